import Documents
import Forms
import JSON
import Records

/// A document's sections and tables, read in one walk over its pieces.
struct BodyMatter {
  private struct Draft {
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
  private var drafts = [Draft(number: 0)]
  private var loose = LooseTable()
  private var tableCount = 0
  private var isInTable = false

  var sections: [Section] { drafts.map(\.section) }

  /// Reads `pieces`; `headings` are those of the outline, by the index of their piece; the lines at
  /// `ignored` (title, site clutter) belong to no section, those at `legacy` are the older statistics
  /// table, which others read.
  init(
    _ pieces: [Segment], headings: [Int: Heading], ignored: Set<Int>, legacy: Set<Int>,
    vocabulary: Vocabulary
  ) {
    reader = TableReader(vocabulary: vocabulary)
    for (index, piece) in pieces.enumerated() where !ignored.contains(index) {
      if legacy.contains(index) {
        if !legacy.contains(index - 1) { drafts[drafts.count - 1].furtherTables += 1 }
      } else if let heading = headings[index] {
        begin(heading, line: piece)
      } else {
        take(piece, isLast: index == pieces.count - 1)
      }
    }
    closeLoose(gapAfter: 0, isLast: true)
    reader.settleOrphans()
    reader.settleBlankDisputes()
    reader.doubtUnreadRows()
  }

  private mutating func begin(_ heading: Heading, line: Segment) {
    if case .line(let paragraph) = line { closeLoose(gapAfter: paragraph.blankLinesBefore) }
    if case .caption = line, heading.number == drafts.last?.number { return }
    reader.close(section: heading.number)
    isInTable = false
    drafts.append(Draft(number: heading.number, heading: heading.text))
  }

  private mutating func take(_ piece: Segment, isLast: Bool) {
    switch piece {
    case .line(let paragraph):
      if belongsToTable(paragraph.text) {
        if !isInTable { tableCount += 1 }
        loose.append(paragraph)
        isInTable = true
      } else {
        closeLoose(gapAfter: paragraph.blankLinesBefore)
        isInTable = false
        drafts[drafts.count - 1].lines.append(paragraph.text)
      }
    case .grid(let grid):
      closeLoose(gapAfter: 0)
      take(grid, isLast: isLast)
    case .picture: drafts[drafts.count - 1].pictures += 1
    case .caption, .attachment: break
    }
  }

  private mutating func take(_ grid: Grid, isLast: Bool) {
    tableCount += 1
    var lines = grid.lines(table: tableCount)
    lines.joinSplitHeads(reader.vocabulary)
    if isLast, !lines.isEmpty { lines[lines.count - 1].isLast = true }
    var unread: [Int] = []
    for (index, line) in lines.enumerated() {
      if reader.read(line) {
        countTable()
      } else {
        unread.append(index)
      }
    }
    isInTable = unread.count < lines.count
    giveBack(unread.map { grid.rows[$0] }, ofTable: isInTable)
    if isInTable {
      for index in unread where !grid.rows[index].isRemark { reader.leave(lines[index]) }
    }
    drafts[drafts.count - 1].pictures += grid.rows.joined().reduce(0) { $0 + $1.pictures }
  }

  /// Puts the text of rows that no table claimed into the section: all where the grid is none of the
  /// forms' tables, else remarks between their rows.
  private mutating func giveBack(_ rows: [[GridCell]], ofTable: Bool) {
    for row in rows where !ofTable || row.isRemark {
      drafts[drafts.count - 1].lines += row.lines
    }
    let isFurtherTable = !ofTable && rows.contains { $0.count { !$0.text.isEmpty } > 1 }
    if isFurtherTable { drafts[drafts.count - 1].furtherTables += 1 }
  }

  private mutating func closeLoose(gapAfter: Int, isLast: Bool = false) {
    guard !loose.isEmpty else { return }
    let vocabulary = reader.vocabulary
    var line = loose.line(table: tableCount, gapAfter: gapAfter) {
      vocabulary.match($0, in: nil) != nil
    }
    line.isLast = isLast
    loose = LooseTable()
    if reader.read(line) { countTable() }
  }

  /// Counts the table in hand as the section's.
  private mutating func countTable() {
    if let table = reader.table { drafts[drafts.count - 1].tables.insert(table) }
  }

  /// Whether a line of text is a cell of a table whose cells stand on lines of their own.
  private func belongsToTable(_ text: String) -> Bool {
    guard text.utf8.count < 240, isInTable || reader.vocabulary.mayBegin(text) else {
      return false
    }
    if let match = reader.vocabulary.match(text, in: nil) { return isInTable || match.label.begins }
    if let run = reader.vocabulary.run(of: text, in: nil) {
      return isInTable || run.contains(where: \.label.begins)
    }
    if let (label, _) = FusedLabel.split(text), let match = reader.vocabulary.match(label, in: nil)
    {
      return isInTable || match.label.begins
    }
    guard isInTable else { return false }
    if CellLexeme(text).kind != .words { return true }
    if reader.vocabulary.match(text, in: tableInHand) != nil { return true }
    return text.count <= 14 && !text.contains { "。；：，:;".contains($0) }
  }

  /// The table that the lines in hand belong to, as far as the section tells.
  private var tableInHand: Table {
    if let table = reader.table, loose.isEmpty { return table }
    return Table(ofSection: drafts[drafts.count - 1].number) ?? reader.table ?? .disclosure
  }
}

extension Label {
  /// Whether a table may begin with it where cells stand on lines of their own. Short words that prose
  /// has too do not begin one.
  fileprivate var begins: Bool {
    switch self {
    case .article, .content, .requestHead, .organisations, .requestRow, .disclosureColumn, .result,
      .disputeGroup, .disclosureRow, .applicant:
      true
    case .requestGroup, .other, .total: false
    }
  }
}
