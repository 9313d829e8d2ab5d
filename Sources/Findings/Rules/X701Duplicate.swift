import Forms
import Records

extension Rule {
  static let x701: Rule = Rule(
    code: "X701", name: "duplicate", severity: .warning,
    summary: "同一机关同一年度有两份报告：数字一致的（如扫描件和Word）只作提示，不一致的列出不同的格。",
    english: """
      Two reports of one agency and year: a note when their numbers agree, else a warning that names \
      the cells.
      """,
    basis: nil,
    mend: "留下正式公布的一份；数字不一致的，查明哪一份正确。",
    passing: [Example(), Example().beside(Example(year: 2021))],
    failing: [
      Example { $0.source.path = "copy.html" }.beside(Example()),
      Example(cells: ["requests.received.total": 3]) { $0.source.path = "copy.html" }
        .beside(Example()),
      Example(cells: ["requests.received.total": nil]) { $0.agency = " 青石区民政局" }
        .beside(Example()),
    ],
    judge: .stream { gathering in
      gathering.groups.flatMap { group -> [Finding] in
        guard let first = group.first, group.count > 1 else { return [] }
        let table = first.cells.table
        return group.dropFirst().map { finding($0, first, table) }
      }
    })

  private static func finding(
    _ report: Imprint, _ first: Imprint, _ table: CellTable
  ) -> Finding {
    let own = report.cells.table
    // What only one of the two has was not read in the other.
    let differing = Cell.all.filter {
      table[$0] != .absent && own[$0] != .absent && table[$0] != own[$0]
    }
    let head = "\(report.agency)\(report.year)年度有两份报告（\(first.source.path)，\(report.source.path)）"
    guard let cell = differing.first else {
      return x701.finding(
        .fail, about: report, beside: first, severity: .info, label: "报告",
        "\(head)，数字一致，请确认是否同一份报告。")
    }
    let shown = differing.prefix(5).map { cell in
      "\(cell.label) \(text(table[cell])) 与 \(text(own[cell]))"
    }
    let more = differing.count > 5 ? "等 \(differing.count) 格" : ""
    var finding = x701.finding(
      .fail, about: report, beside: first, section: cell.table, label: cell.label,
      "\(head)，数字不一致：\(shown.joined(separator: "；"))\(more)，请查明哪一份正确。")
    finding.cell = cell
    finding.expected = table.number(cell)
    finding.actual = own.number(cell)
    finding.operands = differing.map {
      Finding.Operand(cell: $0, year: report.year, value: own.number($0))
    }
    return finding
  }

  private static func text(_ value: CellValue) -> String {
    if case .number(let number) = value { number.description } else { "空白" }
  }
}
