import Agencies
import Changes
import JSON
import Records
import Rows
import Sums

/// The sums of a round, each beside the parent's own report (汇总表).
struct RoundSums: Sendable {
  /// The sums.
  let reports: [Report]
  /// What the sums say of reports that they leave out.
  let messages: [String]
  let table: SheetTable

  /// Adds up the reports of `input` on `year` for each parent; where the list has none, all of them.
  init(_ input: RoundInput, year: Int) {
    let counted = input.received.compactMap(\.report).filter { $0.unit != nil && $0.year == year }
    var (sums, messages) = RoundSums.sums(
      counted, .parents(input.agencies, countsOwn: false))
    if sums.isEmpty, !counted.isEmpty { sums = RoundSums.sums(counted, .all(as: "各单位合计")).sums }
    let own = (input.draft + input.received).compactMap(\.report).filter { $0.year == year }
    reports = sums
    self.messages = messages
    let rows = sums.flatMap { sum in
      RoundSums.rows(of: sum, year, own.first { $0.unit != nil && $0.unit == sum.unit })
    }
    table = SheetTable(rows: rows.isEmpty ? [[.text("没有可以汇总的报告")]] : rows)
  }

  private static func sums(
    _ reports: [Report], _ plan: Summing.Plan
  ) -> (sums: [Report], messages: [String]) {
    var summing = Summing(plan)
    var messages: [String] = []
    for report in reports {
      do { try summing.add(report) } catch {
        messages.append("\(report.source.path): \(error.message.chinese)")
      }
    }
    return (summing.sums.map(\.report), messages)
  }

  /// The rows about one sum; `own` is the parent's own report.
  private static func rows(
    of sum: Report, _ year: Int, _ own: Report?
  ) -> [[SheetTable.Field]] {
    let missing = sum.parts?.missing.map(\.name).joined(separator: "、") ?? ""
    var rows: [[SheetTable.Field]] = [
      [
        .init(sum.agency), .number(Number(Int128(year))),
        .text("已计入 \(sum.parts?.contributors.count ?? 0) 个单位"),
        .text(missing.isEmpty ? "各单位齐全" : "未计入：\(missing)"),
      ]
    ]
    rows += sum.doubts.map { [.text("注意"), .text($0.message)] }
    for grid in GridTable.allCases { rows += [[]] + SheetTable.rows(of: csv(grid, sum, own)) }
    return rows + [[]]
  }

  /// The table `grid` of `sum` as the form prints it, with that of `own` beside it.
  private static func csv(_ grid: GridTable, _ sum: Report, _ own: Report?) -> [UInt8] {
    var settings = Rows.Settings()
    settings.adaptToExcel()
    settings.layout = .grid(grid)
    settings.sheet = own == nil ? .report : .change
    var rows = Rows(settings)
    for line in lines(sum, own).split(separator: UInt8(ascii: "\n")) {
      line.withUnsafeBytes { _ = try? rows.add($0) }
    }
    try? rows.finish()
    return rows.bytes
  }

  /// The records of the table: the sum, or all cells in which it and `own` are compared.
  private static func lines(_ sum: Report, _ own: Report?) -> [UInt8] {
    var line = JSONWriter()
    guard var own else {
      sum.encode(to: &line)
      return line.bytes
    }
    own.agency = sum.agency
    var filter = DiffFilter()
    filter.keepsUnchanged = true
    for match in Pairing.versions(old: [ReportSnapshot(sum)], new: [ReportSnapshot(own)]) {
      match.encode(to: &line, filter)
    }
    return line.bytes
  }
}
