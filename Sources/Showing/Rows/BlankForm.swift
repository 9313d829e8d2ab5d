import Forms
import JSON
import Records
import Sheets
import Sums

/// A report of one agency to fill in: the six headings and the three tables as the form prints them, with
/// the numbers that last year's report carries forward. Only the form's own cells are read back; notes
/// begin as `SheetNote` says.
package struct BlankForm: Sendable {
  let edition: Edition
  private let name: String
  private let year: Int
  /// The numbers that the agency's last reports carry forward; nil where they are not available.
  private let carry: OpeningBalance?
  private let cellNotes: CellNotes

  package init(
    _ edition: Edition, of name: String, on year: Int, _ carry: OpeningBalance?,
    _ cellNotes: CellNotes = CellNotes()
  ) {
    self.edition = edition
    self.name = name
    self.year = year
    self.carry = carry
    self.cellNotes = cellNotes
  }

  /// The numbers of last year's report, each for the cell that it fills in.
  var broughtForward: [Cell: Number] { carry?.broughtForward ?? [:] }

  /// The bytes of the file.
  package func bytes(_ format: SheetFormat) -> [UInt8] {
    guard format.dialect != nil else { return workbook(broughtForward).bytes }
    var writer = FieldWriter(format)
    writer.begin([]) { XLSXSheet(title, []) }
    let values = GridValues.form(edition, broughtForward)
    let width = GridTable.allCases.map(\.width).max() ?? 0
    let sheet = GridSheet(values: values, width: width, notes: notes)
    sheet.text([title], to: &writer)
    sheet.text([BlankForm.instruction], to: &writer)
    for title in SectionTitle.all {
      sheet.text([title.heading], to: &writer)
      if let table = GridTable.allCases.first(where: { $0.number == title.number }) {
        table.write(edition, sheet, to: &writer)
        if let check = BlankForm.checks[table] { sheet.text([check], to: &writer) }
        if table == .disputes { writeMeanings(sheet, &writer) }
      } else {
        sheet.text([], to: &writer)
      }
    }
    return writer.encoded
  }

  var title: String { "\(name)\(year)年政府信息公开工作年度报告" }

  static let instruction = SheetNote.instruction.saying(
    "表格中只填数字，无数据的填“0”，不要留空；文字写在各部分标题下面的格里；以“※”开头的是提示，不必删除。")

  static let checks: [GridTable: String] = [
    .requests: SheetNote.check.saying(
      "每行的总计＝自然人＋法人或其他组织五列；每列的（七）总计＝（一）至（六）各行之和；每列 第一项＋第二项＝（七）总计＋第四项。"),
    .disputes: SheetNote.check.saying("总计＝结果维持＋结果纠正＋其他结果＋尚未审结。"),
  ]

  /// The notes beside rows.
  private var notes: [Row: [String]] {
    var notes = lastYearNotes.mapValues { [$0] }
    for table in [Table.disclosure, .requests] {
      for (row, meaning) in meanings(of: table) {
        notes[row, default: []].append(SheetNote.meaning.saying(meaning))
      }
    }
    return notes
  }

  /// The notes on last year's numbers.
  var lastYearNotes: [Row: String] {
    var notes = [Row.broughtForward: SheetNote.lastYear.saying(carryNote)]
    for block in edition.blocks {
      guard let stock = block.columns.first(where: { $0.column.isStock }) else { continue }
      for row in block.rows {
        notes[row.row] = stockNote(row.row, stock).map(SheetNote.lastYear.saying)
      }
    }
    return notes
  }

  /// What the rows of `table` count, where something says it.
  func meanings(of table: Table) -> [Row: String] {
    var meanings: [Row: String] = [:]
    guard table == .disclosure else {
      let columns = edition.columns(of: table)
      for row in edition.rows(of: table) { meanings[row.row] = meaning(of: row, in: columns) }
      return meanings
    }
    for block in edition.blocks {
      for row in block.rows { meanings[row.row] = meaning(of: row, in: block.columns) }
    }
    return meanings
  }

  /// Writes what the rows of table four count below the table, which has them side by side.
  private func writeMeanings(_ sheet: GridSheet, _ writer: inout FieldWriter) {
    let columns = edition.columns(of: .disputes)
    for row in edition.rows(of: .disputes) {
      let name = row.labels.map(\.chinese).joined(separator: " · ")
      if let meaning = meaning(of: row, in: columns, called: name) {
        sheet.text([SheetNote.meaning.saying(meaning)], to: &writer)
      }
    }
  }

  /// What the cells of `row` count, beginning with `name`; nil where nothing says it.
  private func meaning(
    of row: PrintedRow, in columns: [PrintedColumn], called name: String = ""
  ) -> String? {
    let texts = cellNotes.notes(on: row.row, in: columns, of: edition).map { note, columns in
      let heads = [name] + [columns.map(\.label.chinese).joined(separator: "、")]
      let head = heads.filter { !$0.isEmpty }.joined(separator: " · ")
      let basis = note.basis.isEmpty ? "" : "（\(note.basis)）"
      return (head.isEmpty ? "" : "\(head)：") + BlankForm.phrase(note.text.chinese) + basis
    }
    return texts.isEmpty ? nil : texts.joined(separator: "；")
  }

  /// `sentences` without full stops: with one, rows of a sheet saved as text would look like prose.
  private static func phrase(_ sentences: String) -> String {
    sentences.split(separator: "。").joined(separator: "；")
  }

  private var carryNote: String {
    guard let carry else { return "第四项（结转下年度继续办理）是多少，本行就填多少" }
    let year = "（\(carry.year)年度）"
    if !carry.divided.isEmpty {
      return "\(year)\(BlankForm.list(carry.divided))由几个单位承接，本行没有预填，请商定后填写"
    }
    if !carry.missing.isEmpty {
      return "\(year)没有并入前的\(BlankForm.list(carry.missing))的报告，本行没有预填，请按各单位第四项之和填写"
    }
    guard !carry.names.isEmpty else {
      let reason = carry.unreadable == nil ? "没有本单位的报告" : "本单位的报告无法读取"
      return "\(year)\(reason)，本行没有预填，请按上年第四项填写"
    }
    let source = carry.names == [name] ? "第四项" : "\(BlankForm.list(carry.names))第四项之和"
    guard !carry.blanks.isEmpty else { return "\(year)\(source)，请核对" }
    let reason = carry.blanks.contains(where: carry.conflicts.contains) ? "空白或几份报告不一致" : "空白"
    return "\(year)\(source)有\(carry.blanks.count)格\(reason)，相应单元格没有预填，请核对后填写"
  }

  /// The note on last year's number in the column `stock` of `row`; nil where that report has no such cell.
  private func stockNote(_ row: Row, _ stock: PrintedColumn) -> String? {
    guard let carry else { return nil }
    switch carry.cells[Cell(row, stock.column)] {
    case .number(let number): return "\(stock.label.chinese) \(number)"
    case .blank: return "\(stock.label.chinese)没有读到"
    case .absent: return nil
    }
  }

  private static func list(_ names: [String]) -> String { names.joined(separator: "、") }
}
