import Forms
import Records
import Wordings

extension Rule {
  package static let w901: Rule = Rule(
    code: "W901", name: "waiver-unused", severity: .warning,
    summary: Wording(
      "豁免清单里的一条没有对应的问题、已经到期或没有写理由。",
      en: "A waiver matches no finding, has expired or gives no reason."),
    basis: [],
    fix: Wording("更新或删去这一条豁免。", en: "Renew or remove the waiver."),
    passing: [
      Example(cells: unbalanced).waiving(Waiver(rule: "T302", reason: "已核实")),
      Example(cells: unbalanced)
        .waiving(Waiver(rule: "applicant-sum", reason: "已核实", until: Example.today)),
    ],
    failing: [
      Example().waiving(Waiver(rule: "T302", reason: "已核实")).found(.fail, "没有对应的问题"),
      Example(cells: unbalanced)
        .waiving(Waiver(rule: "T302", reason: "已核实", until: "2022-12-31"))
        .found(.fail, "已于2022年12月31日到期"),
      Example(cells: unbalanced).waiving(Waiver(rule: "T302", reason: ""))
        .found(.fail, "没有写理由"),
      Example(cells: unbalanced)
        .waiving(Waiver(agency: "云溪镇人民政府", rule: "T302", reason: "已核实"))
        .found(.fail, "豁免“云溪镇人民政府 T302”没有对应的问题"),
    ],
    evaluation: .waivers)
}

extension Example {
  /// The day on which most examples are checked.
  package static let today = "2023-03-01"

  /// This example with a waiver.
  func waiving(_ waiver: Waiver) -> Example {
    var example = self
    example.waivers.append(waiver)
    return example
  }
}

private let unbalanced: KeyValuePairs<Cell, Int?> = [
  Cell(.received, .naturalPerson): 1
]
