import Chinese
import Forms
import Records
import Wordings

/// A report as a person sees what was read: a block of text each.
package struct ReportView: Sendable {
  /// Colour codes are put in.
  private let isColoured: Bool
  private let language: Language

  package init(isColoured: Bool = false, language: Language = .chinese) {
    self.isColoured = isColoured
    self.language = language
  }

  /// Identity, coverage, sections, and whatever was guessed or not placed.
  package func text(of report: Report) -> String {
    let agency = report.agency ?? language.says("单位不详", en: "agency unknown")
    let year =
      report.year.map { language.says("\($0)年度", en: "\($0)") }
      ?? language.says("年度不详", en: "year unknown")
    let heading = "\(agency) · \(year) · \(report.source.path)"
    var lines: [String] = []
    let notFound = language.says("未找到", en: "not found")
    lines.append(entry("标题", "Title", report.title ?? notFound))
    lines.append(entry("表式", "Form", form(report.form)) + gap + coverage(report.coverage))
    let notGiven = language.says("未注明", en: "not given")
    lines.append(
      entry("发布", "Published", report.published ?? notGiven) + gap
        + language.says("统计期：", en: "period: ") + (report.period.map(period) ?? notGiven))
    lines.append(entry("部分", "Sections", sections(report.sections)))
    let unplaced = report.unplaced.map { entry("未归位", "Unplaced", place(of: $0)) }
    let doubts = report.doubts.map { doubt in
      let cell = doubt.cell.map { $0.label(in: language) + language.says("：", en: ": ") }
      return entry("存疑", "Doubt", (cell ?? "") + doubt.message)
    }
    return shown(heading, .heading) + lines.map { shown($0) }.joined()
      + (unplaced + doubts).map { shown($0, .doubt) }.joined()
  }

  /// An input that could not be read.
  package func text(of record: Result<Report, Failure>) -> String {
    switch record {
    case .success(let report): text(of: report)
    case .failure(let failure): text(of: failure)
    }
  }

  package func text(of failure: Failure) -> String {
    let line = language.says(
      "【读不出】\(failure.path)：\(failure.message)",
      en: "[unreadable] \(failure.path): \(failure.message)")
    return shown(line, .failure)
  }

  private enum Colour: String {
    case heading = "1"
    case doubt = "33"
    case failure = "31"
  }

  private func shown(_ line: String, _ colour: Colour? = nil) -> String {
    let line = DisplayWidth.visible(line)
    guard isColoured, let colour else { return line + "\n" }
    return "\u{1B}[\(colour.rawValue)m\(line)\u{1B}[0m\n"
  }

  private var gap: String { language.says("；", en: "; ") }

  private func entry(_ chinese: String, _ english: String, _ text: String) -> String {
    "  " + language.says("\(chinese)：", en: "\(english): ") + text
  }

  private func form(_ form: Form?) -> String {
    guard let form else { return language.says("未识别到表格", en: "no table known") }
    return language.says("\(form.rawValue)年", en: form.rawValue)
  }

  private func place(of number: Unplaced) -> String {
    language.says(
      "第\(number.table)张表第\(number.row)行第\(number.column)格“\(number.text)”",
      en: "table \(number.table), row \(number.row), column \(number.column): “\(number.text)”")
  }

  private func coverage(_ coverage: Coverage) -> String {
    language.says(
      "\(coverage.expected)格中有数\(coverage.number)，空白\(coverage.null)，缺\(coverage.absent)",
      en: """
        of \(coverage.expected) cells \(coverage.number) numbers, \(coverage.null) blank, \
        \(coverage.absent) missing
        """)
  }

  private func period(_ period: Period) -> String {
    guard let from = period.from, let to = period.to else { return "“\(period.text)”" }
    return language.says("\(from) 至 \(to)", en: "\(from) to \(to)")
  }

  private func sections(_ sections: [Section]) -> String {
    let headings = sections.compactMap(\.heading)
    return headings.isEmpty
      ? language.says("未识别到", en: "none known")
      : headings.joined(separator: language.says("｜", en: " | "))
  }
}
