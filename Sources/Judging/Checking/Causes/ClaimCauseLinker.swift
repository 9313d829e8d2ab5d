import Claims
import Forms
import JSON
import Records
import Rules

/// Links findings about the prose to those that they follow from: a wrong cell contradicts the sentences
/// about it, and a wrong number in a sentence breaks the lists and shares that it is part of.
enum ClaimCauseLinker {
  /// Sets `cause` in `findings`, those of one report, in which the sums have their causes; `claims` are those of
  /// its prose.
  static func link(_ findings: inout [Finding], _ claims: [Claim]) {
    let sums = findings.filter { $0.isBrokenSum && $0.cause == nil }
      .map { (id: $0.id, corrections: $0.corrections) }
    let causes = sums.isEmpty ? [:] : causes(of: claims, among: sums)
    var wrong: [String: String] = [:]
    for index in findings.indices where findings[index].concern == .claim {
      let finding = findings[index]
      let words = Words(quote: finding.quote, number: finding.actual, cell: finding.cell)
      findings[index].cause = finding.cause ?? causes[words]
      if let quote = finding.quote, finding.verdict != .notAssessable { wrong[quote] = finding.id }
    }
    for index in findings.indices where findings[index].concern == .sentence {
      findings[index].cause = findings[index].quote.flatMap { wrong[$0] }
    }
  }

  /// What a claim and the finding about it have in common.
  private struct Words: Hashable {
    let quote: String?
    let number: Number?
    let cell: Cell?
  }

  /// The broken sum whose correction would make the claim fit, of each of `claims` that has one.
  private static func causes(
    of claims: [Claim], among sums: [(id: String, corrections: [Cell: Number])]
  ) -> [Words: String] {
    var causes: [Words: String] = [:]
    for claim in claims where claim.verdict != .pass {
      let cause = sums.first { sum in
        claim.trials.contains { trial in
          trial.formula.cells.contains { cell in
            guard let change = sum.corrections[cell], let value = trial.value else { return false }
            return value + change == claim.compared || value - change == claim.compared
          }
        }
      }
      let words = Words(quote: claim.quote, number: claim.compared, cell: claim.counts?.cells.first)
      if let cause, causes[words] == nil { causes[words] = cause.id }
    }
    return causes
  }
}

extension Finding {
  /// Whether it is about numbers of the prose.
  var isOfProse: Bool { concern == .claim || concern == .sentence }
}
