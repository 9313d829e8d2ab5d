import Pages
import Testing
import Wordings

@testable import Season

@Suite struct SeasonStateTests {
  @Test func aStateIsReadBack() throws {
    var state = SeasonState(
      year: 2023, round: 2, last: "上 年", draft: nil, profile: "本地\".ndjson")
    state.rounds = [CalendarDate(2024, 1, 20), nil].enumerated().map { index, day in
      SeasonStep(
        number: index + 1, day: day, read: 76, clean: 41, mustFix: 21, verify: 9, suggest: 5,
        pages: 2)
    }
    state.unlisted = ["白塔镇人民政府"]
    state.made = [SeasonState.Made(file: "汇总表.xlsx", crc32: "0012abcd")]
    #expect(try SeasonState(state.bytes) == state)
  }

  @Test func aStateOfAnEarlierReleaseHasNoRounds() throws {
    let state = SeasonState(year: 2023, round: 2, last: nil, draft: nil, profile: nil)
    let text = String(decoding: state.bytes, as: UTF8.self)
    let earlier = text.replacing(#","rounds":[]"#, with: "")
    #expect(try SeasonState(Array(earlier.utf8)) == state && text != earlier)
  }

  @Test(arguments: ["", "[]", #"{"year":2023}"#])
  func anotherFileIsRefused(text: String) {
    #expect(throws: Refusal.self) { try SeasonState(Array(text.utf8)) }
  }
}
