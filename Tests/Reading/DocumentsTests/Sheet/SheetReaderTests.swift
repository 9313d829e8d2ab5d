import Records
import Testing
import Wordings

@testable import Documents

/// The text of a spreadsheet is distinguished from other text, and is one grid.
@Suite struct SheetReaderTests {
  private static let sheet = [
    ["青石区民政局2022年年度报告", "", ""], ["信息内容", "本年制发件数", "本年废止件数"], ["规章", "1", ""],
    ["行政规范性文件", "1,113", "2"], ["", "", ""], ["", "第一段。\n第二段，", ""],
  ]

  private func text(_ rows: [[String]], _ delimiter: String, _ end: String) -> String {
    rows.map { row in
      row.map { field in
        let isPlain = !field.contains { "\n,;\t\"".contains($0) }
        return isPlain ? field : "\"\(field)\""
      }.joined(separator: delimiter)
    }.joined(separator: end) + end
  }

  private func format(_ text: String) throws -> Format {
    try DocumentReader.read(OpenedDocument(Array(text.utf8))).format
  }

  private func grid(_ text: String) throws -> Grid {
    let reading = try DocumentReader.read(OpenedDocument(Array(text.utf8)))
    #expect(reading.format == .csv)
    guard reading.document.blocks.count == 1, case .grid(let grid) = reading.document.blocks[0]
    else {
      Issue.record("no single grid")
      return Grid(rows: [], line: 1, hasColumns: false)
    }
    return grid
  }

  @Test(arguments: [",", ";", "\t", "|", "^"], ["\n", "\r\n", "\r"])
  func eachDelimiterAndLineEndIsKnown(delimiter: String, end: String) throws {
    let grid = try grid(text(SheetReaderTests.sheet, delimiter, end))
    #expect(grid.isSheet && grid.hasColumns)
    #expect(grid.rows.map { $0.map(\.text) } == SheetReaderTests.sheet)
    #expect(grid.rows[3].map(\.column) == [0, 1, 2])
    #expect(grid.rows[5][0].line == 6)
  }

  @Test func barsInSomeLinesAreThoseOfATableInText() throws {
    #expect(try format("标题\n规章|1|2\n规范|3|4\n许可|5|6\n处罚|7|8\n") == .text)
    #expect(try format("|规章|1|2|\n|规范|3|4|\n|许可|5|6|\n|处罚|7|8|\n") == .text)
  }

  @Test func blankEndsOfRowsMayBeLeftOut() throws {
    var rows = [["标题"]] + Array(repeating: ["规章", "1", "2"], count: 12)
    rows.append(["", "", "", ""])
    #expect(try grid(text(rows, ",", "\n")).rows.count == 14)
  }

  @Test(arguments: [",,5", "\"\"", "\"规章\",\"\",\"\""])
  func aRowWithoutItsEndShowsASheet(last: String) throws {
    let rows = Array(repeating: ["规章", "1", "2"], count: 12)
    let blank = last.hasPrefix(",") ? ",,结果,维持\n" : "\"\",\"\",\"\"\n"
    #expect(try grid(text(rows, ",", "\n") + blank + last + "\n").rows.count >= 13)
  }

  @Test func aFullStopBehindANumberEndsNoSentence() throws {
    let rows = [["标题"], ["规章", "57。", "2", ""], ["许可", "", "3"]]
    let grid = try grid(text(rows + rows, ";", "\n"))
    #expect(grid.rows[1].map(\.text) == ["规章", "57。", "2", ""])
  }

  @Test func semicolonsMayBeUnevenAndStated() throws {
    let rows = [["标题"], ["一、总体情况"], ["正文，其中3件。"], ["规章", "1", "2"], ["许可", "", "3"]]
    let sheet = text(rows + rows + rows, ";", "\n")
    #expect(try grid(sheet).rows[3].map(\.text) == ["规章", "1", "2"])
    #expect(try grid("sep=;\r\n" + sheet).rows[0].map(\.text) == ["标题"])
    let stated = try grid("sep=\t\n规章\t1\n许可\t2\n")
    #expect(stated.rows.map { $0.map(\.text) } == [["规章", "1"], ["许可", "2"]])
    #expect(stated.rows[0][0].line == 2)
    #expect(try format("一是加强领导;二是完善;三是落实。\n" + sheet) == .text)
  }

  @Test func aProgramPutsEveryFieldInQuotationMarks() throws {
    let rows = [["标题"], ["正文，其中3件。"], ["规章", "1", "2"], ["", "许可", "3", "4"]]
    let sheet = (rows + rows).map { $0.map { "\"\($0)\"" }.joined(separator: ",") }
    let grid = try grid(sheet.joined(separator: "\n"))
    #expect(grid.rows.prefix(4).map { $0.map(\.text) } == rows)
    #expect(try format(sheet.joined(separator: "\n") + "\n没有引号\n") == .text)
  }

  @Test func theApostropheThatMarksATextIsRemoved() throws {
    let rows = Array(repeating: ["'+3", "'", "'a"], count: 4)
    #expect(try grid(text(rows, ",", "\n")).rows[0].map(\.text) == ["+3", "'", "a"])
  }

  @Test func aFormulaOfOneTextIsThatText() throws {
    let rows = Array(repeating: ["=\"\"13\"\"", "=1+2", "=\"\"1\"\"&\"\"3\"\""], count: 4)
    #expect(try grid(text(rows, ",", "\n")).rows[0].map(\.text) == ["13", "=1+2", "=\"1\"&\"3\""])
  }

  @Test func aStrayQuoteLosesNothing() throws {
    let rows = Array(repeating: "规章,1,2\n", count: 8)
    let text = rows.joined() + "规章,\"3,4\n" + rows.joined()
    #expect(try grid(text).rows[8].map(\.text) == ["规章", "\"3", "4"])
  }

  @Test func aCommaAmongSemicolonsIsDoubtful() throws {
    func notes(_ delimiter: String, _ number: String) throws -> Int {
      let text = Array(repeating: "规章\(delimiter)\"\(number)\"\(delimiter)1\n", count: 4).joined()
      return try DocumentReader.read(OpenedDocument(Array(text.utf8))).notes.count
    }
    #expect(try notes(";", "1,234") == 1 && notes(";", "12,3") == 0 && notes(",", "1,234") == 0)
  }

  @Test(arguments: [
    "标题\n\n规章,0,1\n许可,2,3\n", "甲,乙,丙\n甲,乙,丙\n甲,乙,丙\n",
    "一是加强领导,完善制度。\n" + String(repeating: "规章,0,1\n", count: 12) + ",,\n",
    String(repeating: "第一段,引\"号\"没有,关上\n\"他说\"好,不\n", count: 6),
    "年度报告\n" + String(repeating: "规章\t0\t1\n", count: 12),
  ])
  func otherTextIsRead(text: String) throws {
    #expect(try format(text) == .text)
  }

  @Test func aSheetBeyondTheLimitIsRefused() {
    let wide = Array(repeating: [String](repeating: "1", count: 257), count: 4)
    let error = #expect(throws: Refusal.self) { try grid(text(wide, ",", "\n")) }
    #expect(error?.code == .tooLarge)
    let long = Array(repeating: ["1", "2", "3"], count: 4097)
    #expect(throws: Refusal.self) { try grid(text(long, ",", "\n")) }
  }
}
