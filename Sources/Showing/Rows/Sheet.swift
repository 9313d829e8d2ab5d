import JSON
import Records

/// A table that records of one type fill, with its columns in a fixed order.
package enum Sheet: String, Sendable, CaseIterable {
  case report, finding, change, summary, claim, failure

  /// The keys of its records.
  var schema: Schema {
    switch self {
    case .report: Report.schema
    case .finding: Finding.schema
    case .change: Change.schema
    case .summary: Summary.schema
    case .claim: ClaimRecord.schema
    case .failure: Failure.schema
    }
  }

  /// The columns; of reports those before the cells.
  var columns: [SheetColumn] {
    let keys = SheetKeys(schema)
    return switch self {
    case .report: Sheet.reports(keys)
    case .finding: Sheet.findings(keys)
    case .change: Sheet.changes(keys)
    case .summary: Sheet.summaries(keys)
    case .claim: Sheet.claims(keys)
    case .failure:
      [keys.path, keys.failed("source", "line"), keys.failed("code"), keys.failed("message")]
    }
  }

  private static func reports(_ keys: SheetKeys) -> [SheetColumn] {
    keys.document + [keys.column("title"), keys.column("published"), keys.column("form")]
      + keys.coverage + [keys.count("unplaced"), keys.count("doubts")] + keys.failures
  }

  /// The columns of the long sheet.
  static var longColumns: [SheetColumn] {
    let keys = SheetKeys(Report.schema)
    let location = SheetKeys(CellLocation.schema)
    return keys.document + [
      SheetKeys.column("cell", "格", .cellID), SheetKeys.column("label", "位置", .cellLabel),
      SheetKeys.column("value", "数值", .cellValue), keys.column("raw") { _ in .cellRaw },
      location.column("table") { _ in .cellLocation },
      location.column("row") { _ in .cellLocation },
      location.column("column") { _ in .cellLocation },
      location.column("line") { _ in .cellLocation },
    ] + keys.failures
  }

  /// What a person fills in beside findings.
  static var worksheetColumns: [SheetColumn] {
    [SheetKeys.column("reply", "单位回复", .blank), SheetKeys.column("state", "办理状态", .blank)]
  }

  /// Further columns of a finding about an agency that owes a report, for those who ask for them by name.
  static var owingColumns: [SheetColumn] {
    let keys = SheetKeys(Finding.schema)
    return [
      keys.column("unit", "id", failure: ["unit", "id"]), keys.column("unit", "due"),
      keys.column("unit", "contact"),
    ]
  }

  private static func findings(_ keys: SheetKeys) -> [SheetColumn] {
    [
      SheetKeys.column("ordinal", "序号", .ordinal),
      keys.column("agency", failure: ["unit", "name"]), keys.column("year"),
      keys.column("action") { .action($0.words + reasons) },
      keys.column("label", failure: ["source", "line"]) { _ in .location },
      keys.column("message", failure: ["message"]), keys.column("actual"),
      keys.column("expected"), keys.column("gap"), keys.column("quote"), keys.column("hint"),
      keys.column("basis"), keys.column("rule", failure: ["code"]), keys.path, keys.column("id"),
    ]
  }

  /// What is to be done where there is no report.
  private static let reasons = [
    SchemaWord("failure", heading: "读不出"), SchemaWord("not-submitted", heading: "未报"),
  ]

  private static func changes(_ keys: SheetKeys) -> [SheetColumn] {
    [
      keys.column("agency"), keys.column("from", "year"), keys.column("to", "year"),
      keys.word("kind"), keys.column("cell"), keys.column("label"), keys.column("before"),
      keys.column("after"), keys.column("delta"), keys.column("percent"), keys.word("status"),
      keys.column("similarity"), keys.column("out"), keys.column("in"), keys.column("moved"),
      keys.column("rule"), keys.column("id"), keys.column("from", "source", "path"),
      keys.column("to", "source", "path", failure: ["source", "path"]),
    ] + keys.failures
  }

  private static func summaries(_ keys: SheetKeys) -> [SheetColumn] {
    keys.document + [
      keys.column("rules", "pass"), keys.column("rules", "fail"), keys.column("rules", "review"),
      keys.column("rules", "not-assessable"),
    ] + keys.coverage + keys.failures
  }

  private static func claims(_ keys: SheetKeys) -> [SheetColumn] {
    keys.document + [
      keys.column("section"), keys.column("quote"), keys.column("number"), keys.column("unit"),
      keys.column("counts"), keys.column("scope"), keys.column("exact"),
      keys.column("formulas"), keys.column("verdict"),
    ] + keys.failures
  }
}

/// Columns of several sheets.
extension SheetKeys {
  fileprivate var path: SheetColumn { column("source", "path", failure: ["source", "path"]) }

  fileprivate var document: [SheetColumn] { [path, column("agency"), column("year")] }

  fileprivate var coverage: [SheetColumn] {
    [
      column("coverage", "expected"), column("coverage", "number"), column("coverage", "null"),
      column("coverage", "absent"),
    ]
  }

  /// Where a failure was met and why, in the sheets of other records.
  fileprivate var failures: [SheetColumn] {
    [
      failed("source", "line"), failed("code", heading: "读不出"),
      failed("message", heading: "读不出的原因"),
    ]
  }
}
