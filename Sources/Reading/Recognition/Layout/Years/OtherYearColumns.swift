import Documents
import Forms
import Wordings

/// Tables of the forms with the columns of several years beside one another, for comparison. Those of the last year are
/// the report's.
enum OtherYearColumns {
  /// `document` without the columns of earlier years, and doubts about what was left out.
  static func removed(
    from document: Document, matcher: LabelMatcher
  ) -> (document: Document, doubts: [LocalizedDoubt]) {
    document.leavingOut { grid in
      guard grid.hasColumns else { return [] }
      return grid.rows.indices.compactMap { row in
        guard let head = YearHead(grid.rows[row]) else { return nil }
        let end = OtherYearColumns.end(of: grid, after: row)
        guard OtherYearColumns.isForm(grid.rows[row..<end], matcher) else { return nil }
        for below in row..<end { head.removeOthers(from: &grid.rows[below]) }
        return head.doubt
      }
    }
  }

  /// Where the table with a head in `row` ends: in a sheet, which has several tables, before a heading or a blank row.
  private static func end(of grid: Grid, after row: Int) -> Int {
    guard grid.isSheet else { return grid.rows.count }
    return grid.rows[(row + 1)...].firstIndex { cells in
      let full = cells.filter { !$0.text.isEmpty }
      guard let only = full.first else { return true }
      return full.count == 1 && Heading(only.text)?.number != nil
    } ?? grid.rows.count
  }

  /// Whether `rows` have the heads of a table of the forms, and not only a row of that name.
  private static func isForm(_ rows: ArraySlice<[GridCell]>, _ matcher: LabelMatcher) -> Bool {
    let columns = rows.prefix(8).joined().count { cell in
      switch matcher.match(cell.text, in: nil)?.label {
      case .applicant, .disclosureColumn, .result: true
      default: false
      }
    }
    return columns >= 3
  }
}

/// A row with the names of several years above the columns of each.
private struct YearHead {
  private var others: [Range<Int>] = []
  private var names: [String] = []
  private let kept: String

  /// Nil where `row` has numbers, or does not name several years that can be ordered.
  init?(_ row: [GridCell]) {
    let full = row.filter { !$0.text.isEmpty }
    guard full.count >= 2, full.allSatisfy({ $0.text.utf8.count < 300 }) else { return nil }
    let named = full.compactMap { cell in YearName(head: cell.text).map { (cell, $0) } }
    guard named.count >= 2, full.allSatisfy({ !CellLexeme($0.text).holdsNumber }) else {
      return nil
    }
    let years = named.compactMap { if case .year(let year) = $0.1 { year } else { nil } }
    let isNumbered = years.count == named.count
    guard isNumbered || years.isEmpty, let last = isNumbered ? years.max() : 1 else { return nil }
    let numbers = named.map { $0.1.number(in: 1) }
    guard Set(numbers).count >= 2, numbers.contains(last), !isNumbered || last >= 2019 else {
      return nil
    }
    var (others, names, kept): ([Range<Int>], [String], String) = ([], [], "")
    var gap = 1
    for (index, (cell, _)) in named.enumerated() {
      // Without merged cells, a head stands above the first of its columns.
      if index + 1 < named.count { gap = named[index + 1].0.column - cell.column }
      let width = cell.columnSpan > 1 ? cell.columnSpan : max(gap, 1)
      if numbers[index] == last {
        kept = cell.text
      } else {
        others.append(cell.column..<cell.column + width)
        if !names.contains(cell.text) { names.append(cell.text) }
      }
    }
    (self.others, self.names, self.kept) = (others, names, kept)
  }

  /// Removes the columns of other years from `row`; the others move to the left.
  func removeOthers(from row: inout [GridCell]) {
    for range in others.reversed() {
      row = row.compactMap { cell in
        var cell = cell
        let columns = cell.column..<cell.column + max(cell.columnSpan, 1)
        guard columns.lowerBound < range.upperBound else {
          cell.column -= range.count
          return cell
        }
        let overlap = columns.clamped(to: range).count
        guard overlap > 0 else { return cell }
        guard overlap < columns.count else { return nil }
        cell.columnSpan -= overlap
        cell.column = min(cell.column, range.lowerBound)
        return cell
      }
    }
  }

  var doubt: LocalizedDoubt {
    let list = names.map { "“\($0)”" }.joined()
    return LocalizedDoubt(
      .leftOut, "表中并列各年的数，只读取“\(kept)”各栏，\(list)各栏未读入",
      en: """
        the table has the numbers of several years beside one another: only those below “\(kept)” were read, \
        those below \(list) were left out
        """)
  }
}
