import Foundation
import Records
import Testing

@testable import Rows

@Suite struct FieldWriterTests {
  private func written(_ fields: [String], _ dialect: Dialect = .plain) -> String {
    var writer = FieldWriter(dialect)
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
    var writer = FieldWriter(.plain.forExcel)
    writer.begin()
    writer.text("=1+1")
    writer.verbatim(Array("-5".utf8)[...])
    writer.empty()
    writer.text("-5\"")
    writer.endRow()
    #expect(writer.bytes == [0xEF, 0xBB, 0xBF] + Array("'=1+1,-5,,\"'-5\"\"\"\r\n".utf8))
  }

  @Test func nothingIsNotTheEmptyText() {
    var writer = FieldWriter(.plain)
    writer.empty()
    writer.text("")
    writer.integer(0)
    writer.endRow()
    #expect(String(decoding: writer.bytes, as: UTF8.self) == ",\"\",0\n")
  }

  // MARK: - The suite csv-spectrum

  private static let suite = URL(filePath: #filePath).appending(path: "../../../../shared/suites")
    .standardized.appending(path: "csv-spectrum")

  private static let names =
    ((try? FileManager.default.contentsOfDirectory(atPath: suite.appending(path: "json").path))
    ?? []).map { String($0.dropLast(5)) }.sorted()

  @Test(.enabled(if: !names.isEmpty), arguments: names)
  func theSuitesTablesComeBack(name: String) throws {
    let json = FieldWriterTests.suite.appending(path: "json/\(name).json")
    let table = try FieldWriterTests.table([UInt8](Data(contentsOf: json)))
    for dialect in [Dialect.plain, .plain.forExcel] {
      let guarded = dialect.isGuarded
      let text = table.map { written($0, dialect) }.joined()
      let read = rows(of: text).map { row in
        row.map { guarded && $0.first == "'" ? String($0.dropFirst()) : $0 }
      }
      #expect(read == table)
    }
  }

  @Test(.enabled(if: !names.isEmpty), arguments: names.filter { $0 != "location_coordinates" })
  func theReaderOfTheseTestsReadsTheSuite(name: String) throws {
    let json = FieldWriterTests.suite.appending(path: "json/\(name).json")
    let csv = FieldWriterTests.suite.appending(path: "csvs/\(name).csv")
    #expect(
      rows(of: String(decoding: try Data(contentsOf: csv), as: UTF8.self))
        == (try FieldWriterTests.table([UInt8](Data(contentsOf: json)))))
  }

  /// The header and the rows of an array of objects, or of one object.
  private static func table(_ json: [UInt8]) throws -> [[String]] {
    var tape = Tape()
    try tape.read(json[...])
    let objects = tape.kind(0) == .array ? Array(tape.children(0)) : [0]
    let header = objects.first.map { tape.children($0).map { tape.key($0) } } ?? []
    return [header] + objects.map { tape.children($0).map { tape.string($0) } }
  }
}
