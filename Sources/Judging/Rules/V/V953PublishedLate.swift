import Records
import Wordings

extension Rule {
  static let v953: Rule = Rule(
    code: "V953", name: "published-late", severity: .warning, concern: .publication, needs: .pages,
    summary: Wording(
      "发布页面所载的日期不应晚于规定的期限（同S112），也不应晚于采集时间；页面没有日期的，采集时间不晚于期限的即为按期。",
      en: """
        The date on the page is after the deadline, as in S112, or after the page was saved. A page without \
        a date was published on time where it was saved by the deadline.
        """),
    basis: s112.basis,
    fix: Wording(
      "发布确已逾期的，说明原因；页面所载日期有误的，更正日期。",
      en: "If it was published late, explain why; if the date on the page is wrong, correct it."),
    passing: [
      Example().publishing(), Example().publishingMisdated(),
      Example().publishing {
        $0.published = nil
        $0.source.captured = "2023-01-31T17:00"
      },
    ],
    failing: [
      Example().publishing { $0.published = "2023-02-01" }.found(.fail, "公布已经逾期"),
      Example().publishing { $0.published = nil }.found(.notAssessable, "没有找到发布日期"),
      Example().publishing {
        $0.published = nil
        $0.source.captured = "2023-02-01"
      }.found(.notAssessable, "没有找到发布日期"),
      Example().publishing {
        $0.published = "2023-01-25"
        $0.source.captured = "2023-01-20T09:00"
      }.found(.review, "晚于采集时间2023年1月20日"),
    ],
    evaluation: .publication { publication in
      guard publication.digest != nil, let first = publication.pages.first else { return nil }
      let page = publication.pages.first { $0.published != nil } ?? first
      let found = v953.restating(s112, about: page, in: publication).map {
        $0 + (publication.datedAhead(page).map { [$0] } ?? [])
      }
      guard page.published == nil, let day = page.source.captured?.prefix(10) else { return found }
      var saved = page
      saved.published = String(day)
      return v953.restating(s112, about: saved, in: publication)?.isEmpty == true ? [] : found
    })
}

extension PublishedReport {
  /// The finding that `page` has a date after the day on which it was saved.
  fileprivate func datedAhead(_ page: Report) -> Finding? {
    guard let published = page.published.flatMap({ CalendarDate($0) }),
      let saved = page.source.captured.flatMap({ CalendarDate(String($0.prefix(10))) }),
      saved < published
    else { return nil }
    let (date, day) = (published.words(in: settings.language), saved.words(in: settings.language))
    return Rule.v953.finding(
      .review, in: self, about: page.source,
      "发布页面所载日期\(date)晚于采集时间\(day)，请核实发布日期和采集时间。",
      en: "The page has the date \(date) but was saved on \(day); please verify both.")
  }
}
