import Chinese

extension FusedLabel {
  /// The labels of `text` and the numbers between them, in order; nil unless it consists of both and
  /// of nothing else. Needed for exports that lose the border between cells: `行政处罚 5571行政强制`.
  static func splitBetweenLabels(_ text: String, _ matcher: LabelMatcher) -> [LexedCell.Part]? {
    guard text.utf8.count < 240, text.utf8.contains(where: { $0 &- 0x30 < 10 }),
      matcher.mayBegin(text) || text.unicodeScalars.first?.isDigit ?? false
    else { return nil }
    var parts: [LexedCell.Part] = []
    var labels = 0
    for chunk in chunks(Array(text.unicodeScalars)) {
      let words = chunk.string
      if CellLexeme(words).isValue || isEstimate(chunk) {
        parts.append(.number(words))
      } else {
        // A mark after several digits: an ordinal, or a number and an ordinal.
        guard chunk.first?.isMark([.point, .pause, .close]) == false,
          let match = matcher.match(words, in: nil)
        else { return nil }
        parts.append(.label(match))
        labels += 1
      }
    }
    return labels > 0 && labels < parts.count ? parts : nil
  }

  /// `text` cut before and after each number. The ordinal of a label is part of the label: the last
  /// digit before a mark and a Han character.
  private static func chunks(_ text: [Unicode.Scalar]) -> [ArraySlice<Unicode.Scalar>] {
    var chunks: [ArraySlice<Unicode.Scalar>] = []
    var start = 0
    var index = 0
    func add(_ end: Int) {
      let chunk = text[start..<end].trimmed(\.isSpace)
      if !chunk.isEmpty { chunks.append(chunk) }
      start = end
    }
    while index < text.count {
      guard let end = endOfNumber(text, at: index) else {
        index += 1
        continue
      }
      add(end > index ? startOfEstimate(text[start..<index]) : index)
      if end > index { add(end) }
      index = max(end, index + 1)
    }
    add(text.count)
    return chunks
  }

  /// The end of the number, with its unit, that begins at `index`; `index` itself for an ordinal of one
  /// digit; nil where none begins there.
  private static func endOfNumber(_ text: [Unicode.Scalar], at index: Int) -> Int? {
    guard text[index].isDigit else { return nil }
    var end = text[index...].firstIndex { !$0.isDigit && $0 != "." && $0 != "," } ?? text.count
    while end > index, !text[end - 1].isDigit { end -= 1 }
    if end - index == 1, end + 1 < text.count, text[end].isMark([.point, .pause]) { return index }
    if end < text.count, beyond.contains(text[end]) { end += 1 }
    let unit = units.filter { text[end...].starts(with: $0) }.map(\.count).max()
    return end + (unit ?? 0)
  }

  /// The end of `text`, what is before a number, without words that make it an estimate.
  private static func startOfEstimate(_ text: ArraySlice<Unicode.Scalar>) -> Int {
    let words = text.trimmed(\.isSpace)
    let about = estimates.first { words.reversed().starts(with: $0.reversed()) }
    // A label that is an estimate itself is none.
    return about.map { words.endIndex - $0.count } ?? text.endIndex
  }

  /// Whether `chunk` is a number with words that make it an estimate: it is in the place of a value, but
  /// not a number.
  private static func isEstimate(_ chunk: ArraySlice<Unicode.Scalar>) -> Bool {
    let about = estimates.first { chunk.starts(with: $0) }
    let rest = chunk.dropFirst(about?.count ?? 0).trimmed(\.isSpace)
    guard let end = endOfNumber(Array(rest), at: 0), end == rest.count else { return false }
    return about != nil || rest.contains(where: beyond.contains)
  }

  private static var estimates: [[Unicode.Scalar]] {
    ["大约", "约为", "约", "将近", "近", "超过", "逾", "不到", "不足"].map { Array($0.unicodeScalars) }
  }

  /// What follows the digits of an estimate: 700余件.
  private static var beyond: [Unicode.Scalar] { ["余", "多"] }

  private static let units = MeasureWord.texts(.cell).map { Array($0.unicodeScalars) }
}
