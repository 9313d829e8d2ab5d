import Testing

@testable import Season

@Suite struct FilledSheetTests {
  private static let written = [
    ["规则", "文件", "编号", "单位回复"], ["T301", "a", "1", "旧"], ["T302", "a", "'2e5", ""],
    ["unsupported", "b", "", ""],
  ]

  private static func merged(_ one: [[String]], _ two: [[String]]) -> [[String]] {
    FilledSheet(.register, [(one, "甲"), (two, "乙")], original: written).table
  }

  private static func replies(_ texts: String...) -> [[String]] {
    [written[0]] + zip(written.dropFirst(), texts).map { $0.dropLast() + [$1] }
  }

  @Test func whatOneFileChangedCounts() {
    let merged = FilledSheetTests.merged(
      FilledSheetTests.replies("旧", "一", ""), FilledSheetTests.replies("新", "", "三"))
    #expect(merged.dropFirst().map(\.last) == ["新", "一", "三"])
  }

  @Test func whatBothChangedStaysWithItsNames() {
    let merged = FilledSheetTests.merged(
      FilledSheetTests.replies("一", "二", ""), FilledSheetTests.replies("新", "二", ""))
    #expect(merged.dropFirst().map(\.last) == ["一（甲）；新（乙）", "二", ""])
  }

  private static let days = [["单位", "退回日期", "备注", "单位编号"], ["甲局", "2026年1月12日", "", "1"]]

  /// The day in the sheet of agencies merged from files in which these texts stand for it.
  private static func day(_ texts: String...) -> String? {
    let versions = texts.enumerated().map { index, text in
      (rows: [days[0], ["甲局", text, "", "1"]], name: "表\(index)")
    }
    return FilledSheet(.agencies, versions, original: days, year: 2025).table.last?[1]
  }

  /// The workbook beside the text that was changed is untouched, whatever it writes for the same day.
  @Test(arguments: ["2026-01-12", "2026年1月12日", "1月12日", "1/12/26", "2026-01-12T00:00:00"])
  func aDayChangedBesideAnUntouchedCopyCounts(untouched: String) {
    for changed in ["2026年1月25日", "1月30日", "2026-02-05", "没有日期"] {
      #expect(FilledSheetTests.day(changed, untouched) == changed)
      #expect(FilledSheetTests.day(untouched, changed) == changed)
      #expect(FilledSheetTests.day(untouched, untouched, changed) == changed)
    }
    // One that was cleared stays so.
    #expect(FilledSheetTests.day("", untouched) == "" && FilledSheetTests.day(untouched, "") == "")
    #expect(FilledSheetTests.day(untouched) == "2026年1月12日")
  }

  @Test func daysThatSayTheSameAreOne() {
    #expect(FilledSheetTests.day("2026年1月25日", "2026-01-25") == "2026年1月25日")
    #expect(FilledSheetTests.day("1/2/26", "1月2日") == "1月2日")
    #expect(FilledSheetTests.day("1月25日", "1月26日") == "1月25日（表0）；1月26日（表1）")
    // The year decides: one that was typed wrong is corrected.
    #expect(FilledSheetTests.day("2025年1月12日", "2026-01-12") == "2025年1月12日")
    // A deletion in one file does not take what was typed into the other.
    #expect(FilledSheetTests.day("1月25日", "") == "1月25日")
    #expect(FilledSheetTests.day("", "1月25日") == "1月25日")
  }

  /// A spreadsheet writes days and numbers in its own way.
  @Test func whatWasTypedOverFieldsOfTheToolsIsNamed() {
    let written = [["单位", "公布期限", "须修改", "备注", "单位编号"], ["甲局", "2024年1月31日", "2", "", "1"]]
    func messages(_ row: [String]) -> [String] {
      FilledSheet(.agencies, [([written[0], row], "甲")], original: written).overwritten
    }
    #expect(messages(["甲局", "2024-01-31", "2.0", "已催", "1"]).isEmpty)
    let typed = messages(["甲局", "2024年2月5日", "2", "", "1"])
    #expect(typed.count == 1 && typed[0].contains("“公布期限”由程序填写，改成的“2024年2月5日”（甲局）没有采用"))
  }

