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
    words: ProblemText.words,
    passing: [
      Example(),
      .writing("一是公开不及时。二是栏目不规范。针对以上问题，我局将安排专人逐日检查。", in: 5),
      .writing("公开的内容不够全面，已于年底前补齐历年文件。", in: 5),
      .writing("一是队伍力量不足。二是主动性有待加强。我局针对更新不及时的问题按月检查。", in: 5),
      Example {
        $0.sections[5].text = LazyText("主要问题是公开不及时，解读形式单一，队伍力量薄弱。")
        $0.sections[5].pictures = 1
      },
      .writing("公开内容不够丰富。我局计划增设政策解读专栏，每月更新。", in: 5),
      .writing("更新不够及时，力争每个栏目按月更新。", in: 5),
      .writing("总体情况良好，不存在应公开未公开、公开不及时等问题。", in: 5),
      Example {
        $0.sections[5].text = LazyText("一是公开不及时。二是解读形式单一，群众看不懂。")
        $0.sections.insert(
          Section(number: nil, heading: "六、改进措施", text: LazyText("专人逐日检查栏目。")), at: 6)
      },
    ],
    failing: [
      .writing("一是公开不够及时，个别栏目长期不更新。二是解读形式单一，群众反映看不懂。", in: 5)
        .found(.review, in: 5, "没有写改进"),
      .writing("主要问题是工作人员身兼数职，力量薄弱，业务水平参差不齐。", in: 5)
        .found(.review, in: 5, "没有写改进"),
      .writing("一是公开的主动性有待进一步加强。二是队伍建设仍需提高。三是制度落实不到位，栏目不规范。", in: 5)
        .found(.review, in: 5, "没有写改进"),
      .writing("主要问题是年度计划执行较慢，准备工作不细，栏目更新不及时。", in: 5)
        .found(.review, in: 5, "没有写改进"),
      Example {
        $0.sections[5].text = LazyText("存在的主要问题：一是公开的信息不及时，更新较慢；二是解读的形式不够")
        $0.sections.removeLast()
      }.found(.notAssessable, in: 5, "没有读完"),
    ],
    evaluation: .report { context in
      guard context.isOfStatute2019, let text = context.problemText else { return nil }
      guard text.listsProblems, !text.statesMeasures else {
        return text.isIncomplete ? nil : []
      }
      if text.isIncomplete {
        return [
          Rule.s124.finding(
            .notAssessable, in: context, section: 5,
            "第五部分没有读完，无法核对是否写了改进情况和措施。",
            en: "Section 5 was not read to its end, so whether it states improvements is open.")
        ]
      }
      return [
        Rule.s124.finding(
          .review, in: context, section: 5,
          "第五部分列出了问题，没有写改进情况和措施，请核实并补写。",
          en: "Section 5 lists problems and states no improvements; please verify and add them")
      ]
    })
}
