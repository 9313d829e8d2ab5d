import JSON
import Records
import Testing

@testable import Claims

@Suite struct TokenizerTests {
  private func tokens(_ text: String) -> [Token] {
    let bytes = Array(text.utf8)
    return Tokenizer.tokens(of: bytes, 0..<bytes.count)
  }

  private func number(_ text: String) -> Token? {
    tokens(text).first { $0.term == .number || $0.term == .percent }
  }

  @Test(arguments: [
    ("120件", "120"), ("1,113件", "1113"), ("3.5万件", "35000.0"), ("十二件", "12"), ("一百零三件", "103"),
    ("两件", "2"), ("2，186件", "2186"), ("1 254件", "1254"), ("壹仟零叁拾伍件", "1035"),
    ("一百二十余件", "120"), ("一万零四百件", "10400"), ("33.9%", "33.9"), ("4.34％", "4.34"),
    ("447228件", "447228"), ("0件", "0"),
  ])
  func numbersAreReadInEveryNotation(text: String, value: String) {
    #expect(number(text)?.value == Number(value))
  }

  @Test(arguments: ["第12条", "0517-83605210", "3-5件", "2022/11", "一件事", "一次性", "a12", "一件一档"])
  func codesDatesAndIdiomsAreNoNumbers(text: String) {
    #expect(number(text) == nil)
  }

  @Test func aCommaOrBlankBetweenTwoNumbersIsNoSeparator() {
    #expect(tokens("5，120份，").first?.value == Number(5120))
    #expect(tokens("12，500号").first?.value == Number(12))
    #expect(tokens("2023 120件").first?.value == Number(2023))
  }

  @Test func datesAndTitlesAreNoNumbers() {
    #expect(number("2022年5月1日") == nil)
    #expect(number("《信息公开条例12项》") == nil)
    #expect(tokens("2022年").first?.term == .year(2022))
  }

  @Test func roundedNumbersHaveSlack() {
    #expect(number("5500余条")?.slack == Number(100))
    #expect(number("一百二十余件")?.slack == Number(10))
    #expect(number("17多件")?.slack == Number(10))
    #expect(number("2.3万件")?.slack == Number(1000))
    #expect(number("120件")?.slack == .zero)
  }

  @Test func theLongestWordWins() {
    #expect(tokens("政府信息公开申请").map(\.term) == [.application])
    #expect(tokens("结转下年度").map(\.term) == [.carriedForward])
    #expect(tokens("未经复议直接起诉").map(\.term) == [.dispute(.direct)])
  }
}
