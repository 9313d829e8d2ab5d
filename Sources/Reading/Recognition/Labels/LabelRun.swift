import Chinese
import Forms

/// Finds labels that an export joined in one cell: `（三）不予公开 1.属于国家秘密`, or the columns `信息内容 本年制发件数`
/// of a header.
extension LabelMatcher {
  /// The labels that `printed` consists of, in order; nil where it is not two labels or more. The
  /// text is split at white space and before ordinals. All labels but the last must match exactly.
  /// With `table`, the last one may be truncated, extended or misspelt, provided that an ordinal
  /// begins it.
  func run(of printed: String, in table: Table?) -> [LabelMatch]? {
    guard printed.utf8.count < 400, mayBegin(printed) else { return nil }
    if let header = header(of: printed) { return header }
    let text = Array(printed.unicodeScalars)
    let parts = LabelRun.parts(of: text).map { NormalizedLabel.scalars(text[$0]) }
    guard (2...12).contains(parts.count) else { return nil }
    var matches: [LabelMatch] = []
    var start = 0
    while start < parts.count {
      guard let (match, end) = longest(parts, from: start) else { break }
      matches.append(match)
      start = end
    }
    if start == parts.count { return matches.count > 1 ? matches : nil }
    let rest = Array(parts[start...].joined())
    guard !matches.isEmpty, let match = self.match(folded: rest, in: table), match.hasOrdinal else {
      return nil
    }
    return matches + [match]
  }

  /// The labels of a header of table two that an export joined without a space, `信息内容本年处理决定数量`; nil
  /// for other texts.
  private func header(of printed: String) -> [LabelMatch]? {
    let mark = LabelMatcher.contentMark
    guard NormalizedLabel.scalars(printed.unicodeScalars, limit: mark.count) == mark else {
      return nil
    }
    let text = NormalizedLabel.scalars(printed)
    guard text.count < 80, let content = match(folded: mark, in: nil)
    else { return nil }
    var rest = NormalizedLabel(folded: Array(text.dropFirst(mark.count)))
      .scalars[...]
    var matches = [content]
    while !rest.isEmpty {
      let ends = stride(from: rest.endIndex, to: rest.startIndex, by: -1)
      guard
        let (match, end) = ends.lazy.compactMap({ end in
          self.match(folded: Array(rest[..<end]), in: nil).map { ($0, end) }
        }).first, case .disclosureColumn = match.label
      else { return nil }
      matches.append(match)
      rest = rest[end...]
    }
    return matches.count > 1 ? matches : nil
  }

  private static let contentMark = Array("信息内容".unicodeScalars)

  /// The longest sequence of `parts` from `start` that is one label, and the index of the part
  /// after it; nil where no label begins there. The parts are folded.
  private func longest(_ parts: [[Unicode.Scalar]], from start: Int) -> (LabelMatch, Int)? {
    for end in stride(from: parts.count, to: start, by: -1) where end - start < parts.count {
      if let match = match(folded: Array(parts[start..<end].joined()), in: nil) {
        return (match, end)
      }
    }
    return nil
  }
}

/// The parts of a text that may be labels.
enum LabelRun {
  /// The ranges of `text` between white space, also split before each ordinal: `（三）`, `1.`, `四、`.
  static func parts(of text: [Unicode.Scalar]) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = 0
    for index in text.indices {
      let isSpace = text[index].isSpace
      guard isSpace || (index > start && beginsOrdinal(text, at: index)) else { continue }
      if index > start { parts.append(start..<index) }
      start = isSpace ? index + 1 : index
    }
    if text.count > start { parts.append(start..<text.count) }
    return parts
  }

  private static func beginsOrdinal(_ text: [Unicode.Scalar], at index: Int) -> Bool {
    guard index + 2 < text.count else { return false }
    let (first, second, third) = (text[index], text[index + 1], text[index + 2])
    switch first {
    case "（", "(": return isNumeral(second) && third.isMark(.close)
    case "0"..."9": return second.isMark([.point, .pause]) && !third.isDigit
    default: return isNumeral(first) && second.isMark([.point, .pause])
    }
  }

  /// Whether `scalar` is an ordinal of table three, which has seven groups. （八） is left out because
  /// labels of table two contain it.
  private static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
    Numeral.ordinal(scalar).map { $0 <= 7 } ?? false
  }
}
