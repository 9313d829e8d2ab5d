import Agencies
import Chinese
import Forms
import JSON
import Records
import Wordings

/// A report that shows what a rule passes or finds: a complete, consistent report with a few changes.
package struct Example: Sendable {
  package var report: Report
  /// Other reports of the same stream.
  package var others: [Report] = []
  /// The waivers that apply.
  package var waivers: [Waiver] = []
  /// The office's list of agencies, where the rule needs one.
  package var agencies: AgencyList?
  /// Local requirements.
  package var profile = Profile()
  /// Inputs of the same stream that could not be read.
  package var failures: [Failure] = []
  /// The pages on which reports were published; nil where they are not compared.
  var pages: [Report]?
  /// The pages that could not be read.
  var unreadPages: [Failure] = []
  /// What other sources state; nil where it is not compared.
  package var facts: FactList?
  /// The day on which it is checked.
  package var today = Example.today
  /// Whether its report is in the stream.
  package var isSubmitted = true
  /// The expected finding; nil for an example that passes.
  package var pin: Pin?
  /// The text of the section or heading that differs from the usual report.
  private var words: String?
  /// The cells that differ from the usual report: year, cell, value (nil: blank).
  private var numbers: [(year: Int?, cell: Cell, value: Int?)] = []

  /// A report of 青石区民政局 with all six sections and 0 in every cell of its form; then `cells` are set
  /// (nil: blank) and `change` is applied. The form is the one in force in the year `formOf`, else in
  /// `year`, else in 2022.
  package init(
    year: Int? = 2022, formOf formYear: Int? = nil, cells: KeyValuePairs<Cell, Int?> = [:],
    _ change: (inout Report) -> Void = { _ in }
  ) {
    let form = Edition.inForce(in: formYear ?? year ?? 2022)?.form ?? .statistics
    self.init(on: form, year: year, cells.map { ($0, $1) }, change)
  }

  /// The same with a given form.
  init(
    on form: Form, year: Int?, _ cells: [(cell: Cell, value: Int?)],
    _ change: (inout Report) -> Void
  ) {
    var report = Report(
      source: Source(path: "example.html", format: .html, bytes: 1, crc32: "00000000"))
    report.agency = "青石区民政局"
    report.year = year
    report.title = year.map { "青石区民政局\($0)年政府信息公开工作年度报告" }
    report.published = year.map { "\($0 + 1)-01-19" }
    report.form = form
    let edition = form.edition
    for cell in edition?.cells ?? [] { report.cells[cell] = .number(.zero) }
    for (cell, value) in cells {
      report.cells[cell] = value.map { .number(Number(Int128($0))) } ?? .blank
      numbers.append((year, cell, value))
      if value == nil { report.raw.append(RawText(cell: cell, text: "")) }
    }
    let count = edition?.cells.count ?? 0
    report.coverage = Coverage(expected: count, number: count)
    report.sections =
      [Section(number: 0, heading: nil, text: LazyText(""))]
      + SectionTitle.all.map { title in
        Section(
          number: title.number, heading: title.heading,
          text: LazyText(Example.texts[title.number - 1]),
          tables: (2...4).contains(title.number) ? 1 : 0)
      }
    change(&report)
    self.report = report
  }

  /// The usual report with `text` in section `number` (0: the introduction).
  static func writing(
    _ text: String, in number: Int, year: Int = 2022, agency: String = "青石区民政局"
  ) -> Example {
    Example(year: year) { report in
      report.agency = agency
      report.sections[number].text = LazyText(text)
    }.saying(text)
  }

  /// The usual report with another heading of section `number`.
  static func heading(_ heading: String, of number: Int) -> Example {
    Example { $0.sections[number].heading = heading }.saying(heading)
  }

  private func saying(_ words: String) -> Example {
    var example = self
    example.words = words
    return example
  }

  /// What differs from the usual report, on one line, with agency and year where they differ too; nil
  /// where it is neither text nor numbers, or too long for one line.
  package func description(in language: Language) -> String? {
    let years = Set(numbers.map(\.year))
    let span = years.compactMap { $0 }.sorted()
    // An example with other reports, rows or doubts does not fit on one line.
    guard others.isEmpty || span.count == 2 && span[0] + 1 == span[1], report.doubts.isEmpty,
      (report.indicators ?? []).isEmpty
    else { return nil }
    let words = words.map { words in
      "“\(words.split(whereSeparator: \.isNewline).joined(separator: " "))”"
    }
    let numbers = numbers.map { number in
      let year = years.count > 1 ? number.year.map { "\($0) " } ?? "" : ""
      let value = number.value.map(String.init) ?? language.says("空白", en: "blank")
      return "\(year)\(number.cell.label(in: language)) \(value)"
    }.joined(separator: language.says("，", en: ", "))
    let parts = [words, numbers.isEmpty ? nil : numbers].compactMap { $0 }
    guard let last = parts.last, DisplayWidth.of(parts.joined()) <= 320 else { return nil }
    let agency = report.agency == "青石区民政局" ? nil : report.agency
    let year = years.count > 1 || report.year == 2022 ? nil : report.year.map(String.init)
    let setting = [agency, year].compactMap { $0 } + parts.dropLast()
    return (setting + [last]).joined(separator: language.says("：", en: ": "))
  }

  private static let texts = [
    """
    （一）主动公开。青石区民政局2022年及时公开各类信息12条。
    （二）依申请公开。全年按时答复政府信息公开申请。
    （三）政府信息管理。完善发布审核制度。
    （四）政府信息公开平台建设。维护门户网站专栏。
    （五）监督保障。开展培训2次，工作考核、社会评议结果良好，未发生责任追究。
    """, "", "", "",
    "存在的主要问题是公开内容还不够细。下一步将逐项梳理目录，补充群众关心的内容。",
    "本年度未收取信息处理费。没有其他需要报告的事项。",
  ]
}

extension Example {
  /// This example with the local requirements of `profile`.
  func under(_ profile: Profile) -> Example {
    var example = self
    example.profile = profile
    return example
  }

  /// A report with `text` in section `number` and with `cells`; all other cells are 0.
  static func claiming(
    _ text: String, in number: Int = 1, cells: KeyValuePairs<Cell, Int?>, year: Int = 2022
  ) -> Example {
    Example(year: year, cells: cells) { $0.sections[number].text = LazyText(text) }
      .saying(text)
  }
}

extension Example {
  /// This example with the reports of `other` in the same stream.
  func beside(_ other: Example) -> Example {
    var example = self
    example.others += other.others + [other.report]
    example.numbers = other.numbers + example.numbers
    return example
  }

  /// A report of `year` with `cells`, and one of the year before with `earlier`; all other cells are 0.
  static func years(
    _ earlier: KeyValuePairs<Cell, Int?>, _ cells: KeyValuePairs<Cell, Int?>, year: Int = 2022
  ) -> Example {
    Example(year: year, cells: cells).beside(Example(year: year - 1, cells: earlier))
  }
}
