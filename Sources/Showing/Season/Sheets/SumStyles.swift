import Rows
import Sheets

/// How the cells of the sums look, row by row: the row that leads those about each agency stands out, and so does each
/// number in which a parent's report differs from the sum.
struct SumStyles {
  private let columns: [XLSXColumn]
  /// The first column with differences in the present table; nil where it has none.
  private var differences: Int?

  init(_ columns: [XLSXColumn]) { self.columns = columns }

  /// The styles of the fields of the next row; `isLead` says that another agency begins with it.
  mutating func styles(of row: [SheetTable.Field], isLead: Bool) -> [XLSXStyle?] {
    if isLead { differences = nil }
    differences = row.firstIndex(of: .text(GridChanges.differenceFromSum)) ?? differences
    return row.enumerated().map { index, field in
      var style = columns[index].style
      if isLead {
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
