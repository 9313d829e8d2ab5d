import Forms
import JSON
import Records
import TestSupport
import Testing

@testable import Changes

@Suite struct DiffFilterTests {
  private func ids(
    _ from: [String: Int], _ to: [String: Int], _ set: (inout DiffFilter) -> Void
  ) -> [String?] {
    var filter = DiffFilter()
    set(&filter)
    let comparison = Comparison(
      from: ReportSnapshot(.made("甲", 2021, from)), to: ReportSnapshot(.made("甲", 2022, to)),
      filter: filter)
    return comparison.changes.map(\.cell)
  }

  private let received = "requests.received.total"
  private let granted = "requests.outcome.granted.total"

  @Test func onlyMatchingCellsAreCompared() {
    let cells = ids([received: 1, granted: 1], [received: 2, granted: 2]) {
      #expect($0.keep(["*.received.*"]) == nil)
    }
    #expect(cells == [received])
  }

  @Test func aGlobWithoutCellsIsGivenBack() {
    var filter = DiffFilter()
    #expect(filter.keep(["requests.*", "request.*"]) == "request.*")
    #expect(filter.cells == Cell.all)
  }

  @Test func smallDifferencesAreLeftOut() {
    let (from, to) = ([received: 100, granted: 10], [received: 104, granted: 7])
    #expect(ids(from, to) { $0.smallestDelta = Number(4) } == [received])
    #expect(ids(from, to) { $0.smallestPercent = Number(30) } == [granted])
    #expect(ids(from, to) { $0.smallestDelta = Number(3) } == [received, granted])
  }

  @Test func aDifferenceWithoutASizeStays() {
    #expect(ids([:], [received: 1]) { $0.smallestDelta = Number(9) } == [received])
    #expect(ids([received: 0], [received: 1]) { $0.smallestPercent = Number(9) } == [received])
  }

  @Test func unchangedCellsAreKeptWhereWanted() {
    #expect(ids([received: 5], [received: 5]) { $0.keepsUnchanged = true } == [received])
    #expect(ids([received: 5], [received: 5]) { _ in }.isEmpty)
  }
}
