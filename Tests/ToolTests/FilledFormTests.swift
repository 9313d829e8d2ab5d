import Encodings
import Forms
import Foundation
import Sheets
import TestSupport
import Testing

/// A filled-in form is read back with the same numbers, in every format that spreadsheets save.
@Suite struct FilledFormTests {
  /// A blank form: its rows, and the position of each cell by id.
  private struct BlankForm {
    let rows: [[String]]
    let positions: [(id: String, row: Int, column: Int)]
    let proseRow: Int

    init(_ edition: Edition, year: Int) throws {
      let result = try Pipeline.run(
        "rpt-csv --form=\(edition.form.rawValue) --agency=青石区民政局 --year=\(year)")
      let lines = result.output.dropFirst().split(separator: "\r\n")
      rows = lines.map {
        $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      }
      let first = rows.map { $0[0] }
      var positions: [(String, Int, Int)] = []
      // Table two: the rows below each header, in order; table three: the rows with a label.
      var row = try #require(first.firstIndex(of: "信息内容")) - 1
      for block in edition.blocks {
        row += 2
        for line in block.rows {
          for (column, head) in block.columns.enumerated() {
            positions.append((Cell(line.row, head.column).id, row, column + 1))
          }
          row += 1
        }
      }
      row = try #require(first.firstIndex { $0.hasPrefix("一、本年新收") })
      for line in edition.rows(of: .requests) {
        for (column, head) in edition.columns(of: .requests).enumerated() {
          positions.append((Cell(line.row, head.column).id, row, column + 3))
        }
        row += 1
      }
      row = try #require(first.firstIndex(of: "结果维持")) + 1
      for (group, line) in edition.rows(of: .disputes).enumerated() {
        for (column, head) in edition.columns(of: .disputes).enumerated() {
          positions.append((Cell(line.row, head.column).id, row, group * 5 + column))
        }
      }
      self.positions = positions
      proseRow = try #require(first.firstIndex(of: "一、总体情况")) + 1
    }
  }

  /// How a spreadsheet saves the form.
  private enum SavedFormat: CaseIterable {
    case marked, plain, gb18030, semicolons, unicodeText, tabs, ragged, quoted, padded, raggedTabs

    var separator: String {
      switch self {
      case .semicolons: ";"
      case .unicodeText, .tabs, .raggedTabs: "\t"
      default: ","
      }
    }

    func data(_ rows: [[String]]) -> Data {
      var rows = rows
      if self == .padded { rows = rows.map { $0 + ["", ""] } }
      if self == .ragged || self == .raggedTabs { rows = SavedFormat.ragged(rows) }
      let text = rows.map { row in
        row.map(field).joined(separator: separator) + (self == .plain ? "\n" : "\r\n")
      }.joined()
      switch self {
      case .plain, .tabs: return Data(text.utf8)
      case .gb18030, .ragged: return Data(GB18030().encode(Array(text.utf8)))
      case .unicodeText, .raggedTabs:
        return Data([0xFF, 0xFE]) + (text.data(using: .utf16LittleEndian) ?? Data())
      default: return Data("\u{FEFF}\(text)".utf8)
      }
    }

    private func field(_ text: String) -> String {
      guard self == .quoted || text.contains(separator) || text.contains("\n") else { return text }
      return "\"\(text)\""
    }

    /// The rows without trailing fields that are blank throughout a block of sixteen rows.
    private static func ragged(_ rows: [[String]]) -> [[String]] {
      stride(from: 0, to: rows.count, by: 16).flatMap { start in
        let block = rows[start..<min(start + 16, rows.count)]
        let width = block.map { ($0.lastIndex { !$0.isEmpty } ?? 0) + 1 }.max() ?? 1
        return block.map { Array($0.prefix(width)) }
      }
    }
  }

  private static func text(_ id: String, _ random: inout SeededGenerator) -> String {
    if id.hasSuffix("_wan") {
      let whole = Int.random(in: 0...9999, using: &random)
      return "\(whole).\(Int.random(in: 100...999, using: &random))"
    }
    let low = id.hasSuffix("_change") ? -20 : 0
    let number = [low, 0, 1, Int.random(in: 0...5000, using: &random)]
    return String(number.randomElement(using: &random) ?? 0)
  }

