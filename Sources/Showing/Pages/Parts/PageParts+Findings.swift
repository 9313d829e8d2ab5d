import Phrases
import Records
import Views

extension PageParts {
  /// Appends a list of findings, each with its place, its advice and its numbers, and links to `targets`.
  mutating func write(_ findings: [Finding], linkedTo targets: FindingTargets?) {
    guard !findings.isEmpty else { return }
    page.open("ol", Markup.Attribute("class", "findings"))
    for finding in findings {
      page.open(
        "li", Markup.Attribute("id", PageParts.anchor(finding)),
        Markup.Attribute("class", finding.waived == nil ? finding.action.rawValue : "waived"))
      let word = finding.waived == nil ? phrases.action(of: finding) : phrases.waived
      page.element("b", text: word)
      page.append(" ")
      let (cell, text) = (targets?.cell(of: finding), targets?.paragraph(of: finding))
      write(message(of: finding), linkedTo: cell ?? text)
      for note in notes(on: finding) { page.element("small", text: note) }
      if cell != nil, let text {
        page.append("<small>")
        write(says("看原文", en: "See the text"), linkedTo: text)
        page.append("</small>")
      }
      page.close("li")
      page.lineBreak()
    }
    page.close("ol")
  }

  private mutating func write(_ text: String, linkedTo target: String?) {
    guard let target else { return page.text(text) }
    page.element("a", Markup.Attribute("href", "#" + target), text: text)
  }

  private func message(of finding: Finding) -> String {
    settings.audience == .share ? finding.messageWithoutOthers(phrases) : finding.message
  }

  private func notes(on finding: Finding) -> [String] {
    func note(_ title: String, _ text: String?) -> String? { text.map { title + $0 } }
    return [
      note(says("位置：", en: "Location: "), finding.label),
      note(says("原文：", en: "Text: "), finding.passage(160, phrases)),
      note(phrases.pageAddress, finding.address(phrases)),
      note(says("改法：", en: "Fix: "), finding.hint),
      note(phrases.waived + phrases.colon, finding.waived),
      note(says("依据：", en: "Basis: "), finding.basis),
    ].compactMap { $0 }
  }
}
