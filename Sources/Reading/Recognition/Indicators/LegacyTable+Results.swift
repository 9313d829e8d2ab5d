import Documents
import Forms
import JSON
import Records

extension LegacyTable {
  /// The rows as indicators of the record.
  var indicators: [Indicator] {
    rows.map { row in
      let (value, cumulative) = sources(of: row)
      return Indicator(
        label: row.label, unit: row.unit, value: value.flatMap { number($0, row) },
        cumulative: cumulative.flatMap { number($0, row) }, cell: row.cell)
    }
  }

  /// Assigns the rows with well-known labels to cells of `recognized`, and lists numbers without a
  /// certain column as unplaced.
  func fill(_ recognized: inout RecognizedTables) {
    recognized.leave(others, table: 1)
    var ofOtherYears: [TableCell] = []
    for row in rows {
      let (value, cumulative) = sources(of: row)
      let past = value == nil ? [] : pastValues(of: row)
      ofOtherYears += past
      if let cell = row.cell, let value {
        recognized.assign(value, to: cell, table: 1, unit: moneyUnit(row))
      }
      recognized.leave(row.remarks, table: 1)
      let unread = row.values.filter { source in
        if past.contains(where: { source.isAt($0) }) { return false }
        if source.isAt(value) { return row.cell == nil && !isWhole(source, row) }
        return !source.isAt(cumulative) || !isWhole(source, row)
      }
      if recognized.leave(unread, table: 1), value == nil, cumulative == nil {
        recognized.doubts.append(
          LocalizedDoubt(
            .rowUnassigned, "“\(row.label)”一行的数不能确定属于哪一栏，未归入",
            en: """
              the columns of the row “\(row.label)” are uncertain: its numbers were not assigned to cells
              """
          )
        )
      }
    }
    if !ofOtherYears.isEmpty { recognized.doubts.append(pastYears(ofOtherYears)) }
  }

  /// The doubt about `values` in columns of other years.
  private func pastYears(_ values: [TableCell]) -> LocalizedDoubt {
    let years = zip(columns, columnYears).compactMap { $1 == reportYear ? nil : $1 }
    let names = years.map { "\($0)年" }.joined(separator: "、")
    let numbers = values.map(\.text).joined(separator: "、")
    return LocalizedDoubt(
      .columnsAssumed, "\(names)的数不是本年度的，未采用：\(numbers)",
      en: """
        the columns of \(years.map(String.init).joined(separator: ", ")) are not of the year of the report and were \
        not read: \(numbers)
        """)
  }

  /// The columns, nil for those of other years than that of the report, where they are of several.
  private var ownColumns: [IndicatorColumn?] {
    guard let reportYear, columns.count(where: { $0 == .year }) > 1,
      columnYears.count(where: { $0 == reportYear }) == 1
    else { return columns }
    return zip(columns, columnYears).map { $0 == .year && $1 != reportYear ? nil : $0 }
  }

  /// The cells of `row` in columns of other years.
  private func pastValues(of row: IndicatorRow) -> [TableCell] {
    let columns = columnsOfValues(of: row)
    guard row.values.count == columns.count else { return [] }
    return columns.indices.filter { columns[$0] == nil }.map { row.values[$0] }
      .filter { !$0.text.isEmpty }
  }

  /// The columns of the values of `row`: a remark that is blank is among the values, one in words is not.
  private func columnsOfValues(of row: IndicatorRow) -> [IndicatorColumn?] {
    row.remarks.isEmpty ? ownColumns : ownColumns.filter { $0?.isNumber ?? true }
  }

  /// The cells of the year and of all years, by the columns of the header; nil where they are
  /// uncertain.
  private func sources(of row: IndicatorRow) -> (value: TableCell?, cumulative: TableCell?) {
    let numbers = ownColumns.compactMap { $0 }.filter(\.isNumber)
    if row.values.count == 1, columns.count(where: \.isNumber) <= 1 { return (row.values[0], nil) }
    let columns = columnsOfValues(of: row)
    guard row.values.count == columns.count, numbers.count <= 2, Set(numbers).count == numbers.count
    else { return (nil, nil) }
    func value(_ column: IndicatorColumn) -> TableCell? {
      columns.firstIndex(of: column).map { row.values[$0] }
    }
    return (value(.year), value(.cumulative))
  }

  private func moneyUnit(_ row: IndicatorRow) -> MoneyUnit? {
    row.unit.flatMap { MoneyUnit(in: NormalizedLabel.scalars($0)) }
  }

  /// Whether the number of `source` has all digits of its text: not 361 of 361（883）.
  private func isWhole(_ source: TableCell, _ row: IndicatorRow) -> Bool {
    let pieces = NormalizedLabel.folded(source.text).split {
      !$0.isDigit && $0 != "," && $0 != "."
    }
    return number(source, row) != nil && pieces.count { $0.contains(where: \.isDigit) } <= 1
  }

  private func number(_ source: TableCell, _ row: IndicatorRow) -> Number? {
    let measure = row.cell?.measure ?? .count
    return source.lexeme.converted(to: measure, column: moneyUnit(row)).number
      ?? source.lexeme.number
  }
}

extension TableCell {
  /// Whether `other` is at the same position.
  fileprivate func isAt(_ other: TableCell?) -> Bool {
    guard let other else { return false }
    return (row, column, line) == (other.row, other.column, other.line)
  }
}
