import Chinese
import Forms
import Records
import Wordings

/// Assigns the cells after a label, up to the next label, to cells of the form.
extension TableReader {
  /// Assigns `values`, the cells of `line` after `labels`. `isAtEnd` is whether they end the line,
  /// and no label follows.
  mutating func flush(
    _ values: [TableCell], _ labels: [Label], _ line: TableLine, isAtEnd: Bool
  ) {
    guard values.contains(where: { !$0.text.isEmpty }) else {
      flushBlanks(values, labels, line, isAtEnd: isAtEnd)
      return
    }
    var line = line
    if !isAtEnd {
      line.optionalBlanks = 0
      line.endsDocument = false
    }
    if leaveJointRow(values, line) { return }
    if table == .disputes || assumeDisputeHeader(values, labels) {
      assignDisputes(values, labels, line)
    } else if !isAtEnd, labels.isEmpty, table != nil, line.begins(with: values) {
      recordUnlabelledRow(values, line)
    } else if let row = openRow, !isOfEarlierLabel(values, labels),
      let cells = withoutLabelRest(values, of: row, isOwn: !labels.isEmpty)
    {
      guard !cells.isEmpty else { return }
      assign(cells, row, line)
    } else if isHeader(labels) && isAtEnd
      && !values.contains(where: \.lexeme.holdsNumber)
    {
      disclosure.appendUnknownColumns(values, line)
      recognized.passWords(values)
    } else if table != nil {
      recordUnlabelledRow(values, line)
    } else if !isAtEnd {
      // A label follows in the line, so the text of these cells goes to no section.
      recognized.passWords(values)
    }
  }

  /// Leaves `values` unplaced where one cell before them has the names of several rows, each of which may have them.
  private mutating func leaveJointRow(_ values: [TableCell], _ line: TableLine) -> Bool {
    guard !jointRows.isEmpty, line.hasColumns, values.contains(where: \.mentionsNumber) else {
      return false
    }
    let names = jointRows.map(\.label)
    jointRows = []
    openRow = nil
    recognized.markUnplaced(values, table: line.table)
    recognized.doubts.append(
      LocalizedDoubt(
        .rowUnassigned,
        "\(names.map { "“\($0.chinese)”" }.joined())写在同一格，其后的数不能确定属于哪一行，未归入任何单元格",
        en: """
          the names \(names.map { "“\($0.english)”" }.joined()) are in one cell; which of these rows the numbers behind \
          them belong to is not certain, and none was assigned to a cell
          """))
    return true
  }

  /// Assumes the header of the form for a line below the heading of section four that has no header
  /// above it and exactly as many cells as the row of table four. Returns whether it did. Needed
  /// for reports without a readable header of table four.
  private mutating func assumeDisputeHeader(_ values: [TableCell], _ labels: [Label]) -> Bool {
    let whole = DisputeHeader.ofForm
    guard table == nil, section == 4, labels.isEmpty, values.count == whole.cells?.count,
      values.contains(where: \.lexeme.holdsNumber),
      values.allSatisfy(\.lexeme.isValue)
    else { return false }
    enter(.disputes)
    disputes.header = whole
    recognized.doubts.append(DisputeHeader.isMissing)
    return true
  }

  /// Assigns `values` that are all blank.
  private mutating func flushBlanks(
    _ values: [TableCell], _ labels: [Label], _ line: TableLine, isAtEnd: Bool
  ) {
    if table == .disputes, labels.isEmpty, isAtEnd { disputes.keepBlanks(values, line) }
    guard let row = openRow, isAtEnd, !labels.isEmpty, table != .disputes else {
      return
    }
    if case .group(let group) = row {
      guard group.folded != nil, values.count >= Edition.applicants.count else { return }
    }
    guard !values.isEmpty || line.optionalBlanks > 0 else { return }
    assign(values, row, line)
  }

  /// Whether the label of `line` is behind the cells of its row.
  func followsCells(_ line: TableLine) -> Bool {
    guard !line.hasSeveralRows, let first = line.cells.first(where: { !$0.text.isEmpty }) else {
      return false
    }
    return first.column != ordinalColumn && first.lexeme.number != nil
  }

