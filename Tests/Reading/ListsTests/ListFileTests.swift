import Agencies
import CommandLine
import Foundation
import Records
import Sheets
import TestSupport
import Testing

@testable import Lists

@Suite struct ListFileTests {
  private static let tool = Tool("made", purpose: "Read a list.", options: [.units, .lang])

  /// Reads `list`, the file `name`; returns what `use` makes of the list of agencies.
  private func run(
    _ list: [UInt8], named name: String, _ use: @escaping (AgencyList) -> String
  ) throws -> ToolRun {
    let folder = try Scratch.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(list).write(to: folder.appending(path: name))
    return ToolRun(
      { streams in
        ListFileTests.tool.run(streams) { run throws(Stop) in
          guard let agencies = try run.agencies() else { return }
          try run.output.write(use(agencies))
        }
      }, arguments: ["--units=\(name)", "--lang=en"], in: folder)
  }

  private static var workbook: [UInt8] {
    let columns = ["单位名称", "编号", "截止"].map { XLSXColumn($0, .prose, width: 12) }
    let row = XLSXRow([.text("青石县民政局"), .text("007"), .text("1月20日")])
    return XLSXWorkbook([XLSXSheet("单位名单", columns, rows: [row])]).bytes
  }

  @Test func aWorkbookIsReadLikeItsText() throws {
    let text = Array("单位名称,编号,截止\n青石县民政局,007,1月20日\n".utf8)
    for (bytes, name) in [(text, "units.csv"), (ListFileTests.workbook, "单位.xlsx")] {
      let result = try run(bytes, named: name) { list in
        list.agencies.map { "\($0.id) \($0.name) \($0.deadline?.day ?? 0) \($0.line)" }.joined()
      }
      #expect(result.output == "007 青石县民政局 20 2" && result.errors.isEmpty, "\(name)")
    }
  }

  @Test func theSourceIsTheFile() throws {
    let bytes = ListFileTests.workbook
    let result = try run(bytes, named: "a.xlsx") { list in
      "\(list.source == Source(path: "a.xlsx", format: .xlsx, of: bytes))"
    }
    #expect(result.output == "true")
  }

  @Test(arguments: [
    (Array("PK\u{3}\u{4}x".utf8), ".xlsx or CSV"), ([0xD0, 0xCF, 0x11, 0xE0], ".xlsx or CSV"),
    (Array("编号\n007\n".utf8), "name"),
  ])
  func whatCannotBeReadIsRefused(bytes: [UInt8], words: String) throws {
    let result = try run(bytes, named: "a") { _ in "" }
    #expect(result.status == .usage && result.output.isEmpty)
    #expect(result.errors.contains(words), "\(result.errors)")
  }
}
