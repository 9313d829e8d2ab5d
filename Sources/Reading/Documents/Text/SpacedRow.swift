import Chinese

/// A row with only white space between its cells, as in text extracted from a PDF.
struct SpacedRow: Equatable {
  let cells: [String]
  /// Whether it ends with numbers or marks for "none", so that it is certainly a row.
  let hasValues: Bool

  /// Parses `line`, which is trimmed. It is a row if it ends with at least two values, or with one
  /// after a wide gap, or if it consists of several short cells with wide gaps between them. Nil
  /// otherwise, and for lines above 4 KiB, since no form has such rows.
  init?(_ line: ArraySlice<UInt8>) {
    guard line.count <= 1 << 12 else { return nil }
    let parts = SpacedRow.parts(line)
    guard parts.count >= 2 else { return nil }
    let values = parts.reversed().prefix { SpacedRow.isValue($0.text) }.count
    let label = parts.dropLast(values)
    if values >= 2 || (values == 1 && parts[parts.count - 1].gap >= 2 && parts.count <= 4) {
      guard SpacedRow.mayBeLabel(label) else { return nil }
      cells = SpacedRow.joined(label) + parts.suffix(values).map(\.text)
      hasValues = true
    } else if values == 0, parts.dropFirst().allSatisfy({ $0.gap >= 2 }),
      parts.allSatisfy({ $0.text.count <= 20 })
    {
      cells = parts.map(\.text)
      hasValues = false
    } else {
      return nil
    }
  }

  private typealias Part = (text: String, gap: Int)

  /// The words of `line`, each with the number of columns before it.
  private static func parts(_ line: ArraySlice<UInt8>) -> [Part] {
    var parts: [Part] = []
    var gap = 0
    var start = line.startIndex
    var index = start
    while index < line.endIndex {
      let length = TextLine.spaceLength(line[index...]) ?? 0
      if length > 0 {
        if index > start {
          parts.append((String(decoding: line[start..<index], as: UTF8.self), gap))
          gap = 0
        }
        gap += line[index] == 0xE3 ? 2 : 1
        start = index + length
      }
      index += max(length, 1)
    }
    if index > start { parts.append((String(decoding: line[start..<index], as: UTF8.self), gap)) }
    return parts
  }

  /// The cells before the values: words with one space between them are one cell.
  private static func joined(_ label: ArraySlice<Part>) -> [String] {
    var cells: [String] = []
    for part in label {
      if part.gap >= 2 || cells.isEmpty {
        cells.append(part.text)
      } else {
        cells[cells.count - 1] += " " + part.text
      }
    }
    return cells
  }

  /// Whether `label` may be the label of a row: short, no sentence, and no colon outside of
  /// brackets with text after it (`联系电话：0512`), which is prose.
  private static func mayBeLabel(_ label: ArraySlice<Part>) -> Bool {
    let text = label.map(\.text).joined()
    guard text.count <= 60, !text.contains("。") else { return false }
    var depth = 0
    for character in text.dropLast() {
      switch character {
      case "（", "(": depth += 1
      case "）", ")": depth -= 1
      case "：", ":": if depth <= 0 { return false }
      default: break
      }
    }
    return true
  }

  private static let measureWords = MeasureWord.texts(.row)
  private static let marks: Set<String> = ["/", "-", "--", "—", "——", "－", "无", "不适用", "\\"]

  /// Whether `text` is a number, perhaps with a unit and a note in brackets, or a mark for "none".
  /// Characters without a glyph may be a part of it.
  static func isValue(_ text: String) -> Bool {
    guard text.utf8.count < 64 else { return false }
    if isPlainValue(text) { return true }
    guard let rest = NonprintingCharacter.removed(from: text) else { return false }
    return rest.isEmpty || isPlainValue(rest)
  }

  private static func isPlainValue(_ text: String) -> Bool {
    if marks.contains(text) { return true }
    let unsigned = text.drop { "+-−－".contains($0) }
    let digits = unsigned.prefix { $0.isPlainDigit || ",.，．".contains($0) }
    guard let first = digits.first, first.isPlainDigit,
      digits.last != "." || digits.count == unsigned.count
    else { return false }
    var suffix = unsigned.dropFirst(digits.count)
    if suffix.last == "）" || suffix.last == ")" {
      suffix = suffix.prefix { $0 != "（" && $0 != "(" }
    }
    return suffix.isEmpty || measureWords.contains { $0 == suffix }
  }
}
