import JSON
import Records
import Testing

@testable import ManualTool

@Suite struct RecordPartTests {
  @Test func eachKeyHasItsKindAndItsMeaning() throws {
    let list = try #require(RecordPart.keys(ofRecord: "summary"))
    #expect(list.hasPrefix(".Bl -tag -width Ds\n.It Va agency Pq text or null\n"))
    #expect(list.contains("\n.It Va rules Pq object\n"))
    #expect(list.contains("\n.It Va rules.not-assessable Pq whole number from 0\n"))
    #expect(!list.contains("Va type") && !list.contains("Va source.path"))
  }

  @Test(arguments: [
    ("report", "doubts[].cell Pq id of a cell or null"),
    ("report", "raw Pq object by id of a cell"),
    ("report", "period Pq object or null"), ("report", "sections[].number Pq 0 to 6 or null"),
    ("report", "contributors[].source Pq object"), ("failure", "source.path Pq text"),
    ("report", "at Pq object by id of a cell, with --where"),
    ("finding", "action Pq one of must-fix, verify, suggest, note"),
    ("finding", "unit.due Pq day, as 2023-01-19"), ("finding", "rule Pq code of a rule"),
    ("change", "before Pq number, text or null"), ("claim", "exact Pq true or false"),
    ("change", "similarity Pq 0 to 1, for a section that both have"),
    ("ledger", "source.crc32 Pq 8 hexadecimal digits"),
  ])
  func kindsHaveWords(record: String, item: String) throws {
    let list = try #require(RecordPart.keys(ofRecord: record))
    #expect(list.contains(".It Va \(item)\n"))
  }

  @Test func whatSeveralRecordsHaveIsExplainedOnce() throws {
    let list = try #require(RecordPart.keys(ofShared: "at"))
    #expect(list.matches(of: #/\.It Va (\w+) /#).map(\.1) == ["table", "row", "column", "line"])
    for type in RecordSchemas.all.compactMap(\.name) {
      #expect(RecordPart.keys(ofRecord: type)?.contains("at.*.table") == false)
    }
  }

  @Test func whatIsUnknownIsNoPart() {
    #expect(RecordPart.keys(ofRecord: "weather") == nil)
    #expect(RecordPart.keys(ofShared: "weather") == nil && CodePart.codes("weather") == nil)
  }

  @Test func eachCodeIsInOneList() throws {
    let lists = try ["doubt", "sum-doubt", "failure"].map { try #require(CodePart.codes($0)) }
    let codes = lists.flatMap { $0.matches(of: /\.It Li ([a-z-]+)\n/).map { String($0.1) } }
    #expect(
      codes.sorted()
        == (Doubt.Code.allCases.map(\.rawValue) + Failure.Code.allCases.map(\.rawValue)).sorted())
    #expect(lists[1].contains("sum-own") && !lists[0].contains("sum-own"))
  }
}
