import Agencies
import Checking
import Forms
import Records
import Views

/// The contents of the letter to one agency, after all inputs have been read.
struct LetterDraft: Sendable {
  let name: String
  let agency: Agency?
  /// The contents about each year; the key nil is for reports without a year.
  var years: [Int?: YearDraft] = [:]
  /// The files of other years that it submitted where it owes its report.
  var otherYears: [(file: String, year: Int)] = []
  /// Its files that could not be read.
  var failures: [Failure] = []

  /// Adds a finding of the last round. One about a report without a year belongs to `year`, else to the only
  /// year that there is now.
  mutating func add(last finding: Finding, of year: Int?) {
    let only = years.count == 1 ? years.first?.key : nil
    years[finding.year ?? year ?? only ?? nil, default: YearDraft()].last.append(finding)
  }
}

/// The contents of a letter about one year.
struct YearDraft: Sendable {
  /// The files of the report that were read, in the order of the input.
  var files: [SourceFile] = []
  /// The finding that it was not submitted, or that none of its files could be read.
  var owing: Finding?
  /// The findings of the last round.
  var last: [Finding] = []
}

/// A file of a report.
struct SourceFile: Sendable {
  var judged: JudgedReport
  let form: Form?
  /// Its cells; nil where there was no last round.
  let cells: CellStore?

  /// Whether a finding about `cell` can be judged again: the cell was read, or the report's form does not
  /// have it.
  func decides(about cell: Cell) -> Bool {
    guard let form, let cells else { return false }
    guard cells.table[cell] == .absent else { return true }
    return form.edition.map { !$0.has(cell) } ?? false
  }
}
