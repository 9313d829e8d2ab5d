import Forms
import JSON
import Records

/// A sum of the statistics table of 2014–2018.
struct LegacySum {
  let whole: Cell
  /// The parts with their values; without a cell for rows that have no id.
  let parts: [(cell: Cell?, value: CellValue)]
  let values: CellTable

  /// `whole` as the sum of `parts`; nil where the whole, or all parts, are absent.
  init?(
    _ whole: StatisticsIndicator, of parts: [StatisticsIndicator], in report: Report
  ) {
    let (whole, parts) = (Cell(whole), parts.map { Cell($0) })
    guard report.cells[whole] != .absent,
      parts.contains(where: { report.cells[$0] != .absent })
    else { return nil }
    self.init(whole, parts.map { ($0, report.cells[$0]) }, report.cells)
  }

  /// `whole` as the sum of the rows below it, up to the next row with an id; nil where there are fewer than
  /// two.
  init?(_ whole: StatisticsIndicator, ofRowsBelowIn report: Report) {
    let whole = Cell(whole)
    guard let rows = report.indicators,
      let index = rows.firstIndex(where: { $0.cell == whole })
    else { return nil }
    let below = rows[(index + 1)...].prefix { $0.cell == nil && $0.unit != nil }
    guard below.count >= 2 else { return nil }
    self.init(
      whole, below.map { (nil, $0.value.map(CellValue.number) ?? .blank) }, report.cells)
  }

  private init(_ whole: Cell, _ parts: [(Cell?, CellValue)], _ values: CellTable) {
    self.whole = whole
    self.parts = parts
    self.values = values
  }

  /// The finding of `rule` about the sum; nil where it holds.
  func finding(of rule: Rule, in context: CheckContext) -> Finding? {
    let judgement = SumJudgement(parts: parts.map(\.value), whole: [values[whole]])
    let name = context.label(whole)
    let blank = context.says("未填", en: "nothing")
    let sum = judgement.parts.map(\.description) ?? blank
    let stated = judgement.whole.map(\.description) ?? blank
    var finding: Finding
    switch judgement.result {
    case .passes: return nil
    case .fails:
      finding = rule.finding(
        .fail, in: context, label: name, "“\(name)”填报\(stated)，各分项合计\(sum)。",
        en: "“\(name)” is \(stated), but its parts add up to \(sum).")
    case .holdsIfZero:
      finding = rule.finding(
        .review, in: context, label: name, "“\(name)”填报\(stated)，分项有空白，按0计才相符，请补填。",
        en:
          "“\(name)” is \(stated), which is right only if its blank parts are 0; please fill them in."
      )
    case .open:
      finding = rule.finding(
        .notAssessable, in: context, label: name, "“\(name)”的分项有空白或未读到，无法核对合计。",
        en: "Parts of “\(name)” are blank or were not read, so the sum cannot be checked.")
    }
    finding.cell = whole
    finding.expected = judgement.parts
    finding.actual = judgement.whole
    if let parts = judgement.parts, let whole = judgement.whole { finding.gap = whole - parts }
    finding.operands = (parts.compactMap(\.cell) + [whole]).map {
      Finding.Operand(cell: $0, year: context.report.year, value: values.number($0))
    }
    return finding
  }

  /// The findings of `rule` about `sums`; nil where all are nil.
  static func findings(
    _ rule: Rule, _ sums: [LegacySum?], in context: CheckContext
  ) -> [Finding]? {
    let sums = sums.compactMap { $0 }
    return sums.isEmpty ? nil : sums.compactMap { $0.finding(of: rule, in: context) }
  }
}

extension Example {
  /// A report on 2016 with the earlier statistics table and only `cells`.
  static func legacy(
    _ cells: KeyValuePairs<StatisticsIndicator, Int?>, rows: [Indicator] = []
  ) -> Example {
    Example(on: .statistics, year: 2016, cells.map { (Cell($0), $1) }) { $0.indicators = rows }
  }

  /// A row of that table.
  static func row(_ label: String, _ value: Int128, _ indicator: StatisticsIndicator? = nil)
    -> Indicator
  {
    Indicator(
      label: label, unit: "件", value: Number(value), cumulative: nil,
      cell: indicator.map { Cell($0) })
  }
}
