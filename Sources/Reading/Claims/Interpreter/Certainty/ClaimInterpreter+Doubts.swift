import Forms
import JSON
import Records

/// What the rest of the prose says against a contradiction. A number that differs from the tables fails
/// only where the sentence and the paragraph leave no other meaning for it; else it is for review.
extension ClaimInterpreter {
  /// Doubts the contradictions of the sentence whose number is that of other words of it: 新收和上年结转分别为110件、2件.
  mutating func doubtNumbersOfOtherWords() {
    let found = reading.claims.indices[sentenceStart...]
    guard found.contains(where: { reading.claims[$0].verdict == .fail }) else { return }
    let named = namedFormulas
    for index in found where reading.claims[index].verdict == .fail {
      let claim = reading.claims[index]
      let isOfOther = named.contains { formula in
        guard !claim.number.isZero, !claim.trials.contains(where: { $0.formula == formula }),
          case .exact(let value) = formula.value(in: cells), value == claim.number
        else { return false }
        return !found.contains {
          reading.claims[$0].verdict == .pass && reading.claims[$0].number == value
            && reading.claims[$0].counts == formula
        }
      }
      if isOfOther { reading.claims[index].doubt() }
    }
  }

  /// What the words of the sentence may count, one formula for each.
  private var namedFormulas: [Formula] {
    mutating get {
      var formulas: [Formula] = []
      for token in tokens {
        switch token.term {
        case .receive, .receiveNew: formulas.append(Formula(CellSet.requests(.received)))
        case .close, .answer: formulas.append(Formula(CellSet.requests(.outcomeTotal)))
        case .broughtForward: formulas.append(Formula(CellSet.requests(.broughtForward)))
        case .carriedForward, .pending:
          formulas.append(Formula(CellSet.requests(.carriedForward)))
        case .carryOver:
          formulas.append(Formula(CellSet.requests(.broughtForward)))
          formulas.append(Formula(CellSet.requests(.carriedForward)))
        case .outcome(let outcome): formulas.append(total(of: [outcome]))
        case .bareGrant: formulas.append(total(of: [.granted]))
        case .applicant(let applicant):
          formulas.append(Formula(CellSet.requests(.received, applicant)))
        case .dispute(let group): formulas.append(Formula(group.cells(.total)))
        case .result(let result):
          for group in [Dispute.reconsideration, .litigation] {
            formulas.append(Formula(group.cells(result.column)))
          }
        default: break
        }
      }
      return formulas
    }
  }

  /// Doubts the contradictions of the paragraph where another number of it is the one that the tables have,
  /// 全市公安机关收到1460件，其中我分局收到38件, or where nothing that it counts agrees with the tables, so that it
  /// may be of another body or year.
  mutating func doubtBesideAgreement() {
    let found = reading.claims.indices[min(paragraphStart, reading.claims.count)...]
    guard found.contains(where: { reading.claims[$0].verdict == .fail }) else { return }
    let compared = found.filter { index in
      let claim = reading.claims[index]
      return claim.scope == nil && !claim.isImplied && claim.verdict != .notAssessable
    }
    let agrees = compared.contains { reading.claims[$0].verdict == .pass }
    let own = ownNumbers(of: found)
    for index in found where reading.claims[index].verdict == .fail {
      let claim = reading.claims[index]
      let isBesideOwn = own.contains { formula, numbers in
        claim.trials.contains { $0.formula == formula } && numbers.contains { $0 != claim.number }
      }
      if isBesideOwn || !agrees && compared.count >= ClaimInterpreter.fewestOfAnother {
        reading.claims[index].doubt()
      }
    }
  }

  /// The numbers of those of the claims `found` that agree with the tables, by what they count, each once.
  private func ownNumbers(of found: Range<Int>) -> [(formula: Formula, numbers: [Number])] {
    var own: [(formula: Formula, numbers: [Number])] = []
    for claim in reading.claims[found] where claim.verdict == .pass {
      guard let formula = claim.counts else { continue }
      let index = own.firstIndex { $0.formula == formula } ?? own.count
      if index == own.count { own.append((formula, [])) }
      if !own[index].numbers.contains(claim.number) { own[index].numbers.append(claim.number) }
    }
    return own
  }

  /// Lets the claims of the paragraph whose topic was only inferred contradict the tables where most numbers
  /// of the same table agree with them.
  mutating func confirmTopic() {
    let found = reading.claims.indices[min(paragraphStart, reading.claims.count)...]
    guard found.contains(where: { reading.claims[$0].verdict == .review }) else { return }
    var counts: [Table?: (agreeing: Int, others: Int)] = [:]
    for claim in reading.claims[found] where !claim.number.isZero {
      switch claim.verdict {
      case .pass: counts[claim.table, default: (0, 0)].agreeing += 1
      case .review, .fail: counts[claim.table, default: (0, 0)].others += 1
      case .notAssessable: break
      }
    }
    for index in found {
      let count = counts[reading.claims[index].table] ?? (0, 0)
      if count.agreeing >= max(ClaimInterpreter.fewestOnTopic, 2 * count.others) {
        reading.claims[index].confirmTopic()
      }
    }
  }

  /// How many agreeing numbers show that a paragraph is about what the tables count.
  private static let fewestOnTopic = 2

  /// How many numbers of a paragraph, all different from the tables, show that it is about something else.
  private static let fewestOfAnother = 3
}
