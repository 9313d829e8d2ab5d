import JSON
import Records
import Testing

@testable import Rules

@Suite struct FactIndexTests {
  @Test(arguments: [(nil, [2021, 2022]), (2022, [2022]), (2020, [])] as [(Int?, [Int])])
  func factsWithoutAReportAreThoseOfTheYear(year: Int?, years: [Int]) throws {
    let rows = """
      agency,year,cell,number,source
      青石县民政局,2021,行政复议总计,1,司法局
      青石县民政局,2022,行政复议总计,2,司法局
      """
    let source = Source(path: "facts.csv", format: .csv, of: [])
    let index = FactIndex(try FactList(Array(rows.utf8), from: source), nil)
    #expect(index.unused(by: [], of: year).map(\.fact.year) == years)
  }
}
