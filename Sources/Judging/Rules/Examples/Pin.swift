import Forms
import Records

/// The expected findings of a failing example: their number, and the verdict, the location and a part of
/// the message of the first one.
package struct Pin: Sendable {
  package enum Location: Equatable, Sendable {
    case cell(Cell)
    case section(Int)
    /// Neither a cell nor a section.
    case none
  }

  let verdict: Finding.Verdict
  let location: Location
  let words: String
  let count: Int

  /// How `findings` differ from the expected ones; nil where they do not.
  package func deviation(of findings: [Finding]) -> String? {
    guard let first = findings.first, findings.count == count else {
      return "\(findings.count) findings, not \(count)"
    }
    let location =
      first.cell.map(Location.cell) ?? first.section.map(Location.section) ?? .none
    guard first.verdict == verdict, location == self.location, first.message.contains(words) else {
      return
        "\(first.verdict) at \(location), \(first.message): not \(verdict) at \(self.location), \(words)"
    }
    return findings.first { !Pin.hasOwnSection($0) }.map {
      "\($0.cell?.id ?? "no cell"), section \($0.section ?? -1), label \($0.label ?? "")"
    }
  }

  /// Whether a finding without a sentence is in the section of its cell, and none has the label of another one.
  private static func hasOwnSection(_ finding: Finding) -> Bool {
    guard let section = finding.section else { return true }
    let named = SectionTitle.all.first { $0.label(in: .chinese) == finding.label }
    let own = finding.quote == nil ? finding.cell?.section : nil
    // S111 is about section six where another section states the fee.
    return own ?? section == section
      && (named?.number ?? section == section || finding.rule == Rule.s111.code)
  }
}

extension Example {
  /// This example with the expectation that the rule finds `count` findings, the first one at `cell` and
  /// with `words` in its message.
  func found(
    _ verdict: Finding.Verdict, at cell: Cell, _ words: String, of count: Int = 1
  ) -> Example {
    pinned(Pin(verdict: verdict, location: .cell(cell), words: words, count: count))
  }

  /// The same for a finding without a cell, in section `section` (0: the introduction, nil: in none).
  func found(
    _ verdict: Finding.Verdict, in section: Int? = nil, _ words: String, of count: Int = 1
  ) -> Example {
    pinned(
      Pin(
        verdict: verdict, location: section.map(Pin.Location.section) ?? .none, words: words,
        count: count))
  }

  private func pinned(_ pin: Pin) -> Example {
    var example = self
    example.pin = pin
    return example
  }
}
