import Agencies
import Claims
import Forms
import Records
import Wordings

/// A report under check, with what several rules ask of it. It is made for one report and used by
/// one thread.
package final class CheckContext {
  package let report: Report
  package let settings: Settings
  /// The edition that the report's tables follow; nil without tables or before 2019.
  package let edition: Edition?

  package init(_ report: Report, settings: Settings = Settings()) {
    let report = settings.profile.recognizing(report)
    self.report = report
    self.settings = settings
    edition = report.form?.edition
  }

  /// The one of two texts that is in the language of the messages; the other is not made.
  func says(_ chinese: @autoclosure () -> String, en english: @autoclosure () -> String) -> String {
    settings.language.says(chinese(), en: english())
  }

  /// The place of `cell` in words, in the language of the messages.
  func label(_ cell: Cell) -> String { cell.label(in: settings.language) }

  /// The form's heading of section `number`, 1–6, as a finding's label; 0 is the introduction.
  func label(ofSection number: Int) -> String {
    guard 1...SectionTitle.all.count ~= number else { return says("引言", en: "Introduction") }
    return SectionTitle.all[number - 1].label(in: settings.language)
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

  /// What the prose states in numbers.
  package private(set) lazy var reading: Reading = ClaimReader.reading(
    of: report, texts: passages.map(\.bytes))

  /// The heading of every section, in the order of the report's sections; nil where it has none.
  private(set) lazy var headings: [Heading?] = report.sections.map { section in
    section.heading.map { heading in
      Heading.official.first { $0.printed == heading } ?? Heading(heading)
    }
  }

  /// The heading of the first section recognised as `number`.
  func heading(_ number: Int) -> Heading? {
    report.sections.firstIndex { $0.number == number }.flatMap { headings[$0] }
  }

  /// What the office's list says of the reporting agency; nil without a list.
  package private(set) lazy var agencyMatch: AgencyMatch? = settings.agencies?.match(report)

  /// What kind of agency reports, as the office's list or its name tells.
  private(set) lazy var traits = AgencyTraits(agency: report.agency ?? "").corrected(
    by: agencyMatch?.agency)

  /// The text of the first section recognised as `number`; empty where there is none.
  func passage(_ number: Int) -> IndexedText {
    guard let index = report.sections.firstIndex(where: { $0.number == number }) else {
      return IndexedText("")
    }
    return passages[index]
  }

  /// Whether the report has to have the six sections and three tables of the statute of 2019: the
  /// structure rules say nothing of earlier ones.
  var isOfStatute2019: Bool {
    guard let year = report.year else { return edition != nil }
    return CheckContext.firstYear...9999 ~= year
  }

  /// The first year whose reports have to follow an edition.
  private static let firstYear = Edition.all.first?.years.lowerBound ?? 9999

  /// The sums and cells of the report's form in the shape that its tables have.
  package private(set) lazy var lines: FormLines? = FormLines.of(report.form, report.cells)

  /// The kind of the reporting agency; nil where neither an agency nor a row of the list was found.
  var knownTraits: AgencyTraits? {
    report.agency == nil && agencyMatch?.agency == nil ? nil : traits
  }

  /// Whether table two, three or four was found: any of its cells is there.
  func hasTable(_ table: Table) -> Bool { tables.contains(table) }

  private lazy var tables = Table.allCases.filter { report.cells.hasAny(of: $0) }

  private var texts: [Int: String] = [:]
}

/// What the person who runs the check decides.
package struct Settings: Sendable {
  /// `--deadline MM-DD`: replaces the law's date for S112.
  package var deadline: (month: Int, day: Int)?
  /// `--similarity`: from which share on a text repeats another, in per cent.
  package var similarity = 90
  /// `--lang`: what the messages are written in.
  package var language = Language.chinese
  /// `--units`: the office's list of agencies.
  package var agencies: AgencyList?
  /// `--profile`: what local notices say.
  package var profile = Profile()

  package init() {}

  /// By when the report of an agency is due; nil where only the law says.
  /// A local notice is named with it.
  func dueDay(of traits: AgencyTraits, _ agency: Agency?) -> (
    day: (month: Int, day: Int), basis: String?
  )? {
    if let day = agency?.deadline ?? deadline { return (day, nil) }
    return profile.dueDay(of: traits).map { (($0.month, $0.day), $0.basis) }
  }
}
