import Records
import Wordings

/// Whole pages: one for all agencies, or an index and a page for each. Records are loaded by their places, an
/// agency's at a time, so that no page of many agencies is in memory.
package struct PageWriter: Sendable {
  private let files: RecordFiles
  private let overview: SeasonOverview
  /// The name of the index among the pages of a folder.
  package static let index = "index"

  package init(_ book: PageBook) {
    files = book.filed()
    overview = SeasonOverview(files)
  }

  /// Writes all in one page, part by part.
  package func writeSingle<Stop: Error>(
    loading load: (Int) throws(Stop) -> AnyRecord, _ write: ([UInt8]) throws(Stop) -> Void
  ) throws(Stop) {
    var parts = PageParts(files.settings)
    open(&parts, .whole)
    try writeIndex(&parts, load, linking: { $0.isEmpty ? nil : "#" + $0.anchor }, write)
    parts.page.element(
      "h2", Markup.Attribute("id", "agencies"), text: parts.says("各单位报告", en: "Reports"))
    parts.writeReportLegend()
    for dossier in files.dossiers where !dossier.isEmpty {
      parts.write(dossier, try AgencyRecords(of: dossier, loading: load))
      try parts.page.flush(write)
    }
    close(&parts)
    try parts.page.flush(write)
  }

  /// Writes the index of pages, part by part; `file` returns the name of the file that `eachPage` has written under
  /// a key, nil where there is none.
  package func writeIndex<Stop: Error>(
    loading load: (Int) throws(Stop) -> AnyRecord, naming file: (String) -> String?,
    _ write: ([UInt8]) throws(Stop) -> Void
  ) throws(Stop) {
    var parts = PageParts(files.settings)
    open(&parts, .index)
    try writeIndex(&parts, load, linking: { file($0.key).map(PageWriter.address) }, write)
    close(&parts)
    try parts.page.flush(write)
  }

  /// What is about all agencies; `link` returns the address of an agency's part, nil where it has none.
  private func writeIndex<Stop: Error>(
    _ parts: inout PageParts, _ load: (Int) throws(Stop) -> AnyRecord,
    linking link: (AgencyDossier) -> String?, _ write: ([UInt8]) throws(Stop) -> Void
  ) throws(Stop) {
    parts.write(overview)
    try parts.writeRegister(overview, linking: link, write)
    try parts.writeComparison(overview, loading: load, linking: link, write)
    try writeStrays(&parts, load)
  }

  /// The name of a file as an address: whatever has a meaning in one is encoded.
  private static func address(ofFile name: String) -> String {
    let plain = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~".utf8)
    let digits = Array("0123456789ABCDEF".utf8)
    return String(
      decoding: name.utf8.flatMap { byte in
        plain.contains(byte) || byte >= 0x80
          ? [byte] : [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }, as: UTF8.self)
  }

  /// Makes the page of each agency that has one, and calls `write` with it, the agency's name and a key of its
  /// own: two agencies may have one name. The page's file says whose it is, so that its ids do not.
  package func eachPage<Stop: Error>(
    loading load: (Int) throws(Stop) -> AnyRecord,
    _ write: (_ key: String, _ name: String, _ page: [UInt8]) throws(Stop) -> Void
  ) throws(Stop) {
    var parts = PageParts(files.settings)
    for var dossier in files.dossiers where !dossier.isEmpty {
      dossier.anchor = ""
      open(&parts, .agency(dossier))
      parts.page.element("h1", text: parts.says("年度报告核对情况", en: "Annual reports: review"))
      parts.writeReportLegend()
      parts.write(dossier, try AgencyRecords(of: dossier, loading: load))
      close(&parts)
      try parts.page.flush { page throws(Stop) in try write(dossier.key, dossier.name, page) }
    }
  }

  private func writeStrays<Stop: Error>(
    _ parts: inout PageParts, _ load: (Int) throws(Stop) -> AnyRecord
  ) throws(Stop) {
    guard !files.strays.isEmpty || !files.findings.isEmpty else { return }
    parts.page.open("section", Markup.Attribute("id", "strays"))
    parts.page.element("h2", text: parts.says("其他", en: "Other"))
    for failure in files.strays { parts.write(failure) }
    let records = try AgencyRecords(of: files.findings, loading: load)
    parts.write(records.points(files.findings), linkedTo: nil)
    parts.page.close("section")
  }

  /// What is on a page.
  private enum Extent {
    case whole, index
    case agency(AgencyDossier)
  }

  private func open(_ parts: inout PageParts, _ extent: Extent) {
    let isChinese = parts.phrases.language == .chinese
    parts.page.append("<!DOCTYPE html>\n")
    parts.page.open("html", Markup.Attribute("lang", isChinese ? "zh-CN" : "en"))
    parts.page.append("<head><meta charset=\"utf-8\">")
    parts.page.open(
      "meta", Markup.Attribute("http-equiv", "Content-Security-Policy"),
      Markup.Attribute("content", PageAssets.policy))
    parts.page.append(
      """
      <meta name="viewport" content="width=device-width, initial-scale=1">\
      <meta name="referrer" content="no-referrer"><meta name="generator" content="rpt-html">
      """)
    var title = parts.title(overview)
    if case .agency(let dossier) = extent { title = "\(dossier.name) · \(title)" }
    parts.page.element("title", text: title)
    parts.page.append("<style>")
    parts.page.append(PageAssets.style)
    parts.page.append("</style></head>\n")
    parts.page.open(
      "body", Markup.Attribute("data-copy", parts.says("复制反馈文字", en: "Copy as text")),
      Markup.Attribute("data-copied", parts.says("已复制", en: "Copied")))
    writeNavigation(&parts, extent)
    parts.page.append("<main id=\"main\">\n")
  }

  private func writeNavigation(_ parts: inout PageParts, _ extent: Extent) {
    var home = ""
    if case .agency = extent {
      // A page that is sent alone has no index beside it, and the index is about all agencies.
      if files.settings.audience == .share { return }
      home = PageWriter.index + ".html"
    }
    var links = [
      (home + "#overview", parts.says("概况", en: "Overview")),
      (home + "#register", parts.says("登记表", en: "Register")),
    ]
    if overview.hasSeveral {
      links.append((home + "#comparison", parts.says("主要数据", en: "Main numbers")))
    }
    switch extent {
    case .whole: links.append(("#agencies", parts.says("各单位报告", en: "Reports")))
    case .agency(let dossier): links.append(("#main", dossier.name))
    case .index: break
    }
    parts.page.open("nav", Markup.Attribute("aria-label", parts.says("目录", en: "Contents")))
    for (address, text) in links {
      parts.page.element("a", Markup.Attribute("href", address), text: text)
    }
    parts.page.append("</nav>\n")
  }

  private func close(_ parts: inout PageParts) {
    parts.page.append("</main>\n<script>")
    parts.page.append(PageAssets.script)
    parts.page.append("</script>\n</body></html>\n")
  }
}
