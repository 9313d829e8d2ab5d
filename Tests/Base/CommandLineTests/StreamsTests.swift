import Testing

@testable import CommandLine

@Suite struct StreamsTests {
  private static func streams(isTerminal: Bool, _ environment: [String: String]) -> Streams {
    var streams = Streams(
      [], input: .memory(MemoryStream()),
      output: .memory(MemoryStream(isTerminal: isTerminal)), errors: .memory(MemoryStream()))
    streams.environment = environment
    return streams
  }

  @Test func aChoiceOfColourHoldsAnywhere() {
    #expect(StreamsTests.streams(isTerminal: false, [:]).isColoured("always"))
    #expect(!StreamsTests.streams(isTerminal: true, [:]).isColoured("never"))
  }

  @Test(arguments: [
    (true, [:], true), (false, [:], false), (true, ["TERM": "dumb"], false),
    (true, ["NO_COLOR": "1"], false), (true, ["NO_COLOR": ""], true),
  ])
  func textIsColouredOnATerminal(
    isTerminal: Bool, environment: [String: String], isColoured: Bool
  ) {
    let streams = StreamsTests.streams(isTerminal: isTerminal, environment)
    #expect(streams.isColoured(nil) == isColoured)
    #expect(streams.isColoured("auto") == isColoured)
  }

  @Test func relativePathsBeginAtTheFolder() {
    var streams = StreamsTests.streams(isTerminal: false, [:])
    #expect(streams.location(of: "a") == "a")
    streams.folder = "/work"
    #expect(streams.location(of: "a/b") == "/work/a/b")
    #expect(streams.location(of: "/a") == "/a")
  }
}
