import Testing

@testable import CommandLine

@Suite struct TerminalTests {
  @Test func aChoiceOfColourHoldsAnywhere() {
    #expect(Terminal.isColoured("always"))
    #expect(!Terminal.isColoured("never"))
  }
}
