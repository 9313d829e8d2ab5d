import Forms
import JSON
import Records
import TestSupport
import Testing

@testable import Pages

/// Each number of the prose that was compared is marked in its place.
@Suite struct ClaimMarksTests {
  private static let report = Report.made(
    "青石区水务局", 2022, ["requests.received.total": 21, "requests.brought_forward.total": 1])

  private static func claim(
    _ number: Int, _ unit: String, in quote: String, counts: String? = "requests.received.total",
    _ verdict: ClaimRecord.Verdict = .pass
  ) -> ClaimRecord {
    ClaimRecord(
      of: report, section: 1, quote: quote, number: Number(Int128(number)), unit: unit, reading: "",
      counts: counts, scope: nil, isExact: true, trials: [], verdict: verdict)
  }

  /// The marked numbers of `line` in brackets.
  private static func marked(_ line: String, _ claims: [ClaimRecord]) -> String {
    let marks = ClaimMarks(claims, of: report, PageSettings(day: "").phrases, in: "a").marks(
      in: line, 1)
    var (text, rest) = ("", line[...])
    for mark in marks {
      text += rest[..<mark.range.lowerBound] + "[" + rest[mark.range] + "]"
      rest = rest[mark.range.upperBound...]
    }
    return text + rest
  }

  @Test func theSecondOfTwoEqualNumbersIsThatOfTheSecondClaim() {
    let quote = "新收申请21件，办结21件"
    let one = [Self.claim(21, "件", in: quote)]
    #expect(Self.marked("全年" + quote + "。", one) == "全年新收申请[21]件，办结21件。")
    let both = [Self.claim(21, "件", in: quote), Self.claim(21, "件", in: quote)]
    #expect(Self.marked("全年" + quote + "。", both) == "全年新收申请[21]件，办结[21]件。")
  }

  @Test(arguments: [
    ("2021年收到申请21件", 21, "2021年收到申请[21]件"), ("受理1,234件", 1234, "受理[1,234]件"),
    ("受理申请十二件", 12, "受理申请[十二]件"), ("统一受理一件", 1, "统一受理[一]件"), ("办结2.5件", 5, "办结2.5件"),
    ("数量为63,上年", 63, "数量为[63],上年"), ("受理1,263件", 263, "受理1,263件"),
  ])
  func aNumberIsFoundAsItIsSpelt(line: String, number: Int, expected: String) {
    #expect(Self.marked(line, [Self.claim(number, "件", in: line)]) == expected)
  }

  @Test func aNumberLinksToItsCell() {
    let line = "收到申请21件"
    var page = Markup()
    let claims = ClaimMarks(
      [Self.claim(21, "件", in: line)], of: Self.report, PageSettings(day: "").phrases, in: "a")
    claims.write(line[...], claims.marks(in: line, 1), to: &page)
    let html = String(decoding: page.bytes, as: UTF8.self)
    #expect(html.contains(##"href="#a-requests.received.total""##), "\(html)")
    #expect(html.hasSuffix(">21</a>件"), "\(html)")
    // A link within a link is none: in words.
    page = Markup()
    claims.write(line[...], claims.marks(in: line, 1), isInLink: true, to: &page)
    let words = String(decoding: page.bytes, as: UTF8.self)
    #expect(words.contains("<span class=\"claim\" title=\"相符：表三"), "\(words)")
  }

  @Test func aNumberThatDiffersIsLeftToItsFinding() {
    let line = "收到申请20件"
    #expect(Self.marked(line, [Self.claim(20, "件", in: line, .fail)]) == line)
  }
}
