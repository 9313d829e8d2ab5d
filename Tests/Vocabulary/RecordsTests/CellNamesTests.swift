import Forms
import Records
import Testing

@Suite struct CellNamesTests {
  private let names = CellNames.all

  @Test func everyCellHasItsIDAndLabels() {
    for cell in Cell.all {
      #expect(names[cell.id] == cell)
      let (chinese, english) = (cell.label(in: .chinese), cell.label(in: .english))
      let isUnique = Cell.all.count { $0.label(in: .chinese) == chinese } == 1
      if isUnique { #expect(names[chinese] == cell, "\(cell.id)") }
      if isUnique { #expect(names[english] == cell, "\(cell.id)") }
    }
    #expect(names["表四 行政复议 总计"] == Cell(.reconsideration, .total))
    #expect(names["行政复议总计"] == Cell(.reconsideration, .total))
    #expect(names["总计"] == nil && names[""] == nil)
  }

  @Test func aRowStandsForItsCells() {
    #expect(names.cells(called: "disclosure.licensing") == Row.licensing.cells)
    for name in ["行政复议", "表四 行政复议", "Administrative reconsideration"] {
      #expect(names.cells(called: name) == Row.reconsideration.cells, "\(name)")
    }
    for name in ["三、本年度办理结果（一）予以公开", "（一）予以公开", "予以公开", "表三 予以公开"] {
      #expect(names.cells(called: name) == Row.granted.cells, "\(name)")
    }
    #expect(names.cells(called: "部分公开") == Row.partlyGranted.cells)
    #expect(names.cells(called: "结转下年度继续办理") == Row.carriedForward.cells)
    #expect(names["部分公开·总计"] == Cell(.partlyGranted, .total))
  }

  /// As clerks write them.
  @Test func aRowHasShortNames() {
    for name in ["新收", "本年新收", "表三新收"] {
      #expect(names.cells(called: name) == Row.received.cells, "\(name)")
      #expect(names["\(name) 总计"] == Cell(.received, .total), "\(name)")
      #expect(CellNames.nearest(to: name, in: 2023)?.hasSuffix("申请数量 · 总计") == true, "\(name)")
    }
    #expect(names["上年结转·自然人"] == Cell(.broughtForward, .naturalPerson))
    #expect(names["结转下年 总计"] == Cell(.carriedForward, .total))
    #expect(names["直接起诉 结果维持"] == Cell(.directLitigation, .upheld))
  }

  @Test func ofSeveralNearNamesThatOfATotalIsSaid() {
    let row = "本年新收政府信息公开申请数量"
    #expect(CellNames.nearest(to: row, in: 2023) == "表三 · 一、\(row) · 总计")
  }

  @Test func theNearestNameMayBeThatOfARow() {
    #expect(CellNames.nearest(to: "行政许克", in: 2023, orRow: true) == "行政许可")
    #expect(CellNames.nearest(to: "行政复议总数", in: 2023) == "表四 · 行政复议 · 总计")
    #expect(
      CellNames.nearest(to: "disclosure.licencing", in: 2023, orRow: true) == "disclosure.licensing"
    )
  }

  @Test func aNameOrPatternStandsForWhatItNames() {
    #expect(names.cells(called: "行政复议总计") == [Cell(.reconsideration, .total)])
    let totals = names.cells(called: "disputes.*.total")
    #expect(totals.count == 3 && totals.allSatisfy { $0.column == .total })
    for name in ["", "总计", "其他", "办结", "x.*"] {
      #expect(names.cells(called: name).isEmpty, "\(name)")
    }
  }
}
