import Forms
import Records

/// Reads tables two to four row by row. A label determines which cells of the form the following
/// values belong to, until the next label. The state is kept across grids, so that a table that a
/// page break cuts in two is one table.
///
///     state        label                    what follows
///     any          第二十条第…项, 信息内容        table two, a new header
///     table two    a column                 the header grows
///     table two    a row                    its cells by the header
///     any          申请人情况, the corner note  table three, its header
///     table three  a row                    its cells
///     any          行政复议, 结果维持, …       table four, its header
///     table four   no label                 the cells of all groups in the header
struct TableReader {
  /// A row whose label was read and whose values are expected.
  enum OpenRow: Equatable {
    case disclosure(Row)
    case request(Row)
    case group(RowGroup)
    case result(Column)
  }

  /// A row that was read. Rows without a label are assigned at the end, by their neighbours.
  enum RowRecord {
    case row(Row)
    case unlabelled([TableCell], TableLine, DisclosureHeader)
  }

  let matcher: LabelMatcher
  var recognized = RecognizedTables()
  /// The current table; nil before the first label.
  var table: Table?
  /// The number of the current section, which identifies the table where no header does.
  var section: Int?
  /// The header of the current block of table two.
  var header = DisclosureHeader()
  /// The header of table four.
  var disputeHeader = DisputeHeader()
  /// The rows that were read so far.
  var rowRecords: [RowRecord] = []
  /// The rows whose labels were read, without those whose numbers are unplaced.
  var labelledRows: [Row] = []
  /// A row of blank cells below the header of table four, which is used where there is no row with
  /// text.
  var blankDisputes: (header: DisputeHeader, values: [TableCell], line: TableLine)?
  /// The positions of the columns in the header of table three.
  var applicantColumns: [Int] = []
  /// The row whose label was read last and whose values are still expected.
  var openRow: OpenRow?
  var lastLabel: Label?
  /// Whether a row followed the columns of `header`, so that another column begins a new header.
  var headerIsClosed = false
  /// The last row of table three, where it has all its numbers but the total.
  var incompleteRow: IncompleteRow?

  init(matcher: LabelMatcher) { self.matcher = matcher }

  /// Reads `line`. Returns whether it has a label of the forms or belongs to a table that began
  /// before.
  mutating func read(_ line: TableLine) -> Bool {
    guard !line.isPageMark else { return table != nil }
    if let incompleteRow, resolve(incompleteRow, by: line) { return true }
    var values: [TableCell] = []
    var labels: [Label] = []
    for cell in line.cells where !isBareOrdinal(cell) && !cell.isInventedHeader {
      let (before, matches, digits) = matches(of: cell)
      guard !matches.isEmpty else {
        values.append(cell)
        continue
      }
      if let before { values += FusedLabel.cells(before, of: cell, count: 1) }
      flush(values, labels, line, isAtEnd: false)
      values = []
      for match in matches {
        consume(match, cell, line)
        labels.append(match.label)
      }
      if let digits { values = FusedLabel.cells(digits, of: cell, count: expectedCount()) }
    }
    flush(values, labels, line, isAtEnd: true)
    return table != nil && (!labels.isEmpty || values.contains(where: RecognizedTables.holdsNumber))
  }

  /// Lists the numbers of a line that was not read, in a grid with other lines that were.
  mutating func markUnplaced(_ line: TableLine) {
    recognized.markUnplaced(line.cells, table: line.table)
  }

  /// Ends the current table, because the heading of `section` follows.
  mutating func close(section: Int?) {
    markIncompleteRowUnplaced()
    self.section = section
    table = nil
    openRow = nil
    lastLabel = nil
    header = DisclosureHeader()
    disputeHeader = DisputeHeader()
    applicantColumns = []
  }

  /// Whether `cell` is an ordinal that a line break separated from its label: `（三）`.
  private func isBareOrdinal(_ cell: TableCell) -> Bool {
    guard cell.text.utf8.count < 16, cell.text.utf8.first.map({ $0 < 0x30 || $0 > 0x39 }) ?? false
    else { return false }
    let normalized = NormalizedLabel(cell.text)
    return normalized.scalars.isEmpty && normalized.hasOrdinal
  }

  /// The labels in `cell`, none where it has no label; and the digits attached to them. Digits
  /// `before` the labels are the last cell of the row above.
  private func matches(
    of cell: TableCell
  ) -> (before: String?, matches: [LabelMatch], digits: String?) {
    guard !cell.text.isEmpty, CellLexeme(cell.text).kind == .words else {
      return (nil, [], nil)
    }
    if table != nil, let (digits, text) = withDigitsBefore(cell.text),
      let match = matcher.match(text, in: nil)
    {
      return (digits, [match], nil)
    }
    if let match = matcher.match(cell.text, in: nil) { return (nil, [match], nil) }
    if let (text, digits) = FusedLabel.splitTrailingDigits(cell.text),
      let match = matcher.match(text, in: nil)
    {
      return (nil, [match], digits)
    }
    let context = table ?? Table(ofSection: section)
    if let matches = matcher.run(of: cell.text, in: context) { return (nil, matches, nil) }
    return (nil, matcher.match(cell.text, in: context).map { [$0] } ?? [], nil)
  }

  /// The digits at the beginning of `text` that may belong to the row above, and the label after
  /// them.
  private func withDigitsBefore(_ text: String) -> (digits: String, label: String)? {
    if table == .requests, let split = FusedLabel.splitBeforeOrdinal(text),
      matcher.isRequestRow(split.label)
    {
      return split
    }
    return FusedLabel.splitLeadingDigits(text)
  }

  /// The number of cells of the row whose label was just read.
  private func expectedCount() -> Int {
    switch openRow {
    case .disclosure(let row): header.targets(of: row, likely: likelyForm)?.cells.count ?? 0
    case .request, .group: Edition.applicants.count
    case .result, nil: 0
    }
  }

  /// The edition that all blocks of table two so far agree with; nil where there is none.
  var likelyForm: Form? {
    recognized.blockForms.first?.first { form in
      recognized.blockForms.allSatisfy { $0.contains(form) }
    }
  }
}
