import Forms
import JSON
import Records
import Wordings

extension Rule {
  static let y507: Rule = Rule(
    code: "Y507", name: "jump", severity: .info,
    summary: Wording(
      "总数超过上年的5倍、不足上年的五分之一，或者上年在20以上而本年为零的，请核实是否填错。",
      en:
        "A total is more than 5 times or less than a fifth of last year's, or 0 where it was 20 or more."
    ),
    basis: [],
    fix: Wording(
      "核对两年的数字，属实的在正文说明原因。",
      en: "Check the numbers of both years; if they are right, explain them in the text."),
    passing: [
      .years([Cell(.received, .total): 10], [Cell(.received, .total): 50]),
      .years([Cell(.received, .total): 50], [Cell(.received, .total): 10]),
      .years([Cell(.licensing, .decisions): 19], [:]),
      .years([:], [Cell(.received, .total): 50]),
      Example(cells: [Cell(.received, .total): 51]).beside(
        Example(year: 2020, cells: [Cell(.received, .total): 10])),
    ],
    failing: [
      .years([Cell(.received, .total): 10], [Cell(.received, .total): 51])
        .found(.review, at: Cell(.received, .total), "2022年为51件，超过上年的5倍"),
      .years([Cell(.received, .total): 51], [Cell(.received, .total): 10])
        .found(.review, at: Cell(.received, .total), "2022年为10件，不足上年的五分之一"),
      .years([Cell(.licensing, .decisions): 20], [:])
        .found(.review, at: Cell(.licensing, .decisions), "2022年为0件，降为零"),
    ],
    evaluation: .years { pair in
      guard pair.isNeighbouring else { return nil }
      return jumping.compactMap { cell in
        guard let last = pair.before.number(cell), let now = pair.after.number(cell),
          let words = now.jump(from: last)?.text(pair.settings.language)
        else { return nil }
        return y507.finding(
          .review, in: pair, at: cell,
          "\(cell.label)：\(pair.earlier.year)年为\(cell.amount(last, in: .chinese))，\(pair.later.year)年为\(cell.amount(now, in: .chinese))，\(words)，请核实。",
          en: """
            \(cell.label(in: .english)): \(last) in \(pair.earlier.year), \(now) in \(pair.later.year), \
            \(words); please verify.
            """)
      }
    })
}

extension Number {
  /// A description of the change from `last`; nil where it is not unusual.
  fileprivate func jump(from last: Number) -> Wording? {
    guard !last.isNegative, !isNegative, !last.isZero else { return nil }
    if isZero { return last < Number(20) ? nil : Wording("降为零", en: "down to zero") }
    if let five = last.times(5), five < self {
      return Wording("超过上年的5倍", en: "more than 5 times last year's")
    }
    if let five = times(5), five < last {
      return Wording("不足上年的五分之一", en: "less than a fifth of last year's")
    }
    return nil
  }
}

/// The totals that are compared, with the counts of table two that are totals. Requests closed are not
/// compared, since they depend on those received.
private let jumping: [Cell] = Cell.all.filter { cell in
  switch (cell.row, cell.column) {
  case (_, .decisions), (_, .inForce), (_, .totalDisclosed), (_, .amount): true
  case (.received, .total): true
  case (_, .total): cell.table == .disputes
  default: false
  }
}
