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

  @Test func anotherNumberMayCompleteAList() {
    let lists = reading("发布信息130条，其中多为政策（43条），解读45条、其他42条。").lists
    #expect(lists.map(\.parts) == [[Number(45), Number(42)]])
    #expect(lists.allSatisfy { !$0.isClosed })
  }

  @Test func aVerbEndsTheList() throws {
    let text = "收到政府信息公开申请20件，其中自然人15件，办结22件。"
    #expect(reading(text).lists.map(\.parts) == [[Number(15)]])
  }

  @Test func aListOfAnotherAspectHasNoWholeInTheListBefore() {
    let text = "收到政府信息公开申请31件。从方式看，网络提交18件，邮寄13件；从内容看，涉及拆迁24件、土地7件。"
    #expect(!reading(text).lists.contains { $0.whole == Number(18) })
  }

  @Test func whatWasClosedIsNoPartBesideWhatWasCarriedOver() {
    let text = "收到政府信息公开申请20件，含上年结转3件，全年办结19件。"
    #expect(!reading(text).lists.contains { $0.parts.contains(Number(19)) })
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

  @Test(
    arguments: [
      ("收到来信80件，其中网络60件、信函4件，两项合计占80%。", [64], [80]),
      ("收到来信80件，其中网络60件、信函20件，分别占75%、25%。", [60], [80]),
      ("收到政府信息公开申请，不予公开10件中，国家秘密1件，占不予公开总数的10%。", [1], [10]),
      ("政府信息公开申请予以公开44件，占办结总数的37%。", [44], [119]),
      ("收到政府信息公开申请120件，办结率93%。", [119], [120, 128]),
      ("政府信息公开行政诉讼10件，维持率70%。", [7], [10, 9]),
      ("办结政府信息公开申请119件。不予公开10件，过程性信息5件占其中的50%。", [5], [10]),
      ("政府信息公开行政诉讼10件中，直接起诉6件、占60%。", [6], [10]),
      ("政府信息公开申请中，自然人申请占84.2%。", [101, 108], [120, 128]),
      ("政府信息公开申请不予公开10件，占办结总数119件的8.4%。", [10], [119]),
      ("政府信息公开行政复议11件、行政诉讼10件，行政复议维持率66.7%，纠错率22.2%。", [6], [9, 11]),
      ("政府信息公开申请公开率（含部分公开）为50.4%。", [44, 60], [119, 120, 128]),
      ("收到来信80件，其中网络60件、信函20件，以网络为主，占75%。", [80, 60, 20], [80]),
      ("办结政府信息公开申请119件，予以公开44件、部分公开16件，占办结总数的50.4%。", [60, 16], [119]),
      ("收到政府信息公开申请128件，办结119件；答复件中，予以公开44件，占37%。", [44], [119]),
    ])
  func sharesAreOfWhatTheirWordsName(text: String, parts: [Int], wholes: [Int]) throws {
    let share = try #require(reading(text).shares.first)
    #expect(Set(share.ratios.map(\.part)) == Set(parts.map { Number(Int128($0)) }))
    #expect(Set(share.ratios.map(\.whole)) == Set(wholes.map { Number(Int128($0)) }))
  }

  @Test(
    arguments: [
      ("13件中，予以公开6件、部分公开2件。", 13, [6, 2]),
      ("办结政府信息公开申请。13件里予以公开6件、部分公开2件。", 13, [6, 2]),
      ("政府信息公开申请5件：予以公开3件，不予公开2件。", 5, [3, 2]),
      ("收到政府信息公开申请18件，自然人12件、商业企业6件。", 18, [12, 6]),
      ("办结政府信息公开申请119件，从结果看，予以公开44件，部分公开16件。", 119, [44, 16]),
      ("不予公开10件，分别是：国家秘密1件、内部事务信息4件。", 10, [1, 4]),
      ("政府信息公开行政复议11件（维持6件，纠正2件，未结2件）。", 11, [6, 2, 2]),
      ("行政诉讼10件中，直接起诉6件、复议后起诉4件。", 10, [6, 4]),
      ("政府信息公开行政诉讼10件（直接起诉6件、复议后起诉4件）。", 10, [6, 4]),
      ("收到申请13件（宅基地审批7件、征地补偿4件）。", 13, [7, 4]),
      ("收到申请128件，办结119件。其中予以公开100件，其他19件。", 119, [100, 19]),
    ])
  func partsNeedNoWordThatOpensTheirList(text: String, whole: Int, parts: [Int]) throws {
    let list = try #require(reading(text).lists.first)
    #expect(list.whole == Number(Int128(whole)))
    #expect(list.parts == parts.map { Number(Int128($0)) })
  }

  @Test func aRowOfSharesMayEndWithAnd() {
    let text = "收到来信80件，其中网络40件、信函20件、当面20件，分别占50%、25%和25%。"
    #expect(
      reading(text).shares.map { $0.ratios.map(\.part) }
        == [[40], [20], [20]].map { $0.map { Number(Int128($0)) } })
  }

  @Test func partsOfPartsAreListedToo() {
    let lists = reading("行政诉讼10件，其中直接起诉6件（维持4件、其他结果2件），复议后起诉4件。").lists
    #expect(lists.map(\.whole) == [Number(10), Number(6)])
  }

  @Test func whatFollowsASemicolonIsNoPartOfLastYear() {
    let lists = reading("上年度收到申请13件，其中2件转入今年；今年新收16件。").lists
    #expect(!lists.contains { $0.parts.contains(Number(16)) })
  }

  @Test func growthBelongsToTheClaimThatTheWordsName() throws {
    let growths = reading("受理政府信息公开申请120件，答复119件，申请量较2021年上升1.52%。").growths
    #expect(growths.map(\.count.number) == [Number(120)])
    #expect(growths.first?.isPercent == true && growths.first?.isFall == false)
    #expect(reading("受理政府信息公开申请120件，较2018年增长9%。").growths.isEmpty)
    let compared = reading("受理政府信息公开申请120件，与2021年的96件相比，增长25%。").growths
    #expect(compared.map(\.count.number) == [Number(120)])
    let grown = reading("受理政府信息公开申请120件，较2021年（96件）增长25%。").growths
    #expect(grown.map(\.count.number) == [Number(120)])
    let fallen = reading("政府信息公开申请由上年的160件降至120件，降幅25%。").growths
    #expect(fallen.map(\.count.number) == [Number(120)] && fallen.first?.isFall == true)
    #expect(reading("受理政府信息公开申请120件，较上年减少12件。").growths.first?.isFall == true)
    let whole = reading("120件政府信息公开申请中，自然人101件，商业企业13件；较上年减少30件。").growths
    #expect(whole.map(\.count.number) == [Number(120)])
  }

  @Test func growthBehindWhatWasCarriedOverIsHardlyOfThat() {
    let growths = reading("新收政府信息公开申请120件，上年结转8件，较上年增长25%。").growths
    #expect(growths.map(\.count.number) == [Number(120)])
    #expect(growths.first?.others.map(\.number) == [Number(8)])
    let named = reading("办理政府信息公开申请128件（上年结转8件，本年新收120件），新收量同比增长25%。").growths
    #expect(named.map(\.count.number) == [Number(120)] && named.first?.others.isEmpty == true)
  }

  @Test func outcomesMayBePartsOfWhatWasCarriedOverToo() {
    let lists = reading("新收政府信息公开申请20件，上年结转2件。其中，予以公开15件、部分公开7件。").lists
    #expect(lists.map(\.whole) == [Number(22)])
    let beside = reading("收到政府信息公开申请20件（另有上年结转2件），其中予以公开15件、部分公开7件。").lists
    #expect(beside.map(\.whole) == [Number(22)])
    let applicants = reading("新收政府信息公开申请20件，上年结转2件。其中，自然人15件、企业5件。").lists
    #expect(applicants.map(\.whole) == [Number(20)])
  }

  @Test func growthsBelongToTheCountsInTheirOrder() {
    let growths = reading("政府信息公开行政复议11件、行政诉讼10件，分别同比下降4%和增长6.7%。").growths
    #expect(growths.map(\.count.number) == [Number(11), Number(10)])
    #expect(growths.map(\.isFall) == [true, false])
    #expect(reading("收到政府信息公开申请120件；新增办事指南解读130篇，同比增长30%。").growths.isEmpty)
  }

  @Test(
    arguments: [
      "办结政府信息公开申请119件，其他处理6件；申请多由投诉引发，其中信访举报投诉类不予处理17件。",
      "收到政府信息公开申请20件。同意公开3件；部分公开1件；不予公开6件。申请人方面，自然人18件。",
      "收到政府信息公开申请57件。从类别看，涉及组织登记的21件，涉及养老的14件，涉及区划的9件，其他13件。",
      "收到政府信息公开申请120件，占全市申请2210件的5.4%，其中网络申请98件。",
    ])
  func noPartIsLargerThanItsWhole(text: String) {
    #expect(reading(text).lists.allSatisfy { list in !list.parts.contains { $0 > list.whole } })
    #expect(
      reading(text).lists.allSatisfy { list in
        Number.sum(list.parts).map { !($0 > list.whole) } ?? true
      })
  }

  @Test func aShortNameIsTheAgencyItself() {
    func scopes(_ agency: String) -> [String?] {
      let report = SampleReport.saying("市住建局共收到政府信息公开申请120件。", agency: agency)
      return ClaimReader.reading(of: report).claims.map(\.scope)
    }
    #expect(scopes("青石市住房和城乡建设局") == [nil])
    #expect(scopes("青石市人民政府") == ["住建局"])
  }

  @Test func feesAreReadInYuan() {
    #expect(reading("全年收取信息处理费400元。", in: 6).fees.map(\.yuan) == [Number(400)])
    #expect(reading("本年度未收取信息处理费。", in: 6).fees.map(\.yuan) == [nil])
  }
}
