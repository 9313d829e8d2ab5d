import Chinese
import Documents
import Forms
import JSON
import Records

/// The statistics table of 2014–2018, whose labels vary by province: every row in order, whatever the
/// layout, and the well-known ones as cells.
struct LegacyTable {
  /// A row: its label, its unit, and what stands behind them.
  struct IndicatorRow {
    let label: String
    var unit: String?
    var values: [TableCell] = []
    let cell: Cell?
  }

  private(set) var rows: [IndicatorRow] = []
  /// The pieces of the document that it is made of.
  private(set) var pieces: Set<Int> = []
  /// The columns of numbers that the head names, in order: whether each counts all years.
  private var columns: [Bool] = []

  var isEmpty: Bool { rows.isEmpty }

  /// Finds the table among the pieces of a document: the grids with well-known labels, or the lines
  /// from the first such label to the last, where there are enough of them.
  init(_ pieces: [Segment]) {
    let known = pieces.map(LegacyTable.knownLabels)
    guard known.reduce(0, +) >= LegacyTable.least, let first = known.firstIndex(where: { $0 > 0 }),
      let last = known.lastIndex(where: { $0 > 0 })
    else { return }
    let end = LegacyTable.end(after: last, in: pieces)
    let head = pieces[..<first].suffix(12).firstIndex { LegacyTable.isHead($0) }
    for index in (head ?? first)...end {
      switch pieces[index] {
      case .line(let paragraph): take(LegacyTable.cells(of: paragraph))
      case .grid(let grid):
        for line in grid.lines(table: 1) { take(line.cells) }
      case .picture, .attachment, .caption: continue
      }
      self.pieces.insert(index)
    }
  }

  /// Fewer labels than these are no table: prose has some of the words too.
  private static let least = 5

  /// The lines behind the last label that hold its unit and its numbers.
  private static func end(after last: Int, in pieces: [Segment]) -> Int {
    var end = last
    while end + 1 < pieces.count, case .line(let paragraph) = pieces[end + 1],
      end - last < 3, cells(of: paragraph).allSatisfy({ !isWords($0.text) })
    {
      end += 1
    }
    return end
  }

  /// Whether the head of the table stands in a line or a grid.
  private static func isHead(_ piece: Segment) -> Bool {
    switch piece {
    case .line(let paragraph):
      headCells(of: paragraph) != nil || heads.contains(NormalizedLabel(paragraph.text).scalars)
    case .grid(let grid):
      grid.rows.joined().contains { heads.contains(NormalizedLabel($0.text).scalars) }
    case .picture, .attachment, .caption: false
    }
  }

  private static func knownLabels(_ piece: Segment) -> Int {
    switch piece {
    case .line(let paragraph):
      beginnings.mayBegin(paragraph.text)
        ? cells(of: paragraph).count { cell(labelled: $0.text) != nil } : 0
    case .grid(let grid):
      grid.rows.joined().count { beginnings.mayBegin($0.text) && cell(labelled: $0.text) != nil }
    case .picture, .attachment, .caption: 0
    }
  }

  /// A line as cells: a label, and behind white space its unit and numbers.
  private static func cells(of paragraph: Paragraph) -> [TableCell] {
    if let head = headCells(of: paragraph) { return head }
    let words = paragraph.text.unicodeScalars.split(whereSeparator: \.isSpace).map(String.init)
    let values = words.reversed().prefix { !isWords($0) }.count
    let label = words.dropLast(values).joined(separator: " ")
    return ((label.isEmpty ? [] : [label]) + words.suffix(values)).enumerated().map {
      TableCell(text: $1, row: 1, column: $0 + 1, line: paragraph.line)
    }
  }
}

extension LegacyTable {
  /// A line that names the table's columns, each for itself: `指标名称 计量单位 2016年度 历年累计`.
  private static func headCells(of paragraph: Paragraph) -> [TableCell]? {
    guard paragraph.text.utf8.count < 120,
      mayHead.contains(where: { $0.occurs(in: paragraph.text) })
    else { return nil }
    let words = paragraph.text.unicodeScalars.split(whereSeparator: \.isSpace).map(String.init)
    guard words.count > 1,
      words.allSatisfy({ heads.contains(NormalizedLabel($0).scalars) || column($0) != nil })
    else { return nil }
    return words.enumerated().map {
      TableCell(text: $1, row: 1, column: $0 + 1, line: paragraph.line)
    }
  }

