import Forms
import Foundation
import Sheets
import TestSupport
import Testing

/// A form that was filled in is read back as it was filled in, however the spreadsheet saved it.
@Suite struct FormSheetTests {
  /// What a sheet says: the place of each cell, by its id.
  private struct Blank {
    let rows: [[String]]
    let places: [(id: String, row: Int, column: Int)]
    let proseRow: Int

    init(_ edition: Edition, year: Int) throws {
      let result = try Pipeline.run(
        "rpt-csv --form=\(edition.form.rawValue) --agency=青石区民政局 --year=\(year)")
      let lines = result.output.dropFirst().split(separator: "\r\n")
      rows = lines.map {
        $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      }
      let first = rows.map { $0[0] }
      var places: [(String, Int, Int)] = []
      // Table two: the rows under each head in order; table three: the rows with a label.
      var row = try #require(first.firstIndex(of: "信息内容")) - 1
      for block in edition.blocks {
        row += 2
        for line in block.rows {
          for (column, head) in block.columns.enumerated() {
            places.append((Cell(line.row, head.column).id, row, column + 1))
          }
          row += 1
        }
      }
      row = try #require(first.firstIndex { $0.hasPrefix("一、本年新收") })
      for line in edition.rows(of: .requests) {
        for (column, head) in edition.columns(of: .requests).enumerated() {
          places.append((Cell(line.row, head.column).id, row, column + 3))
        }
        row += 1
      }
      row = try #require(first.firstIndex(of: "结果维持")) + 1
      for (group, line) in edition.rows(of: .disputes).enumerated() {
        for (column, head) in edition.columns(of: .disputes).enumerated() {
          places.append((Cell(line.row, head.column).id, row, group * 5 + column))
        }
      }
      self.places = places
      proseRow = try #require(first.firstIndex(of: "一、总体情况")) + 1
    }
  }

  /// How a spreadsheet saves its sheet.
  private enum Manner: CaseIterable {
    case marked, plain, gb18030, semicolons, unicodeText, tabs, ragged, quoted, padded, raggedTabs

    var sign: String {
      switch self {
      case .semicolons: ";"
      case .unicodeText, .tabs, .raggedTabs: "\t"
      default: ","
      }
    }

    func data(_ rows: [[String]]) -> Data {
      var rows = rows
      if self == .padded { rows = rows.map { $0 + ["", ""] } }
      if self == .ragged || self == .raggedTabs { rows = Manner.ragged(rows) }
      let text = rows.map { row in
        row.map(field).joined(separator: sign) + (self == .plain ? "\n" : "\r\n")
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
      guard self == .quoted || text.contains(sign) || text.contains("\n") else { return text }
      return "\"\(text)\""
    }

    /// The fields that are blank in sixteen rows left out at their ends.
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

  /// A file of `blank` filled in at random, and what its cells then say; blanks are null.
  private func fill(
    _ blank: Blank, _ manner: Manner, _ random: inout SeededGenerator
  ) -> (rows: [[String]], cells: [String: String]) {
    var rows = blank.rows
    var cells: [String: String] = [:]
    let blanks = [0, 1, 5, 9, 10].randomElement(using: &random) ?? 0
    for (id, row, column) in blank.places {
      let isBlank = Int.random(in: 0..<10, using: &random) < blanks
      let text = isBlank ? "" : FormSheetTests.text(id, &random)
      cells[id] = isBlank ? "null" : text
      // Where semicolons part the fields a comma in a number would be doubtful.
      let isParted =
        text.count == 4 && Int(text) != nil && !text.hasPrefix("-") && manner != .semicolons
      rows[row][column] = isParted ? "\(text.prefix(1)),\(text.suffix(3))" : text
    }
    rows[blank.proseRow][0] = "我局认真落实条例。\n收到的申请，都已答复。"
    return (rows, cells)
  }

  private func check(_ record: [String: Any], _ cells: [String: String], _ name: String) {
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
    #expect(sections.count == 7 && texts == ["我局认真落实条例。\n收到的申请，都已答复。"], "\(name)")
  }

  private func records(_ output: String) throws -> [[String: Any]] {
    try output.split(separator: "\n").map {
      try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any] ?? [:]
    }
  }

  @Test(arguments: Edition.all.map(\.form))
  func whatWasFilledInIsReadBack(form: Form) throws {
    let edition = try #require(form.edition)
    let blank = try Blank(edition, year: edition.years.lowerBound)
    #expect(blank.places.map(\.id) == edition.cells.map(\.id))
    let folder = try Scratch.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    var random = SeededGenerator(seed: 5)
    var wanted: [[String: String]] = []
    for count in 0..<12 {
      for (place, manner) in Manner.allCases.enumerated() {
        let (rows, cells) = fill(blank, manner, &random)
        wanted.append(cells)
        try manner.data(rows).write(to: folder.appending(path: "\(count + 10)-\(place).csv"))
      }
    }
    let result = try Tools.run("rpt-parse *.csv", in: folder)
    #expect(result.status == 0 && result.errors.isEmpty, "\(result.errors)")
    let records = try records(result.output)
    #expect(records.count == wanted.count)
    for (place, (record, cells)) in zip(records, wanted).enumerated() {
      let name = "\(form) \(place / 10) \(Manner.allCases[place % 10])"
      check(record, cells, name)
      #expect((record["source"] as? [String: Any])?["format"] as? String == "csv", "\(name)")
      #expect(record["form"] as? String == form.rawValue, "\(name)")
      #expect(record["year"] as? Int == edition.years.lowerBound, "\(name)")
    }
  }

  @Test(.enabled(if: Peer.soffice.isThere), arguments: ["xlsx", "xls", "ods", "csv"])
  func whatLibreOfficeSavesIsReadBack(ending: String) throws {
    let edition = try #require(Form.form2021.edition)
    let blank = try Blank(edition, year: 2022)
    let folder = try Scratch.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    var random = SeededGenerator(seed: 6)
    var wanted: [[String: String]] = []
    for count in 0..<4 {
      let (rows, cells) = fill(blank, .marked, &random)
      wanted.append(cells)
      try Manner.marked.data(rows).write(to: folder.appending(path: "\(count).csv"))
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
