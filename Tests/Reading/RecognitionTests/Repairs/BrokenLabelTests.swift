import Documents
import Forms
import Records
import Testing

@testable import Recognition

/// A label of table three on two lines, wherever it is cut: its row is read, or its numbers are unplaced.
@Suite struct BrokenLabelTests {
  @Test(arguments: Edition.all[Edition.all.count - 1].rows(of: .requests).map(\.row))
  func numbersAreInNoOtherRow(row: Row) throws {
    let label = try #require(row.labels(in: .chinese).last)
    for cut in 2..<label.count {
      let head = "自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计"
      let text = """
        青石县2023年政府信息公开工作年度报告
        \(head)
        \(label.prefix(cut))
        \(label.dropFirst(cut))\t41\t42\t43\t44\t45\t46\t47
        五、存在的主要问题及改进情况
        """
      let report = try Recognizer().report(
        of: TextReader.document(Array(text.utf8)),
        source: Source(path: "a.txt", format: .text, bytes: text.utf8.count, crc32: ""))
      let found = Cell.all.filter { report.cells.number($0) != nil }
      #expect(found.isEmpty || Set(found.map(\.row)) == [row], "\(label.prefix(cut))|")
      #expect(found.count == 7 || report.unplaced.count == 7, "\(label.prefix(cut))|")
    }
  }
}