  @Test func daysOfTheToolsInTwoCopiesAreNoChange() {
    let written = [["单位", "公布期限", "单位编号"], ["甲局", "2024年1月31日", "1"]]
    func messages(_ one: String, _ two: String) -> [String] {
      let versions = [one, two].map { ([written[0], ["甲局", $0, "1"]], "表\($0)") }
      return FilledSheet(.agencies, versions, original: written, year: 2023).overwritten
    }
    #expect(messages("24年1月31日", "2024-01-31").isEmpty)
    #expect(messages("24年1月31日", "2024-02-01").count == 1)
  }

  @Test func rowsAddedToTheMissingReportsAreNamed() {
    let written = [["序号", "单位", "文件", "电话"], ["1", "甲局", "", ""], ["2", "", "扫描.jpg", ""]]
    func message(_ rows: [String]...) -> String? {
      FilledSheet(.missing, [(written + rows, "甲")], original: written).dropped
    }
    #expect(message() == nil && message(["", "", "", ""]) == nil)
    let added = message(["", "乙局", "", "打过"], ["", "", "", "丙局"])
    #expect(added?.hasPrefix("未报清单：另加的2行（乙局，打过）不在新的表中") == true)
    #expect(message(["", "丁局", "邮件.eml", ""])?.contains("另加的1行（丁局，邮件.eml）") == true)
    let empty = FilledSheet(
      .missing, [([written[0], ["", "乙局", "", ""]], "甲")], original: [written[0]])
    #expect(empty.dropped?.contains("另加的1行（乙局）") == true)
  }

  @Test func textsInColumnsWithoutANameAreNamed() {
    let written = [["单位", "备注", "单位编号"], ["甲局", "", "1"]]
    func message(_ head: [String], _ row: [String]) -> String? {
      FilledSheet(.agencies, [([head, row], "甲")], original: written).unnamed
    }
    #expect(message(written[0], ["甲局", "", "1", ""]) == nil)
    for (head, row) in [
      (written[0], ["甲局", "", "1", "已催"]), (written[0] + [""], ["甲局", "", "1", "已催"]),
      (["单位", "备注", "单位编号", "备注"], ["甲局", "已催", "1", ""]),
    ] {
      #expect(message(head, row)?.hasPrefix("登记表：没有列名或与另一列同名的列中有1处文字（“已催”）没有采用") == true)
    }
  }

  @Test func aLetterDoesNotNameTheFilesThatWereMerged() {
    let merged = "并入第六部分（问题台账.xlsx，2026年11月30日）；已补上（第五部分）（回复/发改局（1）.docx，2026年12月1日）"
    #expect(FilledSheet.withoutOrigins(merged) == "并入第六部分；已补上（第五部分）")
    let own = "已于（会议，2024年1月5日）研究"
    #expect(FilledSheet.withoutOrigins(own) == own)
  }

  @Test func rowsMayBeSortedAndColumnsAdded() {
    let sorted = [
      ["经办人", "编号", "单位回复"], ["", "2e5", "二"], ["老王", "1", "旧"], ["电话里说的", "", ""],
    ]
    let merged = FilledSheetTests.merged(FilledSheetTests.replies("旧", "", ""), sorted)
    #expect(merged[0] == ["规则", "文件", "编号", "单位回复", "经办人"])
    #expect(merged[1].suffix(2) == ["旧", "老王"] && merged[2].suffix(2) == ["二", ""])
    #expect(merged.last == ["", "", "", "", "电话里说的"])
  }

  @Test func anAddedRowThatOneFileChangedCountsOnce() {
    let head = ["规则", "文件", "编号", "单位回复"]
    let written = [head, ["", "", "", "甲来电"], ["", "", "", "乙来电"]]
    func merged(_ one: String..., and two: String...) -> [String?] {
      let versions = [one, two].map { [head] + $0.map { ["", "", "", $0] } }
      return FilledSheet(
        .register, [(versions[0], "一"), (versions[1], "二")], original: written
      ).table.dropFirst().map(\.last)
    }
    #expect(merged("甲来电", "乙来电", and: "'甲来电", "乙来电，已答复", "丙来电") == ["甲来电", "乙来电，已答复", "丙来电"])
    #expect(merged("甲来电", and: "甲来电", "乙来电") == ["甲来电"])
    #expect(merged("甲来电，一", "乙来电", and: "甲来电，二", "乙来电") == ["甲来电，一", "乙来电", "甲来电，二"])
  }

  @Test func withoutAFileThereIsNothing() {
    #expect(FilledSheet(.register, [], original: FilledSheetTests.written).table == [])
  }
}
