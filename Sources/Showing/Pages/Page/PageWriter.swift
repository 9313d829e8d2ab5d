import Records
import Wordings

/// Writes whole pages: one for all agencies, or an index and a page for each. Each agency is loaded once: what the
/// overview counts is counted then, and what stands behind it is set aside, so that the number of agencies does not
/// matter.
package struct PageWriter<Stop: Error> {
  /// What is set aside until the overview is written.
  private struct Drafts {
    let register, comparison, reports: PageStore<Stop>.Draft

    init(_ store: PageStore<Stop>) {
      (register, comparison, reports) = (store.makeDraft(), store.makeDraft(), store.makeDraft())
    }
  }

  private let files: RecordFiles
  private let store: PageStore<Stop>
  private let drafts: Drafts
  private var overview: SeasonOverview
  private var parts: PageParts
  /// Whether anything is known of any agency.
  private var hasAgencies = false

  /// `book` has the places of the records in `store`.
  package init(_ book: PageBook, _ store: PageStore<Stop>) throws(Stop) {
    files = try book.filed(from: store)
    self.store = store
    drafts = Drafts(store)
    overview = SeasonOverview(files)
    parts = PageParts(files.settings)
  }

  /// Writes all in one page, part by part.
  package mutating func writeSingle(_ write: ([UInt8]) throws(Stop) -> Void) throws(Stop) {
    var anchors = PageParts.anchors
    for index in files.agencies.indices {
      var (dossier, records) = try files.dossier(at: index, from: store)
      dossier.anchor = PageParts.anchor(dossier, notIn: &anchors)
      try setAside(dossier, records, linkedTo: dossier.isEmpty ? nil : "#" + dossier.anchor)
      guard !dossier.isEmpty else { continue }
      hasAgencies = true
      parts.write(dossier, records)
      try parts.page.flush(drafts.reports.append)
    }
    open(.whole)
    try writeIndexParts(write)
    if hasAgencies {
      parts.page.element(
        "h2", Markup.Attribute("id", "agencies"), text: parts.says("各单位报告", en: "Reports"))
    }
    if files.hasReports { parts.writeReportLegend() }
    try parts.page.flush(write)
    try drafts.reports.copy(write)
    close()
    try parts.page.flush(write)
  }

  /// Makes the page of each agency that has one, and calls `writePage` with it and the agency's name; it returns the
  /// name of the page's file, which says whose it is, so that the page's ids do not. Then writes the index, part by part.
  package mutating func writeFolder(
    page writePage: (_ name: String, _ page: [UInt8]) throws(Stop) -> String,
    index write: ([UInt8]) throws(Stop) -> Void
  ) throws(Stop) {
    for index in files.agencies.indices {
      let (dossier, records) = try files.dossier(at: index, from: store)
      var file: String?
      if !dossier.isEmpty {
        parts.templates.beginPage()
        open(.agency(dossier))
        parts.page.element("h1", text: parts.says("年度报告核对情况", en: "Annual reports: review"))
        parts.writeReportLegend()
        parts.write(dossier, records)
        close()
        try parts.page.flush { page throws(Stop) in file = try writePage(dossier.name, page) }
      }
      try setAside(dossier, records, linkedTo: file.map(PageAddress.ofFile))
    }
    open(.index)
    try writeIndexParts(write)
    close()
    try parts.page.flush(write)
  }

  /// Counts an agency, and sets its rows aside; `address` is that of its part, nil where it has none.
  private mutating func setAside(
    _ dossier: AgencyDossier, _ records: AgencyRecords, linkedTo address: String?
  ) throws(Stop) {
    let row = overview.add(dossier)
    parts.writeRow(row, of: overview, linkedTo: address)
    try parts.page.flush(drafts.register.append)
    guard overview.hasSeveral, let report = row.file.flatMap(records.report) else { return }
    parts.writeFigures(of: report, of: dossier, linkedTo: address)
    try parts.page.flush(drafts.comparison.append)
  }

  /// What is about all agencies.
  private mutating func writeIndexParts(
    _ write: ([UInt8]) throws(Stop) -> Void
  ) throws(Stop) {
    parts.write(overview)
    if !files.agencies.isEmpty {
      parts.openRegister(overview)
      try parts.page.flush(write)
      try drafts.register.copy(write)
      parts.closeRegister()
    }
    if overview.hasSeveral {
      parts.openComparison()
      try parts.page.flush(write)
      try drafts.comparison.copy(write)
      parts.closeComparison()
    }
    try writeStrays()
  }

  private mutating func writeStrays() throws(Stop) {
    let (findings, records) = try files.strays(from: store)
    guard !files.strayFailures.isEmpty || !findings.isEmpty else { return }
    parts.page.open("section", Markup.Attribute("id", "strays"))
    parts.page.element("h2", text: parts.says("其他", en: "Other"))
    for failure in files.strayFailures { parts.write(failure) }
    parts.write(records.points(findings), linkedTo: nil)
    parts.page.close("section")
  }

  /// What is on a page.
  private enum Extent {
    case whole, index
    case agency(AgencyDossier)
  }

  private mutating func open(_ extent: Extent) {
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
    writeNavigation(extent)
    parts.page.append("<main id=\"main\">\n")
  }

  private mutating func writeNavigation(_ extent: Extent) {
    var home = ""
    if case .agency = extent {
      // A page that is sent alone has no index beside it, and the index is about all agencies.
      if files.settings.audience == .share { return }
      home = PageAddress.index + ".html"
    }
    var links = [(home + "#overview", parts.says("概况", en: "Overview"))]
    if !files.agencies.isEmpty {
      links.append((home + "#register", parts.says("登记表", en: "Register")))
    }
    if overview.hasSeveral {
      links.append((home + "#comparison", parts.says("主要数据", en: "Main numbers")))
    }
    switch extent {
    case .whole:
      if hasAgencies { links.append(("#agencies", parts.says("各单位报告", en: "Reports"))) }
    case .agency(let dossier): links.append(("#main", dossier.name))
    case .index: break
    }
    parts.page.open("nav", Markup.Attribute("aria-label", parts.says("目录", en: "Contents")))
    for (address, text) in links {
      parts.page.element("a", Markup.Attribute("href", address), text: text)
    }
    parts.page.append("</nav>\n")
  }

  private mutating func close() {
    parts.page.append("</main>\n<script>")
    parts.page.append(PageAssets.script)
    parts.page.append("</script>\n</body></html>\n")
  }
}
