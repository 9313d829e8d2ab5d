import Testing

@testable import Recognition

@Suite struct PublicationTests {
  @Test(arguments: [
    "来源：商务局    发布日期：2022-01-13 03:07:44", "时间:2022/01/13 点击:88", "发布时间：2022年1月13日 字号：大 中 小",
    "（2022年1月13日）", "2022年元月13日", "发布日期：2022 年 1 月 13 日", "来源：青石县水利局时间：2022-01-13 03:07浏览次数：36",
    "编辑：王五日期：2022年1月13日", "时 间：2022-01-13 来 源：商务局", "发文日期：20220113",
    "发布时间：2022-01-1316:20来源：商务局", "2022-01-13 16:20 来源：商务局", "作者：办公室　2022-01-13　浏览：22次",
    "发布于2022-01-13 | 来源 商务局", "青石县水利局 2022.01.13", "青石县水利局　2022年1月13日",
    "青石政务公开 2022-01-13 18:20",
  ])
  func dateStandsBehindItsLabel(line: String) {
    #expect(Publication(before: [line], after: [], pageDate: nil).date == "2022-01-13")
  }

  @Test(arguments: [
    "统计时间为2021年1月1日至12月31日。", "统计期限自2021年1月1日起至2021年12月31日止",
    "联系地址：云溪县人民路2019年路12号", "来源：统计局统计截止日期：2021-12-31", "来源：商务局访问时间：2025-03-12",
    "办公时间：2023年5月1日起每日9:00至17:00，来源：商务局", "来源：商务局 2021年1月1日至12月31日",
  ])
  func otherDatesAreNone(line: String) {
    #expect(Publication(before: [line], after: [line], pageDate: nil).date == nil)
  }

  @Test func signatureGivesDateAndAgency() {
    let found = Publication(before: [], after: ["青石区民政局", "二〇二二年一月十三日"], pageDate: nil)
    #expect(found.date == "2022-01-13")
    #expect(found.agency == "青石区民政局")
  }

  @Test(arguments: [
    "填报单位：青石区民政局", "填报单位（盖章）：青石区民政局", "报送单位:青石区民政局 填报日期：2022-01-13", "单位名称：青石区民政局",
    "单位：青石区民政局", "公开机关：青石区民政局", "编制机关（公章） 青石区民政局",
  ])
  func aFormNamesItsAgency(line: String) {
    #expect(Publication(before: [line], after: [], pageDate: nil).agency == "青石区民政局")
  }

  @Test(arguments: ["单位：万元", "单位：件", "各单位：青石区民政局", "单位名称："])
  func otherUnitsAreNoAgency(line: String) {
    #expect(Publication(before: [line], after: [], pageDate: nil).agency == nil)
  }

  @Test func sourceOfAPageIsAFallback() {
    let line = "发布时间: 2022-01-13 15:40:00来源:云溪县发展和改革局字号:[ 大 中 小 ]"
    let found = Publication(before: [line], after: [], pageDate: nil)
    #expect(found.origin == "云溪县发展和改革局")
    #expect(found.agency == nil)
    #expect(Publication(before: [line, "发布机构：青石区民政局"], after: [], pageDate: nil).origin == nil)
  }

  @Test func otherFieldsMayFollowTheAgencyWithoutABreak() {
    for line in [
      "索引号：0001发布机构：青石区民政局名称：2021年年度报告", "发布机构：青石区民政局 文号： 无", "公开主体：青石区民政局体裁：报告",
    ] {
      #expect(Publication(before: [line], after: [], pageDate: nil).agency == "青石区民政局")
    }
  }

  @Test func dateInTheHeadOfThePageIsPreferredToASignature() {
    let page = "2022-01-13 10:00"
    let foot = ["青石区民政局", "2022年1月5日"]
    #expect(Publication(before: [], after: foot, pageDate: page).date == "2022-01-13")
    #expect(Publication(before: ["时间：2022-01-14"], after: [], pageDate: page).date == "2022-01-14")
  }
}
