import Forms
import Records

/// What a rule finds in a failing example: how many findings, and of the first of them the verdict, the
/// place and what its message says that other messages of the rule do not.
package struct Pin: Sendable {
  package enum Place: Equatable, Sendable {
    case cell(Cell)
    case section(Int)
    /// No cell and no section.
    case none
  }

  let verdict: Finding.Verdict
  let place: Place
  let words: String
  let count: Int

  /// How `findings` differ from it; nil where they do not.
  package func deviation(of findings: [Finding]) -> String? {
    guard let first = findings.first, findings.count == count else {
      return "\(findings.count) findings, not \(count)"
    }
    let place = first.cell.map(Place.cell) ?? first.section.map(Place.section) ?? .none
    guard first.verdict == verdict, place == self.place, first.message.contains(words) else {
      return
        "\(first.verdict) at \(place), \(first.message): not \(verdict) at \(self.place), \(words)"
    }
    return nil
  }
}

extension Example {
  /// The same, where a rule's first finding of `count` is at `cell` and its message has `words`.
  func found(
    _ verdict: Finding.Verdict, at cell: Cell, _ words: String, of count: Int = 1
  ) -> Example {
    pinned(Pin(verdict: verdict, place: .cell(cell), words: words, count: count))
  }

  /// The same in section `section`, 0 being the introduction, without a cell; nil: at no place.
  func found(
    _ verdict: Finding.Verdict, in section: Int? = nil, _ words: String, of count: Int = 1
  ) -> Example {
    pinned(
      Pin(
        verdict: verdict, place: section.map(Pin.Place.section) ?? .none, words: words,
        count: count))
  }

  private func pinned(_ pin: Pin) -> Example {
    var example = self
    example.pin = pin
    return example
  }
}
