import Forms
import JSON
import Records
import Wordings

extension Rule {
  static let v955: Rule = Rule(
    code: "V955", name: "published-unread", severity: .error, concern: .publication(.unread),
    needs: .pages,
    summary: Wording(
      "发布页面上的表格应当能够读取：只有图片、附件的，没有找到的（同S106），没有读到报告的，页面无法读取的，逐一指出。",
      en: """
        The page has no readable table two, three or four, as in S106: a picture, an attachment, nothing. Or \
        neither text nor table of the report was read on it, or the page of the agency could not be read at all.
        """),
    basis: s106.basis,
    fix: Wording(
      "在网页正文以文字和表格发布；页面能够正常打开的，告知网址。",
      en: "Publish text and tables on the page itself; if it opens as it should, give its address."),
    passing: [
      Example().publishing(), Example().publishing().unreadPage("青石区民政局附件.pdf", .noTextLayer),
      Example().publishing().unreadPage("p.html", .notAReport, .list, titled: "信息公开年报_青石区民政局"),
    ],
    failing: [
      Example().publishing {
        $0.remove(.requests)
        $0.sections[3].pictures = 1
      }.found(.fail, in: 3, "发布页面：第三部分只有图片"),
      Example().unpublished(unread: "页面/青石区民政局.html")
        .found(.review, "页面/青石区民政局.html"),
      Example().unpublished().unreadPage("p.html", .notAReport, .list, titled: "信息公开年报_青石区民政局")
        .found(.review, "p.html"),
      Example().unreadPage("p.html", .notAReport, .attachments, titled: "青石区民政局2022年政府信息公开工作年度报告")
        .found(.fail, "只有附件，没有可读的报告"),
      Example().publishing {
        $0.removeTables()
        $0.sections = [Section(number: 0, heading: nil, text: LazyText("发布日期：2023-01-19"))]
        $0.sections[0].pictures = 3
      }.found(.fail, "发布页面只有图片或脚本显示的内容"),
      Example().publishing {
        $0.removeTables()
        $0.sections = []
      }.found(.review, "发布页面没有读到报告的正文和表格"),
      Example().unreadPage("p.html", .notAReport, .nothing, titled: "青石区民政局")
        .found(.review, "（页面没有可读的正文）"),
      Example().publishing {
        $0.remove(.disputes)
        $0.sections.removeLast(3)
        $0.sections[3].text = LazyText("\($0.sections[3].text.string)\n首页 1 2 下一页")
      }.found(.notAssessable, "请补充采集"),
    ],
    evaluation: .publication { publication in
      guard publication.digest != nil else { return nil }
      guard let page = publication.standing else {
        guard publication.draftSource != nil, let first = publication.unread.first else {
          return nil
        }
        return [publication.unreadPages(from: first)]
      }
      if let finding = publication.nothing(on: page) { return [finding] }
      if publication.isPart { return [publication.partRead(on: page)] }
      return v955.restating(s106, about: page, in: publication)
    })
}

extension Finding {
  /// Whether it says that no report was read on the page: that could not be read, has attachments only, or shows nothing.
  /// One that was published as pictures is there.
  package var saysNothingRead: Bool {
    concern == .publication(.unread) && section == nil && label == nil
      && (source.isUnread || verdict == .review)
  }
}

extension PublishedReport {
  /// The finding that `page` has a part of the report only, and leads to the next one, which was not saved.
  fileprivate func partRead(on page: Report) -> Finding {
    Rule.v955.finding(
      .notAssessable, in: self, about: page.source,
      "发布页面分为几页（有“下一页”），只读到其中一页，其余部分无法与报送稿核对，请补充采集。",
      en: """
        The site has the report on several pages (there is a next one) of which one was read; the rest cannot be \
        compared with the submitted report: please save the others, too.
        """)
  }

  /// The finding that `page` has neither a table nor a section of the report; nil where it has one.
  fileprivate func nothing(on page: Report) -> Finding? {
    guard page.sections.allSatisfy({ $0.number ?? 0 == 0 && $0.tables == 0 }),
      !Table.ofReports.contains(where: { page.cells.hasAny(of: $0) }),
      page.indicators?.isEmpty ?? true
    else { return nil }
    guard page.sections.contains(where: { $0.pictures > 0 }) else {
      return Rule.v955.finding(
        .review, in: self, about: page.source,
        "发布页面没有读到报告的正文和表格（可能由脚本显示），无法与报送稿核对，请查看页面。",
        en: """
          Neither text nor tables of the report were read on the page (a script may show them, or it was not \
          saved well), so it cannot be compared with the submitted report; please look at it.
          """)
    }
    return Rule.v955.finding(
      .fail, in: self, about: page.source,
      "发布页面只有图片或脚本显示的内容，没有可读的正文和表格，请以文字和表格发布。",
      en: """
        The page has only pictures or what a script writes, and neither text nor tables of the report; please \
        publish it as text.
        """)
  }

  /// Why nothing was read on a page, without what only those who save pages can do about it.
  private func reason(_ failure: Failure) -> String {
    guard failure.instead == .nothing else { return failure.message }
    return says("页面没有可读的正文", en: "the page has no text that can be read")
  }

  /// The finding that none of the agency's pages, of which `first` is the first, could be read.
  fileprivate func unreadPages(from first: Failure) -> Finding {
    let source = Source(unread: first)
    let shown = unread.prefix(3).map { $0.url ?? $0.path }.joined(separator: says("、", en: "”, “"))
    let more = unread.count > 3 ? says("等\(unread.count)个", en: " …") : ""
    let reason = reason(first)
    if unread.contains(where: { $0.instead == .attachments }) {
      return Rule.v955.finding(
        .fail, in: self, about: source,
        "发布页面只有附件，没有可读的报告：\(shown)\(more)，请在网页正文发布报告。",
        en: """
          The page has only attachments and no report that can be read: “\(shown)”\(more); please publish the \
          report on the page itself.
          """)
    }
    return Rule.v955.finding(
      .review, in: self, about: source,
      "发布页面无法读取：\(shown)\(more)（\(reason)），无法与报送稿核对，请查看页面。",
      en: """
        The page cannot be read: “\(shown)”\(more) (“\(reason)”), so it cannot be compared with the approved \
        draft; please look at it.
        """)
  }
}
