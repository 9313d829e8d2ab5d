import Rows
import Sheets

/// How the cells of the sums look, row by row: the first row about each table stands out, and so does each number in
/// which a parent's report differs from the sum.
struct SumStyles {
  private let columns: [XLSXColumn]
  /// The first column with differences in the present table; nil where it has none.
  private var differences: Int?

  init(_ columns: [XLSXColumn]) { self.columns = columns }

  /// The styles of the fields of the next row.
  mutating func styles(of row: [SheetTable.Field]) -> [XLSXStyle?] {
    let isFirst = row.count > 2 && row[1].isNumber && row[2].isText
    if isFirst { differences = nil }
    differences = row.firstIndex(of: .text(GridChanges.differenceFromSum)) ?? differences
    return row.enumerated().map { index, field in
      var style = columns[index].style
      if isFirst {
        (style.isBold, style.tint) = (true, field == .blank ? .none : .head)
        return style
      }
      guard let differences, index >= differences, case .number(let number) = field, !number.isZero
      else { return nil }
      (style.isBold, style.tint) = (true, .red)
      return style
    }
  }
}

extension SheetTable.Field {
  var isNumber: Bool { if case .number = self { true } else { false } }
  fileprivate var isText: Bool { if case .text = self { true } else { false } }
}
