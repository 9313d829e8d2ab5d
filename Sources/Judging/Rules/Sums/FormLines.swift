import Forms
import Records

/// The lines of a form's sums, and its cells, for one shape of its tables. Computed once for every shape of
/// each form.
package struct FormLines: Sendable {
  package let lines: [SumLine]
  let cells: [Cell]
  private let linesByKind: [[SumLine]]
  private let cellsByTable: [[Cell]]

  /// The lines of the sum of `kind`.
  func lines(of kind: FormSum.Kind) -> [SumLine] { linesByKind[kind.rawValue] }

  /// The cells of `table`.
  func cells(of table: Table) -> [Cell] {
    Table.ofReports.firstIndex(of: table).map { cellsByTable[$0] } ?? []
  }

  /// The lines of `edition` with its rows in `shape`.
  private init(_ edition: Edition, _ shape: FormShape) {
    let lines = edition.sums.flatMap { edition.lines(of: $0, in: shape) }
    let cells = edition.cells(in: shape)
    self.lines = lines
    self.cells = cells
    linesByKind = FormSum.Kind.allCases.map { kind in lines.filter { $0.kind == kind } }
    cellsByTable = Table.ofReports.map { table in cells.filter { $0.table == table } }
  }

  /// The row choices of each edition, and the lines of each of its shapes.
  private static let all: [Form: (choices: [RowChoice], lines: [FormLines])] = Dictionary(
    uniqueKeysWithValues: Edition.all.map { edition in
      (edition.form, (edition.choices, edition.shapes.map { FormLines(edition, $0) }))
    })

  /// The lines for a report with `cells`; nil where its form is of no edition.
  static func of(_ form: Form?, _ cells: CellTable) -> FormLines? {
    guard let form, let (choices, lines) = all[form] else { return nil }
    return lines[FormShape(choices) { cells.hasAny(of: $0.cells) }.number]
  }
}
