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
    // The numbers that contradict the tables, by their chunks.
    var failed: [Int: [Number]] = [:]
    for index in found where reading.claims[index].verdict == .fail {
      failed[place(of: index), default: []].append(reading.claims[index].number)
    }
    for index in found where reading.claims[index].verdict == .fail {
      let claim = reading.claims[index]
      let place = place(of: index)
      // 上年结转120件，新收8件: each has the number of the other.
      let values = claim.trials.compactMap(\.value)
      let others = named.filter { other in
        if other.place == place { return true }
        return other.isTaken
          ? failed[other.place]?.contains(where: values.contains) ?? false : other.place < place
      }
      let isOfOther = others.lazy.flatMap(\.formulas).contains { formula in
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

  /// Whether what the words of `chunk` count has its number elsewhere: 均已办结 says that of what was counted before.
  private func saysOfAll(_ chunk: NumberChunk) -> Bool {
    chunk.number == nil && chunk.terms.contains(.all)
  }

  /// The place in `chunks` of the one that the claim at `index` was read from.
  private func place(of index: Int) -> Int {
    let place = index - sentenceStart
    return places.indices.contains(place) ? places[place] : chunks.count - 1
  }

  /// What the words of each chunk may count. The one word in front of a number has this number, and is taken; words without
  /// their own number may have that of words behind them.
  private var namedFormulas: [(place: Int, formulas: [Formula], isTaken: Bool)] {
    mutating get {
      var found: [(place: Int, formulas: [Formula], isTaken: Bool)] = []
      for place in chunks.indices {
        let chunk = chunks[place]
        guard !saysOfAll(chunk) else {
          found.append((place, [], false))
          continue
        }
        let named = chunk.all.map { formulas(named: $0, in: chunk) }.filter { !$0.isEmpty }
        let isTaken =
          named.count == 1 && chunk.number != nil
          && chunk.after.allSatisfy { isPlain(tokens[$0].term) }
        found.append((place, named.flatMap { $0 }, isTaken))
      }
      return found
    }
  }

  /// The disputes named in front of the word at `index`, of which its result may be; both kinds where none is.
  private func groups(before index: Int) -> [Dispute] {
    let named = tokens[..<index].compactMap { token -> Dispute? in
      if case .dispute(let group) = token.term { group } else { nil }
    }
    return named.isEmpty || named.contains(.any) ? [.reconsideration, .litigation] : named
  }

  /// What the word at `index` may count.
  private mutating func formulas(named index: Int, in chunk: NumberChunk) -> [Formula] {
    switch tokens[index].term {
    case .receive, .receiveNew: return [Formula(CellSet.requests(.received))]
    case .close, .answer: return [Formula(CellSet.requests(.outcomeTotal))]
    case .broughtForward: return [Formula(CellSet.requests(.broughtForward))]
    case .carriedForward, .pending: return [Formula(CellSet.requests(.carriedForward))]
    case .carryOver:
      let step = step(at: index, in: chunk)
      let rows: [Row] =
        step == .broughtForward
        ? [.broughtForward]
        : step == .carriedForward ? [.carriedForward] : [.broughtForward, .carriedForward]
      return rows.map { Formula(CellSet.requests($0)) }
    case .outcome(let outcome): return [total(of: [outcome])]
    case .bareGrant: return [total(of: [.granted])]
    case .applicant(let applicant): return [Formula(CellSet.requests(.received, applicant))]
    case .dispute(let group): return [Formula(group.cells(.total))]
    case .result(let result):
      return groups(before: index).map { Formula($0.cells(result.column)) }
    default: return []
    }
  }

  /// Doubts the contradictions of the paragraph where nothing that it counts agrees with the tables, so that it may be of
  /// another body or year.
  mutating func doubtBesideAgreement() {
    let found = reading.claims.indices[min(paragraphStart, reading.claims.count)...]
    guard found.contains(where: { reading.claims[$0].verdict == .fail }) else { return }
    let compared = found.filter { index in
      let claim = reading.claims[index]
      return claim.scope == nil && !claim.isImplied && claim.verdict != .notAssessable
    }
    let agrees = compared.contains { reading.claims[$0].verdict == .pass }
    guard !agrees, compared.count >= ClaimInterpreter.fewestOfAnother else { return }
    for index in found { reading.claims[index].doubt() }
  }

  /// Doubts the contradictions where another number of the report, in whatever paragraph, is the one that the tables have for
  /// the same cells: 全市公安机关收到1460件，其中我分局收到38件. Who wrote the right number meant something else by this one, or made
  /// a slip that is not one of the tables.
  mutating func doubtBesideOwnNumbers() {
    guard reading.claims.contains(where: { $0.verdict == .fail }) else { return }
    let own = ownNumbers
    for index in reading.claims.indices where reading.claims[index].verdict == .fail {
      let claim = reading.claims[index]
      guard let counts = claim.counts else { continue }
      let isBesideOwn = own.contains { number in
        guard number.values.contains(where: { $0 != claim.number }) else { return false }
        // 行政诉讼7件。2件诉讼已于3月审结: some of them.
        return counts == number.formula
          || claim.kind == .dispute && counts.plus == number.formula.plus
            && claim.quote != number.quote
      }
      if isBesideOwn { reading.claims[index].doubt() }
    }
  }

  /// The numbers that agree with the tables, by what they count, each once, with the sentence of the first.
  private var ownNumbers: [(formula: Formula, values: [Number], quote: String)] {
    var own: [(formula: Formula, values: [Number], quote: String)] = []
    for claim in reading.claims where claim.verdict == .pass {
      guard claim.isExact, let formula = claim.counts else { continue }
      let index = own.firstIndex { $0.formula == formula } ?? own.count
      if index == own.count { own.append((formula, [], claim.quote)) }
      if !own[index].values.contains(claim.number) { own[index].values.append(claim.number) }
    }
    return own
  }

  /// Lets the claims of the paragraph whose topic was only inferred, or whose words are of one of several rows, contradict the
  /// tables where most numbers of the same table agree with them.
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
      if count.agreeing >= max(ClaimInterpreter.fewestOnTopic, count.others + 1) {
        reading.claims[index].confirm()
      }
    }
  }

  /// How many agreeing numbers show that a paragraph is about what the tables count.
  private static let fewestOnTopic = 2

  /// How many numbers of a paragraph, all different from the tables, show that it is about something else.
  private static let fewestOfAnother = 3
}
