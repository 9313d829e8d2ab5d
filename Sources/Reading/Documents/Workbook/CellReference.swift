/// The position of a cell, from 0: `B3` is row 2, column 1.
struct CellReference: Equatable {
  /// The numbers of rows and columns of a sheet.
  static let rowLimit = 1 << 20
  static let columnLimit = 1 << 14

  var row: Int
  var column: Int

  init(row: Int, column: Int) { (self.row, self.column) = (row, column) }

  /// Reads the reference in `range`, which may have the signs of an absolute one (`$B$3`); nil if
  /// it is not a reference or is outside of a sheet.
  init?(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    var index = range.lowerBound
    if index < range.upperBound, bytes[index] == UInt8(ascii: "$") { index += 1 }
    var column = 0
    while index < range.upperBound, ByteScan.isLetter(bytes[index]), column < 1 << 16 {
      column = column * 26 + Int(bytes[index] | 0x20) - 0x60
      index += 1
    }
    if index < range.upperBound, bytes[index] == UInt8(ascii: "$") { index += 1 }
    var row = 0
    while index < range.upperBound, bytes[index] &- 0x30 < 10, row < 1 << 24 {
      row = row * 10 + Int(bytes[index] - 0x30)
      index += 1
    }
    guard index == range.upperBound, 1...CellReference.columnLimit ~= column,
      1...CellReference.rowLimit ~= row
    else { return nil }
    self.init(row: row - 1, column: column - 1)
  }

  /// The letters of the column `column`, from 0: A … Z, AA …
  static func letters(_ column: Int) -> String {
    var (rest, text) = (column + 1, "")
    while rest > 0 {
      text = String(UnicodeScalar(UInt8(0x41 + (rest - 1) % 26))) + text
      rest = (rest - 1) / 26
    }
    return text
  }
}

/// The range of merged cells.
struct CellRange: Equatable {
  let rows: ClosedRange<Int>
  let columns: ClosedRange<Int>

  /// Reads the range in `range`, such as `B3:C5`; nil if it is not a range.
  init?(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    let colon = ByteScan.first(
      UInt8(ascii: ":"), in: bytes, from: range.lowerBound, to: range.upperBound)
    guard let first = CellReference(bytes, range.lowerBound..<colon) else { return nil }
    guard colon < range.upperBound else {
      (rows, columns) = (first.row...first.row, first.column...first.column)
      return
    }
    guard let last = CellReference(bytes, (colon + 1)..<range.upperBound), first.row <= last.row,
      first.column <= last.column
    else { return nil }
    (rows, columns) = (first.row...last.row, first.column...last.column)
  }
}
