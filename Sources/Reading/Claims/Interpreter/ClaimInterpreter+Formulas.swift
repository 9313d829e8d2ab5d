import Forms
import Records

/// The sums of the table of readings as formulas over the cells of the report.
extension ClaimInterpreter {
  /// What words with `slots` count by `reading`.
  mutating func formulas(of reading: ClaimReading, _ slots: Slots) -> [Formula] {
    var formulas: [Formula] = []
    let indicators = isOfIndicators ? reading.sums.filter(\.isIndicator) : []
    for sum in indicators.isEmpty ? reading.sums : indicators {
      formulas += self.formulas(of: sum, slots)
    }
    guard slots.mayBePersons else { return formulas }
    return formulas
      + reading.rows.map { rows in
        Formula(rows.flatMap { CellSet.requests($0, .naturalPerson) })
      }
  }

  private mutating func formulas(of sum: CountedSum, _ slots: Slots) -> [Formula] {
    switch sum {
    case .row(let row): [Formula(CellSet.requests(row))]
    case .rows(let first, let second):
      [Formula(CellSet.requests(first) + CellSet.requests(second))]
    case .difference(let row, let less):
      [Formula(CellSet.requests(row), minus: CellSet.requests(less))]
    case .outcomes: [total(of: slots.outcomes, slots)].filter { !$0.cells.isEmpty }
    case .outcomesAnd(let outcome): [total(of: slots.outcomes + [outcome], slots)]
    case .alternatives:
      slots.alternatives.map { total(of: [$0], slots) }.filter { !$0.cells.isEmpty }
    case .these(let outcomes): [total(of: outcomes, slots)]
    case .applicants:
      slots.counted.map { rows in
        Formula(
          rows.flatMap { row in slots.applicants.flatMap { CellSet.requests(row, $0) } })
      }
    case .disputes(let column): slots.groups.map { total(of: $0, [column]) }
    case .disputesBut(let column):
      slots.groups.map { groups in
        Formula(
          groups.flatMap { $0.cells(.total) }, minus: groups.flatMap { $0.cells(column) })
      }
    case .results:
      [slots.results, slots.otherResults].filter { !$0.isEmpty }.flatMap { results in
        slots.groups.map { total(of: $0, results.map(\.column)) }
      }
    case .theseResults(let results): slots.groups.map { total(of: $0, results.map(\.column)) }
    case .column(let column):
      slots.row.map { has(column, of: $0) ? [Formula([CellSet($0, column)])] : [] } ?? []
    case .namedIndicator: slots.indicator.map { [Formula([CellSet($0)])] } ?? []
    case .given: slots.sums
    case .indicator(let indicator): isOfIndicators ? [Formula([CellSet(indicator)])] : []
    }
  }

  private mutating func total(of outcomes: [Outcome], _ slots: Slots) -> Formula {
    Formula(outcomes.flatMap { counts(of: $0, slots.applicants.first) })
  }

  private func total(of groups: [Dispute], _ columns: [Column]) -> Formula {
    Formula(columns.flatMap { column in groups.flatMap { $0.cells(column) } })
  }

  /// The cells of `outcome` in the columns of `applicant`; without it in 总计. A group stands for
  /// those of its rows that the form has in the shape of this report.
  private mutating func counts(of outcome: Outcome, _ applicant: Applicant?) -> [CellSet] {
    let (row, group) = outcome.rows
    if let row {
      // Other handling has one row in the form of 2019, and several later.
      let isOther = row.group == .otherHandling && !requestRows.contains(row)
      return isOther ? [] : CellSet.requests(row, applicant)
    }
    guard let group else { return [] }
    let rows = requestRows
    return (applicant?.columns ?? [.total]).map { CellSet(group, among: rows, $0) }
  }

  /// 总计 of `outcomes` together.
  mutating func total(of outcomes: [Outcome]) -> Formula {
    Formula(outcomes.flatMap { counts(of: $0, nil) })
  }

  /// Whether the form has `column` for documents. The statistics table of 2014–2018 has no columns:
  /// its indicators stand for all of them.
  func hasColumn(_ column: Column) -> Bool { edition?.has(Cell(.rules, column)) ?? false }

  private func has(_ column: Column, of row: Row) -> Bool {
    guard row == .rules || row == .normativeDocuments else { return true }
    return hasColumn(column) || !hasColumn(.made) && !hasColumn(.issued)
  }
}
