import Testing

@testable import Agencies

@Suite struct UnitNamesTests {
  private static let list = try? UnitList.of(
    """
    id,name,aliases,former
    1,青石区民政局,民政局;青石民政,
    2,青石区商务局,,青石区粮食局@2021;青石区市场处@2019
    3,青石区发展局,,青石区市场处@2019
    4,青石区（白塔）开发区管委会,,
    """)

  @Test(arguments: [
    ("青石区民政局", "1"), ("民政局", "1"), (" 青石民政　", "1"), ("青石区(白塔)开发区管委会", "4"),
  ])
  func aNameOrAliasMeansItsBody(name: String, id: String) throws {
    let list = try #require(UnitNamesTests.list)
    guard case .own(let unit) = list.match(name, year: 2022) else {
      Issue.record("\(name): \(list.match(name, year: 2022))")
      return
    }
    #expect(unit.id == id)
  }

  @Test func aFormerNameCountsUpToItsLastYear() throws {
    let list = try #require(UnitNamesTests.list)
    let predecessor = Unit.Predecessor(name: "青石区粮食局", lastYear: 2021)
    let unit = try #require(list["2"])
    #expect(list.match("青石区粮食局", year: 2021) == .predecessor(predecessor, of: unit))
    #expect(list.match("青石区粮食局", year: 2020).unit?.id == "2")
    #expect(list.match("青石区粮食局").unit?.id == "2")
    #expect(list.match("青石区粮食局", year: 2022) == .unknown(nearest: unit))
  }

  @Test func aBodyThatWasSplitMeansNoneOfItsParts() throws {
    let list = try #require(UnitNamesTests.list)
    guard case .ambiguous(let units) = list.match("青石区市场处", year: 2019) else {
      Issue.record("not ambiguous")
      return
    }
    #expect(units.map(\.id) == ["2", "3"])
    #expect(list.match("青石区市场处", year: 2019).unit == nil)
  }

  @Test(arguments: [("青石区民证局", "1"), ("青石区发改局", "3"), ("市商务局", "2")])
  func anUnknownNameIsToldWithTheNearest(name: String, id: String) throws {
    let list = try #require(UnitNamesTests.list)
    guard case .unknown(let nearest) = list.match(name, year: 2022) else {
      Issue.record("\(name) is known")
      return
    }
    #expect(nearest?.id == id)
  }

  @Test(arguments: [
    ("收件/青石区民政局2022年报.pdf", "1"), ("2022年度报告（民政局）扫描件.pdf", "1"),
    ("/in/青石区民政局/年报(1).docx", "1"), ("in.zip!青石区发展局/附件.doc", "3"),
    ("青石区（白塔）开发区管委会.pdf", "4"), ("粮食/青石区粮食局.pdf", "2"), ("民政局/商务/青石区发展局.pdf", "3"),
  ])
  func aFileBelongsToTheBodyInItsPath(path: String, id: String) throws {
    #expect(try #require(UnitNamesTests.list).unit(ofPath: path)?.id == id)
  }

  @Test(arguments: ["年报.pdf", "民政局和青石区发展局.pdf", "民政局/民政局和青石区发展局.pdf", "", "青石区市场处.pdf"])
  func aPathWithNoNameOrTwoBelongsToNobody(path: String) throws {
    #expect(try #require(UnitNamesTests.list).unit(ofPath: path) == nil)
  }
}
