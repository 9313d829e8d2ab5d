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
      groups(Example { $0.blank { $0.table == .disputes } }, table: .disputes) == ["表四全表 15"])
  }

  @Test func aWholeColumnIsOne() {
    #expect(
      groups(Example { $0.blank { $0.column == .research } }, table: .requests) == ["表三“科研机构”列 25"])
  }

  @Test func aRowIsOne() {
    let example = Example { $0.blank { $0.row == .received } }
    #expect(groups(example, table: .requests) == ["表三“一、本年新收政府信息公开申请数量”行 7"])
  }

  @Test func oneCellIsARow() {
    let example = Example(cells: [Cell(.carriedForward, .total): nil])
    #expect(groups(example, table: .requests) == ["表三“四、结转下年度继续办理”行 1"])
  }

  @Test func wholeColumnsComeBeforeRows() {
    let example = Example { report in
      report.blank { $0.column == .research }
      report.blank { $0.row == .received }
    }
    #expect(
      groups(example, table: .requests) == ["表三“科研机构”列 25", "表三“一、本年新收政府信息公开申请数量”行 6"])
  }

  @Test func blanksOfFewColumnsAreGroupedByColumn() {
    let example = Example { report in
      report.blank { $0.column == .research }
      report.blank { $0.column == .business }
      for cell in Row.received.cells { report.cells[cell] = .number(.zero) }
    }
    #expect(groups(example, table: .requests) == ["表三“商业企业”列 24", "表三“科研机构”列 24"])
  }

  @Test func rowsThatAreNotThereAreNoMissingColumns() {
    let example = Example { $0.remove { $0.row == .outcomeTotal || $0.row == .granted } }
    #expect(groups(example, table: .requests, .absent) == ["表三“（一）予以公开”行 7", "表三“（七）总计”行 7"])
    let most = Example { report in
      report.remove { $0.row?.group == .outcome || $0.row?.group?.parent == .outcome }
    }
    #expect(groups(most, table: .requests, .absent).count == 22)
  }

  @Test func anotherTableIsLeftAlone() {
    #expect(groups(Example { $0.blank { $0.table == .disputes } }, table: .requests) == [])
  }

  @Test func noBlankNoGroup() {
    #expect(Table.ofReports.flatMap { groups(Example(), table: $0) } == [])
  }
}
