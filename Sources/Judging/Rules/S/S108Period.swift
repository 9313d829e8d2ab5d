import Records
import Wordings

extension Rule {
  static let s108: Rule = Rule(
    code: "S108", name: "period", severity: .error,
    summary: Wording(
      "统计期限应当是标题的年度的整年；日期写法残缺但意思清楚的、首尾日期不是整年的，建议改正。没有写统计期限的不作要求。",
      en: """
        The statistical period contradicts the year in the title, is damaged but clear, or is not the whole \
        year. A missing period or end year is accepted.
        """),
    basis: [],
    fix: Wording(
      "把统计期限改为报告年度的1月1日至12月31日。",
      en: "Write 1 January to 31 December of the report's year."),
    passing: [
      Example(),
      .period("2022-01-01", "2022-12-31", "自2022年1月1日起至2022年12月31日止"),
      .period("2022-01-01", "2022-12-31", "从 2022 年 1 月 1 日到 12 月 31 日止"),
      .period("2022-01-01", "2022-12-31", "2022年1月1日-12月31日"),
      .period(nil, "2022-12-31", "截至2022年12月31日"),
    ],
    failing: [
      .period("2021-01-01", "2021-12-31", "自2021年1月1日起至2021年12月31日止")
        .found(.fail, in: 0, "所载年度为2021年"),
      .period("2022-01-01", "2023-12-31", "自2022年1月1日起至2023年12月31日止")
        .found(.fail, in: 0, "所载年度为2023年"),
      .period("2022-01-01", "2022-12-31", "自2022年1月1日起至12月31止")
        .found(.fail, in: 0, "至12月31止”的日期写法有误"),
      .period(nil, nil, "自20221月1日起至202212月31日止").found(.fail, in: 0, "“自20221月1日起"),
      .period("2022-01-01", nil, "自2022年1月1日起至202222年12月31日止")
        .found(.fail, in: 0, "至202222年12月31日止"),
      .period("2022-01-01", nil, "自2022年1月1日起至2022年11月31日止")
        .found(.fail, in: 0, "至2022年11月31日止"),
      Example {
        $0.title = "青石区民政局2021年政府信息公开工作年度报告"
        $0.period = Period(from: "2022-01-01", to: "2022-12-31", text: "自2022年1月1日起至2022年12月31日止")
        $0.doubts = [Doubt(code: .yearAssumed, message: "按2022年读取")]
      }.found(.fail, "应为2022年，请核对标题"),
      .period("2022-01-01", "2022-12-30", "自2022年1月1日起至2022年12月30日止")
        .found(.fail, in: 0, "不是整年"),
    ],
    evaluation: .report { context in
      guard context.isOfStatute2019, let year = context.report.year,
        let period = context.report.period
      else { return nil }
      let text = PeriodText(period.text)
      let years = [period.from, period.to].compactMap { $0.flatMap { Int($0.prefix(4)) } }
      let stated = years.isEmpty ? text.years : years
      func found(
        _ severity: Finding.Severity, _ chinese: @autoclosure () -> String,
        en english: @autoclosure () -> String
      ) -> [Finding] {
        [
          Rule.s108.finding(
            .fail, in: context, severity: severity, section: 0,
            label: context.says("统计期限", en: "Period"), quote: period.text, chinese(), en: english())
        ]
      }
      let due = "“\(year)年1月1日至\(year)年12月31日”"
      // The reader took the year of the period, since that of the title is a misprint.
      if context.report.doubts.contains(where: { $0.code == .known(.yearAssumed) }) {
        return [
          Rule.s108.finding(
            .fail, in: context, label: context.says("标题", en: "Title"),
            quote: context.report.title,
            "标题“\(context.report.title ?? "")”的年度与统计期限“\(period.text)”不符，应为\(year)年，请核对标题。",
            en: """
              The title “\(context.report.title ?? "")” has another year than the period “\(period.text)”; it should \
              be \(year); please check the title
              """)
        ]
      }
      if let other = stated.first(where: { $0 != year }) {
        return found(
          .error, "统计期限“\(period.text)”所载年度为\(other)年，与报告年度\(year)年不符，应为\(due)。",
          en:
            "The period “\(period.text)” states \(other), but the report is for \(year); it should read \(due)"
        )
      }
      if text.isDamaged {
        return found(
          .warning, "统计期限“\(period.text)”的日期写法有误，应为\(due)。",
          en: "The period “\(period.text)” has a damaged date; it should read \(due)")
      }
      let isWhole =
        (period.from ?? "-01-01").hasSuffix("-01-01")
        && (period.to ?? "-12-31").hasSuffix("-12-31")
      guard !isWhole else { return [] }
      return found(
        .warning, "统计期限“\(period.text)”不是整年，应为\(due)。",
        en: "The period “\(period.text)” is not the whole year; it should read \(due)")
    })
}

extension Example {
  /// The usual report with this period.
  fileprivate static func period(_ from: String?, _ to: String?, _ text: String) -> Example {
    Example { $0.period = Period(from: from, to: to, text: text) }
  }
}
