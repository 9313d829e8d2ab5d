import Checking
import Phrases
import Records
import Rules
import Views

extension PageParts {
  /// Appends a list of points, each with its place, its advice, its numbers and what follows from it, and links to
  /// `targets`.
  mutating func write(_ points: [Point<Finding>], linkedTo targets: FindingTargets?) {
    guard !points.isEmpty else { return }
    page.open("ol", Markup.Attribute("class", "findings"))
    for point in points {
      let finding = point.root
      page.open(
        "li", Markup.Attribute("id", PageParts.anchor(finding.id)),
        Markup.Attribute("class", finding.waived == nil ? point.action.rawValue : "waived"))
      page.element("b", text: finding.waived == nil ? word(for: point) : phrases.explained)
      page.append(" ")
      let (cell, text) = (targets?.cell(of: finding), targets?.paragraph(of: finding))
      write(message(of: finding), linkedTo: cell ?? text)
      for note in notes(on: finding) { page.element("small", text: note) }
      write(followers: point.listedFollowers, linkedTo: targets)
      if cell != nil, let text {
        // Without a text, which would be copied with the finding's.
        let name = says("看原文", en: "See the text")
        page.element(
          "a", Markup.Attribute("href", "#" + text), Markup.Attribute("data-sides", name),
          Markup.Attribute("aria-label", name), text: "")
      }
      page.close("li")
      page.lineBreak()
    }
    page.close("ol")
  }

  /// Appends what follows from a finding, in short.
  private mutating func write(followers: [Finding], linkedTo targets: FindingTargets?) {
    guard !followers.isEmpty else { return }
    page.open("small")
    page.text(phrases.sameCause)
    for (index, finding) in followers.enumerated() {
      if index > 0 { page.text(phrases.comma) }
      page.open("span", Markup.Attribute("id", PageParts.anchor(finding.id)))
      let text = hides(finding) ? nil : finding.shortForm(phrases)
      write(text ?? message(of: finding), linkedTo: targets?.cell(of: finding))
      page.close("span")
    }
    page.close("small")
  }

  /// Appends what could not be assessed of a report, with the reasons.
  mutating func write(notAssessed findings: [Finding]) {
    guard !findings.isEmpty else { return }
    page.element(
      "p", Markup.Attribute("class", "meta"), text: says("未能核对的项目：", en: "Not assessable:"))
    page.open("ul", Markup.Attribute("class", "reading"))
    for finding in findings { page.element("li", text: message(of: finding)) }
    page.close("ul")
  }

  /// Appends `text`, as a link where there is a target.
  mutating func write(_ text: String, linkedTo target: String?) {
    guard let target else { return page.text(text) }
    page.element("a", Markup.Attribute("href", "#" + target), text: text)
  }

  /// The action, or why a report that is owed is missing.
  private func word(for point: Point<Finding>) -> String {
    guard case .owing(let owing) = point.root.concern else {
      // A line of the office's own file asks no agency for anything.
      return phrases.request(point.root.saysFactUnused ? .note : point.action)
    }
    return phrases.word(.init(owing))
  }

  /// Whether the texts of `finding` may name another agency or a file of the office, which others do not see: those of
  /// rules that compare reports of several agencies, or reports with other sources.
  private func hides(_ finding: Finding) -> Bool {
    guard settings.audience == .share else { return false }
    switch Family(of: finding.rule) {
    case .stream, .rollUps, .facts, .waivers, nil: return true
    case .structure, .cells, .tables, .legacy, .prose, .years, .publication: return false
    }
  }

  private func message(of finding: Finding) -> String {
    guard settings.audience == .share else { return finding.message }
    let masked = finding.messageWithoutOthers(phrases)
    guard hides(finding), finding.concern != .copiedText else { return masked }
    let kind = phrases.problem(finding)
    guard let actual = finding.actual else { return kind + says("。", en: ".") }
    return kind + phrases.colon + says("填报\(actual)。", en: "the report states \(actual).")
  }

  private func notes(on finding: Finding) -> [String] {
    func note(_ title: String, _ text: String?) -> String? { text.map { title + $0 } }
    let isShort = hides(finding)
    return [
      note(says("位置：", en: "Location: "), finding.place),
      note(says("原文：", en: "Text: "), finding.passage(160, phrases)),
      note(phrases.pageAddress, finding.address(phrases)),
      note(says("改法：", en: "Fix: "), isShort ? nil : finding.hint),
      note(
        says("说明：", en: "Explanation: "), settings.audience == .share ? nil : finding.waived),
      note(says("依据：", en: "Basis: "), finding.basis),
    ].compactMap { $0 }
  }
}
