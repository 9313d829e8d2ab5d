import Documents
import Forms
import JSON
import Records

/// The sections and tables of a document, read in one pass over its segments.
struct BodyMatter {
  /// A section whose text is still being collected.
  private struct SectionDraft {
    var number: Int?
    var heading: String?
    var lines: [String] = []
    var tables: Set<Table> = []
    var furtherTables = 0
    var pictures = 0

    var section: Section {
      Section(
        number: number, heading: heading, text: LazyText(lines.joined(separator: "\n")),
        tables: tables.count + furtherTables, pictures: pictures)
    }
  }

  private(set) var reader: TableReader
  private(set) var setApart = SetApartDoubts()
  private var sectionDrafts = [SectionDraft(number: 0)]
  private var looseTable = LooseTable()
  private var tableCount = 0
  /// The rows of the last table so far. Tables of one form without text between them are one, which a page or the
  /// lines of a text divide.
  private var rowCount = 0
  private var isInTable = false
  /// The unit of money that words beside table two state, and these words.
  private var statedUnit: (unit: MoneyUnit, words: String)?

  var sections: [Section] { sectionDrafts.map(\.section) }
  /// The pictures in the sections that have tables in the form.
  var pictures: Int {
    sectionDrafts.reduce(0) { $0 + (Table(ofSection: $1.number) == nil ? 0 : $1.pictures) }
  }

  /// Reads `segments`. `headings` are those of the outline, by segment index. Segments at `ignored`
  /// (title, boilerplate) belong to no section, but rows of the forms are read there too; those at `legacy` are the
  /// statistics table of 2014–2018, which `LegacyTable` reads; the tables of other `years` are not read.
  init(
    _ segments: [Segment], headings: [Int: Heading], ignored: Set<Int>, legacy: Set<Int>,
    years: OtherYearTables, matcher: LabelMatcher
  ) {
    reader = TableReader(matcher: matcher)
    for (index, segment) in segments.enumerated()
    where !years.segments.contains(index)
      && (!ignored.contains(index) || segment.hasFormRow(matcher))
    {
      if reader.recognized.ledger.isFull { break }
      if legacy.contains(index) {
        if !legacy.contains(index - 1) { sectionDrafts[sectionDrafts.count - 1].furtherTables += 1 }
        if case .grid(let grid) = segment {
          setApart.add(grid, table: 0, rowsBefore: 0, isForm: true)
        }
      } else if let heading = headings[index] {
        begin(heading, line: segment)
      } else if years.captions.contains(index), case .line(let caption) = segment {
        addText(caption)
      } else {
        add(segment, isLast: index == segments.count - 1)
      }
    }
    closeLooseTable(gapAfter: 0, isLast: true)
    reader.assignUnlabelledRows()
    if let (unit, words) = statedUnit {
      reader.recognized.convertAmounts(from: unit, statedIn: words)
    }
    reader.assignBlankDisputes()
    reader.takeBackGroups()
    reader.recognized.removeBlankGroups()
    reader.addUnreadRowDoubts()
  }

  /// Begins the section with `heading`. A caption that repeats the current heading is ignored.
  private mutating func begin(_ heading: Heading, line: Segment) {
    if case .line(let paragraph) = line { closeLooseTable(gapAfter: paragraph.blankLinesBefore) }
    if case .caption = line, heading.number == sectionDrafts.last?.number { return }
    reader.close(section: heading.number)
    isInTable = false
    sectionDrafts.append(SectionDraft(number: heading.number, heading: heading.text))
  }

  private mutating func add(_ segment: Segment, isLast: Bool) {
    if statedUnit == nil, sectionDrafts.last?.number == 2 { statedUnit = segment.statedUnit }
    switch segment {
    case .line(let paragraph):
      if let cell = tableCell(paragraph) {
        if !isInTable { beginTable() }
        looseTable.append(cell, blankLinesBefore: paragraph.blankLinesBefore)
        isInTable = true
      } else {
        addText(paragraph)
      }
    case .grid(let grid):
      closeLooseTable(gapAfter: 0)
      add(grid, isLast: isLast)
    case .picture(let isScripted):
      sectionDrafts[sectionDrafts.count - 1].pictures += 1
      if isScripted { reader.recognized.doubts.append(.scriptedTable) }
    case .caption, .attachment: break
    }
  }

  /// Adds a line that is in no table, and ends the one before it.
  private mutating func addText(_ paragraph: Paragraph) {
    closeLooseTable(gapAfter: paragraph.blankLinesBefore)
    isInTable = false
    sectionDrafts[sectionDrafts.count - 1].lines.append(paragraph.text)
  }

  private mutating func beginTable() {
    tableCount += 1
    rowCount = 0
  }

  /// Whether `grid` continues the last table: no label in its first row with text is of another form.
  private func continuesTable(_ grid: Grid) -> Bool {
    guard isInTable, let table = reader.table,
      let row = grid.rows.first(where: { row in row.contains { !$0.text.isEmpty } })
    else { return false }
    return row.allSatisfy { cell in
      reader.matcher.match(cell.text, in: nil)?.label.tables.contains(table) ?? true
    }
  }

