import JSON
import Records
import Testing

@testable import Claims

@Suite struct ReadingTests {
  private func reading(_ text: String, in section: Int = 1) -> Reading {
    ClaimReader.reading(of: SampleReport.saying(text, in: section))
  }

  @Test func listsHaveTheirWholeAndParts() throws {
    let list = try #require(reading("发布信息130条，其中政策37条、解读45条、其他5条。").lists.first)
    #expect(list.whole == Number(130) && list.parts == [37, 45, 5].map { Number($0) })
    #expect(list.isClosed && !list.isOpen && list.unit == "条")
  }

  @Test func aPartOfAnotherUnitLeavesAListOpen() throws {
    let list = try #require(reading("发布信息130条，其中政策37条、会议20场。").lists.first)
    #expect(list.isOpen && list.parts == [Number(37)])
  }

  @Test func aVerbEndsTheList() throws {
    let text = "收到政府信息公开申请20件，其中自然人15件，办结22件。"
    #expect(reading(text).lists.map(\.parts) == [[Number(15)]])
  }

  @Test func growthIsNoPartAndNoWhole() throws {
    let text = "收到政府信息公开申请52件，比2021年减少3件；其中自然人50件，企业2件。"
    #expect(reading(text).lists.map(\.whole) == [Number(52)])
  }

  @Test func aCarriedOverCountMakesTheWholeAmbiguous() {
    #expect(reading("收到政府信息公开申请20件，上年结转3件；其中予以公开15件。").lists.isEmpty)
  }

  @Test func aNegationIsQuotedInItsWords() {
    func words(_ text: String) -> [String] { reading(text).claims.map(\.words) }
    #expect(words("本年度未收到政府信息公开申请。") == ["未收到政府信息公开申请"])
    #expect(words("未发生政府信息公开行政复议。") == ["未发生政府信息公开行政复议"])
    #expect(words("全年未制定行政规范性文件。") == ["未制定行政规范性文件"])
    #expect(words("政府信息公开申请无结转下年度。") == ["无结转下年度"])
  }

  @Test func sharesNameTheirWholes() throws {
    let share = try #require(reading("共收到来信80件，其中网络60件，占75%。").shares.first)
    #expect(share.percent == Number(75))
    #expect(share.ratios == [Share.Ratio(part: Number(60), whole: Number(80))])
    #expect(reading("予以公开5件，占33.9%；不予公开3件，占4.3%。").shares.flatMap(\.ratios).isEmpty)
  }

  @Test func growthBelongsToTheClaimThatTheWordsName() throws {
    let growths = reading("受理政府信息公开申请120件，答复119件，申请量较2021年上升1.52%。").growths
    #expect(growths.map(\.number) == [Number(120)])
    #expect(growths.first?.isPercent == true && growths.first?.isFall == false)
    #expect(reading("受理政府信息公开申请120件，较2018年增长9%。").growths.isEmpty)
    #expect(reading("受理政府信息公开申请120件，较上年减少12件。").growths.first?.isFall == true)
  }

  @Test func feesAreReadInYuan() {
    #expect(reading("全年收取信息处理费400元。", in: 6).fees.map(\.yuan) == [Number(400)])
    #expect(reading("本年度未收取信息处理费。", in: 6).fees.map(\.yuan) == [nil])
  }
}
