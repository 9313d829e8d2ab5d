import Chinese
import Forms
import Records
import Wordings

/// Where the cells between two labels go.
extension TableReader {
  mutating func flush(
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
    if table == .disputes || isHeadlessDisputes(values, labels) {
      placeDisputes(values, labels, line)
    } else if let row = pending,
      let cells = withoutLabelRest(values, of: row, isOwn: !labels.isEmpty)
    {
      guard !cells.isEmpty else { return }
      place(cells, row, line)
    } else if isHead(labels) && isAtEnd && values.allSatisfy({ !TableContents.holdsNumber($0) }) {
      appendUnknownColumns(values, line)
      contents.leave(values, table: line.table)
    } else if table != nil {
      leaveOrphan(values, line)
    } else if !isAtEnd {
      // A label follows in the line, so that no section gets its text.
      contents.leave(values, table: line.table)
    }
  }

  /// Whether the line stands under the heading of table four, whose head is missing, and has just as
  /// many cells as that table's one row: the head is then taken to be the form's.
  private mutating func isHeadlessDisputes(_ values: [TableCell], _ labels: [Label]) -> Bool {
    let whole = DisputeHead.ofForm
    guard table == nil, section == 4, labels.isEmpty, values.count == whole.cells?.count,
      values.contains(where: TableContents.holdsNumber),
      values.allSatisfy({ CellLexeme($0.text).kind != .words })
    else { return false }
    enter(.disputes)
    disputes = whole
    contents.doubts.append(
      LocalizedDoubt(
        .columnsAssumed, "表四没有表头，各格按表式次序推定",
        en: "table four has no head: its cells are taken in the order of the form"))
    return true
  }

  private mutating func flushBlanks(
    _ values: [TableCell], _ labels: [Label], _ line: TableLine, isAtEnd: Bool
  ) {
    if table == .disputes, labels.isEmpty, isAtEnd, values.count == disputes.cells?.count {
      blankDisputes = (disputes, values, line)
    }
    guard let row = pending, isAtEnd, !labels.isEmpty, table != .disputes else {
      return
    }
    if case .group(let group) = row {
      guard group.folded != nil, values.count >= Edition.applicants.count else { return }
    }
    guard !values.isEmpty || line.looseEnd > 0 else { return }
    place(values, row, line)
  }

  private func isHead(_ labels: [Label]) -> Bool {
    table == .disclosure && !headIsClosed && !labels.isEmpty
  }

  /// Words in a head's line that are no label are a column all the same, unless they stand on a line
  /// of their own, where they may be the rest of a broken word.
  private mutating func appendUnknownColumns(_ values: [TableCell], _ line: TableLine) {
    guard line.hasColumns else { return }
    for value in values where !value.text.isEmpty {
      head.append(value.text, column: nil, position: value.column, isPlaced: true)
    }
  }

  /// `values` without words in front that go on with the label of `row`. Nil where the words are
  /// another row's label. Empty where there is nothing but such words.
  private func withoutLabelRest(
    _ values: [TableCell], of row: OpenRow, isOwn: Bool
  ) -> [TableCell]? {
    guard let first = values.firstIndex(where: { !$0.text.isEmpty }),
      CellLexeme(values[first].text).kind == .words
    else { return values }
    let rest = NormalizedLabel.scalars(values[first].text)
    if row.labels.contains(where: { NormalizedLabel.folded($0).holds(rest) }) {
      return Array(values[(first + 1)...])
    }
    return isOwn ? values : nil
  }

  private mutating func leaveOrphan(_ values: [TableCell], _ line: TableLine) {
    guard values.contains(where: TableContents.mentionsNumber) else { return }
    pending = nil
    let isPlain = values.allSatisfy { CellLexeme($0.text).kind != .words }
    if isPlain {
      events.append(.orphan(values, line, head))
    } else {
      if table == .requests { contents.noteUnknownRow(values) }
      contents.leave(values, table: line.table)
    }
  }

  private mutating func place(_ values: [TableCell], _ row: OpenRow, _ line: TableLine) {
    defer { pending = nil }
    switch row {
    case .disclosure(let row):
      guard let targets = head.targets(of: row, likely: likelyForm) else {
        leave(values, of: row, line)
        return
      }
      placeDisclosure(values, targets, row, line)
    case .request(let row):
      placeRequests(values, row, line)
    case .group(let group):
      guard let row = group.folded else {
        contents.leave(values, table: line.table)
        return
      }
      placeRequests(values, row, line)
    case .result:
      contents.leave(values, table: line.table)
    }
  }

