import Documents
import Records
import Testing

@testable import Recognition

@Suite struct SetApartDoubtsTests {
  /// The messages of the doubts about what is set apart in a page with `rows` of table two.
  private func messages(_ rows: String) throws -> [String] {
    let html = """
      <h2>二、主动公开政府信息情况</h2><table><tr><td colspan=4>第二十条第（一）项
      <tr><td>信息内容<td>本年制发件数<td>本年废止件数<td>现行有效件数
      <tr><td>规章<td>0<td>0<td>0\(rows)</table><p>收到申请<s>7</s>8件</p>
      """
    let report = try Recognizer().report(
      of: HTMLReader.document(Array(html.utf8)),
      source: Source(path: "a.html", format: .html, bytes: 1, crc32: ""))
    return report.doubts.filter { $0.code == .known(.setApart) }.map(\.message)
  }

  @Test func aCellIsNamedByItsDoubtAndWhatHasNoneByItsTable() throws {
    let rows =
      "<tr><td>行政规范性文件<td><s>3</s>2<td>0<td>16<tr><td style='visibility:hidden'>备注<td style='visibility:hidden'>5"
    #expect(
      try messages(rows) == [
        "带删除线的“3”未读入，请核对", "带删除线的“7”未读入，请核对", "表二中隐藏的“5”未读入，请核对",
      ])
  }

  @Test func aRowThatIsNotShownIsNamedByItsTable() throws {
    let rows = "<tr style='display:none'><td>行政规范性文件<td>3<td>0<td>16"
    #expect(
      try messages(rows) == [
        "带删除线的“7”未读入，请核对", "表二中隐藏的“行政规范性文件 3 0 16”未读入，请核对",
      ])
  }
}
