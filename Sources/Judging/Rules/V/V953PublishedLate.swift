import Records
import Wordings

extension Rule {
  static let v953: Rule = Rule(
    code: "V953", name: "published-late", severity: .warning, concern: .publication, needs: .pages,
    summary: Wording(
      "发布页面所载的日期不应晚于规定的期限（同S112）；页面没有日期的，采集时间不晚于期限的即为按期。",
      en: """
        The date on the page is after the deadline, as in S112. A page without a date was published on time \
        where it was saved by the deadline.
        """),
    basis: s112.basis, fix: s112.fix,
    passing: [
      Example().publishing(),
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
    ],
    evaluation: .publication { publication in
      guard publication.digest != nil, let first = publication.pages.first else { return nil }
      let page = publication.pages.first { $0.published != nil } ?? first
      let found = v953.restating(s112, about: page, in: publication)
      guard page.published == nil, let day = page.source.captured?.prefix(10) else { return found }
      var saved = page
      saved.published = String(day)
      return v953.restating(s112, about: saved, in: publication)?.isEmpty == true ? [] : found
    })
}