  private static let mayHead = ["标", "目"].map(SubstringSearcher.init)
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

  /// The cell of the form of 2014 that `label` names.
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

  /// The indicator whose label is `words`; nil where none is.
  private static func known(_ words: ArraySlice<Unicode.Scalar>) -> StatisticsIndicator? {
    let labels = LegacyLabels.all
    let place = labels.firstIndex(behind: {
      $0.core.unicodeScalars.lexicographicallyPrecedes(words)
    })
    guard place < labels.count, labels[place].core.unicodeScalars.elementsEqual(words) else {
      return nil
    }
    return labels[place].indicator
  }

  /// Wordings of local versions; `LegacyLabels` is written from these and the form.
  static var further: [(String, StatisticsIndicator)] {
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

  private mutating func take(_ cells: [TableCell]) {
    var hasLabel = false
    for cell in cells {
      if LegacyTable.isUnit(cell.text) {
        if !rows.isEmpty, rows[rows.count - 1].unit == nil { rows[rows.count - 1].unit = cell.text }
      } else if LegacyTable.isWords(cell.text) {
        takeWords(cell, replacingLast: hasLabel)
        hasLabel = true
      } else if !rows.isEmpty, hasLabel || !cell.text.isEmpty {
        rows[rows.count - 1].values.append(cell)
      }
    }
  }

  /// A label begins a row; beside one that has nothing yet it is the narrower one.
  private mutating func takeWords(_ cell: TableCell, replacingLast: Bool) {
    if let isCumulative = LegacyTable.column(cell.text) {
      if rows.isEmpty { columns.append(isCumulative) }
      return
    }
    guard !LegacyTable.heads.contains(NormalizedLabel(cell.text).scalars) else { return }
    if replacingLast, let last = rows.last, last.unit == nil, last.values.isEmpty {
      rows.removeLast()
    }
    rows.append(
      IndicatorRow(
        label: cell.text.split(separator: "\n").joined(),
        cell: LegacyTable.cell(labelled: cell.text)))
  }

  private static let heads = Set(
    ["统计指标", "指标", "指标名称", "单位", "计量单位", "项目", "序号"].map { Array($0.unicodeScalars) })

  /// Whether the column that `text` heads counts all years; nil where it heads none.
  private static func column(_ text: String) -> Bool? {
    let words = NormalizedLabel(text).text
    if words.hasSuffix("累计") || words.hasSuffix("累计数") { return true }
    let year = words.prefix(4)
    if year.allSatisfy(\.isNumber), ["年度", "年"].contains(words.dropFirst(4)) { return false }
    return ["统计数", "数量", "数值", "本年度", "本年数", "当年数", "年度数", "本年"].contains(words) ? false : nil
  }
}

// MARK: - What comes of it

extension LegacyTable {
  /// The rows as printed.
  var indicators: [Indicator] {
    rows.map { row in
      let (value, cumulative) = sources(of: row)
      return Indicator(
        label: row.label, unit: row.unit, value: value.flatMap { number($0, row) },
        cumulative: cumulative.flatMap { number($0, row) }, cell: row.cell)
    }
  }

  /// Puts the well-known rows into `contents`, and what no column claims among its unplaced numbers.
  func fill(_ contents: inout TableContents) {
    for row in rows {
      let (value, cumulative) = sources(of: row)
      if let cell = row.cell, let value {
        contents.put(value, into: cell, table: 1, isYuan: isYuan(row))
      }
      if value == nil && cumulative == nil, contents.leave(row.values, table: 1) {
        contents.doubts.append(
          LocalizedDoubt(
            .rowUnassigned, "“\(row.label)”一行的数不能确定属于哪一栏，未归入",
            en: "the columns of the row “\(row.label)” are not certain: its numbers are not placed")
        )
      }
    }
  }

  /// What stands for this year and for all years: by the columns of the head, or the only one.
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
