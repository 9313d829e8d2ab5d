import Foundation
import Testing

@testable import CommandLine

@Suite struct JobsTests {
  @Test(arguments: [1, 2, 7])
  func resultsComeInTheOrderOfTheInputs(count: Int) {
    var taken: [Int] = []
    Jobs(count).map(3..<200) { index in
      usleep(UInt32(index * 7919 % 300))
      return index * 2
    } consume: {
      taken.append($0)
      return true
    }
    #expect(taken == (3..<200).map { $0 * 2 })
  }

  @Test(arguments: [1, 3])
  func nothingIsTakenAfterANo(count: Int) {
    var taken: [Int] = []
    Jobs(count).map(0..<100, work: { $0 }) { index in
      taken.append(index)
      return index < 5
    }
    #expect(taken == [0, 1, 2, 3, 4, 5])
  }

  @Test func noInputIsNoWork() {
    Jobs(2).map(0..<0, work: { $0 }) { _ in
      Issue.record("there is nothing to take")
      return true
    }
  }

  @Test func documentsMayNestDeepInAnyJob() {
    @Sendable func depth(_ left: Int) -> Int { left == 0 ? 0 : 1 + depth(left - 1) }
    var depths: [Int] = []
    Jobs(2).map(0..<2, work: { _ in depth(20_000) }) {
      depths.append($0)
      return true
    }
    #expect(depths == [20_000, 20_000])
  }

  @Test(arguments: [1, 3])
  func whatIsThrownEndsTheWork(count: Int) {
    struct Enough: Error {}
    #expect(throws: Enough.self) {
      try Jobs(count).map(0..<100, work: { $0 }) { index throws(Enough) in
        guard index < 5 else { throw Enough() }
        return true
      }
    }
  }
}
