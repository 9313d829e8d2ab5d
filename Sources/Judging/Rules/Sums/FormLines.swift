import Forms
import Records

/// The sums of a form on each of their lines, for one shape of its tables, and the cells that it
/// wants. Worked out once for every shape there is.
package struct FormLines: Sendable {
  package let lines: [SumLine]
  let cells: [Cell]

  /// The lines of the sum of this kind.
  func lines(of kind: FormSum.Kind) -> [SumLine] { lines.filter { $0.kind == kind } }

  /// The cells of `table`.
  func cells(of table: Table) -> [Cell] { cells.filter { $0.table == table } }

  /// The lines of `edition` with its rows in `shape`.
  private init(_ edition: Edition, _ shape: FormShape) {
    cells = edition.cells(in: shape)
    lines = edition.sums.flatMap { edition.lines(of: $0, in: shape) }
  }

  private static let all: [Form: [FormLines]] = Dictionary(
    uniqueKeysWithValues: Edition.all.map { edition in
      (edition.form, edition.shapes.map { FormLines(edition, $0) })
    })

  /// The lines that a report with `cells` has to satisfy; nil where it follows no edition.
  static func of(_ form: Form?, _ cells: CellTable) -> FormLines? {
    guard let edition = form?.edition, let form, let all = all[form] else { return nil }
    return all[edition.shape { cells.hasAny(of: $0.cells) }.number]
  }
}
