import Forms
import JSON
import Records
import Wordings

extension Rule {
  static let y509: Rule = Rule(
    code: "Y509", name: "reviewed-litigation", severity: .info,
    summary: Wording(
      "复议后起诉的案件先经过行政复议：表四复议后起诉的总计大于本年与上年行政复议总计之和的，请核实。",
      en: """
        Table four: more lawsuits after reconsideration than reconsiderations of this year and the last \
        together.
        """),
    basis: [],
    fix: Wording(
      "核对复议后起诉的案件；更早的复议案件引起的，说明情况。",
      en: "Check the lawsuits after reconsideration; explain those that follow older ones."),
    passing: [
      .years([reviewed: 1], [reviewed: 1, litigation: 2]),
      Example(cells: [litigation: 2]),
      .years([reviewed: nil], [litigation: 2]),
    ],
    failing: [
      .years([reviewed: 1], [reviewed: 1, litigation: 3])
        .found(.review, at: litigation, "3件，两年的行政复议共2件")
    ],
    evaluation: .years { pair in
      guard pair.isNeighbouring, let after = pair.after.number(litigation),
        let now = pair.after.number(reviewed), let last = pair.before.number(reviewed),
        let both = now + last
      else { return nil }
      guard after > both else { return [] }
      var finding = y509.finding(
        .review, in: pair, at: litigation,
        """
        \(pair.later.year)年复议后起诉\(after)件，两年的行政复议共\(both)件（\(pair.earlier.year)年\(last)件，\
        \(pair.later.year)年\(now)件），请核实。
        """,
        en: """
          \(after) lawsuits after reconsideration in \(pair.later.year), but \(both) reconsiderations in both \
          years (\(pair.earlier.year): \(last), \(pair.later.year): \(now)); please verify.
          """)
      finding.operands = [
        Finding.Operand(cell: reviewed, year: pair.earlier.year, value: last),
        Finding.Operand(cell: reviewed, year: pair.later.year, value: now),
        Finding.Operand(cell: litigation, year: pair.later.year, value: after),
      ]
      return [finding]
    })
}

private let reviewed = Cell(.reconsideration, .total)
private let litigation = Cell(.litigationAfterReconsideration, .total)
