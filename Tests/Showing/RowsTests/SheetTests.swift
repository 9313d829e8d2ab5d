import JSON
import Records
import Testing

@testable import Rows

/// The columns of sheets are keys of the records.
@Suite struct SheetTests {
  /// The keys without a column.
  private static let leftOut: [(Sheet, [String])] = [
    (
      .report,
      [
        "type", "version", "source.format", "source.bytes", "source.crc32", "source.converter",
        "source.agency",
        "unit.id", "unit.name", "unit.kind", "unit.parent",
        // The cells are columns.
        "disclosure", "requests", "disputes", "period.from", "period.to", "period.text", "sections",
        "legacy", "indicators",
        // Its keys are columns of the long sheet.
        "at", "contributors", "missing",
      ]
    ),
    (
      .finding,
      [
        "type", "version", "name", "severity", "verdict", "source.format", "source.bytes",
        "source.crc32", "source.converter", "source.agency", "section", "cell", "operands",
        "other.agency",
        "other.year", "other.source.path", "other.source.format", "other.source.bytes",
        "other.source.crc32", "other.source.converter", "other.source.url",
        "other.source.captured", "other.source.agency", "cause", "at", "waived", "unit.name",
        "unit.kind", "unit.parent",
      ]
    ),
    (
      .change,
      ["type", "version"]
        + ["from", "to"].flatMap { side in
          ["format", "bytes", "crc32", "converter", "url", "captured", "agency"].map {
            "\(side).source.\($0)"
          }
        }
    ),
    (
      .summary,
      [
        "type", "version", "source.format", "source.bytes", "source.crc32", "source.converter",
        "source.agency",
      ]
        + ["path", "format", "bytes", "crc32", "converter", "url", "captured", "agency"].map {
          "page.source.\($0)"
        } + ["page.equal", "omitted", "ordinal"]
    ),
    (
      .claim,
      [
        "type", "version", "source.format", "source.bytes", "source.crc32", "source.converter",
        "source.agency",
      ]
    ),
    (
      .failure,
      [
        "type", "version", "source.url", "source.captured", "source.agency", "instead", "title",
        "unit.id",
        "unit.name",
        "unit.kind", "unit.parent",
      ]
    ),
  ]

  @Test(arguments: Sheet.allCases)
  func everyKeyIsAColumnOrLeftOut(sheet: Sheet) throws {
    var columns = sheet.columns(.zh)
    if sheet == .report { columns += Sheet.longColumns(.zh) }
    columns += sheet.furtherColumns(.zh)
    let paths = columns.map { sheet == .failure ? $0.failure : $0.path }
    let shown = Set(paths.map { SheetTests.id($0[...]) })
    let leftOut = try #require(SheetTests.leftOut.first { $0.0 == sheet }?.1)
    #expect(SheetTests.leaves(of: sheet.schema).filter { !shown.contains($0) } == leftOut)
  }

  @Test func aColumnIsCalledByItsKeys() throws {
    let columns = Sheet.change.columns(.zh)
    let path = try #require(columns.first { $0.id == "from.source.path" })
    #expect(path.heading == "原文件" && SheetTests.id(path.path[...]) == path.id)
    #expect(columns.first { $0.id == "to.year" }?.heading == "新年度")
    #expect(
      Sheet.finding.furtherColumns(.zh).map(\.heading) == ["网址", "采集时间", "单位编号", "截止", "联系人"])
    #expect(
      Sheet.longColumns(.zh).map(\.id).suffix(7).prefix(4) == ["table", "row", "column", "line"])
  }

  @Test func wordsOfClosedListsHaveChineseNames() throws {
    for sheet in Sheet.allCases {
      for column in sheet.columns(.zh) {
        switch column.content {
        case .word, .action:
          let words = column.words
          #expect(words.count > 3 && words.allSatisfy { $0.heading != nil }, "\(column.id)")
        default: break
        }
      }
    }
  }

  @Test(arguments: Sheet.allCases)
  func columnsHaveDifferentNames(sheet: Sheet) {
    for labels in SheetLanguage.allCases {
      for columns in [sheet.columns(labels), Sheet.longColumns(labels)] {
        let names = columns.map { $0.name(labels) }
        #expect(Set(names).count == names.count)
      }
    }
  }

  /// The paths of the keys that contain no other key, except keys in lists.
  private static func leaves(of schema: Schema, _ before: [StaticString] = []) -> [String] {
    schema.keys.flatMap { key in
      let path = before + [key.name]
      guard let inner = key.kind.schema else { return [id(path[...])] }
      return leaves(of: inner, path)
    }
  }

  private static func id(_ path: ArraySlice<StaticString>) -> String {
    path.map { "\($0)" }.joined(separator: ".")
  }
}
