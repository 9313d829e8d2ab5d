import Forms
import Records
import Wordings

extension Rule {
  static let x701: Rule = Rule(
    code: "X701", name: "duplicate", severity: .warning,
    summary: "同一机关同一年度有两份报告：数字一致的（如扫描件和Word）只作提示，不一致的列出不同的格。",
    english: """
      Two reports of one agency and year: a note when their numbers agree, else a warning that names \
      the cells.
      """,
    basis: nil,
    mend: Wording(
      "留下正式公布的一份；数字不一致的，查明哪一份正确。",
      en: "Keep the one that was published; where numbers differ, find out which is right."),
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
        let language = gathering.settings.language
        return group.dropFirst().map { finding($0, first, table, language) }
      }
    })

  private static func finding(
    _ report: Imprint, _ first: Imprint, _ table: CellTable, _ language: Language
  ) -> Finding {
    let own = report.cells.table
    // What only one of the two has was not read in the other.
    let differing = Cell.all.filter {
      table[$0] != .absent && own[$0] != .absent && table[$0] != own[$0]
    }
    let files = (first.source.path, report.source.path)
    let head = language.says(
      "\(report.agency)\(report.year)年度有两份报告（\(files.0)，\(files.1)）",
      en: "“\(report.agency)” has two reports of \(report.year) (“\(files.0)”, “\(files.1)”)")
    guard let cell = differing.first else {
      return x701.finding(
        .fail, about: report, beside: first, severity: .info,
        label: language.says("报告", en: "Report"),
        language.says(
          "\(head)，数字一致，请确认是否同一份报告。",
          en: "\(head) whose numbers agree; please confirm that they are the same report."))
    }
    let shown = differing.prefix(5).map { cell in
      let (one, two) = (text(table[cell], language), text(own[cell], language))
      return "\(cell.label(in: language)) \(one)\(language.says(" 与 ", en: " and "))\(two)"
    }.joined(separator: language.says("；", en: "; "))
    let more = differing.count > 5
    var finding = x701.finding(
      .fail, about: report, beside: first, section: cell.table, label: cell.label(in: language),
      language.says(
        "\(head)，数字不一致：\(shown)\(more ? "等 \(differing.count) 格" : "")，请查明哪一份正确。",
        en: "\(head) whose numbers differ: \(shown)\(more ? " … in \(differing.count) cells" : "");"
          + " please find out which is right."))
    finding.cell = cell
    finding.expected = table.number(cell)
    finding.actual = own.number(cell)
    finding.operands = differing.map {
      Finding.Operand(cell: $0, year: report.year, value: own.number($0))
    }
    return finding
  }

  private static func text(_ value: CellValue, _ language: Language) -> String {
    if case .number(let number) = value {
      number.description
    } else {
      language.says("空白", en: "blank")
    }
  }
}
