import Agencies
import Forms
import Records
import Wordings

extension Rule {
  static let v954: Rule = Rule(
    code: "V954", name: "not-published", severity: .error, concern: .publication, needs: .pages,
    summary: Wording(
      "报送的报告没有发布页面：期限已过的指出，期限未到的提示；没有读到报告的页面可能是它的，请核实，这样的页面不比没有页面的单位少的，不作结论。",
      en: """
        There is no page of a submitted report: a note until the deadline, by --today. For review where a page \
        that was not read, or does not name its agency or year, may be the one; not assessable where there are \
        as many of those as of reports without a page. A page that shows something else is none of them.
        """),
    basis: [.text("《政府信息公开条例》第四十九条")],
    fix: Wording(
      "已经发布的，提供发布页面的网址；没有发布的，尽快发布。",
      en: "If it is published, give the address of its page; otherwise publish it."),
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
        .found(.review, "没有页面的单位有2个，没有认出单位的页面只有1个", of: 2),
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
        }
      )
      .found(.notAssessable, "0004.html"),
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
      "没有认出\(digest.agency)\(digest.year)年度报告的页面：没有页面的单位有\(contenders)个，没有认出单位的页面只有\(candidates.count)个，请核实是否发布。",
      en: """
        No page of “\(digest.agency)” for \(digest.year) was recognised: \(contenders) reports have no page, and \
        only \(English.count(candidates.count, "page")) may be of one of them; please check whether it is published.
        """)
  }

  fileprivate func missing(_ digest: ReportDigest, _ source: Source) -> Finding {
    let (name, year) = (digest.agency, digest.year)
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
    let traits = AgencyTraits(agency: name).corrected(by: digest.listed)
    let due = Deadline(traits, settings.dueDay(of: traits, digest.listed)?.day, year: year)
    let isDue = today.map { due.date < $0 } ?? false
    let state = says(isDue ? "已过" : "未到", en: isDue ? "has passed" : "is still to come")
    return Rule.v954.finding(
      isDue && !due.isCertain ? .review : .fail, in: self, about: source,
      severity: isDue ? .error : .info,
      "没有找到\(name)\(year)年度报告的发布页面，\(due.words(in: .chinese))\(state)，请核实是否发布。",
      en: """
        There is no page of “\(name)” for \(year), and \(due.words(in: .english)) \(state); please check \
        whether it is published.
        """)
  }
}

extension Finding {
  /// Whether it says that no page of a report was found.
  package var saysUnpublished: Bool { rule == Rule.v954.code }
}
