import Chinese
import Forms
import Records

/// The result of reading the tables of a document: cells with their values and positions, numbers
/// that no cell claims, and doubts.
struct RecognizedTables {
  var cells = CellTable()
  var raw: [Cell: String] = [:]
  var positions: [CellPosition] = []
  var unplaced: [Unplaced] = []
  var doubts: [LocalizedDoubt] = []
  /// Labels of rows of table three that no edition has, each with its ordinal.
  var unknownRows: [String] = []
  /// The rows of table three whose label was read.
  var rowsWithLabel: Set<Row> = []
  /// For each block of table two, the editions that have exactly its columns.
  var blockForms: [[Form]] = []

  /// Assigns the value of `source` to `cell`. A second, different value for a cell is listed as
  /// unplaced.
  mutating func assign(_ source: TableCell, to cell: Cell, table: Int, isYuan: Bool = false) {
    let lexeme = CellLexeme(source.text, measure: cell.measure, isYuan: isYuan)
    let value = lexeme.number.map(CellValue.number) ?? .blank
    guard cells[cell] == .absent else {
      guard cells[cell] != value, !source.isInferred else { return }
      markUnplaced([source], table: table)
      doubts.append(
        LocalizedDoubt(
          .cellRepeated, at: cell, "“\(cell.label)”出现两次，第二次为“\(source.text)”，未采用",
          en: """
            “\(cell.label(in: .english))” occurs twice; the second value, “\(source.text)”, was not used
            """))
      return
    }
    cells[cell] = value
    if lexeme.number?.description != source.text { raw[cell] = source.text }
    positions.append(
      CellPosition(
        cell: cell, table: table, row: source.row, column: source.column, line: source.line))
    addDoubts(lexeme, of: source, at: cell, isYuan: isYuan)
  }

  private mutating func addDoubts(
    _ lexeme: CellLexeme, of source: TableCell, at cell: Cell, isYuan: Bool
  ) {
    if let doubt = lexeme.doubt, let number = lexeme.number {
      doubts.append(
        LocalizedDoubt(
          .numberDamaged, at: cell, "“\(doubt)”按 \(number) 读取",
          en: "“\(doubt)” was read as \(number)")
      )
    }
    if isYuan, cell.measure == .money, lexeme.number != nil {
      doubts.append(
        LocalizedDoubt(
          .unitYuan, at: cell, "栏目单位为元，“\(source.text)”已折算为万元",
          en: "the column is in yuan; “\(source.text)” was converted to wan yuan"))
    }
    if lexeme.kind == .words {
      doubts.append(
        LocalizedDoubt(
          .notANumber, at: cell, "“\(source.text)”不是数字", en: "“\(source.text)” is not a number"))
    }
  }

  /// Lists the numbers among `sources` as unplaced. Returns whether there are any.
  @discardableResult
  mutating func markUnplaced(_ sources: [TableCell], table: Int) -> Bool {
    var found = false
    for source in sources where RecognizedTables.mentionsNumber(source) {
      found = true
      unplaced.append(
        Unplaced(table: table, row: source.row, column: source.column, text: source.text))
    }
    return found
  }

  /// Records the label of a row of table three that no edition has: words with an ordinal before as
  /// many numbers as the table has columns.
  mutating func recordUnknownRow(_ sources: [TableCell]) {
    let full = sources.filter { !$0.text.isEmpty }
    guard full.count == Edition.applicants.count + 1, NormalizedLabel(full[0].text).hasOrdinal,
      full.dropFirst().allSatisfy(RecognizedTables.holdsNumber)
    else { return }
    unknownRows.append(full[0].text)
  }

  /// Whether `source` is a number.
  static func holdsNumber(_ source: TableCell) -> Bool {
    CellLexeme(source.text).number != nil
  }

  /// Whether `source` is a number, or has one as a word or attached to its words.
  static func mentionsNumber(_ source: TableCell) -> Bool {
    holdsNumber(source) || FusedLabel.holdsDigits(source.text)
      || source.text.unicodeScalars.split(whereSeparator: \.isSpace).contains {
        CellLexeme(String($0)).number != nil
      }
  }
}
