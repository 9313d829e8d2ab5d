import Agencies
import Records
import TestSupport
import Testing

@testable import Pages

/// A record is on the page of the agency that it is about, whatever file it names.
@Suite struct OwnerTableTests {
  private static func table(_ list: String? = nil, _ reports: RecordSubject...) throws -> OwnerTable
  {
    var table = OwnerTable(try list.map { try AgencyList(Array("name\n\($0)\n".utf8)) })
    for report in reports { _ = table.add(report: report) }
    return table
  }

  private static func subject(_ agency: String?, _ path: String, _ year: Int? = 2022)
    -> RecordSubject
  {
    RecordSubject(agency, year, .made(path))
  }

  /// All sums have one source, and several agencies may be in one file.
  @Test func aFindingAboutOneOfSeveralInAFileIsAboutThatOne() throws {
    let table = try Self.table(
      nil, Self.subject("青石县", "rpt-sum"), Self.subject("青石县交通局", "rpt-sum"))
    #expect(table.owner(of: Self.subject("青石县", "rpt-sum"))?.name == "青石县")
    #expect(table.owner(of: Self.subject(nil, "rpt-sum")) == nil)
  }

  @Test func aCharacterThatIsNotSeenIsShownInAName() throws {
    var table = try Self.table()
    for (hidden, shown) in [("\u{200B}", "\\u{200B}"), ("\u{AD}", "\\u{AD}"), ("", "")] {
      let index = table.add(report: Self.subject("水务局\(hidden)", "a.txt"))
      #expect(table.agencies[index].name == "水务局\(shown)")
    }
  }

  @Test func aFindingWithoutANameIsAboutTheReportOfItsFile() throws {
    let table = try Self.table("水利局", Self.subject(nil, "水利局.txt"), Self.subject("民政局", "b.txt"))
    #expect(table.owner(of: Self.subject(nil, "水利局.txt"))?.unit == "水利局")
    #expect(table.owner(of: Self.subject(nil, "b.txt"))?.name == "民政局")
    #expect(table.owner(of: Self.subject(nil, "units.csv")) == nil)
  }

  /// Records of last year have the places in the list of last year.
  @Test func thePresentListSaysWhoseARecordOfAnotherListIs() throws {
    let list = "name,id,原名\n云溪镇,M1,石桥镇@2022\n水利局,M2,\n"
    var table = OwnerTable(try AgencyList(Array(list.utf8)))
    func unit(_ id: String, _ name: String, _ year: Int) -> (unit: String?, name: String) {
      let subject = RecordSubject(
        name, year, .made("\(id).txt"), unit: ListedAgency(id: id, name: name))
      let index = table.add(report: subject)
      let owner = table.agencies[index]
      return (owner.unit, owner.name)
    }
    // A predecessor is none of the agencies that are to report now.
    #expect(unit("M9", "石桥镇", 2022) == (nil, "石桥镇"))
    #expect(unit("M1", "水利局", 2022) == ("M2", "水利局"))
    #expect(unit("M8", "林业局", 2022) == (nil, "林业局"))
    #expect(unit("M2", "水利局", 2023) == ("M2", "水利局"))
  }

  @Test func aPageIsThatOfTheListedAgencyWhichItNames() throws {
    let table = try Self.table("水利局\n民政局", Self.subject("水利局", "草稿/a.txt"))
    let page = Self.subject("水利局", "页面/001.html")
    #expect(table.owner(of: page)?.unit == "水利局" && !table.hasReport(page))
  }

  /// A report that another tool matched with the list has the listed agency's findings, which do not name it.
  @Test func aFindingIsWhoseItsReportIs() throws {
    let unit = ListedAgency(id: "7", name: "水利局")
    let table = try Self.table(
      nil, RecordSubject("县水利局", 2022, .made("a.txt"), unit: unit))
    #expect(table.owner(of: Self.subject("县水利局", "a.txt"))?.unit == "7")
    #expect(table.owner(of: Self.subject("县水利局", "b.txt", 2021))?.unit == nil)
  }

  @Test func anUnreadableFileIsWhoseNameItHas() throws {
    let table = try Self.table("水利局")
    let failure = Failure(path: "2022/水利局.pdf", code: .noTextLayer, message: "")
    #expect(table.owner(of: failure)?.unit == "水利局")
    #expect(table.owner(of: Failure(path: "a.pdf", code: .noTextLayer, message: "")) == nil)
  }
}