  /// Fills in `blank` at random; returns its rows, and the value of each cell, null if blank.
  private func fill(
    _ blank: BlankForm, _ format: SavedFormat, _ random: inout SeededGenerator
  ) -> (rows: [[String]], cells: [String: String]) {
    var rows = blank.rows
    var cells: [String: String] = [:]
    let blanks = [0, 1, 5, 9, 10].randomElement(using: &random) ?? 0
    for (id, row, column) in blank.positions {
      let isBlank = Int.random(in: 0..<10, using: &random) < blanks
      let text = isBlank ? "" : FilledFormTests.text(id, &random)
      cells[id] = isBlank ? "null" : text
      // With semicolons as separators, a comma in a number would be a doubt.
      let hasComma =
        text.count == 4 && Int(text) != nil && !text.hasPrefix("-") && format != .semicolons
      rows[row][column] = hasComma ? "\(text.prefix(1)),\(text.suffix(3))" : text
    }
    rows[blank.proseRow][0] = FilledFormTests.prose
    return (rows, cells)
  }

  private static let prose = "我局认真落实条例。\n收到的申请，都已答复。"

  private func check(
    _ record: [String: Any], _ cells: [String: String], _ name: String, prose: String = prose
  ) {
    for (id, wanted) in cells {
      var node: Any? = record
      for key in id.split(separator: ".") { node = (node as? [String: Any])?[String(key)] }
      let found = node.map { $0 is NSNull ? "null" : "\($0)" } ?? "absent"
      let isSame = found == wanted || Double(found) != nil && Double(found) == Double(wanted)
      #expect(isSame, "\(name) \(id): \(found) for \(wanted)")
    }
    #expect(record["agency"] as? String == "青石区民政局", "\(name)")
    #expect((record["unplaced"] as? [Any])?.isEmpty == true, "\(name)")
    #expect((record["doubts"] as? [Any])?.isEmpty == true, "\(name)")
    let sections = record["sections"] as? [[String: Any]] ?? []
    let texts = sections.compactMap { $0["text"] as? String }.filter { !$0.isEmpty }
    #expect(sections.count == 7 && texts == [prose], "\(name)")
  }

