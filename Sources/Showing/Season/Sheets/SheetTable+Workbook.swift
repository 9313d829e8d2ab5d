import Chinese
import JSON
import Phrases
import Records
import Sheets
import Wordings

extension SheetTable {
  /// The sheet as a workbook that looks as `layout` says.
  func xlsx(_ layout: OfficeLayout) -> [UInt8] {
    let (rows, notes) = layout.hasHead ? CommentColumns.split(rows) : (rows, [])
    let width = rows.map(\.count).max() ?? 0
    let heads = layout.hasHead ? rows.first ?? [] : []
    let below = layout.hasHead ? rows.dropFirst() : rows[...]
    let columns = (0..<width).map { index in
      let fields = below.map { $0.indices.contains(index) ? $0[index] : .blank }
      guard layout.hasHead else {
        return XLSXColumn(nil, .prose, width: SheetTable.formWidths[min(index, 3)])
      }
      return layout.column(heads.indices.contains(index) ? heads[index].string : nil, fields)
    }
    var sheet = XLSXSheet(layout.title, columns)
    var looks = SumStyles(columns)
    for (index, row) in below.enumerated() {
      let isLead = leads.contains(index)
      let remark = layout.hasHead ? nil : SheetTable.remark(in: row, columns, isLead: isLead)
      let styles =
        layout.hasHead ? row.map { _ in nil } : looks.styles(of: row, isLead: isLead)
      sheet.rows.append(
        XLSXRow(
          zip(row, styles).map { XLSXCell($0.content, $1) },
          height: XLSXRow.height(lines: lines(row, columns, remark))))
      if let remark { sheet.merges.append(XLSXRange(rows: index...index, columns: remark)) }
    }
    sheet.frozenColumns = layout.hasHead ? min(2, width) : 0
    sheet.hasFilter = layout.hasHead
    sheet.printedColumns = layout.details.flatMap { heads.firstIndex(of: .text($0)) }
    sheet.printedRows = printedRows
    sheet.notes = notes
    let printed = columns.prefix(sheet.printedColumns ?? width).reduce(0) { $0 + $1.width }
    sheet.orientation = printed <= SheetTable.portraitWidth ? .portrait : .landscape
    return XLSXWorkbook([sheet], title: layout.title).bytes
  }

  /// The most characters that a page of A4 upright shows.
  private static let portraitWidth = 130

  /// The widths of the columns of a sheet in the layout of the form: labels, and numbers in all others.
  private static let formWidths = [24, 16, 18, 8]

  /// The columns of a text in a row of a sheet without heads that is longer than its column and has only
  /// blanks behind it.
  private static func remark(
    in row: [Field], _ columns: [XLSXColumn], isLead: Bool
  ) -> ClosedRange<Int>? {
    guard let last = row.lastIndex(where: { $0 != .blank }), last + 1 < columns.count,
      case .text(let text) = row[last], DisplayWidth.of(text) > columns[last].width,
      row[0] == .text(RoundSums.remark) || isLead
    else { return nil }
    return last...(columns.count - 1)
  }

  /// How many lines the longest text of `row` needs in its column; that in `remark` has all of these columns.
  private func lines(
    _ row: [Field], _ columns: [XLSXColumn], _ remark: ClosedRange<Int>?
  ) -> Int {
    zip(row, columns).enumerated().map { index, cell in
      let width =
        remark.flatMap { $0.lowerBound == index ? columns[$0].reduce(0) { $0 + $1.width } : nil }
        ?? cell.1.width
      let texts = (cell.0.string ?? "").split(separator: "\n", omittingEmptySubsequences: false)
      return texts.reduce(0) { lines, text in
        lines + max(1, (DisplayWidth.of(String(text)) + width - 2) / (width - 1))
      }
    }.max() ?? 1
  }
}

extension OfficeLayout {
  /// The column with `head` and `fields`.
  fileprivate func column(_ head: String?, _ fields: [SheetTable.Field]) -> XLSXColumn {
    let texts = fields.compactMap(\.string)
    let isInput = head.map(isInput) ?? false
    var column = XLSXColumn(head, kind(head, fields, isInput: isInput), fitting: texts)
    column.isInput = isInput
    if isNarrow, let widest = head.flatMap({ OfficeLayout.widest[$0] }) ?? (isInput ? 24 : nil) {
      column.width = min(widest, column.width)
    }
    if !isNarrow {
      let own = texts.map { DisplayWidth.of($0) }.max() ?? 0
      column.width = max(column.width, min(own + 2, OfficeLayout.widestOfLists))
    }
    if isInput { column.width = max(column.width, 12) }
    column.choices = head.flatMap { choices[$0] } ?? []
    switch head {
    case LedgerColumn.action.rawValue: column.tints = OfficeLayout.actionTints
    case LedgerColumn.entered.last: column.choices = OfficeLayout.states
    case RegisterColumn.conclusion.rawValue:
      column.choices = TypedConclusion.allCases.map(\.rawValue)
      column.tints = OfficeLayout.conclusionTints
    case RegisterColumn.result.rawValue:
      column.tints = [("核对未发现问题", .green), ("未报", .red), ("文件无法读取", .red)]
    default: break
    }
    return column
  }

  private func kind(
    _ head: String?, _ fields: [SheetTable.Field], isInput: Bool
  ) -> XLSXColumn.Kind {
    if isInput { return head.flatMap(RegisterColumn.init)?.isOfDays ?? false ? .date : .code }
    if head == LedgerColumn.agency.rawValue { return .prose }
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
    guard isNumber else { return .word }
    if head.map(OfficeLayout.ordinals.contains) ?? false { return .ordinal }
    return hasDecimals ? .decimal : .integer
  }

  /// The columns of numbers that order or count rows.
  private static let ordinals = [
    LedgerColumn.ordinal.rawValue, LedgerColumn.year.rawValue, LedgerColumn.cause.rawValue,
    RegisterColumn.draft.rawValue, RegisterColumn.mustFix.rawValue, RegisterColumn.verify.rawValue,
    RegisterColumn.suggest.rawValue, "原年度", "新年度",
  ]

  /// The width that columns of a list with few columns have at most.
  private static let widestOfLists = 64

  /// The widths that columns with long texts have at most, so that a page shows all of them.
  private static let widest = [
    LedgerColumn.agency.rawValue: 22, LedgerColumn.location.rawValue: 20,
    LedgerColumn.problem.rawValue: 40, LedgerColumn.quote.rawValue: 20,
    LedgerColumn.fix.rawValue: 30, LedgerColumn.basis.rawValue: 16,
    LedgerColumn.file.rawValue: 18, RegisterColumn.files.rawValue: 64,
    RegisterColumn.scans.rawValue: 16, RegisterColumn.others.rawValue: 64,
    RegisterColumn.result.rawValue: 18,
  ]

  /// What may be chosen for the state of a finding.
  fileprivate static let states = ["已通知", "已修改", "单位已回复", "经核实无误"]

  fileprivate static var actionTints: [(text: String, tint: XLSXTint)] {
    let phrases = Phrasebook(.chinese)
    return [
      (phrases.action(.mustFix), .red), (phrases.action(.verify), .amber),
      (phrases.action(.suggest), .blue), (phrases.unreadable, .grey),
      (phrases.notSubmitted, .grey), (phrases.notListed, .grey),
    ]
  }

  fileprivate static let conclusionTints: [(text: String, tint: XLSXTint)] = [
    ("通过", .green), ("退回", .amber), ("未报", .red),
  ]
}

extension SheetTable.Field {
  /// Its text; nil where there is none.
  var string: String? {
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
