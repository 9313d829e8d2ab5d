/// A rectangle of cells; rows and columns count from 0.
package struct XLSXRange: Hashable, Sendable {
  /// A cell.
  package struct Place: Hashable, Sendable {
    package let row: Int
    package let column: Int

    package init(row: Int, column: Int) {
      self.row = row
      self.column = column
    }

    /// `B3`.
    package var name: String { XLSXRange.letters(column) + String(row + 1) }
    /// `$B$3`.
    package var fixedName: String { "$\(XLSXRange.letters(column))$\(row + 1)" }
  }

  package static var rowLimit: Int { 1_048_576 }
  package static var columnLimit: Int { 16_384 }

  package let rows: ClosedRange<Int>
  package let columns: ClosedRange<Int>

  package init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    self.rows = rows
    self.columns = columns
  }

  package init(_ place: Place) {
    self.init(rows: place.row...place.row, columns: place.column...place.column)
  }

  package var first: Place { Place(row: rows.lowerBound, column: columns.lowerBound) }
  package var last: Place { Place(row: rows.upperBound, column: columns.upperBound) }

  /// `A1:C3`, or `A1` for one cell.
  package var name: String { first == last ? first.name : "\(first.name):\(last.name)" }
  /// `$A$1:$C$3`.
  var fixedName: String { "\(first.fixedName):\(last.fixedName)" }

  /// The letters of column `index`.
  static func letters(_ index: Int) -> String {
    var letters: [UInt8] = []
    appendLetters(index, to: &letters)
    return String(decoding: letters, as: UTF8.self)
  }

  /// Appends the letters of column `index`.
  static func appendLetters(_ index: Int, to target: inout [UInt8]) {
    if index >= 26 { appendLetters(index / 26 - 1, to: &target) }
    target.append(UInt8(ascii: "A") + UInt8(index % 26))
  }
}
