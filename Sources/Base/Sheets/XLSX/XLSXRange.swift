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
    var (letters, rest) = ("", index + 1)
    while rest > 0 {
      let digit = (rest - 1) % 26
      letters = String(Unicode.Scalar(UInt8(0x41 + digit))) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }
}
