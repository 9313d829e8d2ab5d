import Chinese
import Forms
import Records

/// The result of reading the tables of a document: cells with their values and positions, numbers
/// that no cell claims, and doubts.
struct RecognizedTables {
  var cells = CellTable()
  var raw: [Cell: String] = [:]
  var positions: [CellPosition] = []
  /// The amounts of money that were read.
  var amounts: [Cell: ReadAmount] = [:]
  /// The cells with digits, and who has them.
  var ledger = NumberLedger()
  var doubts: [LocalizedDoubt] = []
  /// Labels of rows of table three that no edition has, each with its ordinal.
  var unknownRows: [String] = []
  /// The rows of table three whose label was read.
  var rowsWithLabel: Set<Row> = []
  /// For each block of table two, the editions that have exactly its columns.
  var blockForms: [[Form]] = []

  /// The cells whose numbers belong to no cell of the form, in the order of the document.
  var unplaced: [Unplaced] { ledger.unplaced }

  /// Assigns the value of `source` to `cell`. A second, different value for a cell is left
  /// unplaced. Returns whether `cell` has its value from `source`.
  @discardableResult
  mutating func assign(_ source: TableCell, to cell: Cell, table: Int, unit: MoneyUnit? = nil)
    -> Bool
  {
    let lexeme = source.lexeme.converted(to: cell.measure, column: unit)
    let value = lexeme.number.map(CellValue.number) ?? .blank
    guard cells[cell] == .absent else {
      // Words in both places may have other digits.
      let isOtherText =
        lexeme.number == nil && source.mentionsNumber && raw[cell] != source.text
      guard cells[cell] != value || isOtherText, !source.isInferred else {
        if lexeme.number != nil { ledger.give(source, to: .cell) }
        return false
      }
      ledger.leave(ledger.entered(source, table: table))
      doubts.append(
        LocalizedDoubt(
          .cellRepeated, at: cell, "“\(cell.label)”出现两次，第二次为“\(source.text)”，未采用",
          en: """
            “\(cell.label(in: .english))” occurs twice; the second value, “\(source.text)”, was not used
            """))
      return false
    }
    cells[cell] = value
    ledger.give(source, to: .cell)
    if lexeme.number?.description != source.text { raw[cell] = source.text }
    positions.append(
      CellPosition(
        cell: cell, table: table, row: source.row, column: source.column, line: source.line))
    addDoubts(lexeme, of: source, at: cell, unit: unit)
    if cell.measure == .money, lexeme.number != nil {
      amounts[cell] = ReadAmount(source: source, table: table, unit: source.lexeme.money ?? unit)
    }
    return true
  }

  /// Leaves `cell` without its number, which may be another one: it has only `text`.
  mutating func takeBack(_ cell: Cell, text: String) {
    cells[cell] = .blank
    raw[cell] = text
  }

  private mutating func addDoubts(
    _ lexeme: CellLexeme, of source: TableCell, at cell: Cell, unit: MoneyUnit?
  ) {
    if lexeme.isGuessed, let number = lexeme.number {
      doubts.append(
        LocalizedDoubt(
          .numberDamaged, at: cell, "“\(source.text)”按 \(number) 读取",
          en: "“\(source.text)” was read as \(number)")
      )
    }
    if let unit, unit.point != 0, cell.measure == .money, lexeme.number != nil {
      doubts.append(
        LocalizedDoubt(
          .unitYuan, at: cell, "栏目单位为\(unit.text)，“\(source.text)”已折算为万元",
          en: "the column is in \(unit.text); “\(source.text)” was converted to wan yuan"))
    }
    if lexeme.kind == .bracketed {
      doubts.append(
        LocalizedDoubt(
          .notANumber, at: cell, "“\(source.text)”带有括号，不能确定是正数还是负数，未采用",
          en: "“\(source.text)” is in brackets, so it may be positive or negative; it was not used")
      )
    } else if lexeme.kind == .words, source.text.unicodeScalars.allSatisfy({ $0 == "\u{FFFD}" }) {
      doubts.append(
        LocalizedDoubt(
          .cellUnread, at: cell, "单元格里是图片、脚本显示的内容或无法识别的字符，请核对原文",
          en:
            "the cell has a picture, what a script writes, or unknown characters; check the document"
        ))
    } else if lexeme.kind == .words, let doubt = LocalizedDoubt.unclear(source.text, at: cell) {
      doubts.append(doubt)
    } else if lexeme.kind == .words, let unit, unit.point == nil, source.lexeme.number != nil {
      doubts.append(
        LocalizedDoubt(
          .notANumber, at: cell, "栏目单位为\(unit.text)，“\(source.text)”不能折算为万元，未采用",
          en: """
            the column is in \(unit.text); “\(source.text)” cannot be converted to wan yuan and was not used
            """))
    } else if lexeme.kind == .words {
      doubts.append(
        LocalizedDoubt(
          .notANumber, at: cell, "“\(source.text)”不是数字", en: "“\(source.text)” is not a number"))
    }
  }

  /// Leaves the numbers among `sources` without an owner, so that they are unplaced. Returns whether
  /// there are any.
  @discardableResult
  mutating func markUnplaced(_ sources: [TableCell], table: Int) -> Bool {
    var found = false
    for source in sources where source.mentionsNumber {
      found = true
      _ = ledger.entered(source, table: table)
    }
    return found
  }

  /// Leaves all digits in `sources` without an owner, except those of words that count nothing.
  /// Returns whether any are left.
  @discardableResult
  mutating func leave(_ sources: [TableCell], table: Int) -> Bool {
    let first = ledger.count
    let entered = sources.map { ledger.entered($0, table: table) }
    passWords(entered)
    return ledger.isUnplaced(first..<ledger.count)
  }

  /// Gives the digits of words among `sources` that count nothing (2022年, 附件1) to those words.
  mutating func passWords(_ sources: [TableCell]) {
    for entry in sources.compactMap(\.entry) { ledger.passWords(entry..<entry + 1) }
  }

  /// Records the label of a row of table three that no edition has: words with an ordinal before as
  /// many numbers as the table has columns.
  mutating func recordUnknownRow(_ sources: [TableCell]) {
    let full = sources.filter { !$0.text.isEmpty }
    guard full.count == Edition.applicants.count + 1, NormalizedLabel(full[0].text).hasOrdinal,
      full.dropFirst().allSatisfy(\.lexeme.holdsNumber)
    else { return }
    unknownRows.append(full[0].text)
  }

}
