import Testing
import Wordings

@Suite struct EnglishTests {
  @Test func nounsFollowTheirNumber() {
    #expect([0, 1, 2].map { English.count($0, "cell") } == ["0 cells", "1 cell", "2 cells"])
  }
}
