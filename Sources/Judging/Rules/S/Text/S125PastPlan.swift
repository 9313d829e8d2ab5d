import Records
import Wordings

extension Rule {
  static let s125: Rule = Rule(
    code: "S125", name: "past-plan", severity: .warning,
    summary: Wording(
      "第五、第六部分写作打算的年份（将于、拟于、计划于、力争在某年，某年底前将，某年将继续）应当晚于报告年度；否则请核实是否沿用旧文。书名号内的不算。",
      en: """
        A plan in section five or six (将于, 拟于, 计划于, 力争在, 年底前将, 年将继续) is for the report's year or an earlier one; \
        perhaps it was copied from an older report. Titles in 《》 are accepted.
        """),
    basis: [],
    fix: Wording("核对年份，改为今后的打算。", en: "Correct the year, or write what is planned now."),
    words: [.centuries],
    passing: [
      Example(),
      .writing("下一步，将于2023年6月前完成栏目改版。", in: 5),
      .writing("原计划于2022年完成的改版已经完成。", in: 5),
      .writing("将2022年公开的文件重新分类，将《拟于2021年开工的项目》整理上网。", in: 5),
      .writing("会议明确将于2022年开展培训。", in: 1),
      .writing("将于2022年举办的培训已经办完。", in: 5),
      .writing("将在2022年工作的基础上，逐项完善。将于2022年度考核通报的问题逐项对照。", in: 5),
      .writing("按照计划于2022年6月开展改版。到2022年底前，将历年文件上网。", in: 5),
      .writing("2022年将政务公开纳入考核。", in: 5),
      .writing("下一步，将于二〇二三年改版。2023年底前将完成改版。", in: 5),
    ],
    failing: [
      .writing("下一步，我局将于2022年完成栏目改版。", in: 5).found(.review, in: 5, "“将于2022年”"),
      .writing("一是计划在2021年底前补齐历年文件。", in: 5)
        .found(.review, in: 5, "“计划在2021年”"),
      .writing("到2022年底前将全部完成，分步推进。", in: 5).found(.review, in: 5, "“2022年底前将”"),
      .writing("2022年6月底前，力争实现全覆盖。", in: 6)
        .found(.review, in: 6, "“2022年6月底前，力争”"),
      .writing("栏目将于二〇二二年改版。", in: 5).found(.review, in: 5, "“将于二〇二二年”"),
      .writing("2022年将从以下三个方面改进。", in: 5).found(.review, in: 5, "“2022年将从以下”"),
      .writing("2021年，将进一步充实目录。", in: 5).found(.review, in: 5, "“2021年，将进一步”"),
      .writing("力争 2022 年实现全覆盖。", in: 6).found(.review, in: 6, "“力争 2022 年”"),
    ],
    evaluation: .report { context in
      guard context.isOfStatute2019, let year = context.report.year else { return nil }
      return [5, 6].flatMap { number in
        PastPlan.all(in: context.passage(number), until: year).map { plan in
          Rule.s125.finding(
            .review, in: context, section: number, quote: plan.sentence,
            "“\(plan.words)”为今后的打算，\(plan.year)年不晚于报告年度\(year)年，请核实：\(plan.sentence)。",
            en: """
              “\(plan.words)” is a plan, but \(plan.year) is not after the report's year, \(year); please verify: \
              “\(plan.sentence)”
              """)
        }
      }
    })
}
