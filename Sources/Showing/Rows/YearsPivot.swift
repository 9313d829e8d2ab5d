import Forms
import JSON
import Phrases
import Records
import Sheets

/// Reports as a sheet with one row per cell and one column per year.
struct YearsPivot: Sendable {
  /// A column: a year, and the number of the report where an agency has several of that year.
  private struct ReportColumn: Hashable, Comparable {
    /// nil where it is unknown: the last column.
    let year: Int?
    let number: Int

    func name(_ labels: SheetLanguage) -> String {
      let year =
        labels == .zh
        ? Phrasebook(.chinese).column(ofYear: year) : year.map(String.init) ?? "unknown"
      return number == 1 ? year : "\(year) (\(number))"
    }

    static func < (left: ReportColumn, right: ReportColumn) -> Bool {
      (left.year ?? .max, left.number) < (right.year ?? .max, right.number)
    }
  }

  private struct AgencyRows {
    let agency: String?
    /// For each column the cells of its report, with their numbers as printed; nil for a blank.
    var values: [ReportColumn: [Int: [UInt8]?]] = [:]
  }

  private var names: [String] = []
  private var agencies: [String: AgencyRows] = [:]
  private var failures: [(path: String, code: String, message: String)] = []

  /// Adds the report on `tape`, a few kilobytes.
  mutating func add(_ tape: Tape, _ cells: CellNodes) {
    let agency = text(["agency"], tape)
    let name = AgencyName(agency)?.ofSeries.text ?? ""
    if agencies[name] == nil { names.append(name) }
    let year = tape.node(at: ["year"]).flatMap { Int(tape.string($0)) }
    var rows = agencies[name] ?? AgencyRows(agency: agency)
    var number = 1
    while rows.values[ReportColumn(year: year, number: number)] != nil { number += 1 }
    var values: [Int: [UInt8]?] = [:]
    for (index, node) in cells.nodes.enumerated() where node > 0 {
      let isNumber = tape.kind(Int(node)) == .number
      values[index] = .some(isNumber ? Array(tape.bytes(Int(node))) : nil)
    }
    rows.values[ReportColumn(year: year, number: number)] = values
    agencies[name] = rows
  }

  /// Adds the failure on `tape`.
  mutating func addFailure(_ tape: Tape) {
    failures.append(
      (
        text(["source", "path"], tape) ?? "", text(["code"], tape) ?? "",
        text(["message"], tape) ?? ""
      ))
  }

  private func text(_ path: [StaticString], _ tape: Tape) -> String? {
    tape.node(at: path).flatMap { tape.kind($0) == .string ? tape.string($0) : nil }
  }

  /// The number of rows that the sheet has at most.
  var mostRows: Int { 1 + names.count * Cell.count + failures.count }

  /// Appends the sheet: the agencies in the order of their first reports, the cells that at least one of
  /// their reports has, then the failures.
  func write(to writer: inout FieldWriter, _ settings: Rows.Settings) {
    let columns = Set(agencies.values.flatMap(\.values.keys)).sorted()
    let fixed = Sheet.yearsColumns(settings.schemaLabels)
    let heads = fixed.map { $0.name(settings.labels) } + columns.map { $0.name(settings.labels) }
    writer.begin(settings.header == .never ? [] : heads) {
      let years = columns.map { XLSXColumn($0.name(settings.labels), .decimal, width: 11) }
      var sheet = XLSXSheet("历年数据", fixed.map(\.workbookColumn) + years)
      sheet.frozenColumns = fixed.count
      return sheet
    }
    let cells = CellName.all(for: writer)
    for name in names {
      if let rows = agencies[name] { write(rows, columns, cells, &writer) }
    }
    for failure in failures {
      writer.text(failure.path)
      writer.text(failure.code)
      writer.text(failure.message)
      for _ in columns { writer.empty() }
      writer.endRow()
    }
  }

  private func write(
    _ rows: AgencyRows, _ columns: [ReportColumn], _ cells: [CellName],
    _ writer: inout FieldWriter
  ) {
    let agency = rows.agency.map(writer.prepared)
    for cell in Cell.all where rows.values.values.contains(where: { $0[cell.index] != nil }) {
      if let agency { writer.text(agency) } else { writer.empty() }
      writer.text(cells[cell.index].id)
      writer.text(cells[cell.index].label)
      for column in columns {
        if let number = rows.values[column]?[cell.index] ?? nil {
          writer.number(number[...])
        } else {
          writer.empty()
        }
      }
      writer.endRow()
    }
  }
}
