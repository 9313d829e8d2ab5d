import Wordings

@testable import Forms

/// The tables of `Catalogue` as Swift source, computed from `Row`, `Column` and the editions.
struct CatalogueText {
  private var labels: [Wording] = []
  private var rows = ""
  private var chineseRows = ""
  private var englishRows = ""
  private var cells = ""
  private var ids: [String] = []

  private static let head = "extension Catalogue {\n"

  init(_ editions: [Edition] = Edition.all) {
    for row in Row.allCases { add(row, editions) }
  }

  /// The source of the rows and of the columns' labels.
  var rowSource: String {
    let labels = labels.map { label in
      CatalogueText.call(
        "ColumnLabel", [CatalogueText.quoted(label.chinese), CatalogueText.quoted(label.english)])
    }
    return CatalogueText.head + CatalogueText.table("Every row", "rowTable", "RowEntry", rows)
      + "\n"
      + CatalogueText.table("The labels of the rows", "chineseRowTable", "Labels", chineseRows)
      + "\n"
      + CatalogueText.table("The same in English", "englishRowTable", "Labels", englishRows) + "\n"
      + CatalogueText.table(
        "The labels of all cells' columns, each as the earliest edition has it", "columnLabelTable",
        "ColumnLabel", labels.joined()) + "}\n"
  }

  /// The source of the cells and of their order by id.
  var cellSource: String {
    let order = ids.indices.sorted { ids[$0] < ids[$1] }
    var numbers = ""
    for line in stride(from: 0, to: order.count, by: 16) {
      let some = order[line..<min(line + 16, order.count)].map(String.init).joined(separator: ", ")
      numbers += "      \(some),\n"
    }
    return CatalogueText.head + CatalogueText.table("Every cell", "cellTable", "CellEntry", cells)
      + "\n"
      + CatalogueText.table(
        "The indexes of the cells in the order of their ids", "cellsByIDTable", "UInt16", numbers)
      + "}\n"
  }

  private mutating func add(_ row: Row, _ editions: [Edition]) {
    var printed: PrintedRow?
    var columns: [(column: Column, label: Wording, editions: UInt8)] = []
    for (place, edition) in editions.enumerated() {
      for (own, ownColumns) in CatalogueText.rows(of: edition) where own.row == row {
        printed = printed ?? own
        for column in ownColumns {
          if let known = columns.firstIndex(where: { $0.column == column.column }) {
            columns[known].editions |= 1 << place
          } else {
            columns.append((column.column, column.label, 1 << place))
          }
        }
      }
    }
    let first = ids.count
    for column in columns {
      let place = labels.firstIndex(of: column.label) ?? labels.count
      if place == labels.count { labels.append(column.label) }
      ids.append("\(row.id).\(column.column.id)")
      cells += CatalogueText.call(
        "CellEntry",
        [
          CatalogueText.quoted(ids[ids.count - 1]), ".\(row)", ".\(column.column)",
          "\(place)",
          "\(column.editions)",
        ])
    }
    let names = printed?.labels ?? []
    rows += CatalogueText.call(
      "RowEntry", [".\(row.table)", "\(first)", "\(columns.count)"])
    chineseRows += CatalogueText.call("Labels", CatalogueText.labels(names.map(\.chinese)))
    englishRows += CatalogueText.call("Labels", CatalogueText.labels(names.map(\.english)))
  }

  /// The rows of `edition` with their columns.
  private static func rows(of edition: Edition) -> [(PrintedRow, [PrintedColumn])] {
    edition.blocks.flatMap { block in block.rows.map { ($0, block.columns) } }
      + [Table.requests, .disputes].flatMap { table in
        edition.rows(of: table).map { ($0, edition.columns(of: table)) }
      }
  }

  private static func labels(_ labels: [String]) -> [String] {
    ([String](repeating: "", count: 3 - labels.count) + labels).map(quoted)
  }

  private static func quoted(_ text: String) -> String { "\"\(text)\"" }

  private static func table(_ comment: String, _ name: String, _ type: String, _ lines: String)
    -> String
  {
    "  /// \(comment).\n  static var \(name): [\(type)] {\n    [\n\(lines)    ]\n  }\n"
  }

  /// A call on one line where it fits; otherwise its arguments on separate lines, as many as fit on
  /// each.
  private static func call(_ name: String, _ arguments: [String]) -> String {
    let line = "      \(name)(\(arguments.joined(separator: ", "))),"
    if line.count < 100 { return line + "\n" }
    var lines = ["      \(name)("]
    for argument in arguments.dropLast().map({ $0 + "," }) + arguments.suffix(1).map({ $0 + ")," })
    {
      if lines.count > 1, lines[lines.count - 1].count + 1 + argument.count < 100 {
        lines[lines.count - 1] += " " + argument
      } else {
        lines.append("        " + argument)
      }
    }
    if let last = lines.last, last.count > 100 {
      lines[lines.count - 1] = String(last.dropLast(2))
      lines.append("      ),")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
