/// A made report as a file.
struct WrittenReport {
  let parts: [MadePart]
  /// How texts stand in files with fixed pages.
  var style = MadePages.Style.plain

  /// The bytes in `format`.
  func bytes(_ format: MadeFormat) -> [UInt8] {
    switch format {
    case .tabs, .spaces, .pipes, .markdown, .cellLines, .plainLines: Array(text(format).utf8)
    case .html, .styledHTML, .nestedHTML: Array(html(format).utf8)
    case .word: word
    case .commas: Array(sheet(",").utf8)
    case .semicolons: Array(sheet(";").utf8)
    case .workbook: workbook
    case .pdf: words
    case .ofd: ofd
    }
  }

  // MARK: - Text

  private func text(_ format: MadeFormat) -> String {
    parts.map { part in
      switch part {
      case .line(let line): line + "\n"
      case .table(let table): lines(table, format)
      }
    }.joined()
  }

  private func lines(_ table: MadeTable, _ format: MadeFormat) -> String {
    let rows = table.rows.map { $0.map { WrittenReport.inLine($0.text) } }
    return switch format {
    case .spaces: rows.map { $0.joined(separator: "   ") + "\n" }.joined()
    case .pipes: rows.map { $0.map(WrittenReport.piped).joined(separator: " | ") + " |\n" }.joined()
    case .markdown:
      rows.enumerated().map { index, row in
        "| " + row.map(WrittenReport.piped).joined(separator: " | ") + " |\n"
          + (index == 0 ? "|" + String(repeating: " --- |", count: row.count) + "\n" : "")
      }.joined()
    case .cellLines: rows.map { $0.map { "\t" + $0 + "\n" }.joined() + "\n" }.joined()
    case .plainLines: rows.map { $0.map { $0 + "\n" }.joined() + "\n" }.joined()
    default: rows.map { $0.joined(separator: "\t") + "\n" }.joined()
    }
  }

  private static func inLine(_ text: String) -> String { text.replacing("\n", with: " ") }
  private static func piped(_ text: String) -> String { text.replacing("|", with: "\\|") }

  // MARK: - HTML

  private func html(_ format: MadeFormat) -> String {
    let body = parts.map { part in
      switch part {
      case .line(let line): "<p>\(WrittenReport.escaped(line))</p>\n"
      case .table(let table):
        "<table border=1>"
          + table.rows.map { row in
            "<tr>" + row.map { WrittenReport.cell($0, format) }.joined() + "</tr>\n"
          }.joined() + "</table>\n"
      }
    }.joined()
    let page = format == .nestedHTML ? "<table><tr><td>导航</td><td>\(body)</td></tr></table>" : body
    return "<!DOCTYPE html><meta charset=utf-8><body>\(page)</body>"
  }

  private static func cell(_ cell: MadeCell, _ format: MadeFormat) -> String {
    let lines = escaped(cell.text).split(separator: "\n", omittingEmptySubsequences: false)
    let text =
      switch format {
      case .styledHTML:
        lines.map {
          let half = $0.prefix($0.count / 2)
          return $0.contains("&")
            ? "<p><b>\($0)</b></p>"
            : "<p class=MsoNormal><span style='font-size:9pt'>\(half)</span>"
              + "<span lang=EN-US>\($0.dropFirst(half.count))<o:p></o:p></span></p>"
        }.joined()
      case .nestedHTML: "<div>" + lines.joined(separator: "<br>") + "&nbsp;</div>"
      default: lines.joined(separator: "<br/>")
      }
    return "<td colspan=\(cell.columns) rowspan=\(cell.rows)>\(text)</td>"
  }

  static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }

  // MARK: - Sheets

  private func sheet(_ delimiter: String) -> String {
    slots.map { row in
      row.map { field in
        field.contains { "\n\"".contains($0) } || field.contains(delimiter)
          ? "\"" + field.replacing("\"", with: "\"\"") + "\"" : field
      }.joined(separator: delimiter) + "\r\n"
    }.joined()
  }

  /// The texts of all rows in their columns, blank where a cell extends.
  private var slots: [[String]] {
    let width = 16
    return parts.flatMap { part -> [[String]] in
      switch part {
      case .line(let line): [[line] + [String](repeating: "", count: width - 1)]
      case .table(let table): MadeSheet(table, width: width).rows
      }
    }
  }
}
