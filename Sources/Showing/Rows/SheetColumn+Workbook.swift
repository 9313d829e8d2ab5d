import JSON
import Records
import Sheets

extension SheetColumn {
  /// The column in a workbook, without its head.
  var workbookColumn: XLSXColumn {
    let kind = workbookKind
    var column = XLSXColumn(nil, kind, width: width ?? SheetColumn.width(of: kind))
    if case .action = content {
      column.tints = (words + Sheet.missingReports).flatMap { word in
        [word.text, word.heading ?? word.text].map { ($0, SheetColumn.tint(ofAction: word.text)) }
      }
    }
    column.isInput = isToFillIn
    column.choices = choices
    return column
  }

  private var isToFillIn: Bool { if case .blank = content { true } else { false } }

  private var workbookKind: XLSXColumn.Kind {
    switch content {
    case .ordinal: .ordinal
    case .count, .cellPosition: .integer
    case .word, .action: .word
    case .blank, .moment, .cellID, .cellRaw: .code
    case .cellLabel, .location: .prose
    case .cellValue: .decimal
    case .value, .agency, .rule: kind.map(SheetColumn.workbookKind) ?? .prose
    }
  }

  private static func workbookKind(_ kind: SchemaKind) -> XLSXColumn.Kind {
    switch kind {
    case .whole, .constantNumber: .integer
    case .number: .decimal
    case .truth, .word, .constant: .word
    case .pattern(let pattern, _): pattern == SchemaKind.dayPattern ? .date : .code
    case .reference: .code
    case .orNull(let kind): workbookKind(kind)
    case .text, .object, .list, .map, .either: .prose
    }
  }

  private static func width(of kind: XLSXColumn.Kind) -> Int {
    switch kind {
    case .prose: 24
    case .code, .date: 12
    case .decimal: 9
    case .word: 8
    case .ordinal, .integer: 6
    }
  }

  private static func tint(ofAction word: String) -> XLSXTint {
    switch Finding.Action(rawValue: word) {
    case .mustFix: .red
    case .verify: .amber
    case .suggest: .blue
    case .note: .green
    case nil: .grey
    }
  }
}

extension Rows.Settings {
  /// Whether columns need what the schema says of them: their Chinese names, or their kinds.
  var schemaLabels: SheetLanguage { format.dialect == nil ? .zh : labels }
}

extension Sheet {
  /// Its name in a workbook.
  private var title: String {
    switch self {
    case .report: "报告数据"
    case .finding: "问题清单"
    case .change: "变化情况"
    case .summary: "核对情况"
    case .claim: "正文数据"
    case .failure: "无法读取"
    }
  }

  /// The sheet of a workbook with the columns `fields`.
  func workbookSheet(_ fields: [SheetField]) -> XLSXSheet {
    let columns = fields.map { field in
      switch field {
      case .column(let column): column.workbookColumn
      case .cell: XLSXColumn(nil, .decimal, width: 12)
      }
    }
    var sheet = XLSXSheet(title, columns)
    sheet.frozenColumns = min(frozenColumns, columns.count)
    return sheet
  }

  /// How many of the first columns say what a row is about.
  private var frozenColumns: Int {
    switch self {
    case .report, .summary, .claim: 3
    case .finding: 2
    case .change: 1
    case .failure: 0
    }
  }
}
