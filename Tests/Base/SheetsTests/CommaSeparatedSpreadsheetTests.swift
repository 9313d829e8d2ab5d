import Encodings
import Testing
import Wordings

@testable import Sheets

@Suite struct CommaSeparatedSpreadsheetTests {
  private static func rows(_ bytes: [UInt8]) throws -> [[String]] {
    try CommaSeparated(savedBySpreadsheet: bytes).rows.map(\.fields)
  }

  private static func utf16(_ text: String, isLittle: Bool) -> [UInt8] {
    (isLittle ? [0xFF, 0xFE] : [0xFE, 0xFF])
      + text.utf16.flatMap { unit in
        let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
        return isLittle ? bytes : bytes.reversed()
      }
  }

  @Test(arguments: [",", ";", "\t"])
  func theDelimiterIsTheMostFrequentOne(delimiter: String) throws {
    let text = "编号\(delimiter)问题\n1\(delimiter)甲。乙\n"
    for bytes in [
      Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8), GB18030().encode(Array(text.utf8)),
      CommaSeparatedSpreadsheetTests.utf16(text, isLittle: true),
      CommaSeparatedSpreadsheetTests.utf16(text, isLittle: false),
    ] {
      #expect(try CommaSeparatedSpreadsheetTests.rows(bytes) == [["编号", "问题"], ["1", "甲。乙"]])
    }
  }

  @Test(arguments: [[0xFF, 0xFE, 0x00, 0xD8], [0x80, 0x81]] as [[UInt8]])
  func otherBytesAreRefused(bytes: [UInt8]) {
    #expect(throws: LineProblem.self) { try CommaSeparatedSpreadsheetTests.rows(bytes) }
  }
}
