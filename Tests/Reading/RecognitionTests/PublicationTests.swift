import Testing

@testable import Recognition

@Suite struct PublicationTests {
  @Test(arguments: [
    "来源：商务局    发布日期：2022-01-13 03:07:44", "时间:2022/01/13 点击:88", "发布时间：2022年1月13日 字号：大 中 小",
    "（2022年1月13日）", "发布日期：2022 年 1 月 13 日",
  ])
  func dateStandsBehindItsLabel(line: String) {
    #expect(Publication(before: [line], after: [], pageDate: nil).date == "2022-01-13")
  }

  @Test(arguments: [
    "统计时间为2021年1月1日至12月31日。", "统计期限自2021年1月1日起至2021年12月31日止",
    "联系地址：云溪县人民路2019年路12号",
  ])
  func otherDatesAreNone(line: String) {
    #expect(Publication(before: [line], after: [line], pageDate: nil).date == nil)
  }

  @Test func signatureGivesDateAndAgency() {
    let found = Publication(before: [], after: ["青石区民政局", "二〇二二年一月十三日"], pageDate: nil)
    #expect(found.date == "2022-01-13")
    #expect(found.agency == "青石区民政局")
  }

  @Test func sourceOfAPageIsAFallback() {
    let line = "发布时间: 2022-01-13 15:40:00来源:云溪县发展和改革局字号:[ 大 中 小 ]"
    let found = Publication(before: [line], after: [], pageDate: nil)
    #expect(found.origin == "云溪县发展和改革局")
    #expect(found.agency == nil)
    #expect(Publication(before: [line, "发布机构：青石区民政局"], after: [], pageDate: nil).origin == nil)
  }

  @Test func dateInTheHeadOfThePageIsAFallback() {
    let page = "2022-01-13 10:00"
    #expect(Publication(before: [], after: [], pageDate: page).date == "2022-01-13")
    #expect(Publication(before: ["时间：2022-01-14"], after: [], pageDate: page).date == "2022-01-14")
  }
}
