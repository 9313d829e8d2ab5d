import Forms
import Records
import Wordings

extension Rule {
  static let c204: Rule = Rule(
    code: "C204", name: "negative", severity: .error,
    summary: Wording(
      "数量和金额不能是负数，“本年增/减”除外。",
      en: "A count or amount is negative; only an increase or decrease may be."),
    basis: [],
    fix: Wording(
      "核对原始数据，改为不小于零的数。",
      en: "Check the original data and enter a number of 0 or more."),
    passing: [
      Example(), Example(year: 2020, cells: [Cell(.penalties, .itemsChange): -7]),
    ],
    failing: [
      Example(cells: [Cell(.received, .total): -1])
        .found(.fail, at: Cell(.received, .total), "填报-1"),
      Example(cells: [Cell(.fees, .amount): -1]).found(.fail, at: Cell(.fees, .amount), "填报-1"),
    ],
    evaluation: .report { context in
      context.findings(of: c204, at: unsigned) { cell, number in
        guard number.isNegative else { return nil }
        return context.says(
          "\(cell.label)填报\(number)，不能是负数。",
          en: "\(cell.label(in: .english)): \(number) is negative.")
      }
    })
}

private let unsigned = Cell.all.filter { $0.table != .statistics && $0.measure != .change }
