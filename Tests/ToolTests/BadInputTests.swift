import Foundation
import TestSupport
import Testing

/// Damaged, truncated or oversized input is reported: never a crash, never "no findings".
@Suite struct BadInputTests {
  /// The first `share` twentieths of a fixture.
  private static func part(_ name: String, _ share: Int) throws -> Data {
    let bytes = try Data(contentsOf: Tools.fixtures.appending(path: name))
    return bytes.prefix(bytes.count * share / 20)
  }

  @Test(arguments: 1...19)
  func aTruncatedPageHasFindings(share: Int) throws {
    let page = try BadInputTests.part("qingshi-2022.html", share)
    let result = try Pipeline.run("rpt-parse | rpt-check", input: page)
    #expect(result.status == 1 || result.status == 3, "\(result.errors)")
    #expect(result.output.contains("\"verdict\":\"fail\"") || result.status == 3)
  }

  @Test(arguments: 1...19)
  func aTruncatedTextHasFindings(share: Int) throws {
    let text = try BadInputTests.part("yunxi-2022-faults.txt", share)
    let result = try Pipeline.run("rpt-parse | rpt-check", input: text)
    #expect(result.status == 1 || result.status == 3, "\(result.errors)")
    #expect(result.output.contains("\"verdict\":\"fail\"") || result.status == 3)
  }

  @Test func aTruncatedCharacterIsADoubt() throws {
    let name = "yunxi-2022-faults.txt"
    let text = try Data(contentsOf: Tools.fixtures.appending(path: name))
    let last = try #require(text.lastIndex { $0 >= 0xC0 })
    let result = try Pipeline.run("rpt-parse", input: text.prefix(through: last))
    #expect(result.status == 0)
    #expect(result.output.contains("云溪镇人民政府") && result.output.contains("已略去"))
  }

  @Test(arguments: 1...40)
  func randomBytesNeverCrashTheTool(seed: UInt64) throws {
    var numbers = SeededGenerator(seed: seed)
    var page = try BadInputTests.part("qingshi-2022.html", 20)
    for _ in 0..<(1 + seed % 20) {
      page[Int.random(in: 0..<page.count, using: &numbers)] = UInt8.random(
        in: .min ... .max, using: &numbers)
    }
    let result = try Tools.run("rpt-parse", input: page)
    #expect([0, 3].contains(result.status) && result.signal == nil, "\(result.errors)")
    let record = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    #expect((record as? [String: Any])?["version"] as? Int == 1)
  }

  @Test func bytesThatAreNotTextAreAFailure() throws {
    let result = try Pipeline.run(
      "rpt-parse", input: Data("<p>年度报告</p>".utf8) + [0xFF, 0xFF, 0x20, 0xFF])
    #expect(result.status == 3)
    #expect(result.output.contains(#""code":"unreadable""#))
    #expect(result.errors == "rpt-parse: -: 无法识别文字编码：既不是 UTF-8，也不是 GB18030\n")
  }

  @Test(arguments: ["rpt-check", "rpt-diff", "rpt-csv --type=report"])
  func aLineOf100MBIsRefusedAndTheNextIsRead(command: String) throws {
    let source = #"{"path":"a","line":null}"#
    let script = """
      { printf '{"type":"report","version":1,"title":"'; head -c 100000000 /dev/zero | tr '\\0' x
        printf '"}\\n{"type":"failure","version":1,"source":\(source),'
        printf '"code":"unreadable","message":"m"}\\n'; } | \(command)
      """
    let result = try Tools.run(script)
    #expect(result.status == 3)
    #expect(result.errors.contains(":1: ") && result.errors.utf8.count < 300)
    #expect(result.output.utf8.count < 20_000)
    #expect(result.output.contains("unreadable"))
  }

  /// 1 MiB of lines that are no records is 350,000 failures.
  @Test func aFailureInAWorkbookHasNoCellsOfAReport() throws {
    let count =
      "import zipfile; print(zipfile.ZipFile('a.xlsx').read('xl/worksheets/sheet1.xml').count(b'<c '))"
    let folder = try Scratch.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let result = try Tools.run(
      #"""
      printf '{}\n{}\n' | rpt-csv --type=report --format=xlsx >a.xlsx; python3 -c "\#(count)"
      rpt-csv --type=report --header=only | tr , '\n' | wc -l
      """#, in: folder)
    let numbers = result.output.split(separator: "\n").compactMap { Int($0.filter(\.isNumber)) }
    let (cells, columns) = (try #require(numbers.first), try #require(numbers.last))
    #expect(columns > 200 && cells > columns && cells < columns + 100, "\(result)")
  }
}
