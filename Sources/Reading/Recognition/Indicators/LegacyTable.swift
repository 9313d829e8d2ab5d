import Chinese
import Documents
import Forms
import JSON
import Records

/// The statistics table of reports for 2014–2018, whose labels vary by province. Every row is kept
/// in order, in any layout; rows with a well-known label are also cells.
struct LegacyTable {
  /// A row: a label, its unit, and the cells after them.
  struct IndicatorRow {
    let label: String
    var unit: String?
    var values: [TableCell] = []
    /// Words in the column of remarks.
    var remarks: [TableCell] = []
    let cell: Cell?
    /// The cell that the label is in.
    let source: TableCell
  }

  private(set) var rows: [IndicatorRow] = []
  /// The indexes of the segments that the table consists of.
  private(set) var segments: Set<Int> = []
  /// The columns that the header names behind those of labels and units, in order.
  private(set) var columns: [IndicatorColumn] = []
  /// The years that they name.
  private(set) var columnYears: [Int?] = []
  /// The year of the report: that of the columns that are read where there are several.
  var reportYear: Int?
  /// Whether there is a column of ordinals, before that of labels.
  private var hasOrdinals = false
  /// Cells that belong to no row.
  private(set) var others: [TableCell] = []

  var isEmpty: Bool { rows.isEmpty }

  /// Finds the table in `segments`: from the header, or the first well-known label, to the last
  /// well-known label, where there are enough of them.
  init(_ segments: [Segment]) {
    let known = segments.map(LegacyTable.knownLabels)
    guard let first = known.firstIndex(where: { $0 > 0 }),
      let last = known.lastIndex(where: { $0 > 0 })
    else { return }
    let count = known.reduce(0, +)
    guard
      count >= LegacyTable.minimumLabelCount
        || count > 1 && segments[first...last].contains(where: LegacyTable.hasHeader)
    else { return }
    let end = LegacyTable.end(after: last, in: segments)
    let header = segments[..<first].suffix(12).firstIndex { LegacyTable.isHeader($0) }
    for index in (header ?? first)...end {
      switch segments[index] {
      case .line(let paragraph): add(LegacyTable.cells(of: paragraph))
      case .grid(let grid):
        for line in grid.lines(table: 1) { add(line.cells) }
      case .picture, .attachment, .caption: continue
      }
      self.segments.insert(index)
    }
  }

  /// With fewer labels and no header it is not a table: prose contains some of the same words.
  private static let minimumLabelCount = 5

  /// Whether `segment` is a grid that has the header of the table in one row.
  private static func hasHeader(_ segment: Segment) -> Bool {
    guard case .grid(let grid) = segment else { return false }
    return grid.rows.contains { row in
      let columns = row.compactMap { IndicatorColumn($0.text) }
      return columns.contains(.label) && columns.contains { $0 == .year || $0 == .cumulative }
    }
  }

  /// The index of the last segment that holds the unit or a number of the last label.
  private static func end(after last: Int, in segments: [Segment]) -> Int {
    var end = last
    while end + 1 < segments.count, case .line(let paragraph) = segments[end + 1],
      end - last < 3, cells(of: paragraph).allSatisfy({ !isWords($0) })
    {
      end += 1
    }
    return end
  }

  /// Whether `segment` contains the header of the table.
  private static func isHeader(_ segment: Segment) -> Bool {
    switch segment {
    case .line(let paragraph):
      headerCells(of: paragraph) != nil || IndicatorColumn(paragraph.text)?.beginsHeader == true
    case .grid(let grid):
      grid.rows.joined().contains { IndicatorColumn($0.text)?.beginsHeader == true }
    case .picture, .attachment, .caption: false
    }
  }

  /// The number of well-known labels in `segment`.
  private static func knownLabels(_ segment: Segment) -> Int {
    switch segment {
    case .line(let paragraph):
      IndicatorName.mayBegin(paragraph.text)
        ? cells(of: paragraph).count { IndicatorName($0.text).indicator != nil } : 0
    case .grid(let grid):
      grid.rows.joined().count {
        IndicatorName.mayBegin($0.text) && IndicatorName($0.text).indicator != nil
      }
    case .picture, .attachment, .caption: 0
    }
  }

