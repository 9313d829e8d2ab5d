import Documents
import Forms
import Records
import TestSupport
import Testing

@testable import Recognition

@Suite("A form that matches no edition")
struct UnknownEditionTests {
  /// The three tables of the newest edition, every number 0. `row` is added to table three after
  /// item eight of （三）.
  private func tables(with row: String?) throws -> String {
    let edition = try #require(Edition.all.last)
    var lines = ["二、主动公开政府信息情况"]
    for block in edition.blocks {
      lines += [
        block.article.chinese,
        (["信息内容"] + block.columns.map(\.label.chinese)).joined(separator: "\t"),
      ]
      lines += block.rows.map { line($0.label.chinese, block.columns.count) }
    }
    lines.append("三、收到和处理政府信息公开申请情况")
    for request in edition.rows(of: .requests) {
      lines.append(line(request.labels.map(\.chinese).joined(separator: "\t"), 7))
      if let row, request.row == .administrativeQueries { lines.append(line(row, 7)) }
    }
    return lines.joined(separator: "\n")
  }

  private func line(_ label: String, _ count: Int) -> String {
    label + String(repeating: "\t0", count: count)
  }

  private func report(_ text: String) throws -> Report {
    let source = Source(path: "a.txt", format: .text, bytes: 1, crc32: "")
    let title = "云溪县2031年政府信息公开工作年度报告\n"
    let disputes = "\n四、政府信息公开行政复议、行政诉讼情况\n" + line("0", 14)
    return try Recognizer().report(
      of: TextReader.document(Array((title + text + disputes).utf8)), source: source)
  }

  @Test func furtherRowMakesADoubtAndIsUnplaced() throws {
    let report = try report(try tables(with: "9.属于网络安全事项"))
    #expect(
      report.doubts.contains { $0.code == .known(.unknownEdition) && $0.message.contains("网络安全") })
    #expect(report.unplaced.count == 7)
    #expect(report.coverage.absent == 0)
  }

  @Test func knownFormMakesNone() throws {
    let report = try report(try tables(with: nil))
    #expect(!report.doubts.contains { $0.code == .known(.unknownEdition) })
    #expect(report.unplaced.isEmpty)
  }

  @Test func unreadableRowOfTheFormMakesNone() throws {
    let text = try tables(with: nil).replacing("8.属于行政查询事项", with: "8.模糊不清的文字")
    #expect(!(try report(text)).doubts.contains { $0.code == .known(.unknownEdition) })
  }
}
