import Testing

@testable import Agencies

@Suite struct AgencyNamesTests {
  private static let list = try? AgencyList.of(
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
    let list = try #require(AgencyNamesTests.list)
    guard case .own(let agency) = list.match(name, year: 2022) else {
      Issue.record("\(name): \(list.match(name, year: 2022))")
      return
    }
    #expect(agency.id == id)
  }

  @Test func aFormerNameCountsUpToItsLastYear() throws {
    let list = try #require(AgencyNamesTests.list)
    let predecessor = Agency.Predecessor(name: "青石区粮食局", lastYear: 2021)
    let agency = try #require(list["2"])
    #expect(list.match("青石区粮食局", year: 2021) == .predecessor(predecessor, of: agency))
    #expect(list.match("青石区粮食局", year: 2020).agency?.id == "2")
    #expect(list.match("青石区粮食局").agency?.id == "2")
    #expect(list.match("青石区粮食局", year: 2022) == .ended(predecessor, of: agency))
    #expect(list.match("青石区供销合作社联合社") == .unknown(nearest: nil))
  }

  @Test func aBodyThatWasSplitMeansNoneOfItsParts() throws {
    let list = try #require(AgencyNamesTests.list)
    guard case .ambiguous(let agencies) = list.match("青石区市场处", year: 2019) else {
      Issue.record("not ambiguous")
      return
    }
    #expect(agencies.map(\.id) == ["2", "3"])
    #expect(list.match("青石区市场处", year: 2019).agency == nil)
  }

  @Test(arguments: [("青石区民证局", "1"), ("青石区发改局", "3"), ("市商务局", "2"), ("青石区民政处", "1")])
  func anUnknownNameIsReportedWithTheNearest(name: String, id: String) throws {
    let list = try #require(AgencyNamesTests.list)
    guard case .unknown(let nearest) = list.match(name, year: 2022) else {
      Issue.record("\(name) is known")
      return
    }
    #expect(nearest?.id == id)
  }

  /// A zone's short name is near to that of what governs it, and not to those of the zone's bureaus.
  @Test(arguments: [("青石县现代农业园区综合局", false), ("青石县现代农业园区管委会", true), ("青石县现代农业园", true)])
  func aZoneIsNotNearToItsBureaus(name: String, isNear: Bool) throws {
    let list = try AgencyList.of("id,name,aliases\n1,青石县农园管理机构,青石县现代农业园区\n")
    guard case .unknown(let nearest) = list.match(name, year: 2022) else {
      Issue.record("\(name) is known")
      return
    }
    #expect((nearest?.id == "1") == isNear)
  }

  /// Usual offices with names that are alike.
  @Test(arguments: ["青石区审计局", "青石区财政局"])
  func anotherOfficeIsNotNear(name: String) throws {
    let list = try AgencyList.of("id,name\n1,青石区统计局\n2,青石区民政局\n")
    #expect(list.match(name, year: 2022) == .unknown(nearest: nil))
  }

  @Test(arguments: ["青石区无此局", "青石区人民医院", "发改办"])
  func aNameThatSharesOnlyThePlaceIsNearToNone(name: String) throws {
    let list = try AgencyList.of("id,name\n1,青石区民政局\n2,青石区人民政府\n")
    #expect(list.match(name, year: 2022) == .unknown(nearest: nil))
  }

  @Test(arguments: [
    ("收件/青石区民政局2022年报.pdf", "1"), ("2022年度报告（民政局）扫描件.pdf", "1"),
    ("/in/青石区民政局/年报(1).docx", "1"), ("in.zip!青石区发展局/附件.doc", "3"),
    ("青石区（白塔）开发区管委会.pdf", "4"), ("粮食/青石区粮食局.pdf", "2"), ("民政局/商务/青石区发展局.pdf", "3"),
  ])
  func aFileBelongsToTheBodyInItsPath(path: String, id: String) throws {
    #expect(try #require(AgencyNamesTests.list).agency(ofPath: path)?.id == id)
  }

  @Test(arguments: ["年报.pdf", "民政局和青石区发展局.pdf", "民政局/民政局和青石区发展局.pdf", "", "青石区市场处.pdf"])
  func aPathWithNoNameOrTwoBelongsToNobody(path: String) throws {
    #expect(try #require(AgencyNamesTests.list).agency(ofPath: path) == nil)
  }
}
