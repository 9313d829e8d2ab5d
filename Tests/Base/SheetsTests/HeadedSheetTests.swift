import Testing
import Wordings

@testable import Sheets

@Suite struct HeadedSheetTests {
  private enum Column: String, HeaderNames {
    case name, count

    var names: [String] {
      switch self {
      case .name: ["name", "单位"]
      case .count: ["count", "件数"]
      }
    }
  }

  private func sheet(_ text: String) throws -> HeadedSheet<Column> {
    try HeadedSheet(Array(text.utf8), required: [.name])
  }

  @Test(arguments: [
    "单位,件数\n青石县民政局,3\n", "\n,,\n单位,件数\n青石县民政局,3\n",
    "2023年度登记,,\n填报人：张三\n\n序号,单位,件数\n1,青石县民政局,3\n", "登记\n单位\t件数\n青石县民政局\t3\n",
    "登记；第一批\n单位;件数\n青石县民政局;3\n",
  ])
  func theHeaderMayStandBelowATitle(text: String) throws {
    let rows = try sheet(text).rows
    #expect(rows.compactMap { $0.value(.name) } == ["青石县民政局"])
    #expect(rows.first?.value(.count) == "3")
    #expect(
      rows.first?.line == text.split(separator: "\n", omittingEmptySubsequences: false).count - 1)
  }

  @Test func aSheetWithoutTheColumnIsRefusedAtItsLikeliestHeader() throws {
    let error = #expect(throws: FileProblems.self) { try sheet("登记\n序号,件数\n1,3\n") }
    #expect(error?.all.map(\.line) == [2])
    #expect(throws: FileProblems.self) { try sheet("\n\n") }
  }
}
