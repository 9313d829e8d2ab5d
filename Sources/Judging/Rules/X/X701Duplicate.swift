import Forms
import JSON
import Records
import Wordings

extension Rule {
  static let x701: Rule = Rule(
    code: "X701", name: "duplicate", severity: .warning, concern: .duplicate,
    summary: Wording(
      "同一机关同一年度报送了几份报告：数字一致的（如扫描件和Word）只作提示，不一致的列出不同的格。",
      en: """
        An agency has several reports for one year: a note where their numbers are equal, else a warning that \
        lists the cells.
        """),
    basis: [],
    fix: Wording(
      "以书面确认的最终稿为准，其余作废。",
      en: "Keep the published one; where numbers differ, find out which is right."),
    passing: [Example(), Example().beside(Example(year: 2021))],
    failing: [
      Example { $0.source.path = "copy.html" }.beside(Example()).found(.fail, "内容完全相同"),
      Example(cells: [Cell(.received, .total): 3]) { $0.source.path = "copy.html" }
        .beside(Example()).found(.fail, at: Cell(.received, .total), "总计为3与0"),
      Example(cells: [Cell(.received, .total): nil]) {
        $0.agency = " 青石区民政局"
        $0.source.path = "other.html"
      }
      .beside(Example()).found(.fail, at: Cell(.received, .total), "总计为0与空白"),
      .copied(differingIn: 5).found(.fail, at: Cell(.rules, .issued), "为1与0，请以书面确认"),
      .copied(differingIn: 6).found(.fail, at: Cell(.rules, .issued), "为1与0，等6处，请以书面确认"),
    ],
    evaluation: .stream { stream in
      stream.groups.flatMap { group -> [PendingFinding] in
        guard let first = group.first, group.count > 1 else { return [] }
        let table = first.cells.table
        let language = stream.settings.language
        return group.dropFirst().map { report in
          let duplicate = Duplicate(
            report: report, first: first, table: table, count: group.count, language: language)
          return PendingFinding(about: report) { duplicate.finding }
        }
      }
    })
}

extension Example {
  /// Two files of a report that differ in the first `count` cells of its form.
  fileprivate static func copied(differingIn count: Int) -> Example {
    Example { report in
      report.source.path = "copy.html"
      let cells = Cell.all.filter { report.cells[$0] != .absent }
      for cell in cells.prefix(count) { report.cells[cell] = .number(Number(1)) }
    }
    .beside(Example())
  }
}

/// A file of a report with several files, compared with the representative one.
private struct Duplicate {
  let report: ReportDigest
  let first: ReportDigest
  /// The cells of `first`.
  let table: CellTable
  /// The number of files of the report.
  let count: Int
  let language: Language

  var finding: Finding {
    let own = report.cells.table
    let differing = table.differences(from: own)
    guard let cell = differing.first else {
      let isSame =
        (first.source.crc32, first.source.bytes) == (report.source.crc32, report.source.bytes)
      return Rule.x701.finding(
        .fail, about: report, beside: first, severity: .info,
        label: language.says("报告", en: "Report"),
        isSame
          ? language.says(
            "\(head)，内容完全相同，请保留一份。", en: "\(head) that are the same file; please keep only one.")
          : language.says(
            "\(head)，数字一致，请确认是否同一份报告。",
            en: "\(head) with equal numbers; please confirm that they are the same report."))
    }
    let shown = differing.prefix(5).map { cell in
      let (one, two) = (table[cell].text(in: language), own[cell].text(in: language))
      return cell.label(in: language)
        + language.says("为\(one)与\(two)", en: " \(one) and \(two)")
    }.joined(separator: language.says("；", en: "; "))
    let more = differing.count > 5
    var finding = Rule.x701.finding(
      .fail, about: report, beside: first, section: cell.section, label: cell.label(in: language),
      language.says(
        "\(head)，数字不一致：\(shown)\(more ? "，等\(differing.count)处" : "")，请以书面确认的最终稿为准，另一份作废。",
        en:
          "\(head) with different numbers: \(shown)\(more ? " … in \(differing.count) cells" : "");"
          + " please find out which is right."))
    finding.cell = cell
    finding.expected = table.number(cell)
    finding.actual = own.number(cell)
    finding.operands = differing.flatMap { cell in
      [table, own].map { Finding.Operand(cell: cell, year: report.year, value: $0.number(cell)) }
    }
    return finding
  }

  /// The beginning of a message: the number of files, and which two are compared.
  private var head: String {
    let (one, two) = (first.source.path, report.source.path)
    let name = report.agency
    return count == 2
      ? language.says(
        "\(name)\(report.year)年度报送了两份报告（\(one)，\(two)）",
        en: "“\(name)” has two reports for \(report.year) (“\(one)”, “\(two)”)")
      : language.says(
        "\(name)\(report.year)年度报送了\(count)份报告，其中两份（\(one)，\(two)）",
        en: "“\(name)” has \(count) reports for \(report.year), two of them (“\(one)”, “\(two)”)")
  }
}

extension CellValue {
  fileprivate func text(in language: Language) -> String {
    if case .number(let number) = self {
      number.description
    } else {
      language.says("空白", en: "blank")
    }
  }
}
