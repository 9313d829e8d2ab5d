import Forms
import Records
import Testing

@testable import Rules

@Suite struct CellGroupTests {
  private func groups(
    _ example: Example, table: Table, _ fault: CellGroup.Fault = .blank
  ) -> [String] {
    CellGroup.groups(fault, table: table, in: CheckContext(example.report))
      .map { "\($0.name) \($0.cells.count)" }
  }

  @Test func aWholeTableIsOne() {
    #expect(
      groups(Example { Example.blank("disputes.", in: &$0) }, table: .disputes) == ["表四全表 15"])
  }

  @Test func aWholeColumnIsOne() {
    #expect(
      groups(Example { Example.blank(".research", in: &$0) }, table: .requests) == ["表三“科研机构”列 25"])
  }

  @Test func aRowIsOne() {
    let example = Example { Example.blank("requests.received.", in: &$0) }
    #expect(groups(example, table: .requests) == ["表三“一、本年新收政府信息公开申请数量”行 7"])
  }

  @Test func oneCellIsARow() {
    let example = Example(cells: ["requests.carried_forward.total": nil])
    #expect(groups(example, table: .requests) == ["表三“四、结转下年度继续办理”行 1"])
  }

  @Test func wholeColumnsComeBeforeRows() {
    let example = Example { report in
      Example.blank(".research", in: &report)
      Example.blank("requests.received.", in: &report)
    }
    #expect(
      groups(example, table: .requests) == ["表三“科研机构”列 25", "表三“一、本年新收政府信息公开申请数量”行 6"])
  }

  @Test func blanksOfFewColumnsAreGroupedByColumn() {
    let example = Example { report in
      Example.blank(".research", in: &report)
      Example.blank(".business", in: &report)
      for cell in Cell.all where cell.id.hasPrefix("requests.received.") {
        report.cells[cell] = .number(.zero)
      }
    }
    #expect(groups(example, table: .requests) == ["表三“商业企业”列 24", "表三“科研机构”列 24"])
  }

  @Test func rowsThatAreNotThereAreNoMissingColumns() {
    let example = Example { report in
      for part in ["total.", "granted."] {
        Example.remove("requests.outcome." + part, from: &report)
      }
    }
    #expect(groups(example, table: .requests, .absent) == ["表三“（一）予以公开”行 7", "表三“（七）总计”行 7"])
    let most = Example { Example.remove("requests.outcome.", from: &$0) }
    #expect(groups(most, table: .requests, .absent).count == 22)
  }

  @Test func anotherTableIsLeftAlone() {
    #expect(groups(Example { Example.blank("disputes.", in: &$0) }, table: .requests) == [])
  }

  @Test func noBlankNoGroup() {
    #expect(Table.ofReports.flatMap { groups(Example(), table: $0) } == [])
  }
}
