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
///     table three  a row                  its seven cells
///     any        行政复议, 结果维持, …       table four, its head
///     table four   no label               the cells of all groups in the head
struct TableReader {
  enum Pending: Equatable {
    case disclosure(String)
    case request(String)
    case group(String)
    case result(String)
  }

  /// What has happened in a table so far, to place rows whose label is missing.
  enum Event {
    case row(String)
    case orphan([TableCell], TableLine, DisclosureHead)
  }

  let vocabulary: Vocabulary
  var contents = TableContents()
  /// The table that is being read: 2, 3 or 4; 0 before the first.
  private(set) var table = 0
  /// The number of the section that is being read, which tells the table where its head does not.
  private var section: Int?
  var head = DisclosureHead()
  var disputes = DisputeHead()
  var events: [Event] = []
  /// A row of table four without any text, under its head: it counts where no other row does.
  var blankDisputes: (head: DisputeHead, values: [TableCell], line: TableLine)?
  private var applicantColumns: [Int] = []
  private var pending: Pending?
  private var lastLabel: Label?
  private var headIsClosed = false
  /// The last row of table three where it has all its numbers but the total.
  var short: ShortRow?

  init(vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  /// Reads `line`; whether it holds a label of the forms or belongs to a table that began before.
  mutating func read(_ line: TableLine) -> Bool {
    guard !line.isPageMark else { return table > 0 }
    if let short, settle(short, by: line) { return true }
    var values: [TableCell] = []
    var labels: [Label] = []
    for cell in line.cells where !isBareOrdinal(cell) && !cell.isInventedHead {
      let (matches, digits) = matches(of: cell)
      guard !matches.isEmpty else {
        values.append(cell)
        continue
      }
      flush(values, labels, line, isAtEnd: false)
      values = []
      for match in matches {
        take(match, cell, line)
        labels.append(match.label)
      }
      if let digits { values = Glued.cells(digits, of: cell, count: expectedCount()) }
    }
    flush(values, labels, line, isAtEnd: true)
    return table > 0 && (!labels.isEmpty || values.contains(where: TableContents.holdsNumber))
  }

  /// Lists the numbers of a line that it did not read, in a grid of which it read others.
  mutating func leave(_ line: TableLine) { contents.leave(line.cells, table: line.table) }

  /// The text belongs to no table any more: the heading of `section` follows.
  mutating func close(section: Int?) {
    leaveShort()
    self.section = section
    table = 0
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
    let core = Core(cell.text)
    return core.scalars.isEmpty && core.hasOrdinal
  }

  /// The labels that `cell` holds, none where it holds something else, and the digits glued to them.
  private func matches(of cell: TableCell) -> (matches: [LabelMatch], digits: String?) {
    guard !cell.text.isEmpty, CellReading(cell.text).kind == .words else {
      return ([], nil)
    }
    if let match = vocabulary.match(cell.text, in: nil) { return ([match], nil) }
    if let (text, digits) = Glued.split(cell.text), let match = vocabulary.match(text, in: nil) {
      return ([match], digits)
    }
    let context = table > 0 ? table : section.flatMap { (2...4).contains($0) ? $0 : nil }
    if let matches = vocabulary.run(of: cell.text, in: context) { return (matches, nil) }
    return (vocabulary.match(cell.text, in: context).map { [$0] } ?? [], nil)
  }

  /// How many cells the row has whose label was just met.
  private func expectedCount() -> Int {
    switch pending {
    case .disclosure(let row): head.targets(of: row, likely: likelyForm)?.cells.count ?? 0
    case .request, .group: 7
    case .result, nil: 0
    }
  }

  /// The edition that most blocks of table two follow so far.
  var likelyForm: Form? {
    let forms = Set(contents.blockForms)
    return forms.count == 1 ? forms.first : nil
  }
}

// MARK: - Labels

extension TableReader {
  private mutating func take(_ match: LabelMatch, _ cell: TableCell, _ line: TableLine) {
    note(match, cell)
    defer { lastLabel = match.label }
    switch match.label {
    case .article, .content:
      enter(2)
      head = DisclosureHead()
      headIsClosed = false
    case .disclosureColumn(let id):
      enter(2)
      if headIsClosed { head = DisclosureHead() }
      headIsClosed = false
      head.append(
        cell.text, id: match.quality == .truncated ? nil : id, position: cell.column,
        isPlaced: line.hasColumns)
    case .disclosureRow(let row):
      enter(2)
      pending = .disclosure(row)
      headIsClosed = true
    case .requestHead, .organisations:
      enter(3)
    case .applicant:
      enter(3)
      applicantColumns.append(cell.column)
    case .requestGroup(let group):
      enter(3)
      pending = .group(group)
    case .requestRow(let row):
      enter(3)
      pending = .request(row)
    case .disputeGroup(let group):
      enter(4)
      disputes.append(group: group)
    case .result(let result):
      enter(4)
      disputes.append(result: result)
      pending = .result(result)
    case .other: takeOther(match)
    case .total: takeTotal(match, cell)
    }
  }

