/// Words that a rule looks for in every text. The rule names them in its `words`, so that those of all
/// rules are found together, in one pass a text.
package struct KeywordSet: Sendable {
  /// Words with blanks between them; where there are heads, each word stands behind each of them.
  package struct Line: Sendable {
    let heads: StaticString
    let words: StaticString

    package init(_ words: StaticString, behind heads: StaticString = "") {
      self.heads = heads
      self.words = words
    }
  }

  /// A word that stands in a text.
  struct Hit: Equatable {
    /// The index of the line that lists it.
    let line: Int
    let range: Range<Int>
  }

  let lines: [Line]

  /// Each word begins with two characters of three bytes; where two stand at one place, the one listed
  /// first is met.
  package init(_ lines: [Line]) { self.lines = lines }

  package init(_ words: StaticString) { self.init([Line(words)]) }
}

extension KeywordSet: Equatable {
  /// Whether both are one list: the same literals stand at the same address.
  package static func == (left: KeywordSet, right: KeywordSet) -> Bool {
    left.lines.elementsEqual(right.lines) {
      $0.words.utf8Start == $1.words.utf8Start && $0.heads.utf8Start == $1.heads.utf8Start
        && $0.words.utf8CodeUnitCount == $1.words.utf8CodeUnitCount
        && $0.heads.utf8CodeUnitCount == $1.heads.utf8CodeUnitCount
    }
  }
}
