import Records
import Wordings

extension Rule {
  static let s112: Rule = Rule(
    code: "S112", name: "published-late", severity: .warning, concern: .deadline,
    summary: Wording(
      """
      县级以上部门应当在次年1月31日前、县级以上人民政府应当在次年3月31日前公布报告；乡镇、街道和其他单位请按1月31日\
      核实。逾期一年以上的，疑为网站改版或数据迁移后的日期，请核实原发布日期。日期在核对之日以后的，尚未逾期，请核实日期。
      """,
      en: """
        The report was published after the deadline: 31 January for departments at county level and above, \
        31 March for a government's own report. For review: towns, subdistricts and others, reports \
        more than a year late, and dates after the day of the check. Fail: published within the report's year.
        """),
    basis: [.text("《政府信息公开条例》第四十九条")],
    fix: Wording(
      "尚未公布的，及时公布；已经逾期的，说明原因；日期有误的，改正发布日期。",
      en: """
        Publish in time; give the reason where it is late already; correct the date of publication where it is wrong.
        """),
    passing: [
      Example(),
      .published("2023-01-31"),
      .published("2023-03-31", by: "青石区人民政府"),
      .published("2023-03-20", by: "青石市"),
      .published("2023-02-10", by: "云溪镇人民政府").under(.due(2, 15, .town)),
      .published("2023-01-28").under(.due(1, 15, .town)),
      .published("2023-01-25", on: "2023-01-20"),
    ],
    failing: [
      .published("2023-02-01").found(.fail, "晚于部门报告的法定期限2023年1月31日，公布已经逾期"),
      .published("2023-04-01", by: "青石区人民政府")
        .found(.fail, "晚于政府报告的法定期限2023年3月31日"),
      .published("2023-02-10", by: "云溪镇人民政府").found(.review, "请核实本单位的公布期限"),
      .published("2024-05-06").found(.review, "疑为网站改版或数据迁移后的日期"),
      .published("2022-12-20").found(.fail, "在2022年之内"),
      .published(nil).found(.notAssessable, "没有找到发布日期"),
      .published("2023-02-20", by: "云溪镇人民政府").under(.due(2, 15, .town))
        .found(.fail, "规定的期限2023年2月15日"),
      .published("2023-01-20").under(.due(1, 15, .department))
        .found(.fail, "规定的期限2023年1月15日"),
      .published("2023-02-17", on: "2023-01-20").found(.review, "核对之日2023年1月20日尚未到该日"),
    ],
    evaluation: .report { context in
      guard context.isOfStatute2019, let year = context.report.year else { return nil }
      let label = context.says("发布日期", en: "Date of publication")
      guard let text = context.report.published, let date = CalendarDate(text) else {
        return [
          Rule.s112.finding(
            .notAssessable, in: context, severity: .info, label: label, "没有找到发布日期，无法判断是否按期公布。",
            en: "No date of publication was found, so it is unknown whether it was on time")
        ]
      }
      func found(
        _ verdict: Finding.Verdict, basis: String? = nil, _ chinese: @autoclosure () -> String,
        en english: @autoclosure () -> String
      ) -> [Finding] {
        var finding = Rule.s112.finding(
          verdict, in: context, label: label, quote: text, chinese(), en: english())
        finding.basis = basis ?? finding.basis
        return [finding]
      }
      let words = date.words(in: context.settings.language)
      if date.year <= year {
        return found(
          .fail, "发布日期\(words)在\(year)年之内，早于统计期限结束，请核对日期。",
          en:
            "Published on \(words), within \(year) and before its period ended; please check the date"
        )
      }
      let due = context.settings.dueDay(of: context.traits, context.agencyMatch?.agency)
      let deadline = Deadline(context.traits, due?.day, year: year)
      guard deadline.date < date else { return [] }
      let late = context.says(
        "发布日期\(words)晚于\(deadline.words(in: .chinese))",
        en: "Published on \(words), after \(deadline.words(in: .english))")
      if let today = context.settings.today, today < date {
        let (publish, english) =
          context.isPublished ? ("", "") : ("；尚未公布的，请及时公布", ", and publish on time")
        return found(
          .review, basis: due?.basis,
          "\(late)，核对之日\(today.words(in: .chinese))尚未到该日，请核实日期\(publish)。",
          en: """
            \(late); that day is still to come on \(today.words(in: .english)): please verify it\(english)
            """)
      }
      if date > CalendarDate(deadline.date.year + 1, deadline.date.month, deadline.date.day) {
        return found(
          .review, basis: due?.basis, "\(late)一年以上，疑为网站改版或数据迁移后的日期，请核实原发布日期。",
          en:
            "\(late), by more than a year: perhaps the date of a website migration; please verify"
        )
      }
      return deadline.isCertain
        ? found(.fail, basis: due?.basis, "\(late)，公布已经逾期。", en: late)
        : found(
          .review, "\(late)，请核实本单位的公布期限。", en: "\(late); please verify this agency's deadline")
    })
}

extension Profile {
  /// A notice that sets the day for agencies of `kind`.
  fileprivate static func due(_ month: Int, _ day: Int, _ kind: AgencyTraits.Kind) -> Profile {
    var profile = Profile()
    profile.dueDays = [
      Profile.DueDay(
        scope: Profile.Scope(kind: kind), month: month, day: day, basis: "云岭省政务公开办〔2022〕0号（虚构）")
    ]
    return profile
  }
}

extension Example {
  /// The usual report published on `date`, checked on `today`.
  fileprivate static func published(
    _ date: String?, by agency: String = "青石区民政局", on today: String = "2024-06-01"
  ) -> Example {
    var example = Example { report in
      report.published = date
      report.agency = agency
    }
    example.today = today
    return example
  }
}
