import Changes
import Chinese
import Phrases
import Records
import Wordings

/// The findings of two rounds for people: one block per report, one line per finding.
package struct FindingComparisonView: Sendable {
  private let palette: Palette
  private let phrases: Phrasebook
  /// Whether unchanged findings have lines too.
  private let showsUnchanged: Bool

  package init(
    isColoured: Bool = false, showsUnchanged: Bool = false, language: Language = .chinese
  ) {
    palette = Palette(isColoured: isColoured)
    phrases = Phrasebook(language)
    self.showsUnchanged = showsUnchanged
  }

  /// The blocks in the order of the reports, then the line that counts.
  package func text(_ comparison: FindingComparison) -> String {
    var heads: [String] = []
    var blocks: [String: String] = [:]
    for pair in comparison.pairs {
      guard let line = line(pair) else { continue }
      let finding = pair.latest
      let head = DisplayWidth.visible(phrases.heading(finding.agency, finding.year))
      if blocks[head] == nil { heads.append(head) }
      blocks[head, default: ""] += line + "\n"
    }
    return heads.map { "\($0)\n\(blocks[$0] ?? "")\n" }.joined() + tally(comparison.counts) + "\n"
  }

  private func tally(_ counts: FindingComparison.Counts) -> String {
    let parts: [(Change.Status, Int)] = [
      (.new, counts.new), (.gone, counts.gone), (.unchanged, counts.unchanged),
    ]
    return parts.map { "\(phrases.status($0)) \($1)" }.joined(separator: phrases.comma)
  }

  private func line(_ pair: FindingComparison.Pair) -> String? {
    switch pair {
    case .new(let finding): return line("+ " + phrases.status(.new), finding, .wrong)
    case .gone(let finding): return line("− " + phrases.status(.gone), finding, .right)
    case .unchanged(let old, let new):
      guard old.message == new.message else {
        return line("~ " + phrases.says("仍在", en: "still there"), new, nil)
      }
      return showsUnchanged ? line("  " + phrases.status(.unchanged), new, nil) : nil
    }
  }

  private func line(_ mark: String, _ finding: Finding, _ colour: Palette.Colour?) -> String {
    palette.painted(DisplayWidth.visible("\(mark) \(finding.message)  \(finding.rule)"), colour)
  }
}

extension FindingComparison.Pair {
  /// The finding, of two the later one.
  fileprivate var latest: Finding {
    switch self {
    case .new(let finding), .gone(let finding), .unchanged(_, let finding): finding
    }
  }
}