  private mutating func enter(_ table: Int) {
    self.table = table
    pending = nil
  }

  private var isInApplicantHead: Bool {
    switch lastLabel {
    case .applicant, .organisations, .requestHead: true
    case .other: pending == nil
    default: false
    }
  }

  private mutating func takeOther(_ match: LabelMatch) {
    guard table == 3 else { return }
    pending = isInApplicantHead ? nil : .request("requests.outcome.other_handling.other")
  }

  private mutating func takeTotal(_ match: LabelMatch, _ cell: TableCell) {
    if table == 4 {
      disputes.append(result: "total")
      pending = .result("total")
    } else if table == 3 {
      let isColumn = !match.hasOrdinal && isInApplicantHead
      pending = isColumn ? nil : .request("requests.outcome.total")
    }
  }

  private mutating func note(_ match: LabelMatch, _ cell: TableCell) {
    guard match.quality == .misspelt || match.quality == .extended else { return }
    contents.doubts.append(
      Doubt(code: "label-misspelt", message: "标签“\(cell.text)”按近似的表内栏目识别"))
  }
}

// MARK: - Values

extension TableReader {
  private mutating func flush(
    _ values: [TableCell], _ labels: [Label], _ line: TableLine, isAtEnd: Bool
  ) {
    guard values.contains(where: { !$0.text.isEmpty }) else {
      flushBlanks(values, labels, line, isAtEnd: isAtEnd)
      return
    }
    var line = line
    if !isAtEnd {
      line.looseEnd = 0
      line.isLast = false
    }
    if table == 4 || isHeadlessDisputes(values, labels) {
      placeDisputes(values, labels, line)
    } else if let row = pending,
      let cells = withoutLabelRest(values, of: row, isOwn: !labels.isEmpty)
    {
      guard !cells.isEmpty else { return }
      place(cells, row, line)
    } else if isHead(labels) && isAtEnd && values.allSatisfy({ !TableContents.holdsNumber($0) }) {
      appendUnknownColumns(values, line)
    } else {
      leaveOrphan(values, line)
    }
  }

  /// Whether the line stands under the heading of table four, whose head is missing, and has just as
  /// many cells as that table's one row: the head is then taken to be the form's.
  private mutating func isHeadlessDisputes(_ values: [TableCell], _ labels: [Label]) -> Bool {
    let whole = DisputeHead.ofForm
    guard table == 0, section == 4, labels.isEmpty, values.count == whole.cells?.count,
      values.contains(where: TableContents.holdsNumber),
      values.allSatisfy({ CellReading($0.text).kind != .words })
    else { return false }
    enter(4)
    disputes = whole
    contents.doubts.append(Doubt(code: "columns-assumed", message: "表四没有表头，各格按表式次序推定"))
    return true
  }

  private mutating func flushBlanks(
    _ values: [TableCell], _ labels: [Label], _ line: TableLine, isAtEnd: Bool
  ) {
    if table == 4, labels.isEmpty, isAtEnd, values.count == disputes.cells?.count {
      blankDisputes = (disputes, values, line)
    }
    guard let row = pending, isAtEnd, !labels.isEmpty, table < 4, row != .group("outcome") else {
      return
    }
    if case .group(let group) = row {
      guard group == "other_handling", values.count >= 7 else { return }
    }
    guard !values.isEmpty || line.looseEnd > 0 else { return }
    place(values, row, line)
  }

  private func isHead(_ labels: [Label]) -> Bool {
    table == 2 && !headIsClosed && !labels.isEmpty
  }

  /// Words in a head's line that are no label are a column all the same, unless they stand on a line
  /// of their own, where they may be the rest of a broken word.
  private mutating func appendUnknownColumns(_ values: [TableCell], _ line: TableLine) {
    guard line.hasColumns else { return }
    for value in values where !value.text.isEmpty {
      head.append(value.text, id: nil, position: value.column, isPlaced: true)
    }
  }

