import Forms
import Records
import Wordings

extension Rule {
  static let v954: Rule = Rule(
    code: "V954", name: "not-published", severity: .error, concern: .publication(.absence),
    needs: .pages,
    summary: Wording(
      "报送的报告没有发布页面：期限已过的指出，期限未到的提示；采集的页面是其他单位或者其他年度的报告的，写明是哪一个；没有读到报告的页面可能是它的，请核实，这样的页面不比没有页面的单位少的，不作结论。",
      en: """
        There is no page of a submitted report: a note until the deadline, by --today. A page of the agency \
        with its report on another year is named. For review where a page that the list of captures calls the \
        agency's has the report of another agency, and where a page \
        that was not read, or does not name its agency or year, may be the one; not assessable where there are \
        as many of those as of reports without a page. A page that shows something else is none of them.
        """),
    basis: [.text("《政府信息公开条例》第四十九条")],
    fix: Wording(
      "已经发布的，提供发布页面的网址；没有发布的，审核通过后及时发布。",
      en:
        "If it is published, give the address of its page; otherwise publish it once it is approved."
    ),
    passing: [
      Example().publishing(), Example().publishingMisdated(),
      Example().unpublished().unreadPage("p.html", .notAReport, .list, titled: "信息公开年报_青石区民政局"),
    ],
    failing: [
      Example().unpublished().found(.fail, "没有找到青石区民政局2022年度报告的发布页面，部门报告的法定期限2023年1月31日已过"),
      Example { $0.agency = "青石区人民政府" }.unpublished()
        .found(.fail, "没有找到青石区人民政府2022年度报告的发布页面，政府报告的法定期限2023年3月31日未到"),
      Example { $0.agency = "云溪镇人民政府" }.unpublished().found(.review, "请核实"),
      Example().unpublished(unread: "页面/0001.html").found(.notAssessable, "页面/0001.html"),
      Example().unpublished().unreadPage("404.html", .notAReport)
        .found(.fail, "没有找到青石区民政局2022年度报告的发布页面"),
      Example().beside(Example { $0.agency = "青石区水务局" }).unpublished(unread: "页面/0001.html")
        .found(.review, "没有页面的单位有2个，可能是报告而没有认出单位的页面只有1个", of: 2),
      Example().unpublished(
        beside: Example {
          $0.agency = nil; $0.source.path = "0002.html"
        }
      )
      .found(.notAssessable, "0002.html"),
      Example().unpublished(
        beside: Example {
          $0.agency = "民政局"; $0.source.path = "0003.html"
        }
      )
      .found(.notAssessable, "0003.html", of: 1),
      Example().unpublished(
        beside: Example {
          $0.agency = "青石区水务局"; $0.source.path = "0004.html"; $0.source.agency = "青石区民政局"
          $0.source.url = "https://a.example/4"
        }
      )
      .found(.review, "采集的页面“https://a.example/4”是青石区水务局2022年度的报告"),
      Example().unpublished(
        beside: Example(year: 2021) {
          $0.published = "2022-01-19"; $0.source.path = "0006.html"
        }
      )
      .found(.fail, "采集的页面“0006.html”是2021年度的报告"),
      Example().unpublished(
        beside: Example(year: 2021) {
          $0.published = "2023-01-19"; $0.source.path = "0005.html"
        }
      )
      .found(.notAssessable, "0005.html"),
    ],
    evaluation: .publication { publication in
      guard let digest = publication.digest, let draft = publication.draftSource,
        publication.pages.isEmpty, publication.unread.isEmpty,
        digest.year >= CheckContext.firstYear
      else { return nil }
      return [publication.missing(digest, draft)]
    })
}

extension PublishedReport {
  /// The finding that there are more reports without a page than pages that may be theirs.
  private func missing(
    _ digest: ReportDigest, _ source: Source, beside contenders: Int
  ) -> Finding {
    Rule.v954.finding(
      .review, in: self, about: source,
      "没有认出\(digest.agency)\(digest.year)年度报告的页面：没有页面的单位有\(contenders)个，可能是报告而没有认出单位的页面只有\(candidates.count)个，请核实是否发布。",
      en: """
        No page of “\(digest.agency)” for \(digest.year) was recognised: \(contenders) reports have no page, and \
        only \(English.count(candidates.count, "page")) may be of one of them; please check whether it is published.
        """)
  }

  /// The finding that `page`, which the list of captures calls the agency's, has the report of another one.
  private func missing(_ digest: ReportDigest, _ source: Source, instead page: ReportDigest)
    -> Finding
  {
    let (name, year, place) = (digest.agency, digest.year, page.source.place)
    var finding = Rule.v954.finding(
      .review, in: self, about: page.source,
      "没有找到\(name)\(year)年度报告的发布页面，采集的页面“\(place)”是\(page.agency)\(page.year)年度的报告，请核实网址和发布情况。",
      en: """
        There is no page of “\(name)” for \(year); the page saved for it, “\(place)”, is the report of \
        “\(page.agency)” on \(page.year). Please check its address and whether the report is published.
        """)
    finding.quote = page.agency
    finding.other = Finding.Other(agency: name, year: year, source: source)
    return finding
  }

  fileprivate func missing(_ digest: ReportDigest, _ source: Source) -> Finding {
    let (name, year) = (digest.agency, digest.year)
    if let misplaced = misplaced.first(where: { $0.agencyName != digest.agencyName }) {
      return missing(digest, source, instead: misplaced)
    }
    guard candidates.isEmpty else {
      if let contenders { return missing(digest, source, beside: contenders) }
      let shown = candidates.prefix(3).joined(separator: says("、", en: "”, “"))
      let more = candidates.count > 3 ? says("等\(candidates.count)个", en: " …") : ""
      return Rule.v954.finding(
        .notAssessable, in: self, about: source, severity: .info,
        "没有认出\(name)\(year)年度报告的页面，以下页面可能是它的：\(shown)\(more)，请核实。",
        en: """
          No page of “\(name)” for \(year) was recognised; these may be of it: “\(shown)”\(more). Please \
          verify.
          """)
    }
    let due = deadline(of: digest)
    let isDue = settings.today.map { due.date < $0 } ?? false
    let state = says(isDue ? "已过" : "未到", en: isDue ? "has passed" : "is still to come")
    let older = misplaced.max { $0.year < $1.year }
    let found = older.map {
      Wording(
        "，采集的页面“\($0.source.place)”是\($0.year)年度的报告",
        en: "; the page “\($0.source.place)” is its report on \($0.year)")
    }
    var finding = Rule.v954.finding(
      isDue && !due.isCertain ? .review : .fail, in: self, about: older?.source ?? source,
      severity: isDue ? .error : .info,
      "没有找到\(name)\(year)年度报告的发布页面\(found?.chinese ?? "")，\(due.words(in: .chinese))\(state)，请核实是否发布。",
      en: """
        There is no page of “\(name)” for \(year)\(found?.english ?? ""), and \(due.words(in: .english)) \
        \(state); please check whether it is published.
        """)
    finding.other = older.map { _ in Finding.Other(agency: name, year: year, source: source) }
    return finding
  }
}

extension Finding {
  /// Whether it says that no page of a report was found.
  package var saysUnpublished: Bool { rule == Rule.v954.code }
  /// Whether it says so since the agency's page has its report on another year.
  package var saysOfOtherYear: Bool { saysUnpublished && quote == nil && other != nil }
  /// Whether it says so since the agency's page has the report of another agency.
  package var saysMisplaced: Bool { saysUnpublished && quote != nil }
}
