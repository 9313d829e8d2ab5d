/// A row whose cells are parted by white space alone, as text drawn from a PDF has them.
struct SpacedRow: Equatable {
  let cells: [String]
  /// Whether numbers or marks end it, so that it is a row for certain.
  let hasValues: Bool

  /// Reads `text`, a trimmed line: two or more numbers or marks at its end, or one behind a wide gap,
  /// make it a row; so may several short cells with wide gaps between them. Nil for anything else.
  init?(_ text: String) {
    let parts = SpacedRow.parts(text)
    guard parts.count >= 2 else { return nil }
    let values = parts.reversed().prefix { SpacedRow.isValue($0.text) }.count
    let isWide = parts.dropFirst().allSatisfy { $0.gap >= 2 }
    let label = parts.dropLast(values)
    if values >= 2 || (values == 1 && parts[parts.count - 1].gap >= 2 && parts.count <= 4) {
      guard SpacedRow.mayBeLabel(label) else { return nil }
      cells = SpacedRow.joined(label) + parts.suffix(values).map(\.text)
      hasValues = true
    } else if isWide, values == 0, parts.allSatisfy({ $0.text.count <= 20 }) {
      cells = parts.map(\.text)
      hasValues = false
    } else {
      return nil
    }
  }

  private typealias Part = (text: String, gap: Int)

  /// The words of `text`, each with the number of spaces before it.
  private static func parts(_ text: String) -> [Part] {
    var parts: [Part] = []
    var gap = 0
    var word = ""
    for scalar in text.unicodeScalars {
      guard TextLine.isSpace(scalar) else {
        word.unicodeScalars.append(scalar)
        continue
      }
      if !word.isEmpty {
        parts.append((word, gap))
        word = ""
        gap = 0
      }
      gap += scalar.value == 0x3000 ? 2 : 1
    }
    if !word.isEmpty { parts.append((word, gap)) }
    return parts
  }

  /// The cells before the values: words with one space between them belong together.
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

  private static func mayBeLabel(_ label: ArraySlice<Part>) -> Bool {
    let count = label.reduce(0) { $0 + $1.text.count }
    return count <= 60 && !label.contains { $0.text.contains("。") }
  }

  private static let marks: Set<String> = ["/", "-", "--", "—", "——", "－", "无", "\\"]

  /// Whether `text` is a number, perhaps with a unit, or a mark that stands for none.
  private static func isValue(_ text: String) -> Bool {
    if marks.contains(text) { return true }
    let body = text.drop { "+-−－".contains($0) }
    let digits = body.prefix {
      $0.isWholeNumber && !"一二三四五六七八九十〇".contains($0) || ",.，．".contains($0)
    }
    guard let first = digits.first, first.isWholeNumber,
      digits.last != "." || digits.count == body.count
    else { return false }
    let unit = body.dropFirst(digits.count)
    return unit.isEmpty || ["件", "个", "条", "项", "元", "万元", "起", "宗", "次", "份"].contains(unit)
  }
}
