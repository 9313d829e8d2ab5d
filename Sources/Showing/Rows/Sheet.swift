import JSON
import Phrases
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

  /// The columns; of reports those before the cells. `labels` says which names they need.
  func columns(_ labels: SheetLanguage) -> [SheetColumn] {
    let keys = SheetKeys(self, labels)
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
    keys.document + [
      keys.column("title", width: 40), keys.column("published"), keys.column("form"),
    ]
      + keys.coverage + [keys.column("unplaced", as: .count), keys.column("doubts", as: .count)]
      + keys.failures
  }

  /// The columns of the long sheet.
  static func longColumns(_ labels: SheetLanguage) -> [SheetColumn] {
    let keys = SheetKeys(.report, labels)
    let position = SheetKeys(.report, labels, schema: CellPosition.schema)
    return keys.document + cellColumns(labels) + [
      SheetColumn(id: "value", heading: "数值", content: .cellValue),
      keys.column("raw", as: .cellRaw),
      position.column("table", as: .cellPosition), position.column("row", as: .cellPosition),
      position.column("column", as: .cellPosition), position.column("line", as: .cellPosition),
    ] + keys.failures
  }

  /// The columns with the id and the label of a cell, called as in changes.
  private static func cellColumns(_ labels: SheetLanguage) -> [SheetColumn] {
    let changes = SheetKeys(.change, labels)
    return [
      changes.named("cell", as: .cellID, width: 44),
      changes.named("label", as: .cellLabel, width: 50),
    ]
  }

  /// The columns before the years in the sheet with a column a year.
  static func yearsColumns(_ labels: SheetLanguage) -> [SheetColumn] {
    [SheetKeys(.report, labels).column("agency", width: 20)] + cellColumns(labels)
  }

  /// Where the document of a finding was published, and when its page was saved.
  static func captureColumns(_ labels: SheetLanguage) -> [SheetColumn] {
    SheetKeys(.finding, labels).capture
  }

  /// What a person fills in beside findings.
  static var worksheetColumns: [SheetColumn] {
    [
      SheetColumn(id: "reply", heading: "单位回复", content: .blank, width: 20),
      SheetColumn(
        id: "state", heading: "办理状态", content: .blank, choices: ["待修改", "已修改", "单位已回复"]),
    ]
  }

  /// Further columns, for those who ask for them by name: where the document was published, and for a
  /// finding about an agency that owes a report, its row of the list.
  func furtherColumns(_ labels: SheetLanguage) -> [SheetColumn] {
    let keys = SheetKeys(self, labels)
    switch self {
    case .change, .failure: return []
    case .report, .summary, .claim: return keys.capture
    case .finding:
      return keys.capture + [
        keys.column("unit", "id", failure: ["unit", "id"]), keys.column("unit", "due"),
        keys.column("unit", "contact"),
      ]
    }
  }

  private static func findings(_ keys: SheetKeys) -> [SheetColumn] {
    [
      SheetColumn(id: "ordinal", heading: "序号", content: .ordinal),
      keys.column("agency", failure: ["unit", "name"], as: .agency, width: 15), keys.column("year"),
      keys.column("action", as: .action),
      keys.column("label", failure: ["source", "line"], as: .location, width: 18),
      keys.column("message", failure: ["message"], width: 36), keys.column("actual"),
      keys.column("expected"), keys.column("gap"), keys.column("quote", width: 20),
      keys.column("hint", width: 26),
      keys.column("basis", width: 20), keys.column("rule", failure: ["code"], as: .rule), keys.path,
      keys.column("id"),
    ]
  }

  /// The words of the action column where there is no report.
  static let missingReports = Phrasebook.MissingReport.allCases.map {
    SchemaWord($0.rawValue, heading: Phrasebook(.chinese).word($0))
  }

  private static func changes(_ keys: SheetKeys) -> [SheetColumn] {
    [
      keys.column("agency"), keys.column("from", "year"), keys.column("to", "year"),
      keys.column("kind", as: .word), keys.column("cell", width: 30),
      keys.column("label", width: 40),
      keys.column("before"),
      keys.column("after"), keys.column("delta"), keys.column("percent"),
      keys.column("status", as: .word),
      keys.column("similarity"), keys.column("out", width: 30), keys.column("in", width: 30),
      keys.column("moved", width: 30),
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
      keys.column("section"), keys.column("quote", width: 40), keys.column("number"),
      keys.column("unit"),
      keys.column("counts"), keys.column("scope"), keys.column("exact"),
      keys.column("formulas", width: 40), keys.column("verdict"), keys.column("reading"),
    ] + keys.failures
  }
}

/// Columns of several sheets.
extension SheetKeys {
  fileprivate var path: SheetColumn {
    column("source", "path", failure: ["source", "path"], width: 16)
  }

  fileprivate var document: [SheetColumn] { [path, column("agency", width: 20), column("year")] }

  fileprivate var capture: [SheetColumn] {
    [
      column("source", "url", failure: ["source", "url"]),
      column("source", "captured", failure: ["source", "captured"], as: .moment),
    ]
  }

  fileprivate var coverage: [SheetColumn] {
    [
      column("coverage", "expected"), column("coverage", "number"), column("coverage", "null"),
      column("coverage", "absent"),
    ]
  }

  /// The location and the reason of a failure, in the sheets of other records.
  fileprivate var failures: [SheetColumn] {
    [
      failed("source", "line"), failed("code", heading: Phrasebook(.chinese).unreadable),
      failed("message", heading: Phrasebook(.chinese).unreadable + "的原因"),
    ]
  }
}
