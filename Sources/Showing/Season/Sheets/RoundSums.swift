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
  /// What there is so far of sums that are not complete; nil where all are.
  let partial: SheetTable?

  /// Adds up the reports of `input` on `year` for each parent; where the list has none, all of them. `points`
  /// are those of the reports.
  init(_ input: RoundInput, year: Int, _ points: RoundPoints) {
    let counted = input.received.compactMap(\.report).filter { $0.unit != nil && $0.year == year }
    var (sums, messages) = RoundSums.sums(counted, .parents(input.agencies, countsOwn: false))
    if sums.isEmpty, !counted.isEmpty { sums = RoundSums.sums(counted, .all(as: "各单位合计")).sums }
    let own = (input.draft + input.received).compactMap(\.report).filter { $0.year == year }
    reports = sums.map(\.report)
    self.messages = messages
    var table = SheetTable()
    for sum in reports {
      table.leads.insert(table.rows.count)
      table.rows += RoundSums.rows(
        of: sum, year, own.first { $0.unit != nil && $0.unit == sum.unit },
        RoundSums.parents(below: sum, in: input.agencies), points)
    }
    if table.rows.isEmpty { table.rows = [[.text("没有可以汇总的报告")]] }
    self.table = table
    partial = RoundSums.partial(sums, year)
  }

  private static func sums(
    _ reports: [Report], _ plan: Summing.Plan
  ) -> (sums: [Sum], messages: [String]) {
    var summing = Summing(plan)
    var messages: [String] = []
    for report in reports {
      do { try summing.add(report) } catch {
        messages.append("\(report.source.path): \(error.message.chinese)")
      }
    }
    return (summing.sums, messages)
  }

  /// The sums so far, a row for each cell; nil where each sum is complete.
  private static func partial(_ sums: [Sum], _ year: Int) -> SheetTable? {
    let head = ["单位", "年度", "位置", "阶段数（不作填报依据）", "有数的单位", "应计入的单位"]
    var rows: [[SheetTable.Field]] = []
    for sum in sums {
      let report = sum.report
      let expected =
        (report.parts?.contributors.count ?? 0) + (report.parts?.missing.count ?? 0)
      let cells = sum.partialCells
      guard cells.contains(where: { $0.count < expected }) else { continue }
      rows += cells.map { cell in
        [
          .init(report.agency), .number(Number(Int128(year))), .text(cell.cell.label),
          .number(cell.sum), .number(Number(Int128(cell.count))),
          .number(Number(Int128(expected))),
        ]
      }
    }
    return rows.isEmpty ? nil : SheetTable(rows: [head.map { SheetTable.Field($0) }] + rows)
  }

  /// What a row above the tables begins with that says something of their numbers.
  static let remark = "备注"

  /// The names of the agencies below that of `sum` that have agencies of their own: these are added, and not the
  /// reports of their parents.
  private static func parents(below sum: Report, in list: AgencyList) -> [String] {
    guard let unit = sum.unit else { return [] }
    return list.members(of: unit.id).filter { !list.members(of: $0.id).isEmpty }.map(\.name)
  }

  /// The rows about one sum; `own` is the parent's own report, `parents` has the names of those below it.
  private static func rows(
    of sum: Report, _ year: Int, _ own: Report?, _ parents: [String], _ points: RoundPoints
  ) -> [[SheetTable.Field]] {
    let missing = sum.parts?.missing.map(\.name).joined(separator: "、") ?? ""
    var rows: [[SheetTable.Field]] = [
      [
        .init(sum.agency), .number(Number(Int128(year))),
        .text("已计入\(sum.parts?.contributors.count ?? 0)个单位"),
        .text(missing.isEmpty ? "各单位齐全" : "未计入：\(missing)"),
      ]
    ]
    let faulty = Set(sum.parts?.contributors.map(\.name) ?? []).count { name in
      points.countOfReport(.mustFix, of: RoundPoints.Owner(listed: name)) > 0
    }
    if faulty > 0 {
      rows.append([.text(remark), .text("已计入的单位中，有\(faulty)个单位仍有须修改的问题，合计数还会变动")])
    }
    if !parents.isEmpty {
      let names = parents.prefix(3).joined(separator: "、") + (parents.count > 3 ? "等" : "")
      rows.append([.text(remark), .text("按各基层单位的报告相加，不取\(names)自己的报告；台账中上级与直接下级单位的核对，用这些单位自己的报告")])
    }
    rows += sum.doubts.map { [.text(remark), .text($0.message)] }
    // What there is so far is never beside a report: someone would copy it.
    guard missing.isEmpty else {
      return rows + [
        [.text(remark), .text("各单位没有报齐，不列合计数；已有数的合计见“\(ResultFile.partial.title)”")], [],
      ]
    }
    for grid in GridTable.allCases { rows += [[]] + SheetTable.rows(of: csv(grid, sum, own)) }
    return rows + [[]]
  }

  /// The table `grid` of `sum` as the form prints it, with that of `own` beside it.
  private static func csv(_ grid: GridTable, _ sum: Report, _ own: Report?) -> [UInt8] {
    var settings = Rows.Settings()
    settings.labels = .zh
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