  /// The cells of a line: its label, and the unit and numbers that white space separates from it.
  private static func cells(of paragraph: Paragraph) -> [TableCell] {
    if let header = headerCells(of: paragraph) { return header }
    let words = words(of: paragraph)
    let values = words.reversed().prefix { !isWords($0) }.count
    let label = words.dropLast(values).map(\.text).joined(separator: " ")
    guard !label.isEmpty else { return words }
    let cells = [TableCell(text: label, row: 1, column: 1, line: paragraph.line)]
    return cells + words.suffix(values).enumerated().map { $1.moved(toColumn: $0 + 2) }
  }

  /// The words of a line as cells.
  private static func words(of paragraph: Paragraph) -> [TableCell] {
    paragraph.text.unicodeScalars.split(whereSeparator: \.isSpace).enumerated().map {
      TableCell(text: String($1), row: 1, column: $0 + 1, line: paragraph.line)
    }
  }
}

extension LegacyTable {
  /// The cells of a header line, whose words are all column names: `指标名称 计量单位 2016年度 历年累计`. Nil for
  /// other lines.
  private static func headerCells(of paragraph: Paragraph) -> [TableCell]? {
    guard paragraph.text.utf8.count < 120,
      headerCharacters.contains(where: { $0.occurs(in: paragraph.text) })
    else { return nil }
    let words = words(of: paragraph)
    guard words.count > 1, words.allSatisfy({ IndicatorColumn($0.text) != nil }) else { return nil }
    return words
  }

  private static let headerCharacters = ["标", "目"].map(SubstringSearcher.init)
}

// MARK: - Rows

extension LegacyTable {
  private static let units = MeasureWord.texts(.column).map { Array($0.unicodeScalars) }

  private static func isUnit(_ text: String) -> Bool {
    units.contains(NormalizedLabel(text).scalars)
  }

  private static func isWords(_ cell: TableCell) -> Bool {
    !cell.lexeme.isValue && !isUnit(cell.text)
  }

  /// Adds the cells of one line: units and values go to the last row, a label begins a row.
  private mutating func add(_ cells: [TableCell]) {
    var hasLabel = false
    for cell in cells {
      if LegacyTable.isUnit(cell.text) {
        if let last = rows.indices.last, rows[last].unit == nil {
          rows[last].unit = cell.text
        } else {
          // It may have a number in brackets.
          others.append(cell)
        }
      } else if LegacyTable.isWords(cell), !(hasLabel && isValueInWords(cell.text)) {
        addLabel(cell, replacingLast: hasLabel)
        hasLabel = true
      } else if !rows.isEmpty, hasLabel || !cell.text.isEmpty && !(hasOrdinals && cells.count > 1) {
        rows[rows.count - 1].values.append(cell)
      } else if !hasOrdinals {
        others.append(cell)
      }
    }
  }

  /// A label begins a row. In a row that has only a label it replaces that one, which is a group
  /// label.
  private mutating func addLabel(_ cell: TableCell, replacingLast: Bool) {
    if let column = IndicatorColumn(cell.text) {
      hasOrdinals = hasOrdinals || column == .ordinal
      if rows.isEmpty, column.isNumber || column == .remark {
        columns.append(column)
        columnYears.append(IndicatorColumn.year(in: cell.text))
      }
      others.append(cell)
      return
    }
    if replacingLast, let last = rows.last {
      if last.unit == nil, last.values.isEmpty {
        others.append(last.source)
        rows.removeLast()
      } else if columns.contains(.remark) {
        rows[rows.count - 1].remarks.append(cell)
        return
      }
    }
    rows.append(
      IndicatorRow(
        label: LegacyTable.label(cell.text),
        cell: IndicatorName(cell.text).indicator.map { Cell($0) }, source: cell))
  }

  /// `text` without its line breaks. Digits before and after one are two numbers.
  private static func label(_ text: String) -> String {
    text.split(separator: "\n").reduce(into: "") { label, line in
      let isBetweenDigits = label.last?.isNumber ?? false && line.first?.isNumber ?? false
      label += (isBetweenDigits ? " " : "") + line
    }
  }

  /// Whether `text`, words behind the label of the last row, are a value that is no number: 约300件,
  /// 第5号.
  private func isValueInWords(_ text: String) -> Bool {
    guard text.holdsDigit, text.unicodeScalars.count(where: { 0x4E00...0x9FFF ~= $0.value }) <= 3,
      IndicatorColumn(text) == nil, IndicatorName(text).indicator == nil
    else { return false }
    return !columns.contains(.remark) || rows.last?.values.isEmpty ?? true
  }
}
