import Forms
import Records
import Wordings

extension Rule {
  static let x701: Rule = Rule(
    code: "X701", name: "duplicate", severity: .warning, concern: .duplicate,
    summary: Wording(
      "同一机关同一年度有几份报告：数字一致的（如扫描件和Word）只作提示，不一致的列出不同的格。",
      en: """
        Several reports of one agency and year: a note when their numbers agree, else a warning that names \
        the cells.
        """),
    basis: [],
    fix: Wording(
      "留下正式公布的一份；数字不一致的，查明哪一份正确。",
      en: "Keep the one that was published; where numbers differ, find out which is right."),
    passing: [Example(), Example().beside(Example(year: 2021))],
    failing: [
      Example { $0.source.path = "copy.html" }.beside(Example()).found(.fail, "内容完全相同"),
      Example(cells: [Cell(.received, .total): 3]) { $0.source.path = "copy.html" }
        .beside(Example()).found(.fail, at: Cell(.received, .total), "总计 3 与 0"),
      Example(cells: [Cell(.received, .total): nil]) { $0.agency = " 青石区民政局" }
        .beside(Example()).found(.fail, at: Cell(.received, .total), "总计 0 与 空白"),
    ],
    evaluation: .stream { stream in
      stream.groups.flatMap { group -> [Finding] in
        guard let first = group.first, group.count > 1 else { return [] }
        let table = first.cells.table
        let language = stream.settings.language
        return group.dropFirst().map {
          finding($0, first, table, of: group.count, language)
        }
      }
    })

  /// What is said of `report` beside `first`, the one of `count` files that stands for the report.
  private static func finding(
    _ report: ReportDigest, _ first: ReportDigest, _ table: CellTable, of count: Int,
    _ language: Language
  ) -> Finding {
    let own = report.cells.table
    let differing = table.differences(from: own)
    let head = head(report, first, of: count, language)
    guard let cell = differing.first else {
      let isSame =
        (first.source.crc32, first.source.bytes) == (report.source.crc32, report.source.bytes)
      return x701.finding(
        .fail, about: report, beside: first, severity: .info,
        label: language.says("报告", en: "Report"),
        isSame
          ? language.says(
            "\(head)，内容完全相同，请留一份。", en: "\(head) that are the same file; please keep one.")
          : language.says(
            "\(head)，数字一致，请确认是否同一份报告。",
            en: "\(head) whose numbers agree; please confirm that they are the same report."))
    }
    let shown = differing.prefix(5).map { cell in
      let (one, two) = (text(table[cell], language), text(own[cell], language))
      return "\(cell.label(in: language)) \(one)\(language.says(" 与 ", en: " and "))\(two)"
    }.joined(separator: language.says("；", en: "; "))
    let more = differing.count > 5
    var finding = x701.finding(
      .fail, about: report, beside: first, section: cell.section, label: cell.label(in: language),
      language.says(
        "\(head)，数字不一致：\(shown)\(more ? "等 \(differing.count) 格" : "")，请查明哪一份正确。",
        en: "\(head) whose numbers differ: \(shown)\(more ? " … in \(differing.count) cells" : "");"
          + " please find out which is right."))
    finding.cell = cell
    finding.expected = table.number(cell)
    finding.actual = own.number(cell)
    finding.operands = differing.flatMap { cell in
      [table, own].map { Finding.Operand(cell: cell, year: report.year, value: $0.number(cell)) }
    }
    return finding
  }

  /// How many files there are, and which two are compared.
  private static func head(
    _ report: ReportDigest, _ first: ReportDigest, of count: Int, _ language: Language
  ) -> String {
    let (one, two) = (first.source.path, report.source.path)
    let name = report.agency
    return count == 2
      ? language.says(
        "\(name)\(report.year)年度有两份报告（\(one)，\(two)）",
        en: "“\(name)” has two reports of \(report.year) (“\(one)”, “\(two)”)")
      : language.says(
        "\(name)\(report.year)年度有 \(count) 份报告，其中两份（\(one)，\(two)）",
        en: "“\(name)” has \(count) reports of \(report.year), two of them (“\(one)”, “\(two)”)")
  }

  private static func text(_ value: CellValue, _ language: Language) -> String {
    if case .number(let number) = value {
      number.description
    } else {
      language.says("空白", en: "blank")
    }
  }
}
