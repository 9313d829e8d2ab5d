import Forms
import JSON
import Records
import Wordings

extension Rule {
  static let c205: Rule = Rule(
    code: "C205", name: "fraction", severity: .error,
    summary: Wording(
      "件数、项数等应当是整数，不能有小数；金额除外。",
      en: "A count has decimals; only amounts of money may."),
    basis: [],
    fix: Wording(
      "改为整数；如果是金额填错了格，移到金额一栏。",
      en: "Enter a whole number; move an amount of money to its own column."),
    passing: [
      Example(),
      Example { $0.cells[Cell(.received, .total)] = .number(Number(1500, scale: 2)) },
      Example { $0.cells[Cell(.fees, .amount)] = .number(Number(251, scale: 1)) },
    ],
    failing: [
      Example { $0.cells[Cell(.received, .total)] = .number(Number(15, scale: 1)) }
        .found(.fail, at: Cell(.received, .total), "填报1.5")
    ],
    evaluation: .report { context in
      context.findings(of: c205, at: counted) { cell, number in
        guard !number.isWhole else { return nil }
        return context.says(
          "\(cell.label)填报\(number)，数量应当是整数。",
          en: "\(cell.label(in: .english)): \(number) is not a whole number.")
      }
    })
}

private let counted = Cell.all.filter { $0.table != .statistics && $0.measure != .money }
