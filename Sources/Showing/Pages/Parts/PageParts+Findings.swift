import Phrases
import Records
import Views

extension PageParts {
  /// Appends the list of what was found in `report`, each with its place, its advice and its numbers.
  mutating func write(_ findings: [Finding], _ report: Report?, in anchor: String) {
    guard !findings.isEmpty else { return }
    page.open("ol", Markup.Attribute("class", "findings"))
    for finding in findings {
      page.open(
        "li", Markup.Attribute("id", PageParts.anchor(finding)),
        Markup.Attribute("class", finding.waived == nil ? finding.action.rawValue : "waived"))
      let word = finding.waived == nil ? phrases.action(of: finding) : phrases.waived
      page.element("b", text: word)
      page.append(" ")
      write(message(of: finding), linkedTo: target(of: finding, report, in: anchor))
      for note in notes(on: finding) { page.element("small", text: note) }
      page.close("li")
      page.lineBreak()
    }
    page.close("ol")
  }

  private mutating func write(_ text: String, linkedTo target: String?) {
    guard let target else { return page.text(text) }
    page.element("a", Markup.Attribute("href", "#" + target), text: text)
  }

  /// The id of the cell that `finding` is about, where the page has it.
  private func target(of finding: Finding, _ report: Report?, in anchor: String) -> String? {
    guard let report, let cell = finding.cell, report.cells.hasAny(of: cell.table),
      cell.indicator == nil
    else { return nil }
    return anchor + "-" + cell.id
  }

  private func message(of finding: Finding) -> String {
    settings.audience == .share ? finding.messageWithoutOthers(phrases) : finding.message
  }

  private func notes(on finding: Finding) -> [String] {
    func note(_ title: String, _ text: String?) -> String? { text.map { title + $0 } }
    return [
      note(says("位置：", en: "Location: "), finding.label),
      note(phrases.pageAddress, finding.address(phrases)),
      note(says("原文：", en: "Text: "), finding.passage(160, phrases)),
      note(says("网址：", en: "Page: "), finding.address(phrases)),
      note(says("改法：", en: "Fix: "), finding.hint),
      note(phrases.waived + phrases.colon, finding.waived),
      note(says("依据：", en: "Basis: "), finding.basis),
    ].compactMap { $0 }
  }
}
