import Documents
import Forms
import Records
import Testing

@testable import Recognition

/// Rows of which only the label was read.
@Suite struct UnreadRowsTests {
  /// A table two with the line `licensing` for 行政许可.
  private func report(licensing: String) throws -> Report {
    let text = """
      二、主动公开政府信息情况
      第二十条第（一）项
      信息内容\t本年制发件数\t本年废止件数\t现行有效件数
      规章\t0\t0\t0
      行政规范性文件\t2\t0\t16
      第二十条第（五）项
      信息内容\t本年处理决定数量
      \(licensing)
      第二十条第（六）项
      信息内容\t本年处理决定数量
      行政处罚\t4
      行政强制\t0
      """
    return try Recognizer().report(
      of: TextReader.document(Array(text.utf8)),
      source: Source(path: "a.txt", format: .text, bytes: text.utf8.count, crc32: ""))
  }

  private func unread(_ report: Report) -> [String] {
    report.doubts.filter { $0.code == .known(.rowUnread) }.compactMap { $0.cell?.id }
  }

  @Test func aLabelWithoutNumbersIsDoubted() throws {
    let report = try report(licensing: "行政许可\t")
    #expect(unread(report) == ["disclosure.licensing.decisions"])
  }

  @Test(arguments: ["行政许可\t455", "行政许可 455", "（本表无此项）"])
  func otherRowsAreNot(licensing: String) throws {
    #expect(unread(try report(licensing: licensing)).isEmpty)
  }
}
