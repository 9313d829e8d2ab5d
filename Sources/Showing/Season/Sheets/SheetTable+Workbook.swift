import Chinese
import JSON
import Phrases
import Records
import Sheets
import Wordings

extension SheetTable {
  /// The sheet as a workbook called `name`. With `hasHead` the first row names the columns, of which
  /// people fill in those that `isInput` accepts.
  func xlsx(
    _ name: String, hasHead: Bool = true, isInput: (String) -> Bool = { _ in false }
  ) -> [UInt8] {
    let width = rows.map(\.count).max() ?? 0
    let heads = hasHead ? rows.first ?? [] : []
    let below = hasHead ? rows.dropFirst() : rows[...]
    let columns = (0..<width).map { index in
      let head = heads.indices.contains(index) ? heads[index].string : nil
      return SheetTable.column(
        head, below.map { $0.indices.contains(index) ? $0[index] : .blank },
        isInput: head.map(isInput) ?? false)
    }
    let rows = below.map { row in
      XLSXRow(
        row.map { XLSXCell($0.content) }, height: XLSXRow.height(lines: lines(row, columns)))
    }
    var sheet = XLSXSheet(name, columns, rows: rows)
    sheet.frozenColumns = hasHead ? min(2, width) : 0
    sheet.hasFilter = hasHead
    sheet.printedColumns = heads.firstIndex { $0.string == LedgerColumn.details.first?.rawValue }
      .flatMap { heads.contains(.text(LedgerColumn.news)) ? $0 : nil }
    return XLSXWorkbook([sheet], title: name).bytes
  }

  /// How many lines the longest text of `row` needs in its column.
  private func lines(_ row: [Field], _ columns: [XLSXColumn]) -> Int {
    zip(row, columns).map { field, column in
      let texts = (field.string ?? "").split(separator: "\n", omittingEmptySubsequences: false)
      return texts.reduce(0) { lines, text in
        lines + max(1, (DisplayWidth.of(String(text)) + column.width - 2) / (column.width - 1))
      }
    }.max() ?? 1
  }

  private static func column(_ head: String?, _ fields: [Field], isInput: Bool) -> XLSXColumn {
    let texts = fields.compactMap(\.string)
    var column = XLSXColumn(head, kind(fields, isInput: isInput), fitting: texts)
    column.isInput = isInput
    column.width = head.flatMap { widest[$0] }.map { min($0, column.width) } ?? column.width
    if isInput { column.width = max(column.width, 12) }
    switch head {
    case LedgerColumn.action.rawValue: column.tints = actionTints
    case LedgerColumn.entered.last: column.choices = states
    case RegisterColumn.conclusion.rawValue:
      column.choices = RegisterColumn.conclusions
      column.tints = conclusionTints
    case RegisterColumn.result.rawValue:
      column.tints = [("核对未发现问题", .green), ("未报", .red), ("文件无法读取", .red)]
    default: break
    }
    return column
  }

  private static func kind(_ fields: [Field], isInput: Bool) -> XLSXColumn.Kind {
    if isInput { return .code }
    var (isNumber, hasDecimals, isDay, longest) = (false, false, false, 0)
    for field in fields {
      switch field {
      case .number(let number):
        isNumber = true
        hasDecimals = hasDecimals || number.scale > 0
      case .day: isDay = true
      case .text(let text), .typed(let text): longest = max(longest, text.count)
      case .blank: break
      }
    }
    if longest > 12 { return .prose }
    if isDay { return .date }
    return isNumber ? (hasDecimals ? .decimal : .integer) : .word
  }

  /// The widths that columns with long texts have at most, so that a page shows all of them.
  private static let widest = [
    LedgerColumn.agency.rawValue: 20, LedgerColumn.location.rawValue: 20,
    LedgerColumn.problem.rawValue: 40, LedgerColumn.quote.rawValue: 20,
    LedgerColumn.fix.rawValue: 30, LedgerColumn.basis.rawValue: 16,
    LedgerColumn.file.rawValue: 18, RegisterColumn.files.rawValue: 24,
    RegisterColumn.scans.rawValue: 16, RegisterColumn.others.rawValue: 20,
    RegisterColumn.result.rawValue: 16,
  ]

  /// What may be chosen for the state of a finding.
  private static let states = ["已通知", "已修改", "已作说明", "经核实无误"]

  private static var actionTints: [(text: String, tint: XLSXTint)] {
    let phrases = Phrasebook(.chinese)
    return [
      (phrases.action(.mustFix), .red), (phrases.action(.verify), .amber),
      (phrases.action(.suggest), .blue), (phrases.unreadable, .grey),
      (phrases.notSubmitted, .grey),
    ]
  }

  private static let conclusionTints: [(text: String, tint: XLSXTint)] = [
    ("通过", .green), ("退回", .amber), ("未报", .red),
  ]
}

extension SheetTable.Field {
  /// Its text; nil where there is none.
  fileprivate var string: String? {
    switch self {
    case .blank: nil
    case .text(let text), .typed(let text): text
    case .number(let number): number.description
    case .day(let day): day.words(in: .english)
    }
  }

  fileprivate var content: XLSXCell.Content {
    switch self {
    case .blank: .blank
    case .text(let text), .typed(let text): .text(text)
    case .number(let number): .number(number.description)
    case .day(let day): .date(day)
    }
  }
}
