import Testing

@testable import CommandLine

@Suite struct ProgressTests {
  /// What a run of inputs that are done at `times` writes, and its end.
  private static func written(at times: [Double], isWanted: Bool = true) -> [String] {
    var written: [String] = []
    withoutActuallyEscaping({ (text: String) in written.append(text) }) { write in
      var progress = Progress(
        "rpt-parse", total: 9, isWanted: isWanted, start: 10, write: write)
      for time in times { progress.advance(at: time) }
      progress.clear()
      progress.clear()
    }
    return written
  }

  @Test func aShortRunShowsNothing() {
    #expect(ProgressTests.written(at: [10.1, 10.5, 10.99]).isEmpty)
  }

  @Test func aLongRunShowsItsCountAndTakesItAway() {
    #expect(
      ProgressTests.written(at: [10.5, 11, 11.05, 11.2])
        == ["\rrpt-parse: 2/9\u{1B}[K", "\rrpt-parse: 4/9\u{1B}[K", "\r\u{1B}[K"])
  }

  @Test func nothingIsShownWhereNobodyLooksOn() {
    #expect(ProgressTests.written(at: [12, 14], isWanted: false).isEmpty)
  }
}
