import Chinese

/// Tells the numbers of columns, which forms of statistics print below their heads, from a row of the form.
extension [TableCell] {
  /// Whether these cells, a row without a label of the form, number columns: 1, 2, 3; （1）, （2）; ①, ②; A, B, C. Words
  /// may be before them (栏次), and each group of columns may begin anew. No row of table three or four is one: its
  /// total would be less than the sum of the others.
  var areColumnNumbers: Bool {
    var last = 0
    var run = 0
    for cell in self where !cell.text.isEmpty {
      guard let number = ColumnNumbers.number(cell.text) else {
        guard run == 0 else { return false }
        continue
      }
      let continues = run > 0 && number == last + 1
      guard continues || number == 1 || run == 0 && count > 4 else { return false }
      run = continues ? run + 1 : 1
      last = number
    }
    return run > 2
  }
}

enum ColumnNumbers {
  /// The number of a column that `text` is: `3`, `（3）`, `第3栏`, `③`, `三`, `C`, `丙`, or a sum of columns, `5=1+2+3+4`.
  static func number(_ text: String) -> Int? {
    guard text.utf8.count < 48 else { return nil }
    var rest = NormalizedLabel.folded(text)[...].drop { $0 == "(" || $0 == "第" }
    if let sum = rest.firstIndex(where: { $0 == "=" || $0 == ":" }) { rest = rest[..<sum] }
    while let end = rest.last, end == ")" || end == "栏" || end == "列" { rest.removeLast() }
    guard 1...2 ~= rest.count, let first = rest.first else { return nil }
    if rest.allSatisfy(\.isDigit) { return Int(rest.string) }
    if let number = Numeral.value(rest) { return number }
    guard rest.count == 1 else { return nil }
    switch first {
    case "A"..."Z": return Int(first.value) - 0x40
    case "a"..."z": return Int(first.value) - 0x60
    case "①"..."⑳": return Int(first.value) - 0x245F
    default: return stems.firstIndex(of: first).map { $0 + 1 }
    }
  }

  private static let stems = Array("甲乙丙丁戊己庚辛壬癸".unicodeScalars)
}
