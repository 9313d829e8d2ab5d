/// Words that a rule searches for in every text. The rule lists them in its `words`, so that one pass over
/// a text finds the words of all rules.
package struct KeywordSet: Sendable {
  /// Words separated by blanks. Where there are heads, also separated by blanks, each word follows each
  /// head.
  package struct Line: Sendable {
    let heads: StaticString
    let words: StaticString

    package init(_ words: StaticString, behind heads: StaticString = "") {
      self.heads = heads
      self.words = words
    }
  }

  /// An occurrence of a word in a text.
  struct Hit: Equatable {
    /// The index of the line that lists it.
    let line: Int
    let range: Range<Int>
  }

  let lines: [Line]

  /// Each word must begin with two characters of three bytes. Where two words match at one index, the one
  /// listed first is found.
  package init(_ lines: [Line]) { self.lines = lines }

  package init(_ words: StaticString) { self.init([Line(words)]) }
}

extension KeywordSet: Equatable {
  /// The address of its first literal.
  var address: UInt { UInt(bitPattern: lines.first?.words.utf8Start) }

  /// Whether both are the same list: their literals have the same addresses.
  package static func == (left: KeywordSet, right: KeywordSet) -> Bool {
    left.lines.elementsEqual(right.lines) {
      $0.words.utf8Start == $1.words.utf8Start && $0.heads.utf8Start == $1.heads.utf8Start
        && $0.words.utf8CodeUnitCount == $1.words.utf8CodeUnitCount
        && $0.heads.utf8CodeUnitCount == $1.heads.utf8CodeUnitCount
    }
  }
}
