import Forms
import Records

/// A table that records of one type fill, with its columns in a fixed order.
package enum Sheet: String, Sendable, CaseIterable {
  case report, finding, change, summary, claim, failure

  /// The columns; of reports those before the cells.
  var columns: [Column] {
    switch self {
    case .report: Sheet.reports
    case .finding: Sheet.findings
    case .change: Sheet.changes
    case .summary: Sheet.summaries
    case .claim: Sheet.claims
    case .failure: Sheet.failures
    }
  }

  private static let path = Column(
    "source.path", "文件", "source", "path", failure: ["source", "path"])
  private static let agency = Column("agency", "单位", "agency")
  private static let year = Column("year", "年度", "year")
  /// Where a failure was met and why, in the sheets of other records.
  private static let failureColumns = [
    Column("source.line", "行", failure: ["source", "line"]),
    Column("code", "读不出", failure: ["code"]),
    Column("message", "读不出的原因", failure: ["message"]),
  ]
  private static let coverage = [
    Column("coverage.expected", "应有格数", "coverage", "expected"),
    Column("coverage.number", "有数格数", "coverage", "number"),
    Column("coverage.null", "空格数", "coverage", "null"),
    Column("coverage.absent", "缺格数", "coverage", "absent"),
  ]

  static let reports =
    [
      path, agency, year,
      Column("title", "标题", "title"),
      Column("published", "发布日期", "published"),
      Column("form", "表式", "form"),
    ] + coverage + [
      Column("unplaced", "未归位数字", "unplaced", content: .count),
      Column("doubts", "存疑处", "doubts", content: .count),
    ] + failureColumns

  /// The columns of the long sheet.
  static let cells =
    [
      path, agency, year,
      Column("cell", "格", content: .cellID), Column("label", "位置", content: .cellLabel),
      Column("value", "数值", content: .cellValue), Column("raw", "原文", content: .cellRaw),
      Column("table", "表", "table", content: .cellPlace),
      Column("row", "表内行", "row", content: .cellPlace),
      Column("column", "表内列", "column", content: .cellPlace),
      Column("line", "文档行", "line", content: .cellPlace),
    ] + failureColumns

  /// What a person fills in beside findings.
  static let worksheet = [
    Column("reply", "单位回复", content: .blank), Column("state", "办理状态", content: .blank),
  ]

  /// What a finding about a body that owes a report has besides, for those who ask for it by name.
  static let owing = [
    Column("unit.id", "单位编号", "unit", "id", failure: ["unit", "id"]),
    Column("unit.due", "截止", "unit", "due"),
    Column("unit.contact", "联系人", "unit", "contact"),
  ]

  private static let findings = [
    Column("ordinal", "序号", content: .ordinal),
    Column("agency", "单位", "agency", failure: ["unit", "name"]), year,
    Column("action", "处理", "action", content: .action(actions)),
    Column("label", "位置", "label", failure: ["source", "line"], content: .place),
    Column("message", "问题", "message", failure: ["message"]),
    Column("actual", "现填", "actual"),
    Column("expected", "应为", "expected"),
    Column("gap", "相差", "gap"),
    Column("quote", "原文", "quote"),
    Column("hint", "修改建议", "hint"),
    Column("basis", "依据", "basis"),
    Column("rule", "规则", "rule", failure: ["code"]),
    path,
    Column("id", "编号", "id"),
  ]

  private static let changes =
    [
      agency,
      Column("from.year", "原年度", "from", "year"),
      Column("to.year", "新年度", "to", "year"),
      Column("kind", "类别", "kind", content: .word(kinds)),
      Column("cell", "格", "cell"),
      Column("label", "位置", "label"),
      Column("before", "原值", "before"),
      Column("after", "新值", "after"),
      Column("delta", "增减", "delta"),
      Column("percent", "增幅（%）", "percent"),
      Column("status", "变化", "status", content: .word(statuses)),
      Column("similarity", "相似度", "similarity"),
      Column("out", "删去的句子", "out"),
      Column("in", "加入的句子", "in"),
      Column("moved", "移位的句子", "moved"),
      Column("rule", "规则", "rule"),
      Column("id", "编号", "id"),
      Column("from.source.path", "原文件", "from", "source", "path"),
      Column("to.source.path", "新文件", "to", "source", "path", failure: ["source", "path"]),
    ] + failureColumns

  private static let summaries =
    [
      path, agency, year,
      Column("rules.pass", "通过", "rules", "pass"),
      Column("rules.fail", "不通过", "rules", "fail"),
      Column("rules.review", "待核实", "rules", "review"),
      Column("rules.not-assessable", "未能核对", "rules", "not-assessable"),
    ] + coverage + failureColumns

  private static let claims =
    [
      path, agency, year,
      Column("section", "部分", "section"),
      Column("quote", "原文", "quote"),
      Column("number", "数字", "number"),
      Column("unit", "量词", "unit"),
      Column("counts", "所指", "counts"),
      Column("scope", "范围", "scope"),
      Column("exact", "确数", "exact"),
      Column("formulas", "算式", "formulas"),
      Column("verdict", "判断", "verdict"),
    ] + failureColumns

  private static let failures = [
    path,
    Column("source.line", "行", failure: ["source", "line"]),
    Column("code", "代码", failure: ["code"]),
    Column("message", "原因", failure: ["message"]),
  ]

  /// The words for what is to be done.
  private static let actions = [
    "must-fix": "必改", "verify": "核实", "suggest": "建议", "note": "提示", "failure": "读不出",
    "not-submitted": "未报",
  ]
  private static let kinds = [
    "cell": "数据", "section": "正文", "meta": "题头", "report": "报告", "finding": "问题",
  ]
  private static let statuses = [
    "changed": "变动", "added": "增加", "removed": "减少", "new": "新增", "gone": "消除",
    "unchanged": "未变",
  ]
}
