import Chinese
import Forms
import Phrases
import Records
import Wordings

/// The content of reports for people: one block of text per report.
package struct ReportView: Sendable {
  private let palette: Palette
  private let phrases: Phrasebook
  private let columns: Int
  private var language: Language { phrases.language }

  /// `columns` is the width of a line.
  package init(isColoured: Bool = false, language: Language = .chinese, columns: Int = 80) {
    self.columns = columns
    palette = Palette(isColoured: isColoured)
    phrases = Phrasebook(language)
  }

  /// Title, form, coverage, dates and sections, then every number without a cell and every doubt.
  package func text(of report: Report) -> String {
    let heading = phrases.heading(report.agency, report.year) + " · \(report.source.path)"
    var lines: [String] = []
    let notFound = phrases.says("未找到", en: "not found")
    lines.append(entry("标题", "Title", report.title ?? notFound))
    lines.append(
      entry("表式", "Form", form(report.form)) + phrases.semicolon + coverage(report.coverage))
    let notGiven = phrases.says("未注明", en: "not given")
    lines.append(
      entry("发布", "Published", report.published ?? notGiven) + phrases.semicolon
        + phrases.says("统计期：", en: "period: ") + (report.period.map(period) ?? notGiven))
    lines.append(entry("部分", "Sections", sections(report.sections)))
    let unplaced = report.unplaced.map { entry("未归位", "Unplaced", location(of: $0)) }
    let doubts = report.doubts.map { doubt in
      let cell = doubt.cell.map { $0.label(in: language) + phrases.colon }
      return entry("存疑", "Doubt", (cell ?? "") + doubt.message)
    }
    return line(heading, .heading) + lines.map { line($0) }.joined()
      + (unplaced + doubts).map { line($0, .doubtful) }.joined()
  }

  /// The block of a report, or the line of a document that could not be read.
  package func text(of record: Result<Report, Failure>) -> String {
    switch record {
    case .success(let report): return text(of: report)
    case .failure(let failure):
      let (tag, text) = failure.line(phrases)
      return line(tag + text, .wrong)
    }
  }

  private func line(_ text: String, _ colour: Palette.Colour? = nil) -> String {
    let wrapped = DisplayWidth.wrapped(
      DisplayWidth.visible(text), width: columns, indent: "    ")
    return palette.painted(wrapped.joined(separator: "\n"), colour) + "\n"
  }

  private func entry(_ chinese: String, _ english: String, _ text: String) -> String {
    "  " + phrases.says(chinese, en: english) + phrases.colon + text
  }

  private func form(_ form: Form?) -> String {
    guard let form else { return phrases.says("未识别到表格", en: "no table recognised") }
    return phrases.says("\(form.rawValue)年", en: form.rawValue)
  }

  private func location(of number: Unplaced) -> String {
    phrases.says(
      "第\(number.table)张表第\(number.row)行第\(number.column)格“\(number.text)”",
      en: "table \(number.table), row \(number.row), column \(number.column): “\(number.text)”")
  }

  private func coverage(_ coverage: Coverage) -> String {
    phrases.says(
      "\(coverage.expected)格中有数\(coverage.number)，空白\(coverage.null)，缺失\(coverage.absent)",
      en: """
        \(English.count(coverage.expected, "cell")): \(coverage.number) with numbers, \
        \(coverage.null) blank, \(coverage.absent) missing
        """)
  }

  private func period(_ period: Period) -> String {
    guard let from = period.from, let to = period.to else { return "“\(period.text)”" }
    return phrases.says("\(from)至\(to)", en: "\(from) to \(to)")
  }

  private func sections(_ sections: [Section]) -> String {
    let headings = sections.compactMap(\.heading)
    return headings.isEmpty
      ? phrases.says("未识别到", en: "none recognised")
      : headings.joined(separator: phrases.says("｜", en: " | "))
  }
}
