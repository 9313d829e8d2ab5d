import Forms
import Records
import Wordings

extension Rule {
  static let c208: Rule = Rule(
    code: "C208", name: "unplaced", severity: .warning, concern: .unplaced,
    summary: Wording(
      "表格里有不能归入任何单元格的数，每行报一条。",
      en: "A number in a recognised table belongs to no cell; one finding for each row."),
    basis: [],
    fix: Wording(
      "核对这一行的栏目和格数是否与表式一致；格数不足的请补全。",
      en: """
        Check that the row has the form's columns and number of cells, and add missing cells.
        """),
    passing: [Example()],
    failing: [
      Example { $0.unplaced = [Unplaced(table: 3, row: 4, column: 1, text: "7")] }
        .found(.review, "文中第3张表第4行有无法归入表式的数字“7”"),
      Example {
        $0.unplaced = [(3, 4, "7"), (3, 4, "8"), (2, 4, "9")].map { table, row, text in
          Unplaced(table: table, row: row, column: 1, text: text)
        }
      }
      .found(.review, "文中第3张表第4行有无法归入表式的数字“7 8”", of: 2),
    ],
    evaluation: .report { context in
      guard context.report.form != nil || !context.report.unplaced.isEmpty else { return nil }
      var rows: [(table: Int, row: Int, texts: [String])] = []
      for number in context.report.unplaced {
        if let last = rows.last, last.table == number.table, last.row == number.row {
          rows[rows.count - 1].texts.append(number.text)
        } else {
          rows.append((number.table, number.row, [number.text]))
        }
      }
      return rows.map { row in
        c208.finding(
          .review, in: context,
          label: context.says(
            "第\(row.table)张表第\(row.row)行", en: "Row \(row.row) of the document's table \(row.table)"
          ),
          "文中第\(row.table)张表第\(row.row)行有无法归入表式的数字“\(row.texts.joined(separator: " "))”，未采用。",
          en: """
            Row \(row.row) of the document's table \(row.table): the cell of \
            “\(row.texts.joined(separator: " "))” is not certain, so it was not used.
            """)
      }
    })
}
