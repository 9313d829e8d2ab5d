import Testing
import Wordings

@testable import Season

@Suite struct SeasonStateTests {
  @Test func aStateIsReadBack() throws {
    let state = SeasonState(year: 2023, round: 2, last: "上 年", draft: nil, profile: "本地\".ndjson")
    #expect(try SeasonState(state.bytes) == state)
  }

  @Test(arguments: ["", "[]", #"{"year":2023}"#])
  func anotherFileIsRefused(text: String) {
    #expect(throws: Refusal.self) { try SeasonState(Array(text.utf8)) }
  }
}
