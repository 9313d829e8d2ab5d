import Chinese

/// A part of a text that lost its line breaks in which labels and values of a table follow each other.
struct CellRun {
  let range: Range<Int>
  private(set) var cells: [String]

  /// The runs in `text` of at least eight cells.
  static func all(in text: ArraySlice<Unicode.Scalar>, matcher: LabelMatcher) -> [CellRun] {
    var runs: [CellRun] = []
    var open: CellRun?
    for range in words(of: text) {
      guard let cells = cells(of: text[range], matcher) else {
        if let run = open { runs.append(run) }
        open = nil
        continue
      }
      let start = open?.range.lowerBound ?? range.lowerBound
      open = CellRun(range: start..<range.upperBound, cells: (open?.cells ?? []) + cells)
    }
    if let open { runs.append(open) }
    return runs.filter { $0.cells.count >= 8 }
  }

  /// The ranges of `text` between white space and bars.
  private static func words(of text: ArraySlice<Unicode.Scalar>) -> [Range<Int>] {
    text.indices.split { text[$0].isSpace || text[$0] == "|" }.compactMap { indices in
      guard let first = indices.first, let last = indices.last else { return nil }
      return first..<(last + 1)
    }
  }

  /// The labels and values that `word` consists of; nil where it has other words.
  private static func cells(
    of word: ArraySlice<Unicode.Scalar>, _ matcher: LabelMatcher
  ) -> [String]? {
    if CellLexeme(word.string).isValue { return [word.string] }
    var cells: [String] = []
    var rest = word
    while !rest.isEmpty {
      let digits = number(at: rest)
      if !digits.isEmpty {
        // Digits right behind a label may be the values of several cells.
        if let last = cells.last, last.unicodeScalars.last?.isDigit == false,
          rest.startIndex > word.startIndex
        {
          cells[cells.count - 1] = last + digits.string
        } else {
          cells.append(digits.string)
        }
        rest = rest[digits.endIndex...]
        continue
      }
      guard let end = endOfLabel(rest, matcher) else { return nil }
      cells.append(rest[..<end].string)
      rest = rest[end...]
    }
    return cells
  }

  /// The number that `text` begins with, without the ordinal of the label behind it: the 0 of
  /// `01.属于国家秘密`.
  private static func number(at text: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    var digits = text.prefix(while: \.isDigit)
    let rest = text[digits.endIndex...]
    if rest.first == ".", rest.dropFirst().first?.isDigit ?? false {
      let decimals = rest.dropFirst().prefix(while: \.isDigit)
      digits = text[digits.startIndex..<decimals.endIndex]
    }
    let isOrdinal = text[digits.endIndex...].first?.isMark([.point, .pause]) ?? false
    return isOrdinal ? digits.dropLast() : digits
  }

  /// The end of the longest label at the beginning of `text`.
  private static func endOfLabel(
    _ text: ArraySlice<Unicode.Scalar>, _ matcher: LabelMatcher
  ) -> Int? {
    if text.starts(with: LabelMatcher.articleMark) {
      return text.prefix(20).firstIndex(of: "项").map { $0 + 1 }
    }
    let note = text.prefix(60)
    if note.starts(with: noteBeginning), let end = note.firstIndex(where: { $0.isMark(.close) }) {
      return end + 1
    }
    let longest = text.prefix(50)
    return stride(from: longest.endIndex, to: longest.startIndex + 1, by: -1).first { end in
      !(longest[end - 1].isDigit) && matcher.match(longest[..<end].string, in: nil) != nil
    }
  }

  /// The beginning of the note in the corner of table three.
  private static let noteBeginning = Array("（本列数据".unicodeScalars)
}
