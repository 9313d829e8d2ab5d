import Records
import Wordings

extension Rule {
  static let v957: Rule = Rule(
    code: "V957", name: "page-unmatched", severity: .warning, concern: .publication(.unmatched),
    needs: .pages,
    summary: Wording(
      "发布页面没有可以对照的报送稿：报告没有报送，或者页面没有写明单位、年度，没有读到报告。",
      en: """
        A page has no submitted report to compare it with, does not name its agency and year, or shows no \
        report.
        """),
    basis: [],
    fix: Wording(
      "没有报送的，请单位补报；名称不一致的，将别名补入单位名单。",
      en: "Request the report; where the names differ, add the alias to the list."),
    passing: [Example().publishing()],
    failing: [
      Example().notSubmitted().publishing().found(.review, "是青石区民政局2022年度的报告，没有可以对照的报送稿"),
      Example().publishing().publishing {
        $0.agency = nil; $0.source.path = "0001.html"
      }
      .found(.review, "页面“0001.html”没有写明单位"),
      Example().publishing().unreadPage("404.html", .notAReport)
        .found(.review, "页面“404.html”没有读到报告，不能认出是哪个单位的（没有读到报告）"),
    ],
    evaluation: .publication { publication in
      guard publication.draftSource == nil else { return nil }
      guard let digest = publication.digest else {
        return publication.pages.map { publication.unnamed($0) }
          + publication.unread.map { publication.unread($0) }
      }
      let path = publication.pages[0].source.path
      return [
        v957.finding(
          .review, in: publication, about: publication.pages[0].source,
          "发布页面“\(path)”是\(digest.agency)\(digest.year)年度的报告，没有可以对照的报送稿，请核实是否报送。",
          en: """
            The page “\(path)” is the report of “\(digest.agency)” on \(digest.year), without a submitted report \
            to compare it with; please verify whether it was submitted.
            """)
      ]
    })
}

extension PublishedReport {
  /// The finding about a page of none of the submitted reports that was not read.
  fileprivate func unread(_ failure: Failure) -> Finding {
    let path = failure.path
    return Rule.v957.finding(
      .review, in: self, about: Source(unread: failure),
      failure.title.map {
        "页面“\(path)”的标题是“\($0)”，没有读到报告（\(failure.message)），也没有对应的报送稿，请核实。"
      } ?? "页面“\(path)”没有读到报告，不能认出是哪个单位的（\(failure.message)），请核实采集是否有误。",
      en: failure.title.map {
        """
        The page “\(path)” has the title “\($0)” and no report that was read (“\(failure.message)”), and no submitted \
        report is of it; please verify.
        """
      } ?? """
        The page “\(path)” has no report that was read, and its agency is unknown (“\(failure.message)”); please \
        check whether it was saved rightly.
        """)
  }

  fileprivate func unnamed(_ page: Report) -> Finding {
    let path = page.source.path
    var finding = Rule.v957.finding(
      .review, in: self, about: page.source,
      "发布页面“\(path)”没有写明\(page.agency == nil ? "单位" : "年度")，无法与报送稿核对，请核实是哪一份报告。",
      en: """
        The page “\(path)” does not name its \(page.agency == nil ? "agency" : "year"), so it cannot be \
        compared with a submitted report; please find out which report it is.
        """)
    finding.agency = page.agency
    finding.year = page.year
    return finding
  }
}
