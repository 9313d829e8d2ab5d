import Testing

@testable import Invocation

@Suite struct TerminalTests {
  @Test func aChoiceOfColourHoldsAnywhere() {
    #expect(Terminal.isColoured("always"))
    #expect(!Terminal.isColoured("never"))
  }
}
