/// A sheet of a workbook that is written.
package struct XLSXSheet: Sendable {
  /// The size of a page turned, and what follows from it.
  package enum Orientation: Sendable { case portrait, landscape }

  /// Its name: at most 31 characters are kept, and none of `[]:*?/\`.
  package var name: String
  package var columns: [XLSXColumn]
  /// The rows above the heads: a title, remarks.
  package var titles: [XLSXRow] = []
  /// The rows below the heads. A sheet that is written row by row has none.
  package var rows: [XLSXRow] = []
  /// How many columns stay in view.
  package var frozenColumns = 0
  /// Whether the heads offer to filter and to sort.
  package var hasFilter = true
  package var merges: [XLSXRange] = []
  package var rules: [XLSXRule] = []
  package var validations: [XLSXValidation] = []
  package var notes: [(place: XLSXRange.Place, text: String)] = []
  /// Whether only cells that are not locked can be changed; without a password.
  package var isProtected = false
  package var orientation = Orientation.landscape
  /// How many of the first columns are printed; nil for all.
  package var printedColumns: Int?
  /// How many of the first rows below the heads are printed; nil for all.
  package var printedRows: Int?
  /// Whether people do not see it.
  var isHidden = false
  /// Where the workbook has lists of choices that are too long for their columns.
  var listRanges: [[String]: String] = [:]

  package init(_ name: String, _ columns: [XLSXColumn], rows: [XLSXRow] = []) {
    self.name = name
    self.columns = columns
    self.rows = rows
  }

  /// Whether it has a row with the heads of its columns.
  var hasHeads: Bool { columns.contains { $0.head != nil } }

  /// The number of rows that stay in view and are repeated on each page.
  var headRows: Int { titles.count + (hasHeads ? 1 : 0) }

  /// The notes, those of heads first.
  var allNotes: [(place: XLSXRange.Place, text: String)] {
    let heads = columns.enumerated().compactMap { index, column in
      column.note.map { (XLSXRange.Place(row: titles.count, column: index), $0) }
    }
    return heads + notes
  }

  /// What may be chosen in columns, and what is allowed elsewhere.
  var allValidations: [XLSXValidation] {
    let lists = columns.enumerated().compactMap { index, column in
      XLSXValidation(
        choices: column.choices, isClosed: column.isClosed, in: below(index),
        listed: listRanges[column.choices])
    }
    return lists + validations
  }

  /// The colours of words in columns, and others.
  var allRules: [XLSXRule] {
    let tints = columns.enumerated().flatMap { index, column in
      column.tints.map { XLSXRule(in: below(index), isText: $0.text, $0.tint) }
    }
    return tints + rules
  }

  /// The column `index` below the heads, to the end of the sheet: rows may be added by hand.
  private func below(_ index: Int) -> XLSXRange {
    XLSXRange(rows: headRows...(XLSXRange.rowLimit - 1), columns: index...index)
  }
}
