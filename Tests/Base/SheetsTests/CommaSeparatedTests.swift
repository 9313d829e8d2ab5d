import Encodings
import Testing
import Wordings

@testable import Sheets

@Suite struct CommaSeparatedTests {
  private func fields(_ text: String) throws -> [[String]] {
    try CommaSeparated(Array(text.utf8)).rows.map(\.fields)
  }

  @Test(arguments: [
    ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
    ("a,b\r\n1,\r\n", [["a", "b"], ["1", ""]]),
    ("a\rb", [["a"], ["b"]]),
    ("\u{FEFF}a", [["a"]]),
    ("\"a,b\",\"say \"\"no\"\"\"", [["a,b", "say \"no\""]]),
    ("\"two\r\nlines\",x", [["two\r\nlines", "x"]]),
    ("a\n\n,,\nb", [["a"], ["b"]]),
    ("", []),
  ])
  func rowsAreThoseOfTheSheet(text: String, rows: [[String]]) throws {
    #expect(try fields(text) == rows)
  }

  @Test func aRowStandsAtTheLineWhereItBegins() throws {
    let rows = try CommaSeparated(Array("a\r\n\"1\r\n2\n3\"\r\n\nb".utf8)).rows
    #expect(rows.map(\.line) == [1, 2, 6])
  }

  @Test(arguments: [
    ("a\n\"b", "a quoted field is not closed"), ("a\n\"b\"c", "text after a closing quote"),
  ])
  func brokenQuotesAreReportedWithTheirLine(text: String, message: String) {
    let problem = #expect(throws: LineProblem.self) { try CommaSeparated(Array(text.utf8)) }
    #expect(problem?.line == 2)
    #expect(problem?.message.english == message)
  }

  @Test func aSheetInGB18030IsRead() throws {
    let bytes = GB18030().encode(Array("单位,名称\n青石区民政局,㐀𠀀\n".utf8))
    #expect(try CommaSeparated(bytes).rows.map(\.fields) == [["单位", "名称"], ["青石区民政局", "㐀𠀀"]])
  }

  @Test func theFirstLineTellsWhatPartsTheFields() throws {
    #expect(try fields("a;b;c\n1,5;2;3\n") == [["a", "b", "c"], ["1,5", "2", "3"]])
    #expect(try fields("a,b\n1;2;3,4\n") == [["a", "b"], ["1;2;3", "4"]])
    #expect(try fields("a\n1,2\n") == [["a"], ["1", "2"]])
  }

  @Test func bytesOfNoEncodingAreRefused() {
    let problem = #expect(throws: LineProblem.self) { try CommaSeparated([0x61, 0xFF, 0x62]) }
    #expect(problem?.line == nil)
    #expect(problem?.message.english == "not UTF-8, UTF-16 or GB 18030")
  }

  @Test func aQuoteOutOfPlaceIsACharacter() {
    let sheet = CommaSeparated(text: "a;\"b;c\n\"d\"e;\"f\";\"\n", delimiter: ";")
    #expect(sheet.rows.map(\.fields) == [["a", "\"b", "c"], ["\"d\"e", "f", "\""]])
    #expect(sheet.rows.map(\.line) == [1, 2])
  }

  @Test func anotherSignPartsTheFieldsAndRowsWithoutTextStay() {
    let sheet = CommaSeparated(text: "a;\"b;c\"\n;\n\n1,2;", delimiter: ";")
    #expect(sheet.rows.map(\.fields) == [["a", "b;c"], ["", ""], [""], ["1,2", ""]])
  }
}
