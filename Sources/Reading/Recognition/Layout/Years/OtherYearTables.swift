import Documents
import Forms
import Wordings

/// Tables of an earlier year that a report prints above or below its own for comparison, with the year in a caption
/// or a head.
struct OtherYearTables {
  /// A table of the forms, or the part of it on a page.
  private struct Found {
    let segment: Int
    let labels: Set<Label>
    var year: Int?
    let caption: String?
  }

  /// The segments of other years.
  private(set) var segments: Set<Int> = []
  /// The lines that name the year of a table below them.
  private(set) var captions: Set<Int> = []
  private(set) var doubts: [LocalizedDoubt] = []

  /// `year` is that of the report; nil where it is not known.
  init(in all: [Segment], year: Int?, matcher: LabelMatcher) {
    let names = all.indices.map { index -> (YearName, String, line: Int?)? in
      guard case .grid(let grid) = all[index] else { return nil }
      return OtherYearTables.name(of: grid, at: index, in: all, matcher)
    }
    guard names.contains(where: { $0 != nil }) else { return }
    var found: [Found] = []
    for (index, segment) in all.enumerated() {
      guard case .grid(let grid) = segment else { continue }
      let labels = OtherYearTables.labels(of: grid, matcher)
      guard !labels.isEmpty else { continue }
      var table = Found(segment: index, labels: labels, caption: nil)
      if let (name, caption, line) = names[index] {
        if let line { captions.insert(line) }
        let number = year.map(name.number) ?? (name == .previous ? 0 : name.number(in: 9999))
        table = Found(segment: index, labels: labels, year: number, caption: caption)
      } else if let last = found.last, last.segment == index - 1,
        last.labels.isDisjoint(with: labels)
      {
        // The rest of a table on the next page.
        table.year = last.year
      }
      found.append(table)
    }
    guard found.contains(where: { $0.year != nil }) else { return }
    let own = year ?? found.compactMap(\.year).max()
    var best: [Label: Found] = [:]
    for table in found {
      for label in table.labels {
        let rank = best[label].map { OtherYearTables.rank($0, own) } ?? -1
        if OtherYearTables.rank(table, own) > rank { best[label] = table }
      }
    }
    for table in found {
      let rank = OtherYearTables.rank(table, own)
      let rivals = table.labels.compactMap { best[$0] }
        .filter { OtherYearTables.rank($0, own) > rank }
      guard let kept = rivals.min(by: { $0.segment < $1.segment }) else { continue }
      segments.insert(table.segment)
      doubts.append(OtherYearTables.doubt(table, kept))
    }
  }

  /// `document` with the tables of several years that follow one another in one grid, each below a row that names its
  /// year, as grids of their own.
  static func divided(_ document: Document, matcher: LabelMatcher) -> Document {
    var document = document
    document.blocks = document.blocks.flatMap { block -> [Block] in
      guard case .grid(let grid) = block else { return [block] }
      return divided(grid, matcher) ?? [block]
    }
    return document
  }

  /// The tables of `grid` and the rows between them; nil where no row of the forms is in two of them.
  private static func divided(_ grid: Grid, _ matcher: LabelMatcher) -> [Block]? {
    let captions = grid.rows.indices.filter { caption(in: grid.rows[$0], matcher) != nil }
    guard !captions.isEmpty else { return nil }
    var blocks: [Block] = []
    var labels: Set<Label> = []
    var isRepeated = false
    for (start, end) in zip([-1] + captions, captions + [grid.rows.count]) {
      if start >= 0, let text = caption(in: grid.rows[start], matcher) {
        let line = grid.rows[start].first?.line ?? grid.line
        blocks.append(.paragraph(Paragraph(text: text, line: line)))
      }
      guard start + 1 < end else { continue }
      var part = grid
      part.rows = Array(grid.rows[(start + 1)..<end])
      part.line = part.rows.joined().first?.line ?? grid.line
      if start >= 0 { part.setApart = 0..<0 }
      let own = self.labels(of: part, matcher)
      isRepeated = isRepeated || !labels.isDisjoint(with: own)
      labels.formUnion(own)
      blocks.append(.grid(part))
    }
    return isRepeated ? blocks : nil
  }

  /// The text of `row`, if it names a year and is no row of a table: one cell, or one with the number of the table
  /// before it.
  private static func caption(in row: [GridCell], _ matcher: LabelMatcher) -> String? {
    let full = row.map(\.text).filter { !$0.isEmpty }
    guard 1...2 ~= full.count, full.joined().utf8.count < 180 else { return nil }
    let text = full.joined(separator: " ")
    guard YearName(caption: text) != nil,
      full.allSatisfy({ matcher.match($0, in: nil) == nil && !CellLexeme($0).holdsNumber })
    else { return nil }
    return text
  }

