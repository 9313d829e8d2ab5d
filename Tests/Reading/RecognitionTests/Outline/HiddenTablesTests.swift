import Documents
import Records
import Testing

@testable import Recognition

/// Tables of the forms that a page has, but does not show.
@Suite struct HiddenTablesTests {
  private static let table = """
    <table><tr><td>申请人情况<td>自然人<td>总计<tr><td>一、本年新收政府信息公开申请数量<td>7<td>7</table>
    """

  private func leftOut(_ body: String) throws -> [String] {
    let page = "<meta charset=utf-8><h2>一、总体情况</h2><p>公开。</p><h2>三、收到和处理政府信息公开申请情况</h2>\(body)"
    return try Recognizer().report(
      of: HTMLReader.document(Array(page.utf8)), source: .made("a.html")
    ).doubts.filter { $0.code == .known(.leftOut) }.map(\.message)
  }

  @Test func aTableInAFoldIsNamed() throws {
    let doubts = try leftOut("<div style='display:none'>\(Self.table)</div>")
    #expect(doubts.count == 1 && doubts[0].hasPrefix("表三在页面上没有显示"))
  }

  @Test func aHiddenCopyOfAShownTableIsOfNoInterest() throws {
    let heads = ["申请人情况", "自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"]
    let shown = "<table><tr>\(heads.map { "<td>\($0)" }.joined())<tr><td>一、本年新收政府信息公开申请数量"
    let numbers = [7, 0, 0, 0, 0, 0, 7].map { "<td>\($0)" }.joined()
    #expect(try leftOut("<div hidden>\(Self.table)</div>\(shown)\(numbers)</table>").isEmpty)
    #expect(try leftOut("<div hidden><table><tr><td>菜单<td>7</table></div>").isEmpty)
  }
}
