import Agencies
import Forms
import Likeness
import Records

/// The imprint of a report with a known agency and year, as it is kept for rules about several reports. A class,
/// so that groups, pairs and roll-ups share it.
package final class ReportDigest: Sendable {
  /// The index of the report in the stream, which identifies it.
  package let ordinal: Int
  private let imprint: Imprint
  package let agency: String
  package let year: Int
  /// The name that all reports of one agency share: that in the office's list, else in the report.
  let agencyName: AgencyName
  /// The agency's row in the office's list; nil without a list, and for an agency that a later one
  /// came from.
  var listed: Agency? { row.first }
  /// Empty or one row; not an optional, because a row is large and most runs have no list.
  private let row: [Agency]

  /// The digest by `imprint`, of the agency that is `match` in the office's list; nil where agency or year are
  /// unknown.
  package init?(_ imprint: Imprint, _ match: AgencyMatch?, ordinal: Int) {
    let own = ReportDigest.own(match)
    guard let agency = imprint.agency ?? own?.name,
      let agencyName = ReportDigest.name(imprint.agency, match), let year = imprint.year
    else { return nil }
    row = own.map { [$0] } ?? []
    self.ordinal = ordinal
    self.imprint = imprint
    self.agency = agency
    self.year = year
    self.agencyName = agencyName
  }

  package var source: Source { imprint.source }
  var form: Form? { imprint.form }
  var cells: CellStore { imprint.cells }
  /// The number of the form's cells with a number.
  var numbers: Int { imprint.numbers }
  /// Hashes of the problems that section five lists, 0 where one is too short to compare; empty unless texts
  /// are needed.
  var problems: [UInt32] { imprint.prose?.problems ?? [] }
  /// The statements in the prose about growth since last year; empty unless needed.
  var growths: [Growth] { imprint.prose?.growths ?? [] }
  /// The cells that findings about the report put in doubt.
  package var causes: [RootCause] { imprint.causes }

  /// The name that the reports of `agency` share: that of its row in the list, `match`, else the one
  /// that they state; nil where there is none.
  static func name(_ agency: String?, _ match: AgencyMatch?) -> AgencyName? {
    AgencyName(own(match)?.name ?? agency)?.ofSeries
  }

  private static func own(_ match: AgencyMatch?) -> Agency? {
    if case .own(let agency) = match { agency } else { nil }
  }

  /// The text of the section at `index` of `Imprint.Prose.sections`; nil where it is missing, too short or not
  /// needed.
  func text(_ index: Int) -> ShingleSet? { imprint.prose?.texts[index] }

  /// `digest` with other cells.
  init(_ digest: ReportDigest, cells: CellStore) {
    var imprint = digest.imprint
    imprint.cells = cells
    self.imprint = imprint
    ordinal = digest.ordinal
    agency = digest.agency
    year = digest.year
    agencyName = digest.agencyName
    row = digest.row
  }

  /// What identifies its report.
  var key: PredecessorReports.Key { PredecessorReports.Key(agencyName, year) }

  /// The reference to this report in a finding about another one.
  var other: Finding.Other { Finding.Other(agency: agency, year: year, source: source) }

  /// Whether its path names another year, such as a copy in last year's folder.
  private var isMisplaced: Bool { FileYear.named(source.path).map { $0 != year } ?? false }

  /// An order that does not depend on the order of the stream: by agency and year, then by the file, then by
  /// all that is kept.
  static func precedes(_ left: ReportDigest, _ right: ReportDigest) -> Bool {
    if left.agencyName != right.agencyName { return left.agencyName < right.agencyName }
    if left.year != right.year { return left.year < right.year }
    if left.numbers != right.numbers { return left.numbers > right.numbers }
    if left.isMisplaced != right.isMisplaced { return right.isMisplaced }
    return Imprint.precedes(left.imprint, right.imprint)
  }
}
