import Records
import TestSupport
import Testing
import Wordings

@testable import Season

@Suite struct ReplyLetterTests {
  private static let head = ["序号", "问题", "修改意见", "单位回复"]

  private func letter(
    _ tables: [[[String]]], path: String = "回复/甲.docx", day: CalendarDate? = nil
  ) -> ReplyLetter? {
    ReplyLetter(Source(path: path, format: .docx, of: []), day: day, tables: tables)
  }

  @Test func repliesAreReadByTheIdsOfTheirPoints() throws {
    let read = try #require(
      letter([
        [["无关"], ["1"]],
        [
          ReplyLetterTests.head, ["1\nd3e4e8bbf8", "问题", "意见", "已改正。\n附后"],
          ["2\nA3E4E8BBF9", "问题", "意见", "  "], ["3", "电话2023123456", "意见", "无误"],
        ],
        [["序号", "单位 回复"], ["4 03e4e8bb00", "核实无误"], ["短行"]],
      ]))
    #expect(
      read.replies == [
        .init(id: "d3e4e8bbf8", text: "已改正。\n附后"), .init(id: "2023123456", text: "无误"),
        .init(id: "03e4e8bb00", text: "核实无误"),
      ])
    #expect(read.contents(answered: nil) == "单位回复3处")
    #expect(read.version(of: ["03e4e8bb00"]).rows == [["编号", "单位回复"], ["03e4e8bb00", "核实无误"]])
  }

  /// A reply that leads to no row of the register stands in that of the agencies, in every round.
  @Test func repliesThatWereNotFiledAreThereInWords() throws {
    let read = try #require(
      letter([
        [
          ReplyLetterTests.head, ["1\nd3e4e8bbf8", "问题", "意见", "已改正"],
          ["2", "问题", "意见", "数字无误"],
        ]
      ]))
    #expect(
      read.contents(answered: ["d3e4e8bbf8"]) == "单位回复2处，其中1处没有编号或者编号有误，未归入台账：“数字无误”")
    #expect(read.contents(answered: []).contains("其中2处"))
    #expect(read.contents(answered: nil).contains("其中1处"))
  }

  @Test func wordsBesideTheTableAreTheAgencys() throws {
    let sent = ["2023年报告审核反馈单", "青石县财政局：", "一、须修改的问题", "请逐条修改。"]
    let source = Source(path: "回复/财政局.docx", format: .docx, of: [])
    var letter = try #require(
      ReplyLetter(
        source, day: nil, paragraphs: sent + ["以上问题我局已全部修改。"],
        tables: [[ReplyLetterTests.head]]))
    #expect(letter.addressee == "青石县财政局" && letter.contents(answered: nil) == "反馈单，没有填写回复")
    letter.compare(withSent: Set(sent.map { " \($0)" }), cells: Set(ReplyLetterTests.head))
    #expect(letter.contents(answered: nil) == "反馈单，表格外另有文字“以上问题我局已全部修改。”")
    let call = ["2023年报告催报通知", "青石县综合局：", "我局已撤销。"]
    let reminder = try #require(ReplyLetter(source, day: nil, paragraphs: call, tables: []))
    #expect(reminder.addressee == "青石县综合局" && reminder.replies.isEmpty)
    #expect(ReplyLetter(source, day: nil, paragraphs: ["说明", "各单位："], tables: []) == nil)
  }

  @Test func wordsInOtherCellsAreTheAgencys() throws {
    let sent = ["1\nd3e4e8bbf8", "问题", "应改为3件。"]
    let source = Source(path: "回复/财政局.docx", format: .docx, of: [])
    var letter = try #require(
      ReplyLetter(
        source, day: nil, paragraphs: ["青石县财政局："],
        tables: [[ReplyLetterTests.head, ["1 d3e4e8bbf8", "问题", "填写无误，不改。", ""]]]))
    #expect(letter.contents(answered: []) == "反馈单，没有填写回复")
    letter.compare(withSent: ["青石县财政局："], cells: Set(ReplyLetterTests.head + sent))
    #expect(letter.contents(answered: []) == "反馈单，回复栏以外的栏中有文字“填写无误，不改。”")
  }

  @Test func otherDocumentsAreNoLetters() {
    #expect(letter([]) == nil)
    #expect(letter([[["序号", "单位"], ["1", "甲"]]]) == nil)
    #expect(letter([[ReplyLetterTests.head]])?.contents(answered: nil) == "反馈单，没有填写回复")
  }

  @Test func threeTextsOfAFieldStayWithTheirNames() throws {
    let written = [["编号", "单位回复"], ["1a2b3c4d5e", ""], ["1a2b3c4d5f", "旧"]]
    func reply(_ name: String, _ id: String, _ text: String) throws -> ReplyLetter {
      try #require(
        letter([[["序号", "单位回复"], [id, text]]], path: name, day: CalendarDate(2024, 1, 22)))
    }
    let letters = [
      try reply("甲.docx", "1a2b3c4d5e", "一"), try reply("乙.docx", "1a2b3c4d5e", "二"),
      try reply("丙.docx", "1a2b3c4d5f", "新"), try reply("丁.docx", "ffffffffff", "不在册"),
    ]
    let sheet = FilledSheet(.register, [(written, "台账.csv")], with: letters, original: written)
    #expect(
      sheet.table == [
        written[0], ["1a2b3c4d5e", "一（甲.docx，2024年1月22日）；二（乙.docx，2024年1月22日）"],
        ["1a2b3c4d5f", "新"],
      ])
    let filled = [written[0], ["1a2b3c4d5e", "办公室记"], written[2]]
    let both = FilledSheet(.register, [(filled, "台账.csv")], with: [letters[0]], original: written)
    #expect(both.table[1][1] == "办公室记（台账.csv）；一（甲.docx，2024年1月22日）")
  }
}
