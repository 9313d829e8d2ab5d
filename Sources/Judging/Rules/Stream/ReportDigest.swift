import Claims
import Forms
import Records
import Agencies

/// What the rules about several reports keep of one: two kilobytes of cells and names, and samples of
/// the texts of sections one and five.
package struct ReportDigest: Sendable {
  /// Its place in the stream, from 0.
  package let ordinal: Int
  package let source: Source
  package let agency: String
  package let year: Int
  /// What reports of one body have in common: its name in the office's list, else in the report.
  let body: AgencyName
  /// Its row in the office's list; nil without a list, and for a body that a later one came from.
  let unit: Unit?
  let form: Form?
  var cells: KeptCells
  /// How many of the form's cells hold a number.
  let numbers: Int
  /// The texts of the sections `compared`; nil where one is not there, short, or not asked for.
  let texts: [ShingleSet?]

  /// What the prose says of growth against last year; empty where nobody asks.
  let growths: [Growth]

  /// What is kept of `context`; nil where agency or year are unknown, so that it has no place among
  /// others. The texts only if `keepsTexts`, the growths only if `keepsGrowths`.
  package init?(_ context: CheckContext, ordinal: Int, keepsTexts: Bool, keepsGrowths: Bool) {
    let report = context.report
    let own: Unit? = if case .own(let unit) = context.unit { unit } else { nil }
    guard let agency = report.agency ?? own?.name,
      let body = AgencyName(own?.name ?? agency)?.ofSeries,
      let year = report.year
    else { return nil }
    unit = own
    self.ordinal = ordinal
    source = report.source
    self.agency = agency
    self.year = year
    self.body = body
    form = report.form
    cells = KeptCells(report.cells)
    numbers = report.coverage.number
    growths = keepsGrowths ? context.reading.growths : []
    guard keepsTexts else {
      texts = ReportDigest.compared.map { _ in nil }
      return
    }
    let names = NamePatterns(agency: agency)
    texts = ReportDigest.compared.map { number in
      guard context.section(number) != nil else { return nil }
      let text = ShingleSet(context.passage(number), without: names)
      return text.length < ReportDigest.least ? nil : text
    }
  }

  /// The sections whose texts are compared.
  static let compared = [1, 5]

  /// How many characters a text needs to be compared.
  static let least = 150

  /// The report as the second one of a finding.
  var other: Finding.Other { Finding.Other(agency: agency, year: year, source: source) }

  /// Whether its path names another year, as a copy's in last year's folder does.
  private var isMisplaced: Bool { FileYear.named(source.path).map { $0 != year } ?? false }

  /// An order of reports that does not depend on their order in the stream: by body, year, then the
  /// file, which two reports of one body and year differ in.
  static func precedes(_ left: ReportDigest, _ right: ReportDigest) -> Bool {
    if left.body != right.body { return left.body < right.body }
    if left.year != right.year { return left.year < right.year }
    if left.numbers != right.numbers { return left.numbers > right.numbers }
    if left.isMisplaced != right.isMisplaced { return right.isMisplaced }
    if left.source.path != right.source.path { return left.source.path < right.source.path }
    return (left.source.crc32, left.source.bytes, left.ordinal)
      < (right.source.crc32, right.source.bytes, right.ordinal)
  }
}
