import Forms
import JSON
import Records
import Testing

@testable import Checking
@testable import Rules

/// Rules about numbers in the prose: how near they must be, and what a message says of them.
@Suite struct ProseRulesTests {
  private func received(_ text: String, new: Int, brought: Int) -> Example {
    .claiming(text, cells: [Cell(.received, .total): new, Cell(.broughtForward, .total): brought])
  }

  /// 收到 means the new requests, or these and those brought forward. Where both differ from the text, it is wrong,
  /// but it is not known which of them is meant, unless they are equal.
  @Test func theExpectedNumberIsThatOfTheOnlyMeaning() throws {
    let text = "全年共收到政府信息公开申请80件。"
    let open = try #require(Rule.p601.findings(in: received(text, new: 74, brought: 1))?.first)
    #expect(open.verdict == .fail && open.expected == nil && open.gap == nil)
    #expect(open.message.contains("均不一致"))
    let equal = try #require(Rule.p601.findings(in: received(text, new: 74, brought: 0))?.first)
    #expect(equal.verdict == .fail && equal.expected == Number(74) && equal.gap == Number(6))
    let part = try #require(
      Rule.p601.findings(
        in: received("区政府办代表区政府新收政府信息公开申请17件。", new: 95, brought: 0))?.first)
    #expect(part.verdict == .review && part.expected == Number(95) && part.gap == Number(-78))
    #expect(part.message.contains("）不一致") && !part.message.contains("均不一致"))
    #expect(part.message.contains("“一、本年新收政府信息公开申请数量”总计（95件）"))
    #expect(!open.message.contains("“一、本年新收政府信息公开申请数量”"))
  }

  @Test func anEnglishMessageHasAllMeaningsUnlessTheyAreEqual() throws {
    let text = "全年共收到政府信息公开申请80件。"
    let open = try #require(
      Rule.p601.messages(on: received(text, new: 74, brought: 1), in: .english)?.first)
    let equal = try #require(
      Rule.p601.messages(on: received(text, new: 74, brought: 0), in: .english)?.first)
    #expect(open.contains(" = 75") && !open.contains("off by"))
    #expect(!equal.contains("+") && equal.contains("off by 6"))
  }

  /// Requests and disputes that the text counts where the tables have none are P606's, other numbers are not.
  @Test(arguments: [
    ("收到政府信息公开申请4件。", true), ("信息公开类行政复议3件。", true), ("全年办结政府信息公开申请4件。", false),
  ])
  func whatTheTablesDenyIsOneRules(text: String, isAgainstNone: Bool) {
    let example = Example.claiming(text, cells: [:])
    #expect(Rule.p606.messages(on: example)?.isEmpty ?? true != isAgainstNone)
    if isAgainstNone {
      for rule in [Rule.p601, .p605] { #expect(rule.messages(on: example)?.isEmpty ?? true) }
    }
  }

  @Test(arguments: [
    ("公开信息30条，其中政策文件37条、解读45条。", Finding.Verdict.fail),
    ("公开信息30条，其中政策文件37条、解读45条；全年培训多次。", .review),
    ("公开信息30条，其中政策文件37条；全年培训多次。", .fail),
    ("公开信息30条，其中，政策文件37条、解读5条。", .fail),
    ("公开信息30条，其中，政策文件37条、解读5条，不予公开的申请中，自然人多。", .review),
  ])
  func partsAreCertainWhereTheyAreOneList(text: String, verdict: Finding.Verdict) {
    #expect(Rule.p608.findings(in: .writing(text, in: 1))?.map(\.verdict) == [verdict])
  }

  /// The last printed digit may be off by one.
  @Test(arguments: [
    ("占25%", true), ("占26%", true), ("占27%", false), ("占25.1%", true), ("占25.2%", false),
  ])
  func aPercentageMayBeOffByOneOfItsLastDigit(share: String, fits: Bool) {
    let text = "共收到政府信息公开申请4件，其中网络申请1件，\(share)。"
    let found = Rule.p609.findings(in: .writing(text, in: 1))
    #expect(found?.map(\.verdict) == (fits ? [] : [.fail]))
  }

  @Test func aPercentageOfATableIsForReview() {
    let example = Example.claiming(
      "政府信息公开申请中，自然人申请占50%。",
      cells: [Cell(.received, .naturalPerson): 3, Cell(.received, .total): 4])
    #expect(Rule.p609.findings(in: example)?.map(\.verdict) == [.review])
  }

  @Test(arguments: [
    ("增长30%", []), ("增长31%", []), ("增长32%", [Finding.Verdict.fail]), ("增长30.1%", []),
    ("增长30.2%", [.fail]), ("增长29%", []), ("增长28%", [.fail]),
  ])
  func aGrowthMayBeOffByOneOfItsLastDigit(growth: String, verdicts: [Finding.Verdict]) {
    let example = Example.claiming(
      "新收政府信息公开申请52件，较2021年\(growth)。", cells: [Cell(.received, .total): 52]
    ).beside(Example(year: 2021, cells: [Cell(.received, .total): 40]))
    #expect(Rule.p610.findings(in: example)?.map(\.verdict) == verdicts)
  }

  /// 收到 may count those brought forward, of which last year's report has other numbers.
  @Test func aGrowthOfSeveralMeaningsIsForReview() {
    let example = Example.claiming(
      "收到政府信息公开申请52件，较2021年增长60%。", cells: [Cell(.received, .total): 52]
    ).beside(
      Example(
        year: 2021, cells: [Cell(.received, .total): 40, Cell(.broughtForward, .total): 5]))
    #expect(Rule.p610.findings(in: example)?.map(\.verdict) == [.review])
  }

  @Test(arguments: [(399, 1), (400, 0), (401, 0)])
  func theFeesOfTableTwoMayBeTheProcessingFee(yuan: Int128, count: Int) {
    var example = Example.claiming("全年收取信息处理费400元。", in: 6, cells: [:])
    example.report.cells[Cell(.fees, .amount)] = .number(Number(yuan, scale: 4))
    #expect(Rule.p612.messages(on: example)?.count == count)
  }

  /// An amount is read with its grouped digits, and one with decimals is left to a person.
  @Test(arguments: [
    ("发出收费通知3件，总金额12,350元，均按件计收。", ["12350元"]),
    ("350元是收费通知的总金额，按件计收。", ["350元"]), ("发出收费通知1件，总金额300.50元，均按件计收。", []),
    ("发出收费通知1件，总金额30.50元，均按件计收。", []), ("发出收费通知1件，总金额1 350元，均按件计收。", ["350元"]),
  ])
  func amountsOfNoticesAreReadWhole(text: String, amounts: [String]) {
    let example = Example.claiming(
      text, in: 6, cells: [Cell(.received, .total): 42, Cell(.fees, .amount): 3])
    let messages = Rule.p613.messages(on: example) ?? []
    #expect(messages.count == amounts.count)
    for (message, amount) in zip(messages, amounts) {
      #expect(message.contains("费\(amount)不是100元的整数倍"))
    }
  }

  @Test(arguments: [
    ("本年度无收费通知。", true), ("本年度无收费通知书。", true), ("本年度无任何收费通知。", true),
    ("本年度无收费通知单，未收费。", true), ("无收费通知的申请2件。", false), ("无收费通知书的申请2件。", false),
    ("未发出收费通知书的申请2件。", false), ("全年共发出收费通知书0件。", true),
  ])
  func noticesAreDeniedAsAWhole(text: String, isDenied: Bool) {
    let example = Example.claiming(text, in: 6, cells: [Cell(.unpaidFee, .total): 1])
    #expect(Rule.p614.messages(on: example)?.count == (isDenied ? 1 : nil))
  }
}