  private func records(_ output: String) throws -> [[String: Any]] {
    try output.split(separator: "\n").map {
      try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any] ?? [:]
    }
  }

  @Test(arguments: Edition.all.map(\.form))
  func aFilledFormIsReadBack(form: Form) throws {
    let edition = try #require(form.edition)
    let blank = try BlankForm(edition, year: edition.years.lowerBound)
    #expect(blank.positions.map(\.id) == edition.cells.map(\.id))
    let folder = try Scratch.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    var random = SeededGenerator(seed: 5)
    var wanted: [[String: String]] = []
    for count in 0..<12 {
      for (index, format) in SavedFormat.allCases.enumerated() {
        let (rows, cells) = fill(blank, format, &random)
        wanted.append(cells)
        try format.data(rows).write(to: folder.appending(path: "\(count + 10)-\(index).csv"))
      }
    }
    let result = try Tools.run("rpt-parse *.csv", in: folder)
    #expect(result.status == 0 && result.errors.isEmpty, "\(result.errors)")
    let records = try records(result.output)
    #expect(records.count == wanted.count)
    for (index, (record, cells)) in zip(records, wanted).enumerated() {
      let name = "\(form) \(index / 10) \(SavedFormat.allCases[index % 10])"
      check(record, cells, name)
      #expect((record["source"] as? [String: Any])?["format"] as? String == "csv", "\(name)")
      #expect(record["form"] as? String == form.rawValue, "\(name)")
      #expect(record["year"] as? Int == edition.years.lowerBound, "\(name)")
    }
  }

  /// The pages of an OFD document with `rows`: one line each, the columns of tables two and three
  /// below each other, those of table four closer.
  private func pages(_ rows: [[String]]) -> TestOFD {
    let narrow = rows.firstIndex { $0[0] == "行政复议" } ?? rows.count
    var objects: [String] = []
    for (index, row) in rows.enumerated() where !row[0].hasPrefix("※") {
      let isWide = !(narrow..<(narrow + 4)).contains(index)
      for (column, text) in row.enumerated() where !text.isEmpty && !text.hasPrefix("※") {
        let left = isWide ? [10.0, 90, 210].dropFirst(column).first : nil
        let wide = left ?? 370 + Double(column - 3) * 50
        let x = isWide ? wide : 10 + Double(column) * 46
        objects.append(
          TestOFD.text(text.replacing("\n", with: ""), x, 20 + 10 * Double(index % 40)))
      }
      if index % 40 == 39 { objects.append("\n") }
    }
    let pages = objects.split(separator: "\n").map { $0.joined() }
    var document = TestOFD(pages)
    document.size = (750, 440)
    return document
  }

  @Test func aFormIsReadBackFromThePagesOfAnOFDFile() throws {
    let edition = try #require(Form.form2021.edition)
    let blank = try BlankForm(edition, year: 2022)
    let folder = try Scratch.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    var random = SeededGenerator(seed: 3)
    var wanted: [[String: String]] = []
    for count in 0..<8 {
      var (rows, cells) = fill(blank, .marked, &random)
      // Blank cells in one column: a row without any number has no position.
      for (id, row, column) in blank.positions where cells[id] == "null" && column != 4 {
        rows[row][column] = "\(count)"
        cells[id] = "\(count)"
      }
      wanted.append(cells)
      try Data(pages(rows).bytes).write(to: folder.appending(path: "\(count).ofd"))
    }
    let result = try Pipeline.run("rpt-parse *.ofd", in: folder)
    let records = try records(result.output)
    #expect(records.count == wanted.count, "\(result.errors)")
    let prose = FilledFormTests.prose.replacing("\n", with: "")
    for (record, cells) in zip(records, wanted) { check(record, cells, "OFD", prose: prose) }
  }

  /// Each form with the numbers and texts of a CSV, with formats as offices use them.
  private static let openpyxl = #"""
    import csv, glob, openpyxl
    for path in sorted(glob.glob("*.csv")):
        book = openpyxl.Workbook()
        sheet = book.active
        for row in csv.reader(open(path, encoding="utf-8-sig", newline="")):
            sheet.append([None if text == "" else text for text in row])
        for number, row in enumerate(sheet.iter_rows()):
            for cell in row:
                try:
                    value = float(str(cell.value).replace(",", ""))
                except ValueError:
                    continue
                whole = value == int(value)
                cell.value = int(value) if whole else value
                formats = "General", "#,##0.###", r"0.###_);[Red]\-0.###\ ", "0_ "
                cell.number_format = formats[number % (4 if whole else 3)]
        hidden = book.create_sheet("底稿")
        hidden["A1"] = "草稿"
        hidden.sheet_state = "hidden"
        book.save(path[:-3] + "xlsx")
    """#

  @Test(.needs(.openpyxl)) func aFormWrittenByOpenpyxlIsReadBack() throws {
    let edition = try #require(Form.form2021.edition)
    let blank = try BlankForm(edition, year: 2022)
    let folder = try Scratch.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    var random = SeededGenerator(seed: 7)
    var wanted: [[String: String]] = []
    for count in 0..<9 {
      let (rows, cells) = fill(blank, .marked, &random)
      wanted.append(cells)
      try SavedFormat.marked.data(rows).write(to: folder.appending(path: "\(count).csv"))
    }
    try Data(FilledFormTests.openpyxl.utf8).write(to: folder.appending(path: "write.py"))
    let result = try Tools.run("python3 write.py && rpt-parse *.xlsx", in: folder)
    let records = try records(result.output)
    #expect(records.count == wanted.count, "\(result.errors)")
    for (record, cells) in zip(records, wanted) { check(record, cells, "openpyxl") }
  }

  @Test(.enabled(if: Peer.soffice.isInstalled), arguments: ["xlsx", "xls", "ods", "csv"])
  func aFormSavedByLibreOfficeIsReadBack(ending: String) throws {
    let edition = try #require(Form.form2021.edition)
    let blank = try BlankForm(edition, year: 2022)
    let folder = try Scratch.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    var random = SeededGenerator(seed: 6)
    var wanted: [[String: String]] = []
    for count in 0..<4 {
      let (rows, cells) = fill(blank, .marked, &random)
      wanted.append(cells)
      try SavedFormat.marked.data(rows).write(to: folder.appending(path: "\(count).csv"))
    }
    let result = try Tools.run(
      """
      soffice -env:UserInstallation=file://$PWD/home --headless --infilter='CSV:44,34,76,1' \
        --convert-to \(ending) --outdir saved *.csv >/dev/null 2>&1
      rpt-parse saved/*.\(ending)
      """, in: folder)
    let records = try records(result.output)
    #expect(records.count == wanted.count, "\(result.errors)")
    for (record, cells) in zip(records, wanted) { check(record, cells, ending) }
  }
}
