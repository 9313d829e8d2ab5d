import Records
import Wordings

extension Rule {
  static let v953: Rule = Rule(
    code: "V953", name: "published-late", severity: .warning, concern: .publication(.deadline),
    needs: .pages,
    summary: Wording(
      "发布页面所载的日期不应晚于规定的期限（同S112），也不应晚于采集时间；各页面所载日期不同的，请核实；页面没有读到日期的，采集时间不晚于期限的即为按期，晚于期限的请核实。",
      en: """
        The date on the page is after the deadline, as in S112, or after the page was saved; pages at \
        several addresses with different dates are for review. A page on which no date was read was published on time where it was saved by the deadline; where it was saved later, \
        it is for review.
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
      Example().publishing { $0.published = "2023-03-05" }
        .found(.review, "核对之日2023年3月1日尚未到该日，请核实日期。"),
      Example().publishing {
        $0.published = "2023-04-02"
        $0.source.url = "https://a.example/1.html"
      }.publishing {
        $0.published = "2023-01-30"
        $0.source.url = "https://b.example/1.html"
      }.found(.review, "各发布页面所载日期不同", of: 1),
      Example().publishing { $0.published = nil }.found(.notAssessable, "没有找到发布日期"),
      Example().publishing {
        $0.published = nil
        $0.source.captured = "2023-02-01"
      }.found(.review, "发布页面没有读到发布日期，采集时间2023年2月1日晚于部门报告的法定期限2023年1月31日"),
      Example().publishing {
        $0.published = "2023-01-25"
        $0.source.captured = "2023-01-20T09:00"
      }.found(.review, "晚于采集时间2023年1月20日"),
      Example().publishing {
        $0.published = "2023-02-05"
        $0.source.captured = "2023-02-01"
      }.found(.fail, "公布已经逾期。所载日期晚于采集时间2023年2月1日", of: 1),
    ],
    evaluation: .publication { publication in
      guard publication.digest != nil, let first = publication.pages.first else { return nil }
      let page = publication.pages.first { $0.published != nil } ?? first
      if let finding = publication.disagreement { return [finding] }
      let found = v953.restating(s112, about: page, in: publication)
      guard page.published == nil else { return found.map { publication.noting(page, on: $0) } }
      guard found != nil, let deadline = publication.deadline, let day = page.source.dayOfCapture
      else { return found }
      guard deadline.date < day else { return [] }
      return [publication.undated(page, saved: day, after: deadline)]
    })
}

extension PublishedReport {
  /// The finding that pages at several addresses have different dates, so that none is known to be that of the
  /// publication; nil where they have not.
  fileprivate var disagreement: Finding? {
    let dated = pages.filter { $0.published.flatMap { CalendarDate($0) } != nil }
    guard let first = dated.first,
      dated.contains(where: {
        $0.published != first.published && $0.source.place != first.source.place
      })
    else { return nil }
    let days = dated.map { page in
      let day = page.published.flatMap { CalendarDate($0) }?.words(in: settings.language) ?? ""
      return says("“\(page.source.place)”为\(day)", en: "\(day) on “\(page.source.place)”")
    }
    var finding = Rule.v953.finding(
      .review, in: self, about: first.source,
      "各发布页面所载日期不同：\(days.joined(separator: "，"))，请核实发布日期。",
      en: "The pages have different dates: \(days.joined(separator: ", ")); please verify.")
    finding.label = says("发布日期", en: "Date of publication")
    finding.quote = first.published
    return finding
  }

  /// `late`, what is said of the date of `page`, and that it is after the day on which the page was saved, where it
  /// is: as one finding.
  fileprivate func noting(_ page: Report, on late: [Finding]) -> [Finding] {
    guard let text = page.published, let published = CalendarDate(text),
      let saved = page.source.dayOfCapture, saved < published
    else { return late }
    let (date, day) = (published.words(in: settings.language), saved.words(in: settings.language))
    guard var first = late.first else {
      var finding = Rule.v953.finding(
        .review, in: self, about: page.source,
        "发布页面所载日期\(date)晚于采集时间\(day)，请核实发布日期和采集时间。",
        en: "The page has the date \(date) but was saved on \(day); please verify both.")
      finding.quote = text
      return [finding]
    }
    first.message += says(
      "所载日期晚于采集时间\(day)，请一并核实。",
      en: "; the page was saved before that, on \(day): please verify both")
    return [first] + late.dropFirst()
  }

  /// The finding that no date was read on `page`, which was saved after `deadline`.
  fileprivate func undated(
    _ page: Report, saved day: CalendarDate, after deadline: Deadline
  ) -> Finding {
    var finding = Rule.v953.finding(
      .review, in: self, about: page.source,
      """
      发布页面没有读到发布日期，采集时间\(day.words(in: .chinese))晚于\(deadline.words(in: .chinese))，不能认定按期公布，\
      请核实发布日期。
      """,
      en: """
        No date was read on the page, which was saved on \(day.words(in: .english)), after \
        \(deadline.words(in: .english)); please verify when it was published.
        """)
    finding.label = says("发布日期", en: "Date of publication")
    return finding
  }
}

extension Finding {
  /// Whether it says that no date of publication was read on the page.
  package var saysUndated: Bool { rule == Rule.v953.code && quote == nil }
}

extension Source {
  fileprivate var dayOfCapture: CalendarDate? {
    captured.flatMap { CalendarDate(String($0.prefix(10))) }
  }
}
