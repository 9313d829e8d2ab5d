import Chinese

/// The mark of a note: a word in smaller type right behind another word, above or below its line.
struct NoteMark {
  let setApart: SetApart
  let right: Double

  /// The greatest size of a mark in relation to the type before it.
  fileprivate static let size = 0.85
  /// How far the lower edge of a mark is above or below that of the word before it, in units of the
  /// type size. Fonts differ by less in what they have below the line.
  fileprivate static let (rise, fall) = (0.2, 0.1)

  /// `words`, those of a page, with the marks attached to the words before them.
  static func attached(to words: [PlacedWord]) -> [PlacedWord] {
    var words = words.sorted { $0.midY < $1.midY }
    var attached: Set<Int> = []
    for index in words.indices where words[index].mark == nil && mayBeMark(words[index].text) {
      guard let base = base(of: index, in: words), words[base].mark == nil,
        !attached.contains(base)
      else { continue }
      let kind: SetApart.Kind = words[index].midY < words[base].midY ? .raised : .lowered
      let mark = SetApart(kind, words[index].text, isInCell: true)
      if words[base].endsInUnit {
        words[base].text += mark.showingPosition
        words[base].right = words[index].right
      } else {
        words[base].mark = NoteMark(setApart: mark, right: words[index].right)
      }
      attached.insert(index)
    }
    guard !attached.isEmpty else { return words }
    return words.indices.filter { !attached.contains($0) }.map { words[$0] }
  }

  private static func mayBeMark(_ text: String) -> Bool {
    text.utf8.count <= 9 && SetApart(.raised, text, isInCell: true).isMark
  }

  /// The index of the word that the word at `index` is a mark of; `words` are in order of height.
  private static func base(of index: Int, in words: [PlacedWord]) -> Int? {
    let mark = words[index]
    let reach = 2 * (mark.bottom - mark.top)
    let above = words[..<index].indices.reversed().prefix { mark.midY - words[$0].midY < reach }
    let below = words[(index + 1)...].indices.prefix { words[$0].midY - mark.midY < reach }
    func isBase(_ index: Int) -> Bool { mark.isMark(of: words[index]) }
    return above.first(where: isBase) ?? below.first(where: isBase)
  }
}

extension PlacedWord {
  /// Whether a digit behind the word is an exponent, as in m².
  fileprivate var endsInUnit: Bool { text.last.map { $0.isASCII && $0.isLetter } ?? false }

  fileprivate func isMark(of base: PlacedWord) -> Bool {
    let size = base.em
    guard abs(left - base.right - 0.1 * size) < 0.2 * size, em <= NoteMark.size * size,
      bottom > base.top, top < base.bottom,
      base.text.last.map({ !$0.isASCII || $0.isNumber || $0.isLetter }) ?? false
    else { return false }
    return bottom < base.bottom - NoteMark.rise * size
      || bottom > base.bottom + NoteMark.fall * size
  }
}