  /// Whether `values`, a row without a label, may belong to an earlier label than the last one: several
  /// labels of table three are before it, which then wait no longer. Such a row is assigned by its
  /// neighbours. Needed for exports that put wrapped labels before the rows of a table.
  private mutating func isOfEarlierLabel(
    _ values: [TableCell], _ labels: [Label]
  ) -> Bool {
    guard requests.waitingRows > 1, labels.isEmpty, values.allSatisfy(\.lexeme.isValue) else {
      return false
    }
    requests.waitingRows = 0
    return true
  }

  /// Whether the line continues the header of a block of table two.
  private func isHeader(_ labels: [Label]) -> Bool {
    table == .disclosure && !disclosure.headerIsClosed && !labels.isEmpty
  }

  /// `values` without words at the beginning that continue the label of `row`, in one cell or several.
  /// Nil where they are the label of another row; empty where there is nothing else.
  private func withoutLabelRest(
    _ values: [TableCell], of row: OpenRow, isOwn: Bool
  ) -> [TableCell]? {
    var rest = values[...]
    while let first = rest.first(where: { !$0.text.isEmpty }), !first.lexeme.isValue {
      let words = NormalizedLabel.scalars(first.text)
      guard row.labels.contains(where: { NormalizedLabel.folded($0).holds(words) }) else {
        return isOwn || rest.count < values.count ? Array(rest) : nil
      }
      rest = rest[(rest.firstIndex { !$0.text.isEmpty } ?? rest.startIndex)...].dropFirst()
    }
    return Array(rest)
  }

  /// Keeps a row of plain numbers for `assignUnlabelledRows`; lists the numbers of any other row as
  /// unplaced.
  private mutating func recordUnlabelledRow(_ values: [TableCell], _ line: TableLine) {
    guard values.contains(where: \.mentionsNumber) else {
      recognized.passWords(values)
      return
    }
    openRow = nil
    guard !values.areColumnNumbers else {
      recognized.markUnplaced(values, table: line.table)
      return
    }
    let isPlain =
      values.allSatisfy(\.lexeme.isValue) && !beginsBeforeColumns(values, line)
    if isPlain {
      // A gap at the beginning is that of the label.
      rows.add(
        RowSequence.UnlabelledRow(
          values: Array(values.drop(while: \.isInferred)), line: line, header: disclosure.header))
    } else {
      if table == .requests { recognized.recordUnknownRow(values) }
      // Years among the values may be numbers.
      recognized.passWords(values.enumerated().filter { $0 == 0 || $1.text.isDate }.map(\.element))
    }
  }

  /// Whether the first of `values`, more or fewer than the columns of the table, is where the labels are.
  private func beginsBeforeColumns(_ values: [TableCell], _ line: TableLine) -> Bool {
    let columns = table == .requests ? requests.columns.positions : disclosure.header.positions
    let count = table == .requests ? requests.columns.order.count : columns.count
    guard line.hasColumns, values.count != count, let start = columns.min(),
      let first = values.first(where: { !$0.text.isEmpty })
    else { return false }
    return first.column < start
  }

  /// Assigns `values` to the cells of the open row.
  private mutating func assign(_ values: [TableCell], _ row: OpenRow, _ line: TableLine) {
    defer {
      openRow = nil
      requests.waitingRows = 0
    }
    switch row {
    case .disclosure(let row):
      assignDisclosureRow(values, row, line, disclosure.header, likely: likelyForm)
    case .request(let row):
      assignRequestRow(values, row, line)
    case .group(let group):
      guard let row = group.folded else {
        recognized.markUnplaced(values, table: line.table)
        return
      }
      groupRows[group] = (values, line)
      assignRequestRow(values, row, line)
    case .result:
      recognized.markUnplaced(values, table: line.table)
    }
  }