  /// How likely a table is that of the report on `year`.
  private static func rank(_ table: Found, _ year: Int?) -> Int {
    table.year == nil ? 1 : table.year == year ? 2 : 0
  }

  /// The rows of the forms in `grid`; the first columns of table four, which has no names of rows.
  private static func labels(of grid: Grid, _ matcher: LabelMatcher) -> Set<Label> {
    var labels: Set<Label> = []
    for cell in grid.rows.joined() where matcher.mayBegin(cell.text) {
      guard let label = matcher.match(cell.text, in: nil)?.label else { continue }
      switch label {
      case .requestRow, .disclosureRow, .result: labels.insert(label)
      default: break
      }
    }
    return labels
  }

  /// The year that `grid`, the segment `index` of `all`, has in its head or in the line above it, and the segment of
  /// that line.
  private static func name(
    of grid: Grid, at index: Int, in all: [Segment], _ matcher: LabelMatcher
  ) -> (YearName, String, line: Int?)? {
    let head = grid.rows.prefix { row in
      !row.contains { cell in
        switch matcher.match(cell.text, in: nil)?.label {
        case .requestRow, .disclosureRow: true
        default: CellLexeme(cell.text).holdsNumber
        }
      }
    }
    let names = head.prefix(4).joined().compactMap { cell -> (YearName, String)? in
      guard let name = YearName(caption: cell.text) else { return nil }
      // 本年制发件数 is a label, 申请人情况（2022年） names a year all the same.
      if case .year = name { return (name, cell.text) }
      return matcher.match(cell.text, in: nil) == nil ? (name, cell.text) : nil
    }
    if let first = names.first, names.allSatisfy({ $0.0 == first.0 }) {
      return (first.0, first.1, nil)
    }
    let heads = headsBeside(index, in: all)
    if heads.lines.count > 1 {
      guard heads.lines.count == heads.tables, let text = all[heads.lines[heads.rank]].text else {
        return nil
      }
      return YearName(caption: text).map { ($0, text, heads.lines[heads.rank]) }
    }
    var line = index - 1
    if line >= 0, let text = all[line].text, text.isUnitLine { line -= 1 }
    guard line >= 0, let text = all[line].text else { return nil }
    return YearName(caption: text).map { ($0, text, line) }
  }

  /// The lines with the years of tables that stand beside one another, above all of these; how many tables there are,
  /// and which of them the segment `index` of `all` is.
  private static func headsBeside(
    _ index: Int, in all: [Segment]
  ) -> (lines: [Int], tables: Int, rank: Int) {
    func isTable(_ index: Int) -> Bool { if case .grid = all[index] { true } else { false } }
    var (start, end) = (index, index + 1)
    while start > 0, index - start < mostBeside, isTable(start - 1) { start -= 1 }
    while end < all.count, end - index < mostBeside, isTable(end) { end += 1 }
    var first = start
    while first > 0, start - first < mostBeside,
      all[first - 1].text.flatMap(YearName.init(caption:)) != nil
    {
      first -= 1
    }
    return (Array(first..<start), end - start, index - start)
  }

  /// The most tables that stand beside one another.
  private static let mostBeside = 6

  private static func doubt(_ table: Found, _ kept: Found) -> LocalizedDoubt {
    let tables = Table.ofReports.filter { name in
      table.labels.contains { $0.tables == [name] }
    }
    let chinese = tables.map { $0.name(in: .chinese) }.joined(separator: "、")
    let english = tables.map { $0.name(in: .english) }.joined(separator: ", ")
    guard let caption = table.caption ?? kept.caption else {
      return LocalizedDoubt(
        .leftOut, "\(chinese)另有其他年度的一张，未读入",
        en: "\(english) of another year was left out")
    }
    let isNamed = table.caption != nil
    return LocalizedDoubt(
      .leftOut,
      isNamed
        ? "“\(caption)”下的\(chinese)是其他年度的，未读入"
        : "\(chinese)有两张，只读取“\(caption)”下的一张，另一张未读入，请核对",
      en: isNamed
        ? "\(english) below “\(caption)” is that of another year and was left out"
        : "\(english) occurs twice: only the one below “\(caption)” was read")
  }
}

extension String {
  /// Whether it is only the unit of the table below: 单位：件.
  fileprivate var isUnitLine: Bool {
    utf8.count < 60 && NormalizedLabel.folded(self).string.contains("单位:")
  }
}
