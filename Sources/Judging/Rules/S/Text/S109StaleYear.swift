import Records
import Wordings

extension Rule {
  static let s109: Rule = Rule(
    code: "S109", name: "stale-year", severity: .warning,
    summary: Wording(
      """
      第一至第四部分陈述工作成果时写的年份应当是报告年度；书名号内、决算预算要点等专名、结转、截至某年、与往年比较的不算。
      """,
      en: """
        One of sections one to four states results for a year other than the report's. Titles, budgets, work plans, \
        carry-overs, 截至 and comparisons with other years are accepted.
        """),
    basis: [],
    fix: Wording(
      "把年份改为报告年度，并核对该句的数据是不是报告年度的。",
      en: "Correct the year, and check that the numbers in the sentence are for the report's year."),
    passing: [
      Example(),
      .writing("2022年收到申请12件，较2021年增长20%。", in: 1),
      .writing("2021年收到申请10件，2022年收到12件。", in: 1),
      .writing("落实《2021年政务公开工作要点》，发布信息12条。", in: 1),
      .writing("2021年度部门决算公开12条。公布2021年预算3份。", in: 1),
      .writing("2021年结转申请2件，全年新收8件。", in: 1),
      .writing("截至2021年底，网站有栏目12个。2019年以来，发布信息300条。", in: 1),
      .writing("2023年，将继续开展培训2次。2023年，我局要公开信息30条。", in: 1),
      .writing("公示街道2021年度部门决算和2022年度预算2份。", in: 1),
      .writing("2019年，国务院修订《政府信息公开条例》，共6章56条。", in: 1),
      .writing("2020—2021年项目、2021年12月印发的方案均已公开5条。", in: 1),
      .writing("2021年，我局公开信息12条。", in: 1, year: 2021),
      .writing("较 2021 年增加 12 条。2021 年 度部门决算公开 12 条。2021 年底有栏目 3 个。", in: 1),
    ],
    failing: [
      .writing("2021年，我局主动公开政府信息12条。", in: 1)
        .found(.fail, in: 1, "2021年，我局主动公开"),
      .writing("（二）依申请公开。2021年度共收到政府信息公开申请12件，均按期答复。", in: 1)
        .found(.fail, in: 1, "2021年度共收到"),
      .writing("2019年，收到申请52件，较2018年增30%。", in: 1, year: 2020)
        .found(.fail, in: 1, "2019年，收到申请52件"),
      .writing("2021年，在县委的领导下，我局认真贯彻落实条例，推进政务公开。", in: 1)
        .found(.fail, in: 1, "2021年，在县委的领导下"),
      .writing("一是加强领导。2023年，共公开信息30条。", in: 1)
        .found(.fail, in: 1, "此处年份为“2023年”"),
      .writing("(三) 政府信息管理情况 2021年,办公室共制定规范性文件0件。", in: 1)
        .found(.fail, in: 1, "2021年,办公室共制定"),
      .writing("我局2021年累计公开信息30条。", in: 1).found(.fail, in: 1, "我局2021年累计公开"),
      .writing("2021 年，我局公开信息 30 条。", in: 1).found(.fail, in: 1, "2021 年，我局"),
      .writing("2021年制作、获取政府信息总数467条，其中主动公开53条。", in: 2)
        .found(.fail, in: 2, "2021年制作、获取"),
    ],
    evaluation: .report { context in
      guard context.isOfStatute2019, let year = context.report.year,
        (1...4).contains(where: { context.section($0) != nil })
      else { return nil }
      let found = (1...4).flatMap { number in
        StaleYear.all(in: context.passage(number), besides: year).map { (number, $0) }
      }
      return found.map { number, stale in
        Rule.s109.finding(
          .fail, in: context, section: number, label: context.label(ofSection: number),
          quote: stale.sentence,
          "报告年度为\(year)年，此处年份为“\(stale.year)年”：\(stale.sentence)。请核对年份和数据。",
          en: """
            The report is for \(year), but this sentence states “\(stale.year)年”: “\(stale.sentence)”. Please check \
            the year and the numbers
            """)
      }
    })
}