  /// Assigns the cells of a row among `values` to `targets`, or lists its numbers as unplaced. A
  /// row that lacks only its total is kept open for it. `columns` are the positions of the columns,
  /// `header` is that of a block of table two.
  mutating func assign(
    _ values: [TableCell], to targets: [Cell?], _ row: Row, _ line: TableLine, columns: [Int]?,
    header: DisclosureHeader? = nil
  ) {
    let alignment = ColumnAlignment(
      withWordsRepeated(values, count: targets.count), count: targets.count, columns: columns,
      in: line)
    guard case .aligned(let cells) = alignment else {
      markIncompleteRowUnplaced()
      rows.add(unassigned: row)
      let mayLackTotal = requests.columns.order.last == .total
      requests.incompleteRow = mayLackTotal ? IncompleteRow(values, of: row, line) : nil
      if requests.incompleteRow == nil { markUnplaced(values, of: row, line) }
      return
    }
    var isLastTaken = false
    for (index, (cell, target)) in zip(cells, targets).enumerated() {
      guard let target else {
        recognized.markUnplaced([cell], table: line.table)
        isLastTaken = false
        continue
      }
      isLastTaken = recognized.assign(
        cell, to: target, table: line.table, unit: header?.unit(index))
    }
    if cells.count < values.count { recognized.passWords(values) }
    brokenNumber = isLastTaken ? BrokenNumber(cells, targets.compactMap { $0 }) : nil
    rows.add(assigned: row)
    if line.endsDocument { recognized.doubts.append(.textEnds(row.label)) }
  }

  /// `values`; or that cell repeated for each of the `count` columns, where they are a single cell
  /// that spans the row, or words in place of all numbers (本单位未制作规章).
  private func withWordsRepeated(_ values: [TableCell], count: Int) -> [TableCell] {
    guard values.count < count else { return values }
    let full = values.filter { !$0.text.isEmpty }
    guard full.count == 1, !full[0].mentionsNumber,
      full[0].columnSpan >= count || !full[0].lexeme.isValue
    else { return values }
    return [TableCell](repeating: full[0], count: count)
  }

  /// Lists the numbers of `row` as unplaced, with a doubt.
  mutating func markUnplaced(_ values: [TableCell], of row: Row, _ line: TableLine) {
    guard markUnplaced(values, named: row.label, line) else { return }
    rows.removeLabel(row)
  }

  /// Lists the numbers of the row with the label `name` as unplaced, with a doubt. Returns whether
  /// there are any.
  @discardableResult
  mutating func markUnplaced(_ values: [TableCell], named name: Wording, _ line: TableLine) -> Bool
  {
    guard recognized.markUnplaced(values, table: line.table) else { return false }
    let count = values.count { !$0.text.isEmpty }
    recognized.doubts.append(
      line.endsDocument
        ? .textEnds(name)
        : LocalizedDoubt(
          .rowUnassigned, "“\(name.chinese)”一行有 \(count) 个数，与栏目数不符，未归入任何单元格",
          en: """
            the row “\(name.english)” has \(English.count(count, "number")), which does not fit its \
            columns: none was assigned to a cell
            """))
    return true
  }

  /// Adds a doubt for each row whose label was read without a number or a blank cell. Such a row is
  /// printed, and may be blank. Called once, after all rows were assigned.
  mutating func addUnreadRowDoubts() {
    let rows = Set(self.rows.labelled).filter { !recognized.has($0) }
    guard !rows.isEmpty, let edition = recognized.form?.edition else { return }
    let absent = edition.cells.filter { recognized.cells[$0] == .absent }
    for row in rows.sorted(by: { $0.id < $1.id }) {
      guard let first = row.cells.first(where: edition.has),
        edition.cells.contains(where: { $0.table == first.table && !absent.contains($0) })
      else { continue }
      recognized.doubts.append(
        LocalizedDoubt(
          .rowUnread, at: first, "“\(row.label.chinese)”一行只读到标签，没有读到数，可能是空白",
          en: "only the label of the row “\(row.label.english)” was read; the row may be blank"))
    }
  }
}
