import Forms
import Records

/// Reads the three tables from their lines, label by label: a label says what the cells behind it
/// are, until the next label. It goes on over the borders of grids, so that a table cut in two by a
/// page is one.
///
///     state      label                    what follows
///     any        第二十条第…项, 信息内容        table two, a new head
///     table two  a column                 the head grows
///     table two  a row                    its cells by the head
///     any        申请人情况, the corner note  table three, its head
///     table three  a row                  its cells
///     any        行政复议, 结果维持, …       table four, its head
///     table four   no label               the cells of all groups in the head
struct TableReader {
  enum OpenRow: Equatable {
    case disclosure(Row)
    case request(Row)
    case group(RowGroup)
    case result(Column)
  }

  /// What has happened in a table so far, to place rows whose label is missing.
  enum RowRecord {
    case row(Row)
    case orphan([TableCell], TableLine, DisclosureHead)
  }

  let vocabulary: Vocabulary
  var contents = TableContents()
  /// The table that is being read; nil before the first.
  var table: Table?
  /// The number of the section that is being read, which tells the table where its head does not.
  var section: Int?
  var head = DisclosureHead()
  var disputes = DisputeHead()
  var events: [RowRecord] = []
  /// The rows whose labels were met, without those whose numbers were left unplaced.
  var labelledRows: [Row] = []
  /// A row of table four without any text, under its head: it counts where no other row does.
  var blankDisputes: (head: DisputeHead, values: [TableCell], line: TableLine)?
  var applicantColumns: [Int] = []
  var pending: OpenRow?
  var lastLabel: Label?
  var headIsClosed = false
  /// The last row of table three where it has all its numbers but the total.
  var short: IncompleteRow?

  init(vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  /// Reads `line`; whether it holds a label of the forms or belongs to a table that began before.
  mutating func read(_ line: TableLine) -> Bool {
    guard !line.isPageMark else { return table != nil }
    if let short, settle(short, by: line) { return true }
    var values: [TableCell] = []
    var labels: [Label] = []
    for cell in line.cells where !isBareOrdinal(cell) && !cell.isInventedHead {
      let (before, matches, digits) = matches(of: cell)
      guard !matches.isEmpty else {
        values.append(cell)
        continue
      }
      if let before { values += FusedLabel.cells(before, of: cell, count: 1) }
      flush(values, labels, line, isAtEnd: false)
      values = []
      for match in matches {
        take(match, cell, line)
        labels.append(match.label)
      }
      if let digits { values = FusedLabel.cells(digits, of: cell, count: expectedCount()) }
    }
    flush(values, labels, line, isAtEnd: true)
    return table != nil && (!labels.isEmpty || values.contains(where: TableContents.holdsNumber))
  }

  /// Lists the numbers of a line that it did not read, in a grid of which it read others.
  mutating func leave(_ line: TableLine) { contents.leave(line.cells, table: line.table) }

  /// The text belongs to no table any more: the heading of `section` follows.
  mutating func close(section: Int?) {
    leaveShort()
    self.section = section
    table = nil
    pending = nil
    lastLabel = nil
    head = DisclosureHead()
    disputes = DisputeHead()
    applicantColumns = []
  }

  /// Whether it is an ordinal that a line break parted from its label: `（三）`.
  private func isBareOrdinal(_ cell: TableCell) -> Bool {
    guard cell.text.utf8.count < 16, cell.text.utf8.first.map({ $0 < 0x30 || $0 > 0x39 }) ?? false
    else { return false }
    let core = NormalizedLabel(cell.text)
    return core.scalars.isEmpty && core.hasOrdinal
  }

  /// The labels that `cell` holds, none where it holds something else, and the digits glued to them: those
  /// before are the last of the row above.
  private func matches(
    of cell: TableCell
  ) -> (before: String?, matches: [LabelMatch], digits: String?) {
    guard !cell.text.isEmpty, CellLexeme(cell.text).kind == .words else {
      return (nil, [], nil)
    }
    if table != nil, let (digits, text) = withDigitsBefore(cell.text),
      let match = vocabulary.match(text, in: nil)
    {
      return (digits, [match], nil)
    }
    if let match = vocabulary.match(cell.text, in: nil) { return (nil, [match], nil) }
    if let (text, digits) = FusedLabel.split(cell.text), let match = vocabulary.match(text, in: nil)
    {
      return (nil, [match], digits)
    }
    let context = table ?? Table(ofSection: section)
    if let matches = vocabulary.run(of: cell.text, in: context) { return (nil, matches, nil) }
    return (nil, vocabulary.match(cell.text, in: context).map { [$0] } ?? [], nil)
  }

  /// The digits of the row above that `text` may begin with, and what is left.
  private func withDigitsBefore(_ text: String) -> (digits: String, label: String)? {
    if table == .requests, let split = FusedLabel.splitOrdinal(text),
      vocabulary.isRequestRow(split.label)
    {
      return split
    }
    return FusedLabel.splitFront(text)
  }

  /// How many cells the row has whose label was just met.
  private func expectedCount() -> Int {
    switch pending {
    case .disclosure(let row): head.targets(of: row, likely: likelyForm)?.cells.count ?? 0
    case .request, .group: Edition.applicants.count
    case .result, nil: 0
    }
  }

  /// An edition that all blocks of table two follow so far.
  var likelyForm: Form? {
    contents.blockForms.first?.first { form in
      contents.blockForms.allSatisfy { $0.contains(form) }
    }
  }
}
