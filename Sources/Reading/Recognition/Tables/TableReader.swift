import Forms
import Records

/// Reads tables two to four row by row. A label determines which cells of the form the following
/// values belong to, until the next label. Each table consumes its own labels and knows its cells; what
/// is here is common to them. The state is kept across grids, so that a table that a page break cuts in
/// two is one table.
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

  let lexer: TableLexer
  var recognized = RecognizedTables()
  /// The current table; nil before the first label.
  var table: Table?
  /// The number of the current section, which identifies the table where no header does.
  var section: Int?
  var disclosure = DisclosureTable()
  var requests = RequestTable()
  var disputes = DisputeTable()
  /// The rows that were read so far.
  var rows = RowSequence()
  /// The position of the column with the header 序号; nil where there is none.
  var ordinalColumn: Int?
  /// The number of columns that an office has added behind those of the current table.
  var addedColumns = 0
  /// Whether these are checks. The numbers of others are unplaced.
  var addedAreChecks = true
  /// The rows that have the name of a group and numbers.
  var groupRows: [RowGroup: (values: [TableCell], line: TableLine)] = [:]
  /// The number at the end of the row that was read last.
  var brokenNumber: BrokenNumber?
  /// The row whose label was read last and whose values are still expected.
  var openRow: OpenRow?
  /// The rows whose names the last cell with labels has together; empty where it has not several.
  var jointRows: [Row] = []
  var lastLabel: Label?
  /// The text of the cell with it; nil where that is the whole label.
  var partOfLabel: String?

  var matcher: LabelMatcher { lexer.matcher }

  init(matcher: LabelMatcher) { lexer = TableLexer(matcher: matcher) }

  /// Reads `line`. Returns whether it has a label of the forms or belongs to a table that began
  /// before.
  mutating func read(_ line: TableLine) -> Bool {
    guard !line.isPageMark else { return table != nil }
    if let row = requests.incompleteRow, resolve(row, by: line) { return true }
    var line = line
    takeBrokenNumber(before: &line)
    if line.cells.isEmpty { return true }
    jointRows = []
    var values: [TableCell] = []
    var labels: [Label] = []
    var words: [TableCell] = []
    for (index, cell) in line.cells.enumerated() {
      let context = table ?? Table(ofSection: section)
      switch lexer.lexed(line, at: index, in: table, context: context) {
      case .ordinal where isOrdinal(cell, in: line, at: index, after: values),
        .value where isInOrdinalColumn(cell, in: line, at: index):
        recognized.ledger.give(recognized.ledger.entered(cell, table: line.table), to: .words)
      case .passed: continue
      case .value, .ordinal:
        if !cell.text.isEmpty, !cell.lexeme.isValue { words.append(cell) }
        values.append(recognized.ledger.entered(cell, table: line.table))
      case .labels where isLabelRest(cell.text, after: values):
        if let lastLabel { labels.append(lastLabel) }
      case .labels(let parts): read(parts, of: cell, line, &values, &labels)
      }
    }
    if line.hasColumns { readHeads(line, words, labels) }
    takeAddedColumns(line, labels, &values)
    if labels.count == 1, values.allSatisfy(\.text.isEmpty), followsCells(line) { openRow = nil }
    flush(values, labels, line, isAtEnd: true)
    return table != nil && (!labels.isEmpty || values.contains(where: \.lexeme.holdsNumber))
  }

  /// Takes what may be heads in `line`, a row of words without a number: `words` of it that are no labels of the forms,
  /// beside `labels`.
  private mutating func readHeads(_ line: TableLine, _ words: [TableCell], _ labels: [Label]) {
    guard line.cells.count > 1, !line.cells.contains(where: \.text.holdsDigit) else { return }
    disputes.heads = (line.cells, line.table)
    guard !words.isEmpty else { return }
    if openRow == nil, labels.contains(where: \.isOfRequestHeader) {
      requests.header.append(words: words)
    } else if table == .disputes, labels.contains(where: \.isOfDisputeHeader) {
      disputes.header.append(words: words)
    }
  }

  /// Reads the labels of `cell` and the digits joined to them. `values` are those after the last label,
  /// `labels` those of the line so far.
  private mutating func read(
    _ parts: [LexedCell.Part], of cell: TableCell, _ line: TableLine, _ values: inout [TableCell],
    _ labels: inout [Label]
  ) {
    var isAfterLabel = false
    var isQuoted = false
    var isSplit = false
    var words = cell.text
    for part in parts {
      switch part {
      case .number(let text):
        if let range = words.firstRange(of: text) { words.replaceSubrange(range, with: " ") }
        let number = recognized.ledger.entered(cell.part(text), table: line.table)
        let cells = FusedLabel.cells(number, count: isAfterLabel ? expectedCount() : 1)
        // So few digits may be one number.
        isSplit = isSplit || 2...3 ~= cells.count && text.contains { $0 != "0" }
        values += cells
      case .label(let match):
        flush(values, labels, line, isAtEnd: false)
        values = []
        consume(match, cell, line)
        labels.append(match.label)
        isAfterLabel = true
        isQuoted = isQuoted || match.isDoubtful
      }
    }
    jointRows = TableReader.rows(atEndOf: parts)
    if parts.count > 2, words != cell.text {
      isQuoted = true
      recognized.doubts.append(
        LocalizedDoubt(
          .numberJoined, "“\(cell.text)”中的数与前后栏目连写，按其前的栏目读取",
          en: "“\(cell.text)”: the numbers in it were read with the labels before them"))
    }
    if isSplit {
      recognized.doubts.append(
        LocalizedDoubt(
          .numberJoined, "“\(cell.text)”中的数字连写，按每栏一位读取，请核对",
          en: "“\(cell.text)”: each of its digits was read as the number of one column; check them")
      )
    }
    guard words.holdsDigit, !words.countsNothing else { return }
    let label = recognized.ledger.entered(cell, table: line.table)
    if isQuoted { recognized.ledger.give(label, to: .doubt) }
  }

  /// The different rows that the last of `parts` name, if there are several and no number is between them.
  private static func rows(atEndOf parts: [LexedCell.Part]) -> [Row] {
    var rows: [Row] = []
    for part in parts.reversed() {
      guard case .label(let match) = part else { break }
      switch match.label {
      case .requestRow(let row), .disclosureRow(let row):
        if !rows.contains(row) { rows.append(row) }
      default: break
      }
    }
    return rows.count > 1 ? rows.reversed() : []
  }

  /// Ends the current table, because the heading of `section` follows.
  mutating func close(section: Int?) {
    markIncompleteRowUnplaced()
    brokenNumber = nil
    self.section = section
    table = nil
    openRow = nil
    lastLabel = nil
    disclosure = DisclosureTable()
    requests = RequestTable()
    disputes.header = DisputeHeader()
    ordinalColumn = nil
    (addedColumns, addedAreChecks) = (0, true)
  }

  /// The number of cells of the row whose label was just read.
  func expectedCount() -> Int {
    switch openRow {
    case .disclosure(let row):
      disclosure.header.targets(of: row, likely: likelyForm)?.cells.count ?? 0
    case .request, .group: requests.columns.order.count
    case .result, nil: 0
    }
  }
}
