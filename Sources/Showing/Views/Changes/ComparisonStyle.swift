import Changes
import Forms
import Phrases
import Records
import Wordings

/// How comparisons are shown.
package struct ComparisonStyle: Sendable {
  /// Whether each kind of applicant has a line; otherwise only the totals have one.
  private let showsApplicants: Bool
  let palette: Palette
  let phrases: Phrasebook
  /// Which differences are shown.
  let filter: DiffFilter

  package init(
    showsApplicants: Bool = false, isColoured: Bool = false, filter: DiffFilter = DiffFilter()
  ) {
    self.showsApplicants = showsApplicants
    palette = Palette(isColoured: isColoured)
    phrases = Phrasebook(filter.language)
    self.filter = filter
  }

  /// Whether `cell` has a line where it differs.
  func shows(_ cell: Cell) -> Bool {
    showsApplicants || cell.section < 3 || cell.column == .total
  }

  /// Whether `entry` has a line where it differs.
  func shows(_ entry: CrosswalkEntry) -> Bool { entry.older.allSatisfy(shows) }

  /// The name of the line of `cell`.
  func label(of cell: Cell) -> String {
    let isTotal = showsApplicants && cell.table == .requests && cell.column == .total
    let label = ShortLabel.of(cell, in: phrases.language)
    return isTotal ? "\(label) \(cell.column(in: phrases.language))" : label
  }

  /// The words of a value.
  func shown(_ value: CellValue) -> String {
    switch value {
    case .absent: phrases.says("无此格", en: "no cell")
    case .blank: phrases.says("空", en: "blank")
    case .number(let number): number.withTrueMinus
    }
  }
}
