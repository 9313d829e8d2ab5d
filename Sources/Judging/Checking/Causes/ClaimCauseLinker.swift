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
    var wrong: [String: String] = [:]
    for index in findings.indices where findings[index].concern == .claim {
      let finding = findings[index]
      let claim = claims.first { $0.quote == finding.quote && $0.compared == finding.actual }
      findings[index].cause = finding.cause ?? claim.flatMap { cause(of: $0, among: sums) }
      if let quote = finding.quote, finding.verdict != .notAssessable { wrong[quote] = finding.id }
    }
    for index in findings.indices where findings[index].concern == .sentence {
      findings[index].cause = findings[index].quote.flatMap { wrong[$0] }
    }
  }

  /// The broken sum whose correction would make the claim fit.
  private static func cause(of claim: Claim, among sums: [Finding]) -> String? {
    sums.first { sum in
      let corrections = sum.corrections
      return claim.trials.contains { trial in
        trial.formula.cells.contains { cell in
          guard let change = corrections[cell], let value = trial.value else { return false }
          return value + change == claim.compared || value - change == claim.compared
        }
      }
    }?.id
  }
}

extension Finding {
  /// Whether it is about numbers of the prose.
  var isOfProse: Bool { concern == .claim || concern == .sentence }
}
