import Documents
import Forms

/// Tables of the forms that have a line for each of several years in every row, with the year in a cell before
/// its numbers. Those of the last year are the report's.
enum OtherYearRows {
  /// `document` without the lines of earlier years, and doubts about what was left out.
  static func removed(
    from document: Document, matcher: LabelMatcher
  ) -> (document: Document, doubts: [LocalizedDoubt]) {
    document.leavingOut { grid in
      guard let lines = YearLines(grid.rows, matcher) else { return [] }
      grid.rows = lines.kept(of: grid.rows)
      return [lines.doubt]
    }
  }
}

/// The lines of a grid that name a year before their numbers.
private struct YearLines {
  private struct Line {
    let row: Int
    /// The position of the year among the cells.
    let cell: Int
    let year: Int
  }

  private let lines: [Line]
  private let last: Int
  private let names: (kept: String, others: [String])

  /// Nil where `rows` are no table of the forms, or not of several years.
  init?(_ rows: [[GridCell]], _ matcher: LabelMatcher) {
    var lines: [Line] = []
    var texts: [Int: String] = [:]
    for (index, row) in rows.enumerated() {
      let named = row.indices.lazy.compactMap { index in
        YearLines.mayBeYear(row[index].text)
          ? YearName(head: row[index].text).map { (index, $0) } : nil
      }.first
      guard let (cell, name) = named,
        row[(cell + 1)...].contains(where: { CellLexeme($0.text).holdsNumber }),
        !row[..<cell].contains(where: { CellLexeme($0.text).holdsNumber })
      else { continue }
      lines.append(Line(row: index, cell: cell, year: name.number(in: 1)))
      texts[name.number(in: 1)] = row[cell].text
    }
    guard let last = texts.keys.max(), texts.count > 1,
      last == 1 || !texts.keys.contains(where: { $0 < 2 }),
      rows.joined().contains(where: { YearLines.isOfForm($0.text, matcher) })
    else { return nil }
    self.lines = lines
    self.last = last
    let others = texts.filter { $0.key != last }.sorted { $0.key < $1.key }.map(\.value)
    names = (texts[last] ?? "", others)
  }

  /// Whether `text` begins like the name of a year and is not too long for one.
  private static func mayBeYear(_ text: String) -> Bool {
    guard 6...30 ~= text.utf8.count, let first = text.utf8.first else { return false }
    // 2021年, （2021年）, 上年, 本年, 今年, 去年, 前一年
    return [0x32, 0x28, 0xEF, 0xE4, 0xE6, 0xE5].contains(first)
  }

  private static func isOfForm(_ text: String, _ matcher: LabelMatcher) -> Bool {
    guard matcher.mayBegin(text) else { return false }
    switch matcher.match(text, in: nil)?.label {
    case .requestRow, .disclosureRow, .applicant, .result: return true
    default: return false
    }
  }

  /// `rows` with one line of each row of the form, that of the last year, behind the labels of all.
  func kept(of rows: [[GridCell]]) -> [[GridCell]] {
    var kept: [[GridCell]] = []
    var next = 0
    var index = 0
    while index < rows.count {
      guard next < lines.count, lines[next].row == index else {
        kept.append(rows[index])
        index += 1
        continue
      }
      let group = self.group(from: next, rows)
      if let own = group.first(where: { $0.year == last }), let first = group.first {
        kept.append(Array(rows[first.row][..<first.cell] + rows[own.row][own.cell...]))
      }
      next += group.count
      index += group.count
    }
    return kept
  }

  /// The lines from the one at `start` on that are of one row: further ones repeat its labels, or have none.
  private func group(from start: Int, _ rows: [[GridCell]]) -> ArraySlice<Line> {
    let first = lines[start]
    let labels = Set(rows[first.row][..<first.cell].map(\.text))
    var years: Set<Int> = []
    var end = start
    while end < lines.count, lines[end].row == first.row + end - start,
      rows[lines[end].row][..<lines[end].cell].allSatisfy({
        $0.text.isEmpty || labels.contains($0.text)
      }), years.insert(lines[end].year).inserted
    {
      end += 1
    }
    return lines[start..<end]
  }

  var doubt: LocalizedDoubt {
    let list = names.others.map { "“\($0)”" }.joined()
    return LocalizedDoubt(
      .leftOut, "表中分行列出各年的数，只读取“\(names.kept)”各行，\(list)各行未读入",
      en: """
        the table has the numbers of several years in lines of their own: only those of “\(names.kept)” were read, \
        those of \(list) were left out
        """)
  }
}
