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
    let cell: Cell?
  }

  private(set) var rows: [IndicatorRow] = []
  /// The indexes of the segments that the table consists of.
  private(set) var segments: Set<Int> = []
  /// The number columns that the header names, in order: true for the cumulative number of all
  /// years, false for the number of the year.
  private var columns: [Bool] = []

  var isEmpty: Bool { rows.isEmpty }

  /// Finds the table in `segments`: from the header, or the first well-known label, to the last
  /// well-known label, where there are enough of them.
  init(_ segments: [Segment]) {
    let known = segments.map(LegacyTable.knownLabels)
    guard known.reduce(0, +) >= LegacyTable.minimumLabelCount,
      let first = known.firstIndex(where: { $0 > 0 }),
      let last = known.lastIndex(where: { $0 > 0 })
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

  /// With fewer labels it is not a table: prose contains some of the same words.
  private static let minimumLabelCount = 5

  /// The index of the last segment that holds the unit or a number of the last label.
  private static func end(after last: Int, in segments: [Segment]) -> Int {
    var end = last
    while end + 1 < segments.count, case .line(let paragraph) = segments[end + 1],
      end - last < 3, cells(of: paragraph).allSatisfy({ !isWords($0.text) })
    {
      end += 1
    }
    return end
  }

  /// Whether `segment` contains the header of the table.
  private static func isHeader(_ segment: Segment) -> Bool {
    switch segment {
    case .line(let paragraph):
      headerCells(of: paragraph) != nil
        || columnNames.contains(NormalizedLabel(paragraph.text).scalars)
    case .grid(let grid):
      grid.rows.joined().contains { columnNames.contains(NormalizedLabel($0.text).scalars) }
    case .picture, .attachment, .caption: false
    }
  }

  /// The number of well-known labels in `segment`.
  private static func knownLabels(_ segment: Segment) -> Int {
    switch segment {
    case .line(let paragraph):
      beginnings.mayBegin(paragraph.text)
        ? cells(of: paragraph).count { cell(labelled: $0.text) != nil } : 0
    case .grid(let grid):
      grid.rows.joined().count { beginnings.mayBegin($0.text) && cell(labelled: $0.text) != nil }
    case .picture, .attachment, .caption: 0
    }
  }

  /// The cells of a line: its label, and the unit and numbers that white space separates from it.
  private static func cells(of paragraph: Paragraph) -> [TableCell] {
    if let header = headerCells(of: paragraph) { return header }
    let words = paragraph.text.unicodeScalars.split(whereSeparator: \.isSpace).map(String.init)
    let values = words.reversed().prefix { !isWords($0) }.count
    let label = words.dropLast(values).joined(separator: " ")
    return ((label.isEmpty ? [] : [label]) + words.suffix(values)).enumerated().map {
      TableCell(text: $1, row: 1, column: $0 + 1, line: paragraph.line)
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
    let words = paragraph.text.unicodeScalars.split(whereSeparator: \.isSpace).map(String.init)
    guard words.count > 1,
      words.allSatisfy({ columnNames.contains(NormalizedLabel($0).scalars) || column($0) != nil })
    else { return nil }
    return words.enumerated().map {
      TableCell(text: $1, row: 1, column: $0 + 1, line: paragraph.line)
    }
  }

  private static let headerCharacters = ["标", "目"].map(SubstringSearcher.init)
}

// MARK: - Rows

extension LegacyTable {
  private static let units = MeasureWord.texts(.column).map { Array($0.unicodeScalars) }

  private static func isUnit(_ text: String) -> Bool {
    units.contains(NormalizedLabel(text).scalars)
  }

  private static func isWords(_ text: String) -> Bool {
    CellLexeme(text).kind == .words && !isUnit(text)
  }

  /// The cell of the form of 2014 that has `label`; nil where none has.
  private static func cell(labelled label: String) -> Cell? {
    var words = NormalizedLabel(label).scalars[...]
    if words.starts(with: among) {
      words = words.dropFirst(among.count)
      if let mark = label.firstIndex(of: "：") ?? label.firstIndex(of: ":") {
        words = NormalizedLabel(String(label[label.index(after: mark)...])).scalars[...]
      }
    }
    return known(words).map { Cell($0) }
  }

  private static let among = Array("其中".unicodeScalars)
  private static var beginnings: PrefixFilter { PrefixFilter(pairs: LegacyLabels.beginnings) }

  /// The indicator with the label `words`; nil where there is none.
  private static func known(_ words: ArraySlice<Unicode.Scalar>) -> StatisticsIndicator? {
    let labels = LegacyLabels.all
    let index = labels.partitionIndex(where: {
      $0.text.unicodeScalars.lexicographicallyPrecedes(words)
    })
    guard index < labels.count, labels[index].text.unicodeScalars.elementsEqual(words) else {
      return nil
    }
    return labels[index].indicator
  }

  /// Labels of local versions of the form. `LegacyLabels` is generated from these and the form.
  static var localLabels: [(String, StatisticsIndicator)] {
    [
      ("主动公开政府信息总数", .disclosed), ("收到政府信息公开申请数", .received),
      ("收到申请总数", .received), ("申请办结总数", .closed),
      ("申请答复总数", .answered), ("行政复议数", .reconsideration),
      ("行政诉讼数", .litigation), ("举报投诉数", .complaints),
      ("政府信息公开专门机构数", .offices), ("政府信息公开工作人员数", .staff),
      ("主动公开信息数", .disclosed), ("主动公开文件数", .disclosed),
      ("主动公开政府信息条数", .disclosed), ("政府网站公开数", .viaWebsite),
      ("政府公报公开数", .viaGazette), ("受理申请总数", .received),
      ("本年度受理申请总数", .received), ("受理依申请公开信息总数", .received),
      ("申请总数", .received), ("网上申请数", .receivedOnline),
      ("对申请的答复总数", .answered), ("本年度对申请的答复总数", .answered),
      ("不予公开答复数", .refused), ("不予公开答复总数", .refused),
      ("否决公开答复总数", .refused), ("部分公开答复数", .partlyGranted),
      ("专职工作人员数", .staffFullTime), ("兼职工作人员数", .staffPartTime),
    ]
  }

  /// Adds the cells of one line: units and values go to the last row, a label begins a row.
  private mutating func add(_ cells: [TableCell]) {
    var hasLabel = false
    for cell in cells {
      if LegacyTable.isUnit(cell.text) {
        if !rows.isEmpty, rows[rows.count - 1].unit == nil { rows[rows.count - 1].unit = cell.text }
      } else if LegacyTable.isWords(cell.text) {
        addLabel(cell, replacingLast: hasLabel)
        hasLabel = true
      } else if !rows.isEmpty, hasLabel || !cell.text.isEmpty {
        rows[rows.count - 1].values.append(cell)
      }
    }
  }

  /// A label begins a row. In a row that has only a label it replaces that one, which is a group
  /// label.
  private mutating func addLabel(_ cell: TableCell, replacingLast: Bool) {
    if let isCumulative = LegacyTable.column(cell.text) {
      if rows.isEmpty { columns.append(isCumulative) }
      return
    }
    guard !LegacyTable.columnNames.contains(NormalizedLabel(cell.text).scalars) else { return }
    if replacingLast, let last = rows.last, last.unit == nil, last.values.isEmpty {
      rows.removeLast()
    }
    rows.append(
      IndicatorRow(
        label: cell.text.split(separator: "\n").joined(),
        cell: LegacyTable.cell(labelled: cell.text)))
  }

  private static let columnNames = Set(
    ["统计指标", "指标", "指标名称", "单位", "计量单位", "项目", "序号"].map { Array($0.unicodeScalars) })

  /// True where `text` is the header of a cumulative column, false for one of a year; nil for other
  /// texts.
  private static func column(_ text: String) -> Bool? {
    let words = NormalizedLabel(text).text
    if words.hasSuffix("累计") || words.hasSuffix("累计数") { return true }
    let year = words.prefix(4)
    if year.allSatisfy(\.isNumber), ["年度", "年"].contains(words.dropFirst(4)) { return false }
    return ["统计数", "数量", "数值", "本年度", "本年数", "当年数", "年度数", "本年"].contains(words) ? false : nil
  }
}

// MARK: - Results

extension LegacyTable {
  /// The rows as indicators of the record.
  var indicators: [Indicator] {
    rows.map { row in
      let (value, cumulative) = sources(of: row)
      return Indicator(
        label: row.label, unit: row.unit, value: value.flatMap { number($0, row) },
        cumulative: cumulative.flatMap { number($0, row) }, cell: row.cell)
    }
  }

  /// Assigns the rows with well-known labels to cells of `recognized`, and lists numbers without a
  /// certain column as unplaced.
  func fill(_ recognized: inout RecognizedTables) {
    for row in rows {
      let (value, cumulative) = sources(of: row)
      if let cell = row.cell, let value {
        recognized.assign(value, to: cell, table: 1, isYuan: isYuan(row))
      }
      if value == nil && cumulative == nil, recognized.markUnplaced(row.values, table: 1) {
        recognized.doubts.append(
          LocalizedDoubt(
            .rowUnassigned, "“\(row.label)”一行的数不能确定属于哪一栏，未归入",
            en: """
              the columns of the row “\(row.label)” are uncertain: its numbers were not assigned to cells
              """
          )
        )
      }
    }
  }

  /// The cells of the year and of all years, by the columns of the header; nil where they are
  /// uncertain.
  private func sources(of row: IndicatorRow) -> (value: TableCell?, cumulative: TableCell?) {
    if row.values.count == 1, columns.count <= 1 { return (row.values[0], nil) }
    guard row.values.count == columns.count, columns.count == 2, columns[0] != columns[1] else {
      return (nil, nil)
    }
    return columns[0] ? (row.values[1], row.values[0]) : (row.values[0], row.values[1])
  }

  private func isYuan(_ row: IndicatorRow) -> Bool {
    row.unit.map { NormalizedLabel($0).text } == "元"
  }

  private func number(_ source: TableCell, _ row: IndicatorRow) -> Number? {
    CellLexeme(
      source.text, measure: row.cell?.measure ?? .count, isYuan: isYuan(row)
    ).number ?? CellLexeme(source.text).number
  }
}
