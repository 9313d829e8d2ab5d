import Forms
import JSON
import Sheets

/// The tables of a form as cells of a workbook, at the places that they have on paper: fifteen columns, which
/// each table shares out among its own.
struct FormLayout {
  static let width = 15
  private static let columnWidth = 8

  let edition: Edition
  /// The numbers that cells are filled in with.
  let numbers: [Cell: Number]
  private(set) var rows: [XLSXRow] = []
  private(set) var merges: [XLSXRange] = []
  /// Where each cell of the form is.
  private(set) var places: [Cell: XLSXRange.Place] = [:]
  /// The row of each row of the form; all rows of table four are in one.
  private(set) var rowIndexes: [Row: Int] = [:]

  /// A field of a table.
  private enum Field {
    case head(String)
    case label(String)
    case number(Cell)
    /// Part of the field before or above it.
    case covered

    var isCovered: Bool { if case .covered = self { true } else { false } }
  }

  init(_ edition: Edition, _ numbers: [Cell: Number]) {
    self.edition = edition
    self.numbers = numbers
  }

  /// The columns of the form.
  static var columns: [XLSXColumn] {
    (0..<width).map { _ in XLSXColumn(nil, .prose, width: columnWidth) }
  }

  // MARK: - Rows

  /// Adds a row with one text over all columns.
  mutating func add(_ text: XLSXCell, height: Int) {
    merges.append(XLSXRange(rows: rows.count...rows.count, columns: 0...(FormLayout.width - 1)))
    let rest = XLSXCell(.blank, text.style)
    rows.append(
      XLSXRow(
        [text] + [XLSXCell](repeating: rest, count: FormLayout.width - 1), height: height))
  }

  /// Replaces the first cell of the row `index`.
  mutating func set(_ cell: XLSXCell, at index: Int) { rows[index].cells[0] = cell }

  /// Puts `text` behind the row `index`; empty cells fill the columns up to `column`.
  mutating func put(_ text: XLSXCell, behind index: Int, at column: Int) {
    let missing = column - rows[index].cells.count
    if missing > 0 {
      var empty = XLSXStyle.remark
      empty.isWrapped = false
      rows[index].cells += [XLSXCell](repeating: XLSXCell(.blank, empty), count: missing)
    }
    rows[index].cells.append(text)
  }

  /// Adds `table` as the form prints it.
  mutating func add(_ table: GridTable) {
    switch table {
    case .disclosure:
      for block in edition.blocks {
        let heads = GridTable.heads(of: block).map { $0.map(FormLayout.head) }
        let cells = block.rows.map { row -> [Field] in
          rowIndexes[row.row] = rows.count + heads.count + block.rows.count { $0.row < row.row }
          return row.labels.map { .label($0.chinese) }
            + block.columns.map { .number(Cell(row.row, $0.column)) }
        }
        add(heads, cells, cuts: [0, 6, 9, 12, 15])
      }
    case .requests:
      let (own, columns) = (edition.rows(of: .requests), edition.columns(of: .requests))
      let heads = GridTable.requestHeads(columns).map { $0.map(FormLayout.head) }
      let labels = GridTable.labels(of: own)
      let cells = own.enumerated().map { index, row -> [Field] in
        rowIndexes[row.row] = rows.count + heads.count + index
        return labels[index].map { $0.isEmpty ? .covered : .label($0) }
          + columns.map { .number(Cell(row.row, $0.column)) }
      }
      add(heads, cells, cuts: [0, 2, 4] + Array(8...FormLayout.width))
    case .disputes:
      let (own, columns) = (edition.rows(of: .disputes), edition.columns(of: .disputes))
      let heads = GridTable.disputeHeads(own, columns).map { $0.map(FormLayout.head) }
      for row in own { rowIndexes[row.row] = rows.count + heads.count }
      let cells = own.flatMap { row in columns.map { Field.number(Cell(row.row, $0.column)) } }
      add(heads, [cells], cuts: Array(0...FormLayout.width))
    }
  }

