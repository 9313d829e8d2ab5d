import Forms
import Records

/// What the register needs of a report, which is not kept itself.
struct ReportFacts: Sendable {
  let isSum: Bool
  /// Whether it names its agency, so that the ids of what was found in it are of no other agency's.
  let namesAgency: Bool
  let hasDay: Bool
  let hasHeadings: Bool
  /// Whether section one has text.
  let hasProse: Bool
  /// The tables of which every cell of the form has a number.
  let wholeTables: Set<Table>

  private static let everyTable = Set(Table.ofReports)

  init(_ report: Report) {
    isSum = report.parts != nil
    namesAgency = report.agency != nil
    hasDay = report.published != nil
    hasHeadings = report.sections.contains { $0.heading != nil }
    hasProse = report.sections.contains { $0.number == 1 && !$0.text.isEmpty }
    guard let edition = report.form?.edition else {
      wholeTables = []
      return
    }
    let coverage = report.coverage
    guard coverage.expected == 0 || coverage.number < coverage.expected else {
      wholeTables = ReportFacts.everyTable
      return
    }
    let shape = edition.shape { report.cells.hasAny(of: $0.cells) }
    let open = edition.cells(in: shape).filter { report.cells.number($0) == nil }.map(\.table)
    wholeTables = ReportFacts.everyTable.subtracting(open)
  }
}
