import JSON
import Records
import Wordings

extension Rule {
  static let s124: Rule = Rule(
    code: "S124", name: "no-measures", severity: .info,
    summary: Wording(
      "第五部分应当写改进情况；列出了问题而没有写改进措施的，请核实。",
      en: "Section five lists problems and states no improvements."),
    basis: [.text("《政府信息公开条例》第五十条"), .form()],
    fix: Wording("针对每个问题写明改进措施。", en: "State an improvement for each problem."),
    passing: [
      Example(),
      .writing("一是公开不及时。二是栏目不规范。针对以上问题，我局将安排专人逐日检查。", in: 5),
      .writing("公开的内容不够全面，已于年底前补齐历年文件。", in: 5),
      .writing("一是队伍力量不足。二是主动性有待加强。我局针对更新不及时的问题按月检查。", in: 5),
      Example {
        $0.sections[5].text = LazyText("主要问题是公开不及时，解读形式单一，队伍力量薄弱。")
        $0.sections[5].pictures = 1
      },
    ],
    failing: [
      .writing("一是公开不够及时，个别栏目长期不更新。二是解读形式单一，群众反映看不懂。", in: 5)
        .found(.review, in: 5, "没有写改进"),
      .writing("主要问题是工作人员身兼数职，力量薄弱，业务水平参差不齐。", in: 5)
        .found(.review, in: 5, "没有写改进"),
      .writing("一是公开的主动性有待进一步加强。二是队伍建设仍需提高。三是制度落实不到位，栏目不规范。", in: 5)
        .found(.review, in: 5, "没有写改进"),
    ],
    evaluation: .report { context in
      guard context.isOfStatute2019, let text = context.problemText else { return nil }
      guard text.listsProblems, !text.statesMeasures else { return [] }
      return [
        Rule.s124.finding(
          .review, in: context, section: 5,
          "第五部分列出了问题，没有写改进情况和措施，请核实并补写。",
          en: "Section 5 lists problems and states no improvements; please verify and add them")
      ]
    })
}
