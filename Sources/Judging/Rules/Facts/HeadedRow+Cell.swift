import Forms
import Records
import Sheets
import Wordings

extension HeadedRow {
  /// The cell that the row names in `column`, in the form of `year`; nil where it names none. Throws where no cell
  /// of that form is called so, or several are, with the nearest one.
  package func cell(
    in column: Column, _ names: CellNames, of year: Int
  ) throws(LineProblem) -> Cell? {
    guard let name = value(column), let text = text(column) else { return nil }
    let edition = Edition.inForce(in: year)
    // Only for a refused row: the nearest name costs more than all else of a row.
    lazy var hint =
      (CellNames.nearest(to: name, in: year)
      ?? CellNames.nearest(to: name, in: year, orRow: true))
      .map { Wording("，最接近的是“\($0)”", en: "; the closest is “\($0)”") }
    if let cell = names.cell(called: name, in: year) {
      guard edition.map({ $0.has(cell) }) ?? true else {
        throw problem(
          "\(year)年度的表式没有单元格“\(text)”\(hint?.chinese ?? "")",
          en: "the form of \(year) has no cell “\(text)”\(hint?.english ?? "")")
      }
      return cell
    }
    if !names.cells(called: name).isEmpty {
      throw problem(
        "“\(text)”有几格，请写明是哪一栏\(hint?.chinese ?? "")",
        en: "“\(text)” has several cells: name the column\(hint?.english ?? "")")
    }
    throw problem(
      "没有单元格“\(text)”\(hint?.chinese ?? "，各格的写法见 rpt-csv --list-cells")",
      en: "no cell “\(text)”\(hint?.english ?? "; see rpt-csv --list-cells")")
  }
}
