import JSON
import Records
import TestSupport
import Testing

@testable import Rows
import Sheets

@Suite struct FieldWriterTests {
  private func written(_ fields: [String], _ dialect: Dialect = .plain) -> String {
    var writer = FieldWriter(.csv(dialect))
    for field in fields { writer.text(field) }
    writer.endRow()
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("青石区", "青石区"), ("a b", "a b"), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""),
    ("a\nb", "\"a\nb\""), ("a\rb", "\"a\rb\""), ("\r", "\"\r\""), ("", "\"\""), ("a\tb", "a\tb"),
  ])
  func quotesWhatNeedsIt(field: String, expected: String) {
    #expect(written([field]) == expected + "\n")
  }

  @Test func theDelimiterAndOnlyItIsQuoted() throws {
    let tabs = try #require(Dialect(delimiter: "tab"))
    #expect(written(["a,b", "a\tb"], tabs) == "a,b\t\"a\tb\"\n")
  }

  @Test(arguments: ["\"", "\n", "\r", "1", "a", ".", "-", "+", "，", "é"] as [Character])
  func refusesADelimiterThatFieldsNeed(delimiter: Character) {
    #expect(Dialect(delimiter: delimiter) == nil)
  }

  @Test func excelHasMarkLineEndsAndGuards() {
    var writer = FieldWriter(.csv(.plain.forExcel))
    writer.begin([]) { XLSXSheet("", []) }
    writer.text("=1+1")
    writer.number(Array("-5".utf8)[...])
    writer.empty()
    writer.text("-5\"")
    writer.endRow()
    #expect(writer.bytes == [0xEF, 0xBB, 0xBF] + Array("'=1+1,-5,,\"'-5\"\"\"\r\n".utf8))
  }

  @Test(arguments: [Dialect.plain, .plain.forExcel])
  func anyFieldsComeBack(dialect: Dialect) {
    let pieces = ["a", "\"", ",", "\n", "\r\n", "\r", "=", "-1", "青石", "'", " ", "\t", "007"]
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<500 {
      let row = (0..<3).map { _ in
        (0..<Int.random(in: 0...4, using: &generator)).map { _ in
          pieces.randomElement(using: &generator) ?? ""
        }
        .joined()
      }
      let read = rows(of: written(row, dialect)).first ?? []
      #expect(read.count == 3)
      for (field, original) in zip(read, row) {
        #expect(field == original || dialect.isGuarded && field == "'" + original)
      }
    }
  }

  @Test func nothingIsNotTheEmptyText() {
    var writer = FieldWriter(.csv(.plain))
    writer.empty()
    writer.text("")
    writer.integer(0)
    writer.endRow()
    #expect(String(decoding: writer.bytes, as: UTF8.self) == ",\"\",0\n")
  }

  // MARK: - The suite csv-spectrum

  private static let tables = SharedFolder("suites/csv-spectrum/json")
  private static let sheets = SharedFolder("suites/csv-spectrum/csvs")
  private static let names = ((try? tables?.names()) ?? []).map { String($0.dropLast(5)) }

  @Test(.enabled(if: tables != nil, "needs the shared suites"), arguments: names)
  func theSuitesTablesComeBack(name: String) throws {
    let table = try FieldWriterTests.table(name)
    for dialect in [Dialect.plain, .plain.forExcel] {
      let read = rows(of: table.map { written($0, dialect) }.joined())
      #expect(read.count == table.count)
      for (field, original) in zip(read.joined(), table.joined()) {
        #expect(field == original || dialect.isGuarded && field == "'" + original)
      }
    }
  }

  /// In location_coordinates.csv an unquoted field contains quotes, and the two files differ.
  @Test(
    .enabled(if: tables != nil, "needs the shared suites"),
    arguments: names.filter { $0 != "location_coordinates" })
  func theReaderOfTheseTestsReadsTheSuite(name: String) throws {
    let bytes = try #require(try FieldWriterTests.sheets?.bytes("\(name).csv"))
    #expect(rows(of: String(decoding: bytes, as: UTF8.self)) == (try FieldWriterTests.table(name)))
  }

  /// The header and the rows of an array of objects, or of one object.
  private static func table(_ name: String) throws -> [[String]] {
    let json = try #require(try tables?.bytes("\(name).json"))
    var tape = Tape()
    try tape.read(json[...])
    let objects = tape.kind(0) == .array ? Array(tape.children(0)) : [0]
    let header = objects.first.map { tape.children($0).map { tape.key($0) } } ?? []
    return [header] + objects.map { tape.children($0).map { tape.string($0) } }
  }
}
