import Records
import Wordings

/// Whole pages: one for all agencies, or an index and a page for each. Records are loaded by their places, an
/// agency's at a time, so that no page of many agencies is in memory.
package struct PageWriter: Sendable {
  private let book: PageBook
  private let overview: SeasonOverview
  /// The name of the index among the pages of a folder.
  package static let index = "index"

  package init(_ book: PageBook) {
    self.book = book
    overview = SeasonOverview(book)
  }

  /// Writes all in one page, part by part.
  package func writeSingle<Stop: Error>(
    loading load: (Int) throws(Stop) -> AnyRecord, _ write: ([UInt8]) throws(Stop) -> Void
  ) throws(Stop) {
    var parts = PageParts(book.settings)
    open(&parts)
    parts.write(overview)
    let link = { (dossier: AgencyDossier) in "#" + PageParts.anchor(dossier) }
    parts.writeRegister(overview, linking: link)
    parts.writeComparison(overview, linking: link)
    try writeStrays(&parts, load)
    for dossier in book.dossiers where !dossier.isEmpty {
      parts.write(dossier, try AgencyRecords(of: dossier, loading: load))
      try write(parts.page.bytes)
      parts.page.removeAll()
    }
    try write(close(&parts))
  }

  /// The index of pages; `file` returns the name of the file that `eachPage` has written under a key, nil where
  /// there is none.
  package func index<Stop: Error>(
    loading load: (Int) throws(Stop) -> AnyRecord, naming file: (String) -> String?
  ) throws(Stop) -> [UInt8] {
    var parts = PageParts(book.settings)
    open(&parts)
    parts.write(overview)
    let link = { (dossier: AgencyDossier) in file(dossier.key) ?? "#register" }
    parts.writeRegister(overview, linking: link)
    parts.writeComparison(overview, linking: link)
    try writeStrays(&parts, load)
    return close(&parts)
  }

  /// Makes the page of each agency that has one, and calls `write` with it, the agency's name and a key of its
  /// own: two agencies may have one name.
  package func eachPage<Stop: Error>(
    loading load: (Int) throws(Stop) -> AnyRecord,
    _ write: (_ key: String, _ name: String, _ page: [UInt8]) throws(Stop) -> Void
  ) throws(Stop) {
    var parts = PageParts(book.settings)
    for dossier in book.dossiers where !dossier.isEmpty {
      parts.page.removeAll()
      open(&parts, titled: dossier.name)
      parts.write(dossier, try AgencyRecords(of: dossier, loading: load))
      try write(dossier.key, dossier.name, close(&parts))
    }
  }

  private func writeStrays<Stop: Error>(
    _ parts: inout PageParts, _ load: (Int) throws(Stop) -> AnyRecord
  ) throws(Stop) {
    guard !book.strays.isEmpty || !book.findings.isEmpty else { return }
    parts.page.open("section", Markup.Attribute("id", "strays"))
    parts.page.element("h2", text: parts.says("其他", en: "Other"))
    for failure in book.strays { parts.write(failure) }
    let records = try AgencyRecords(of: book.findings, loading: load)
    parts.write(records.findings(book.findings), linkedTo: nil)
    parts.page.close("section")
  }

  private func open(_ parts: inout PageParts, titled name: String? = nil) {
    let isChinese = parts.phrases.language == .chinese
    parts.page.append("<!DOCTYPE html>\n")
    parts.page.open("html", Markup.Attribute("lang", isChinese ? "zh-CN" : "en"))
    parts.page.append("<head><meta charset=\"utf-8\">")
    parts.page.open(
      "meta", Markup.Attribute("http-equiv", "Content-Security-Policy"),
      Markup.Attribute("content", PageAssets.policy))
    parts.page.append(
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><meta name=\"referrer\" content=\"no-referrer\">"
    )
    parts.page.element(
      "title", text: name ?? parts.says("年度报告核对情况", en: "Annual reports: review"))
    parts.page.append("<style>")
    parts.page.append(PageAssets.style)
    parts.page.append("</style></head>\n")
    parts.page.open(
      "body", Markup.Attribute("data-copy", parts.says("复制反馈文字", en: "Copy as text")))
    parts.page.append("<nav>")
    let home = name == nil ? "" : PageWriter.index + ".html"
    parts.page.element(
      "a", Markup.Attribute("href", home + "#overview"), text: parts.says("概况", en: "Overview"))
    parts.page.element(
      "a", Markup.Attribute("href", home + "#register"), text: parts.says("登记表", en: "Register"))
    if overview.isComparable {
      parts.page.element(
        "a", Markup.Attribute("href", home + "#comparison"),
        text: parts.says("主要数据", en: "Main numbers"))
    }
    parts.page.append("</nav>\n<main>\n")
  }

  private func close(_ parts: inout PageParts) -> [UInt8] {
    parts.page.append("</main>\n<script>")
    parts.page.append(PageAssets.script)
    parts.page.append("</script>\n</body></html>\n")
    return parts.page.bytes
  }
}

extension AgencyDossier {
  /// Whether nothing is known of the agency.
  var isEmpty: Bool { years.isEmpty && failures.isEmpty }
}
