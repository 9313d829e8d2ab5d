import Forms
import Records
import Testing

@testable import Findings

@Suite struct CellGroupTests {
  private func groups(_ example: Example, table: Int) -> [String] {
    CellGroup.groups(table: table, in: Subject(example.report)) { $0 == .blank }
      .map { "\($0.name) \($0.cells.count)" }
  }

  @Test func aWholeTableIsOne() {
    #expect(groups(Example { Example.blank("disputes.", in: &$0) }, table: 4) == ["表四全表 15"])
  }

  @Test func aWholeColumnIsOne() {
    #expect(groups(Example { Example.blank(".research", in: &$0) }, table: 3) == ["表三“科研机构”列 25"])
  }

  @Test func aRowIsOne() {
    let example = Example { Example.blank("requests.received.", in: &$0) }
    #expect(groups(example, table: 3) == ["表三“一、本年新收政府信息公开申请数量”行 7"])
  }

  @Test func oneCellIsARow() {
    let example = Example(cells: ["requests.carried_forward.total": nil])
    #expect(groups(example, table: 3) == ["表三“四、结转下年度继续办理”行 1"])
  }

  @Test func anotherTableIsLeftAlone() {
    #expect(groups(Example { Example.blank("disputes.", in: &$0) }, table: 3) == [])
  }

  @Test func noBlankNoGroup() {
    #expect((2...4).flatMap { groups(Example(), table: $0) } == [])
  }
}
