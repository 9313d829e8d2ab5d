import Agencies
import Claims
import Forms
import Records
import Wordings

/// A report under check, with derived values that several rules use. An instance belongs to one report
/// and is used by one thread.
package final class CheckContext {
  package let report: Report
  package let settings: CheckSettings
  /// The edition that the report's tables follow; nil without tables or before 2019.
  package let edition: Edition?
  /// Whether the public can read it: a page with a date, or one whose address is known.
  let isPublished: Bool

  /// `isPage` is whether it is one of the pages on which reports were published.
  package init(
    _ report: Report, settings: CheckSettings = CheckSettings(), isPage: Bool = false
  ) {
    let report = settings.profile.recognizing(report)
    self.report = report
    self.settings = settings
    edition = report.form?.edition
    isPublished =
      isPage || report.source.url != nil
      || report.published != nil && report.source.format.isPage
  }

  /// The text in the language of the messages; the other one is not evaluated.
  func says(_ chinese: @autoclosure () -> String, en english: @autoclosure () -> String) -> String {
    settings.language.says(chinese(), en: english())
  }

  /// The label of `cell` in the language of the messages.
  func label(_ cell: Cell) -> String { cell.label(in: settings.language) }

  /// The label of section `number` in a finding: its prescribed heading, 1–6, or the introduction, 0.
  func label(ofSection number: Int) -> String {
    SectionTitle.label(ofSection: number, in: settings.language)
  }

  /// The first section recognised as `number`, 1–6; nil where there is none.
  package func section(_ number: Int) -> Section? {
    report.sections.first { $0.number == number }
  }

  /// The text of section `number`, decoded once; empty where there is none.
  package func text(_ number: Int) -> String {
    if let text = texts[number] { return text }
    let text = section(number)?.text.string ?? ""
    texts[number] = text
    return text
  }

  /// The text of every section, in the order of the report's sections.
  private(set) lazy var passages: [IndexedText] = report.sections.map { IndexedText($0.text) }

  /// The text of section five; nil where it cannot be judged.
  private(set) lazy var problemText = ProblemText(of: self)

  /// What of the report was not read.
  private(set) lazy var gaps = ReadingGaps(report, passages)

  /// The numeric statements of the prose.
  package private(set) lazy var reading: Reading = ClaimReader.reading(
    of: report, texts: passages.map(\.bytes))

  /// The heading of every section, in the order of the report's sections; nil where it has none.
  private(set) lazy var headings: [SectionHeading?] = report.sections.map { section in
    section.heading.map { heading in
      SectionHeading.official.first {
        $0.printed.utf8.count == heading.utf8.count && $0.printed == heading
      } ?? SectionHeading(heading)
    }
  }

  /// The heading of the first section recognised as `number`.
  func heading(_ number: Int) -> SectionHeading? {
    report.sections.firstIndex { $0.number == number }.flatMap { headings[$0] }
  }

  /// The match of the reporting agency in the office's list; nil without a list.
  package private(set) lazy var agencyMatch: AgencyMatch? = settings.agencies?.match(report)

  /// The name that all reports of the agency share; nil where neither it nor a row of the list is known.
  var agencyName: AgencyName? { ReportDigest.name(report.agency, agencyMatch) }

  /// The traits of the reporting agency, from its name and the office's list.
  private(set) lazy var traits = AgencyTraits(agency: report.agency ?? "").corrected(
    by: agencyMatch?.agency)

  /// The text of the first section recognised as `number`; empty where there is none.
  func passage(_ number: Int) -> IndexedText {
    guard let index = report.sections.firstIndex(where: { $0.number == number }) else {
      return IndexedText("")
    }
    return passages[index]
  }

  /// Whether the report must have the six sections and three tables of the statute of 2019. The rules
  /// about structure do not apply to earlier reports.
  var isOfStatute2019: Bool {
    guard let year = report.year else { return edition != nil }
    return CheckContext.firstYear...9999 ~= year
  }

  /// The first year whose reports must follow an edition.
  static let firstYear = Edition.all.first?.years.lowerBound ?? 9999

  /// The sums and cells of the report's form, in the variant that its tables follow.
  package private(set) lazy var lines: FormLines? = FormLines.of(report.form, report.cells)

  /// The traits of the reporting agency; nil where neither its name nor a row of the list was found.
  var knownTraits: AgencyTraits? {
    report.agency == nil && agencyMatch?.agency == nil ? nil : traits
  }

  /// Whether any cell of `table` was found.
  func hasTable(_ table: Table) -> Bool { tables.contains(table) }

  private lazy var tables = Table.allCases.filter { report.cells.hasAny(of: $0) }

  private var texts: [Int: String] = [:]
}

/// The settings of a check, from the options of rpt-check.
package struct CheckSettings: Sendable {
  /// `--deadline MM-DD`: replaces the statutory deadline (S112).
  package var deadline: (month: Int, day: Int)?
  /// `--similarity`: the similarity threshold for repeated text, in percent.
  package var similarity = 90
  /// `--lang`: the language of the messages.
  package var language = Language.chinese
  /// `--units`: the office's list of agencies.
  package var agencies: AgencyList?
  /// `--profile`: local requirements.
  package var profile = Profile()
  /// `--published`: the pages on which the reports were published.
  package var pages: PublishedPages?
  /// `--facts`: what other sources state.
  package var facts: FactIndex?
  /// `--today`: the day of the run, on which nothing later can have happened.
  package var today: CalendarDate?

  package init() {}

  /// The day when the report of an agency is due, in the year after the report's; nil where the statutory
  /// deadline applies. `basis` names the local notice that sets it.
  func dueDay(of traits: AgencyTraits, _ agency: Agency?) -> (
    day: (month: Int, day: Int), basis: String?
  )? {
    if let day = agency?.deadline ?? deadline { return (day, nil) }
    return profile.dueDay(of: traits).map { (($0.month, $0.day), $0.basis) }
  }

  /// The last day for the report of `agency` on `year`.
  package func due(of agency: Agency, year: Int) -> CalendarDate {
    let traits = AgencyTraits(of: agency)
    return Deadline(traits, dueDay(of: traits, agency)?.day, year: year).date
  }
}