  mutating func placeDisclosure(
    _ values: [TableCell], _ targets: DisclosureHead.Targets, _ row: Row, _ line: TableLine
  ) {
    if !targets.forms.isEmpty { contents.blockForms.append(targets.forms) }
    let cells = targets.cells.compactMap { $0 }
    if targets.isAssumed || targets.hasUnread {
      contents.doubts.append(
        LocalizedDoubt(
          .columnsAssumed, at: cells.first, "“\(row.label.chinese)”一行的栏目按表式推定",
          en: "the columns of the row “\(row.label.english)” are taken in the order of the form"))
    }
    put(values, into: targets.cells, row, line, columns: head.positions)
  }

  mutating func placeRequests(_ values: [TableCell], _ row: Row, _ line: TableLine) {
    let cells = Edition.applicants.map { Cell(row, $0) }
    let columns =
      applicantColumns.count == cells.count ? applicantColumns.sorted() : applicantColumns
    put(values, into: cells, row, line, columns: line.hasColumns ? columns : nil)
  }

  /// Puts the row's cells among `values` into `targets`, or lists their numbers as unplaced.
  private mutating func put(
    _ values: [TableCell], into targets: [Cell?], _ row: Row, _ line: TableLine, columns: [Int]?
  ) {
    let placement = ColumnAlignment(
      withWordsRepeated(values, count: targets.count), count: targets.count, columns: columns,
      looseEnd: line.looseEnd)
    guard case .placed(let cells) = placement else {
      leaveShort()
      short = IncompleteRow(values, of: row, line)
      if short == nil { leave(values, of: row, line) }
      return
    }
    for (index, (cell, target)) in zip(cells, targets).enumerated() {
      guard let target else {
        contents.leave([cell], table: line.table)
        continue
      }
      contents.put(
        cell, into: target, table: line.table, isYuan: table == .disclosure && head.isYuan(index))
    }
    events.append(.row(row))
    if line.isLast { contents.doubts.append(.textEnds(row.label)) }
  }

  /// `values`, or where they are one cell over the whole row, or words in the place of all its numbers
  /// (本单位未制作规章), that cell for each of the row's `count`.
  private func withWordsRepeated(_ values: [TableCell], count: Int) -> [TableCell] {
    let full = values.filter { !$0.text.isEmpty }
    guard full.count == 1, values.count < count, !TableContents.mentionsNumber(full[0]),
      full[0].columnSpan >= count || CellLexeme(full[0].text).kind == .words
    else { return values }
    return [TableCell](repeating: full[0], count: count)
  }

  /// Lists the numbers of `row` as unplaced.
  mutating func leave(_ values: [TableCell], of row: Row, _ line: TableLine) {
    guard leave(values, named: row.label, line) else { return }
    labelledRows.removeAll { $0 == row }
  }

  /// Lists the numbers of the row called `name` as unplaced; whether there are any.
  @discardableResult
  mutating func leave(_ values: [TableCell], named name: Wording, _ line: TableLine) -> Bool {
    guard contents.leave(values, table: line.table) else { return false }
    let count = values.count { !$0.text.isEmpty }
    contents.doubts.append(
      line.isLast
        ? .textEnds(name)
        : LocalizedDoubt(
          .rowUnassigned, "“\(name.chinese)”一行有 \(count) 个数，与栏目数不符，未归入任何单元格",
          en: """
            the row “\(name.english)” has \(English.count(count, "number")), which does not fit its \
            columns: none is placed
            """))
    return true
  }

  /// Doubts the rows that stand there by their label, but without a number or a blank cell: they are
  /// printed, and may be blank. Called once, when all rows have been placed.
  mutating func doubtUnreadRows() {
    guard let edition = contents.form?.edition else { return }
    let absent = edition.cells.filter { contents.cells[$0] == .absent }
    guard !absent.isEmpty else { return }
    for row in Set(labelledRows).sorted(by: { $0.id < $1.id }) {
      let cells = row.cells.filter(edition.has)
      guard let first = cells.first, cells.allSatisfy(absent.contains),
        edition.cells.contains(where: { $0.table == first.table && !absent.contains($0) })
      else { continue }
      contents.doubts.append(
        LocalizedDoubt(
          .rowUnread, at: first, "“\(row.label.chinese)”一行只读到标签，没有读到数，可能是空白",
          en: "of the row “\(row.label.english)” only the label was read; it may be blank"))
    }
  }
}