  /// `values` without words in front that go on with the label of `row`. Nil where the words are
  /// another row's label. Empty where there is nothing but such words.
  private func withoutLabelRest(
    _ values: [TableCell], of row: Pending, isOwn: Bool
  ) -> [TableCell]? {
    guard let first = values.firstIndex(where: { !$0.text.isEmpty }),
      CellReading(values[first].text).kind == .words
    else { return values }
    let rest = Core.scalars(values[first].text)
    if row.labels.contains(where: { Core.folded($0).holds(rest) }) {
      return Array(values[(first + 1)...])
    }
    return isOwn ? values : nil
  }

  private mutating func leaveOrphan(_ values: [TableCell], _ line: TableLine) {
    guard table > 0, values.contains(where: TableContents.mentionsNumber) else { return }
    pending = nil
    let isPlain = values.allSatisfy { CellReading($0.text).kind != .words }
    if isPlain {
      events.append(.orphan(values, line, head))
    } else {
      if table == 3 { contents.noteUnknownRow(values) }
      contents.leave(values, table: line.table)
    }
  }

  private mutating func place(_ values: [TableCell], _ row: Pending, _ line: TableLine) {
    defer { pending = nil }
    switch row {
    case .disclosure(let id):
      guard let targets = head.targets(of: id, likely: likelyForm) else {
        leave(values, of: id, line)
        return
      }
      placeDisclosure(values, targets, id, line)
    case .request(let id):
      placeRequests(values, id, line)
    case .group("other_handling"):
      placeRequests(values, "requests.outcome.other_handling.all", line)
    case .group, .result:
      contents.leave(values, table: line.table)
    }
  }

  mutating func placeDisclosure(
    _ values: [TableCell], _ targets: DisclosureHead.Targets, _ row: String, _ line: TableLine
  ) {
    if let form = targets.form { contents.blockForms.append(form) }
    let cells = targets.cells.compactMap { $0 }
    if targets.isAssumed || targets.hasUnread {
      contents.doubts.append(
        Doubt(code: "columns-assumed", cell: cells.first, message: "“\(row.rowName)”一行的栏目按表式推定"))
    }
    put(values, into: targets.cells, row, line, columns: head.positions)
  }

  mutating func placeRequests(_ values: [TableCell], _ row: String, _ line: TableLine) {
    let cells = Edition.applicantIDs.map { Cell(id: "\(row).\($0)") }
    let columns = applicantColumns.count == 7 ? applicantColumns.sorted() : applicantColumns
    put(values, into: cells, row, line, columns: line.hasColumns ? columns : nil)
  }

  /// Puts the row's cells among `values` into `targets`, or lists their numbers as unplaced.
  private mutating func put(
    _ values: [TableCell], into targets: [Cell?], _ row: String, _ line: TableLine, columns: [Int]?
  ) {
    let placement = Placement(
      withWordsRepeated(values, count: targets.count), count: targets.count, columns: columns,
      looseEnd: line.looseEnd)
    guard case .placed(let cells) = placement else {
      leaveShort()
      short = ShortRow(values, of: row, line)
      if short == nil { leave(values, of: row, line) }
      return
    }
    for (index, (cell, target)) in zip(cells, targets).enumerated() {
      guard let target else {
        contents.leave([cell], table: line.table)
        continue
      }
      contents.put(cell, into: target, table: line.table, isYuan: table == 2 && head.isYuan(index))
    }
    events.append(.row(row))
    if line.isLast { contents.doubts.append(Doubt.textEnds(row.rowName)) }
  }

  /// `values`, or where they are one cell over the whole row, or words in the place of all its numbers
  /// (本单位未制作规章), that cell for each of the row's `count`.
  private func withWordsRepeated(_ values: [TableCell], count: Int) -> [TableCell] {
    let full = values.filter { !$0.text.isEmpty }
    guard full.count == 1, values.count < count, !TableContents.mentionsNumber(full[0]),
      full[0].columnSpan >= count || CellReading(full[0].text).kind == .words
    else { return values }
    return [TableCell](repeating: full[0], count: count)
  }

  mutating func leave(_ values: [TableCell], of row: String, _ line: TableLine) {
    guard contents.leave(values, table: line.table) else { return }
    let count = values.count { !$0.text.isEmpty }
    contents.doubts.append(
      line.isLast
        ? Doubt.textEnds(row.rowName)
        : Doubt(
          code: "row-unassigned", message: "“\(row.rowName)”一行有 \(count) 个数，与栏目数不符，未归入任何单元格"))
  }
}
