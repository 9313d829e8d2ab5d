import Chinese
import Forms
import Records

/// What has been read from a document's tables so far.
struct TableContents {
  var cells = CellTable()
  var raw: [Cell: String] = [:]
  var places: [CellPlace] = []
  var unplaced: [Unplaced] = []
  var doubts: [LocalizedDoubt] = []
  /// The labels, with ordinals as the forms have, of rows of table three that no edition has.
  var unknownRows: [String] = []
  /// The rows of table three whose labels were met.
  var labels: Set<Row> = []
  /// The editions that have just the columns of each block of table two.
  var blockForms: [[Form]] = []

  /// Puts what `source` says into `cell`. A second, different value for a cell is not placed.
  mutating func put(_ source: TableCell, into cell: Cell, table: Int, isYuan: Bool = false) {
    let reading = CellLexeme(source.text, measure: cell.measure, isYuan: isYuan)
    let value = reading.number.map(CellValue.number) ?? .blank
    guard cells[cell] == .absent else {
      guard cells[cell] != value, !source.isInferred else { return }
      leave([source], table: table)
      doubts.append(
        LocalizedDoubt(
          .cellRepeated, at: cell, "“\(cell.label)”出现两次，第二次为“\(source.text)”，未采用",
          en: """
            “\(cell.label(in: .english))” stands there twice; the second, “\(source.text)”, is not taken
            """))
      return
    }
    cells[cell] = value
    if reading.number?.description != source.text { raw[cell] = source.text }
    places.append(
      CellPlace(
        cell: cell, table: table, row: source.row, column: source.column, line: source.line))
    note(reading, of: source, at: cell, isYuan: isYuan)
  }

  private mutating func note(
    _ reading: CellLexeme, of source: TableCell, at cell: Cell, isYuan: Bool
  ) {
    if let doubt = reading.doubt, let number = reading.number {
      doubts.append(
        LocalizedDoubt(
          .numberDamaged, at: cell, "“\(doubt)”按 \(number) 读取",
          en: "“\(doubt)” is read as \(number)")
      )
    }
    if isYuan, cell.measure == .money, reading.number != nil {
      doubts.append(
        LocalizedDoubt(
          .unitYuan, at: cell, "栏目单位为元，“\(source.text)”已折算为万元",
          en: "the column is in yuan: “\(source.text)” is converted to wan yuan"))
    }
    if reading.kind == .words {
      doubts.append(
        LocalizedDoubt(
          .notANumber, at: cell, "“\(source.text)”不是数字", en: "“\(source.text)” is not a number"))
    }
  }

  /// Lists the numbers among `sources` as unplaced; whether there are any.
  @discardableResult
  mutating func leave(_ sources: [TableCell], table: Int) -> Bool {
    var found = false
    for source in sources where TableContents.mentionsNumber(source) {
      found = true
      unplaced.append(
        Unplaced(table: table, row: source.row, column: source.column, text: source.text))
    }
    return found
  }

  /// Notes the label of a row of table three that no edition has: words with an ordinal before as many
  /// numbers as the table has columns.
  mutating func noteUnknownRow(_ sources: [TableCell]) {
    let full = sources.filter { !$0.text.isEmpty }
    guard full.count == Edition.applicants.count + 1, NormalizedLabel(full[0].text).hasOrdinal,
      full.dropFirst().allSatisfy(TableContents.holdsNumber)
    else { return }
    unknownRows.append(full[0].text)
  }

  static func holdsNumber(_ source: TableCell) -> Bool {
    CellLexeme(source.text).number != nil
  }

  /// Whether a number is all of `source`, one of its words or glued to its words.
  static func mentionsNumber(_ source: TableCell) -> Bool {
    holdsNumber(source) || FusedLabel.holdsDigits(source.text)
      || source.text.unicodeScalars.split(whereSeparator: \.isSpace).contains {
        CellLexeme(String($0)).number != nil
      }
  }
}