  private static func head(_ text: String) -> Field { text.isEmpty ? .covered : .head(text) }

  /// Adds rows of heads and of fields below them; `cuts` are the columns at which fields begin, and the end of
  /// the last one.
  private mutating func add(_ heads: [[Field]], _ below: [[Field]], cuts: [Int]) {
    func texts(_ fields: [[Field]]) -> [[String]] {
      fields.map { $0.map { $0.isCovered ? "" : "x" } }
    }
    let width = cuts.count - 1
    add(heads, GridSpans(heads: texts(heads), width: width).spans, cuts)
    add(below, GridSpans(labels: texts(below), width: width).spans, cuts)
  }

  private mutating func add(_ fields: [[Field]], _ spans: [GridSpans.Span], _ cuts: [Int]) {
    let top = rows.count
    for _ in fields {
      rows.append(
        XLSXRow([XLSXCell](repeating: XLSXCell(.blank, .label), count: FormLayout.width)))
    }
    for (index, row) in fields.enumerated() {
      for (column, field) in row.enumerated() where !field.isCovered {
        let span = spans.first { $0.row == index && $0.columns.lowerBound == column }
        let last = span?.columns.upperBound ?? column
        put(
          field,
          XLSXRange(
            rows: (top + index)...(top + index + (span?.height ?? 1) - 1),
            columns: cuts[column]...(cuts[last + 1] - 1)))
      }
    }
  }

  private mutating func put(_ field: Field, _ range: XLSXRange) {
    let cell = cell(of: field, at: range.first)
    for row in range.rows {
      for column in range.columns { rows[row].cells[column] = XLSXCell(.blank, cell.style) }
    }
    rows[range.first.row].cells[range.first.column] = cell
    if range.first != range.last { merges.append(range) }
  }

  private mutating func cell(of field: Field, at place: XLSXRange.Place) -> XLSXCell {
    switch field {
    case .head(let text): return .text(text, .head)
    case .label(let text): return .text(text, .label)
    case .covered: return XLSXCell(.blank, .label)
    case .number(let cell):
      places[cell] = place
      return XLSXCell(
        numbers[cell].map { .number($0.description) } ?? .blank,
        .input(cell.column?.measure ?? .count))
    }
  }
}

extension FormLayout {
  /// What may be typed into the cells.
  var validations: [XLSXValidation] {
    [Measure.count, .change, .money].flatMap { measure in
      let cells = edition.cells.filter { ($0.column?.measure ?? .count) == measure }
      return FormReferences.ranges(of: cells, places).map(measure.validation)
    }
  }
}

extension Measure {
  fileprivate func validation(in range: XLSXRange) -> XLSXValidation {
    switch self {
    case .count: XLSXValidation(.wholeNumber, in: range, message: "请填写不小于0的整数；没有的填0。")
    case .change: XLSXValidation(.integer, in: range, message: "请填写整数，减少的填负数；没有的填0。")
    case .money:
      XLSXValidation(.number, in: range, message: "请填写不小于0的数，以万元为单位，可以有小数；没有的填0。")
    }
  }
}

extension XLSXStyle {
  /// A label of a form.
  static var label: XLSXStyle {
    var style = XLSXStyle()
    style.isWrapped = true
    return style
  }

  /// A cell of a form that people fill in.
  static func input(_ measure: Measure) -> XLSXStyle {
    var style = XLSXStyle()
    style.format = measure == .money ? .decimal : .integer
    (style.tint, style.alignment, style.isLocked) = (.input, .right, false)
    return style
  }

  /// The texts of a section of a form.
  static var prose: XLSXStyle {
    var style = XLSXStyle()
    (style.tint, style.isLocked, style.isWrapped) = (.input, false, true)
    (style.alignment, style.isAtTop) = (.left, true)
    return style
  }
}
