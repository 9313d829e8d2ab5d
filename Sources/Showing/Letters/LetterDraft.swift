import Agencies
import Checking
import Forms
import Records

/// What is known of one agency when all inputs have been read: what its letter is made of.
struct LetterDraft: Sendable {
  let name: String
  let agency: Agency?
  /// What concerns each year; nil stands for reports without one.
  var chapters: [Int?: YearDraft] = [:]
  /// Its files that could not be read.
  var failures: [Failure] = []

  /// Adds what the last round found. A report that named no year then is that on `year`, else the
  /// only one that there is now.
  mutating func add(last finding: Finding, of year: Int?) {
    let only = chapters.count == 1 ? chapters.first?.key : nil
    chapters[finding.year ?? year ?? only ?? nil, default: YearDraft()].last.append(finding)
  }
}

/// What is known of an agency's report on one year.
struct YearDraft: Sendable {
  /// The files of it that were read, in the order of the input.
  var reports: [SourceFile] = []
  /// That it was not handed in, or that none of its files could be read.
  var owing: Finding?
  /// What the last round found.
  var last: [Finding] = []
}

/// A file of a report.
struct SourceFile: Sendable {
  var block: ReportBlock
  let form: Form?
  /// Its cells, where there was a last round whose points they decide about.
  let cells: CellStore?

  /// Whether what was found at `cell` can be judged again: the cell was read, or the form that the
  /// report now follows does not have it.
  func decides(about cell: Cell) -> Bool {
    guard let form, let cells else { return false }
    guard cells.table[cell] == .absent else { return true }
    return form.edition.map { !$0.has(cell) } ?? false
  }
}
