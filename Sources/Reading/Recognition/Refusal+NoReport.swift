import Documents
import Forms
import Records
import Wordings

/// The refusals of documents that are no reports.
extension Refusal {
  static let tooManyNumbers = Refusal(
    .tooLarge, "表格里的数超过 \(NumberLedger.limit) 个的上限",
    en: "the tables exceed the limit of \(NumberLedger.limit) numbers")

  /// The refusal of a document that has no sign of a report but perhaps its title: what it seems to be instead.
  static func noReport(
    _ segments: [Segment], _ frontMatter: FrontMatter, redirect: String?
  ) -> Refusal {
    let page = frontMatter.pageTitle
    var refusal =
      frontMatter.documentKind == .emptyPage && frontMatter.isOfOtherWork
      ? otherWork(title: frontMatter.title?.text ?? "")
      : noReport(segments, frontMatter.documentKind, pageTitle: page)
    if refusal.instead == .nothing, let redirect { refusal = .redirected(to: redirect) }
    // The titles in a list are of other documents. A site of a government has its name on every page.
    let agency = page.flatMap { Publication.agencyName($0) }.flatMap {
      $0.hasSuffix("政府") || $0.hasSuffix("网站") ? nil : $0
    }
    refusal.title = refusal.instead == .list ? page : frontMatter.title?.text ?? agency
    return refusal
  }

  private static func otherWork(title: String) -> Refusal {
    Refusal(
      .notAReport, "不是政府信息公开工作年度报告：标题为“\(title)”",
      en: "not an annual report on information disclosure: its title is “\(title)”")
  }

  private static func redirected(to address: String) -> Refusal {
    Refusal(
      .nothing, "不是年度报告：页面跳转到“\(address)”，没有正文，请采集跳转后的页面",
      en: "not an annual report: the page redirects to “\(address)” and has no text; save that page"
    )
  }

  private static func noReport(
    _ segments: [Segment], _ documentKind: FrontMatter.DocumentKind, pageTitle: String?
  ) -> Refusal {
    if case .list(let count) = documentKind {
      return Refusal(
        .list, "不是年度报告：是年报的列表页（\(count) 个标题），请打开其中的链接取正文",
        en:
          "not an annual report: a list page with \(count) titles; open its links to get the reports"
      )
    }
    let text = segments.compactMap(\.text)
    let attachments = segments.compactMap { segment in
      if case .attachment(let target) = segment { target } else { nil }
    }
    if let first = attachments.first {
      return Refusal(
        .attachments, "不是年度报告：页面只有附件链接（\(first)），请取附件来核对",
        en: "not an annual report: the page only links to an attachment (\(first)); check that file"
      )
    }
    if documentKind == .emptyPage {
      return Refusal(
        .nothing, "不是年度报告：页面只有标题，没有读到正文（可能由脚本填充），请在浏览器中打开后另存为文本或 PDF",
        en: """
          not an annual report: the page has a title, but no text was read (a script may load it); open it in \
          a browser and save it as text or PDF
          """)
    }
    if segments.isEmpty {
      return Refusal(
        .nothing, "不是年度报告：文件里没有文字（可能是由脚本填充的空页面）",
        en: "not an annual report: the file has no text (a script may load the page)")
    }
    if text.isEmpty {
      return Refusal(
        .nothing, "不是年度报告：只有图片或无关的表格，没有可读的文字",
        en: "not an annual report: only pictures or unrelated tables, and no text")
    }
    if text.contains(where: { line in SectionTitle.all.count { line.contains($0.wording) } > 3 }) {
      return Refusal(
        .notAReport, "正文没有分行，标题和表格无法识别，请在标题和表格的每一行处换行后重新报送",
        en: """
          the text is on one line, so no headings and tables were recognised; put them on separate lines
          """)
    }
    if let words = ErrorPage.words(text, title: pageTitle) {
      return Refusal(
        .notAReport, "不是年度报告：网页显示“\(words)”",
        en: "not an annual report: the page says “\(words)”")
    }
    let titled = pageTitle.map { Wording("（网页标题为“\($0)”）", en: " (the page's title is “\($0)”)") }
    return Refusal(
      .notAReport,
      "不是年度报告：没有年度报告的标题、六个部分的标题，也没有可识别的表格\(titled?.chinese ?? "")",
      en: """
        not an annual report: no title, section headings or tables of one were found\(titled?.english ?? "")
        """)
  }
}
