import Chinese
import Records
import Wordings

/// Findings of two rounds for people: a block a report, a line a finding.
package struct FindingList: Sendable {
  private let isColoured: Bool
  /// Whether findings that stayed as they are have lines too.
  private let showsUnchanged: Bool
  private let language: Language

  package init(
    isColoured: Bool = false, showsUnchanged: Bool = false, language: Language = .chinese
  ) {
    self.language = language
    self.isColoured = isColoured
    self.showsUnchanged = showsUnchanged
  }

  /// The blocks in the order of the reports, then the line that counts.
  package func text(_ comparison: FindingComparison) -> String {
    var heads: [String] = []
    var blocks: [String: String] = [:]
    for pair in comparison.pairs {
      guard let line = line(pair) else { continue }
      let head = head(pair.finding)
      if blocks[head] == nil { heads.append(head) }
      blocks[head, default: ""] += line
    }
    let body = heads.map { "\($0)\n\(blocks[$0] ?? "")\n" }.joined()
    let counts = comparison.counts
    let count = language.says(
      "新增 \(counts.new)，消除 \(counts.gone)，未变 \(counts.unchanged)",
      en: "new \(counts.new), gone \(counts.gone), unchanged \(counts.unchanged)")
    return "\(body)\(count)\n"
  }

  private func head(_ finding: Finding) -> String {
    let agency = finding.agency ?? UnknownLabel.agency.text(language)
    return DisplayWidth.visible("\(agency) · \(UnknownLabel.year(finding.year, in: language))")
  }

  private func line(_ pair: FindingComparison.Pair) -> String? {
    switch pair {
    case .new(let finding):
      return line("+ " + language.says("新增", en: "new"), finding, colour: "31")
    case .gone(let finding):
      return line("− " + language.says("消除", en: "gone"), finding, colour: "32")
    case .unchanged(let old, let new):
      guard showsUnchanged || old.message != new.message else { return nil }
      let mark =
        old.message == new.message
        ? "  " + language.says("未变", en: "unchanged")
        : "~ " + language.says("仍在", en: "still there")
      return line(mark, new, colour: nil)
    }
  }

  private func line(_ mark: String, _ finding: Finding, colour: String?) -> String {
    let text = DisplayWidth.visible("\(mark) \(finding.message)  \(finding.rule)")
    guard isColoured, let colour else { return text + "\n" }
    return "\u{1B}[\(colour)m\(text)\u{1B}[0m\n"
  }
}

extension FindingComparison.Pair {
  /// The later of the two.
  fileprivate var finding: Finding {
    switch self {
    case .new(let finding), .gone(let finding), .unchanged(_, let finding): finding
    }
  }
}
