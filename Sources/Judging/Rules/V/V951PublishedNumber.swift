import Forms
import JSON
import Records
import Wordings

extension Rule {
  static let v951: Rule = Rule(
    code: "V951", name: "published-number", severity: .error, concern: .publication(.content),
    needs: .pages,
    summary: Wording(
      "发布的报告各格的数应当与报送稿一致；有一方读取存疑或者空白的，请核实。",
      en: """
        A cell of the published report differs from the submitted report. Fail: both were read without a doubt; \
        otherwise for review. One finding for each of the first five cells, one for the rest.
        """),
    basis: [.accuracy],
    fix: Wording(
      "报送稿已审核通过而发布有误的，按报送稿更正发布页面；未经审核通过即发布的，审核通过后按通过的稿更正；审核后又有修改的，重新报送审核。",
      en: """
        Correct the page by the submitted report where that is approved, otherwise once it is; where it was changed \
        after approval, submit it again.
        """
    ),
    passing: [Example().publishing()],
    failing: [
      Example(cells: [Cell(.licensing, .decisions): 27])
        .publishing(cells: [Cell(.licensing, .decisions): 72])
        .found(.fail, at: Cell(.licensing, .decisions), "为72件，报送稿为27件，不一致"),
      Example(cells: [Cell(.licensing, .decisions): 27])
        .publishing(cells: [Cell(.licensing, .decisions): nil])
        .found(.review, at: Cell(.licensing, .decisions), "为空白，报送稿为27件"),
      Example().publishing(cells: [Cell(.received, .total): 3]) {
        $0.doubts = [Doubt(code: .encoding, message: "编码是猜的。")]
      }.found(.review, at: Cell(.received, .total), "为3件，报送稿为0件"),
      Example().publishing {
        for cell in Row.received.cells { $0.cells[cell] = .number(Number(7)) }
      }.found(.fail, at: Cell(.received, .naturalPerson), "为7件", of: 6),
      Example().publishing { $0.cells[Cell(.received, .total)] = .absent }
        .found(.review, at: Cell(.received, .total), "发布稿没有读到“表三 · 一、本年新收政府信息公开申请数量 · 总计”"),
      Example(cells: [Cell(.licensing, .decisions): 38]).publishing(
        cells: [Cell(.licensing, .decisions): nil]
      ) {
        $0.raw = [RawText(cell: Cell(.licensing, .decisions), text: "3B")]
      }
      .found(.review, at: Cell(.licensing, .decisions), "（本年处理决定数量）为“3B”，报送稿为38件"),
      Example(cells: [Cell(.licensing, .decisions): 38]).publishing(
        cells: [Cell(.licensing, .decisions): nil]
      ) {
        $0.raw = [RawText(cell: Cell(.licensing, .decisions), text: "\u{FFFD}")]
      }
      .found(.review, at: Cell(.licensing, .decisions), "为图片或其他不是文字的内容，报送稿为38件"),
    ],
    evaluation: .publication { publication in
      publication.comparison?.cellFindings(
        of: v951, in: publication,
        certain: Wording("不一致，请查明并更正。", en: "please find out why and correct it."),
        review: Wording("不一致，请核实。", en: "please verify."))
    })
}
