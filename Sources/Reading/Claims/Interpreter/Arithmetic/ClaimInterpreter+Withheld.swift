import Forms
import JSON
import Records

/// Claims that are too vague to report alone, and that what stands beside them confirms.
extension ClaimInterpreter {
  /// Keeps `claim`, which does not fit the tables, until the sentence is read.
  mutating func withhold(_ claim: Claim) {
    guard claim.verdict == .fail || claim.verdict == .review, claim.scope == nil else { return }
    withheld.append((claim, stated.count))
  }

  /// Adds those of the claims that were withheld, for review, whose words the sentence confirms: a total of counts of requests,
  /// 上半年收到51件，下半年收到69件，全年合计120件, or a dispute in a list whose other numbers are those of the table.
  mutating func addWithheld() {
    guard !withheld.isEmpty else { return }
    let found = withheld
    let numbers = recentlyStated
    let sums = StatedSum.all(in: numbers)
    let agreeing = reading.claims[sentenceStart...].count {
      $0.table == .disputes && $0.verdict == .pass && !$0.isImplied && $0.scope == nil
        && !$0.number.isZero
    }
    let open = found.count { $0.claim.table == .disputes }
    for var (claim, place) in found {
      place -= stated.count - numbers.count
      let isTotal =
        claim.kind == .received && numbers.indices.contains(place) && numbers[place].isTotal
        && numbers[place].value == claim.number && sums.contains { $0.total == place }
      let isListed =
        claim.table == .disputes && agreeing > max(1, open) && isNear(claim)
        && found.count { $0.claim.counts == claim.counts } == 1
      guard isTotal || isListed else { continue }
      claim.doubt()
      reading.claims.append(claim)
    }
  }

  /// Whether the number is not so far from that of the table that it rather counts something else: 办理各类行政复议案件1206件.
  private func isNear(_ claim: Claim) -> Bool {
    claim.trials.contains { trial in
      guard let value = trial.value, let twice = value + value,
        let most = twice + ClaimInterpreter.fewDisputes
      else { return false }
      return claim.number < most
    }
  }

  /// A number of disputes that is not large beside any other.
  private static let fewDisputes = Number(10)
}