  private mutating func add(_ grid: Grid, isLast: Bool) {
    if !continuesTable(grid) { beginTable() }
    let rowsBefore = rowCount
    rowCount += grid.rows.count
    var lines = grid.lines(table: tableCount, rowsBefore: rowsBefore)
    lines.joinSplitHeaders(reader.matcher)
    if isLast, !lines.isEmpty { lines[lines.count - 1].endsDocument = true }
    var unread: [(row: Int, entries: Range<Int>)] = []
    for (index, line) in lines.enumerated() {
      if reader.recognized.ledger.isFull { break }
      let start = reader.recognized.ledger.count
      if reader.read(line) {
        countTable()
      } else {
        unread.append((index, start..<reader.recognized.ledger.count))
      }
    }
    isInTable = unread.count < lines.count
    setApart.add(grid, table: tableCount, rowsBefore: rowsBefore, isForm: isInTable)
    addUnclaimedRows(unread.map { grid.rows[$0.row] }, ofTable: isInTable)
    for (row, entries) in unread {
      if !isInTable || grid.rows[row].isRemark {
        reader.recognized.ledger.give(entries, to: .section)
      } else {
        reader.recognized.ledger.passWords(entries)
      }
    }
    sectionDrafts[sectionDrafts.count - 1].pictures += grid.rows.joined().reduce(0) {
      $0 + $1.pictures
    }
  }

  /// Adds the text of rows that no table claimed to the section: all rows where the grid is not a
  /// table of the forms, else only remarks between its rows. Nothing that was read is dropped.
  private mutating func addUnclaimedRows(_ rows: [[GridCell]], ofTable: Bool) {
    for row in rows where !ofTable || row.isRemark {
      sectionDrafts[sectionDrafts.count - 1].lines += row.lines
    }
    let isFurtherTable = !ofTable && rows.contains { $0.count { !$0.text.isEmpty } > 1 }
    if isFurtherTable { sectionDrafts[sectionDrafts.count - 1].furtherTables += 1 }
  }

  /// Reads the lines of the loose table so far.
  private mutating func closeLooseTable(gapAfter: Int, isLast: Bool = false) {
    guard !looseTable.isEmpty else { return }
    let matcher = reader.matcher
    var line = looseTable.line(table: tableCount, gapAfter: gapAfter) {
      matcher.match($0, in: nil) != nil
    }
    line.endsDocument = isLast
    looseTable = LooseTable()
    rowCount += 1
    let start = reader.recognized.ledger.count
    guard !reader.read(line) else {
      countTable()
      return
    }
    // Behind a table of the forms, a line with a number may be a row of it.
    let isText = reader.table == nil
    let entries = start..<reader.recognized.ledger.count
    if isText {
      reader.recognized.ledger.give(entries, to: .section)
    } else {
      reader.recognized.ledger.passWords(entries)
    }
    sectionDrafts[sectionDrafts.count - 1].lines += line.cells.filter {
      !$0.text.isEmpty && (isText || !$0.mentionsNumber)
    }.map(\.text)
  }

  /// Counts the current table as one of the current section.
  private mutating func countTable() {
    if let table = reader.table { sectionDrafts[sectionDrafts.count - 1].tables.insert(table) }
  }

  /// A line of text as a cell of a table that has one line for each cell; nil where it is none.
  private func tableCell(_ paragraph: Paragraph) -> TableCell? {
    let text = paragraph.text
    guard text.utf8.count < 240, isInTable || reader.matcher.mayBegin(text) else { return nil }
    let cell = TableCell(
      text: text, row: isInTable ? rowCount + 1 : 1, column: 1, line: paragraph.line)
    if let (match, _) = reader.matcher.matchBeforeDigits(text, in: nil) {
      return isInTable || match.label.begins ? cell : nil
    }
    if let run = reader.matcher.run(of: text, in: nil) {
      return isInTable || run.contains(where: \.label.begins) ? cell : nil
    }
    guard isInTable else { return nil }
    let isCell =
      cell.lexeme.isValue || text.count <= 14 && !text.contains { "。；：，:;".contains($0) }
      || reader.matcher.match(text, in: currentTable) != nil
    return isCell ? cell : nil
  }

  /// The table of the current lines. Where no label has shown it, it is the table of the section.
  private var currentTable: Table {
    if let table = reader.table, looseTable.isEmpty { return table }
    return Table(ofSection: sectionDrafts[sectionDrafts.count - 1].number) ?? reader.table
      ?? .disclosure
  }
}

extension Segment {
  /// The unit of money that its text states for a table: that of a line, or of a cell of words.
  fileprivate var statedUnit: (unit: MoneyUnit, words: String)? {
    switch self {
    case .line(let words), .caption(let words):
      MoneyUnit(statedIn: words.text).map { ($0, words.text) }
    case .grid(let grid):
      grid.rows.lazy.filter { $0.count { !$0.text.isEmpty } == 1 }.joined().lazy.compactMap {
        cell in
        MoneyUnit(statedIn: cell.text).map { ($0, cell.text) }
      }.first
    case .picture, .attachment: nil
    }
  }
}

extension Label {
  /// Whether this label may begin a table that has one line for each cell. Short words that are
  /// common in prose may not.
  var begins: Bool {
    switch self {
    case .article, .content, .requestHeader, .organizations, .requestRow, .disclosureColumn,
      .result,
      .disputeGroup, .disclosureRow, .applicant:
      true
    case .requestGroup, .other, .total: false
    }
  }
}
