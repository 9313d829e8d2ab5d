import Agencies
import Claims
import Forms
import Records

/// The data that is kept of a report for rules about several reports: half a kilobyte of cells and names,
/// and samples of the texts of sections one and five. A class, so that groups, pairs and roll-ups share it.
package final class ReportDigest: Sendable {
  /// The index of the report in the stream.
  package let ordinal: Int
  package let source: Source
  package let agency: String
  package let year: Int
  /// The name that all reports of one agency share: that in the office's list, else in the report.
  let agencyName: AgencyName
  /// The agency's row in the office's list; nil without a list, and for an agency that a later one
  /// came from.
  var listed: Agency? { row.first }
  /// Empty or one row; not an optional, because a row is large and most runs have no list.
  private let row: [Agency]
  let form: Form?
  let cells: CellStore
  /// The number of the form's cells with a number.
  let numbers: Int
  private let first: ShingleSet?
  private let second: ShingleSet?
  /// Hashes of the problems that section five lists, 0 where one is too short to compare; empty unless texts
  /// are needed.
  let problems: [UInt32]
  /// The statements in the prose about growth since last year; empty unless needed.
  let growths: [Growth]

  /// The digest of the report of `context`, with texts and growths as in `needs`; nil where agency or year
  /// are unknown.
  package init?(_ context: CheckContext, ordinal: Int, for needs: Needs) {
    let report = context.report
    let own = ReportDigest.own(context.agencyMatch)
    guard let agency = report.agency ?? own?.name, let agencyName = context.agencyName,
      let year = report.year
    else { return nil }
    row = own.map { [$0] } ?? []
    self.ordinal = ordinal
    source = report.source
    self.agency = agency
    self.year = year
    self.agencyName = agencyName
    form = report.form
    cells = CellStore(report.cells)
    numbers = report.coverage.number
    growths = needs.contains(.growths) ? context.reading.growths : []
    let names = needs.contains(.texts) ? NamePatterns(agency: agency) : nil
    problems = names.flatMap { ProblemText(of: context)?.items.hashes(without: $0) } ?? []
    let texts = names.map { ReportDigest.texts(of: context, $0) } ?? []
    first = texts.first ?? nil
    second = texts.last ?? nil
  }

  /// The name that the reports of `agency` share: that of its row in the list, `match`, else the one
  /// that they state; nil where there is none.
  static func name(_ agency: String?, _ match: AgencyMatch?) -> AgencyName? {
    AgencyName(own(match)?.name ?? agency)?.ofSeries
  }

  private static func own(_ match: AgencyMatch?) -> Agency? {
    if case .own(let agency) = match { agency } else { nil }
  }

  private static func texts(
    of context: CheckContext, _ names: NamePatterns
  ) -> [ShingleSet?] {
    compared.map { number in
      guard context.section(number) != nil else { return nil }
      let text = ShingleSet(context.passage(number), without: names)
      return text.length < least ? nil : text
    }
  }

  /// The text of the section `compared[index]`; nil where it is missing, too short or not needed.
  func text(_ index: Int) -> ShingleSet? { index == 0 ? first : second }

  /// `digest` with other cells.
  init(_ digest: ReportDigest, cells: CellStore) {
    ordinal = digest.ordinal
    source = digest.source
    agency = digest.agency
    year = digest.year
    agencyName = digest.agencyName
    row = digest.row
    form = digest.form
    self.cells = cells
    numbers = digest.numbers
    (first, second) = (digest.first, digest.second)
    problems = digest.problems
    growths = digest.growths
  }

  /// The sections whose texts are compared.
  static let compared = [1, 5]

  /// The minimum number of characters of a text that is compared.
  static let least = 150

  /// What identifies its report.
  var key: PredecessorReports.Key { PredecessorReports.Key(agencyName, year) }

  /// The reference to this report in a finding about another one.
  var other: Finding.Other { Finding.Other(agency: agency, year: year, source: source) }

  /// Whether its path names another year, such as a copy in last year's folder.
  private var isMisplaced: Bool { FileYear.named(source.path).map { $0 != year } ?? false }

  /// An order that does not depend on the order of the stream: by agency and year, then by the file.
  static func precedes(_ left: ReportDigest, _ right: ReportDigest) -> Bool {
    if left.agencyName != right.agencyName { return left.agencyName < right.agencyName }
    if left.year != right.year { return left.year < right.year }
    if left.numbers != right.numbers { return left.numbers > right.numbers }
    if left.isMisplaced != right.isMisplaced { return right.isMisplaced }
    if left.source.path != right.source.path { return left.source.path < right.source.path }
    return (left.source.crc32, left.source.bytes, left.ordinal)
      < (right.source.crc32, right.source.bytes, right.ordinal)
  }
}
