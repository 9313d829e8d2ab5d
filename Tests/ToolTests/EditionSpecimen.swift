import Forms

/// A report of a fictitious city on the form of an edition, as a web page.
struct EditionSpecimen {
  let edition: Edition
  /// The reporting year.
  var year: Int
  /// The number in each cell.
  private(set) var values: [Cell: Int] = [:]

  /// A specimen with correct sums and a number in every row of table three.
  init(_ edition: Edition) {
    self.edition = edition
    year = edition.since
    for block in edition.blocks {
      for row in block.rows where row.row != .rules {
        // Numbers increase from column to column: no more is made than disclosed or in force.
        for (index, column) in block.columns.enumerated() {
          values[Cell(row.row, column.column)] = index + 1
        }
      }
    }
    let persons = edition.columns(of: .requests).map(\.column).filter { $0 != .total }
    for (index, column) in persons.enumerated() { fillRequests(column, index + 1) }
    for row in edition.rows(of: .requests) {
      values[Cell(row.row, .total)] = sum(persons.map { Cell(row.row, $0) })
    }
    let results = edition.columns(of: .disputes).map(\.column).filter { $0 != .total }
    for row in edition.rows(of: .disputes) {
      for (index, column) in results.enumerated() { values[Cell(row.row, column)] = index }
      values[Cell(row.row, .total)] = sum(results.map { Cell(row.row, $0) })
    }
  }

  private mutating func fillRequests(_ column: Column, _ number: Int) {
    let outcomes = edition.outcomes
    for row in outcomes { values[Cell(row, column)] = number }
    let total = number * outcomes.count
    values[Cell(.outcomeTotal, column)] = total
    values[Cell(.broughtForward, column)] = 0
    values[Cell(.carriedForward, column)] = number
    values[Cell(.received, column)] = total + number
  }

  private func sum(_ cells: [Cell]) -> Int { cells.reduce(0) { $0 + (values[$1] ?? 0) } }

  /// A copy with one more in the cell of `row` and in its total, but in no sum of rows.
  func withTotalWithout(_ row: Row) -> EditionSpecimen {
    var specimen = self
    specimen.values[Cell(row, .naturalPerson), default: 0] += 1
    specimen.values[Cell(row, .total), default: 0] += 1
    return specimen
  }

  /// The web page.
  var html: String {
    let name = "临江市人民政府\(year)年政府信息公开工作年度报告"
    let sections = SectionTitle.all.map { title in
      "<p>\(title.heading)</p>\n" + (Table(rawValue: title.number).map(table) ?? "<p>无。</p>\n")
    }
    return """
      <html><head><meta charset="utf-8"><title>\(name)</title></head><body>
      <p>\(name)</p>
      \(sections.joined())</body></html>
      """
  }

  private func table(_ table: Table) -> String {
    switch table {
    case .disclosure:
      return "<table>" + edition.blocks.map(rows).joined() + "</table>\n"
    case .requests:
      let columns = edition.columns(of: table)
      let heads = columns.map { "<td>\($0.label.chinese)</td>" }.joined()
      let rows = edition.rows(of: table).map { row in
        let labels = row.labels.map { "<td>\($0.chinese)</td>" }.joined()
        let gap = String(repeating: "<td></td>", count: 3 - row.labels.count)
        return "<tr>\(labels)\(gap)\(cells(columns.map { Cell(row.row, $0.column) }))</tr>"
      }
      return "<table><tr><td colspan=\"3\">申请人情况</td>\(heads)</tr>" + rows.joined() + "</table>\n"
    case .disputes:
      let (rows, columns) = (edition.rows(of: table), edition.columns(of: table))
      let groups = rows.map { row in
        "<td colspan=\"\(columns.count)\">\(row.labels.count > 1 ? row.label.chinese : "")</td>"
      }
      let outer = rows.map { row in
        "<td colspan=\"\(columns.count)\">\(row.labels[0].chinese)</td>"
      }
      let heads = rows.flatMap { _ in columns.map { "<td>\($0.label.chinese)</td>" } }
      let values = rows.flatMap { row in columns.map { Cell(row.row, $0.column) } }
      let lines = [outer.joined(), groups.joined(), heads.joined(), cells(values)]
      return "<table>" + lines.map { "<tr>\($0)</tr>" }.joined() + "</table>\n"
    case .statistics: return ""
    }
  }

  private func rows(_ block: PrintedBlock) -> String {
    let heads = block.columns.map { "<td>\($0.label.chinese)</td>" }.joined()
    let rows = block.rows.map { row in
      "<tr><td>\(row.label.chinese)</td>\(cells(block.columns.map { Cell(row.row, $0.column) }))</tr>"
    }
    return "<tr><td>\(block.article.chinese)</td></tr><tr><td>信息内容</td>\(heads)</tr>"
      + rows.joined()
  }

  private func cells(_ cells: [Cell]) -> String {
    cells.map { "<td>\(values[$0] ?? 0)</td>" }.joined()
  }
}

extension Edition {
  /// The rows that add up to （七）总计 of table three.
  var outcomes: [Row] {
    rows(of: .requests).map(\.row).filter {
      ($0.group == .outcome || $0.group?.parent == .outcome) && $0 != .outcomeTotal
    }
  }
}
