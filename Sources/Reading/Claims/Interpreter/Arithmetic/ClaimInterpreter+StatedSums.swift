import Forms
import JSON
import Records

/// What the sums of the text itself say of the readings of its numbers.
extension ClaimInterpreter {
  /// Keeps the number of `chunk` with `claims`, those that were read from it.
  mutating func keepStatedNumber(_ chunk: NumberChunk, at index: Int, claims: Range<Int>) {
    guard let number = chunk.number, tokens[number].term == .number,
      tokens[number].slack.isZero, !isApproximate(chunk), !isGrowth(chunk),
      chunk.unit.map({ tokens[$0].term == .measure(.count) }) ?? !claims.isEmpty
    else { return }
    let isAllOfBracket =
      chunk.before.isEmpty && chunk.after.isEmpty && chunk.shuts && index > 0
      && chunks[index - 1].mark == .open && chunks[index - 1].number == nil
    stated.append(
      StatedNumber(
        value: tokens[number].value, unit: measureWord(of: chunk) ?? "",
        depth: chunk.depth - (isAllOfBracket ? 1 : 0),
        isTotal: chunk.before.contains {
          tokens[$0].term == .total || tokens[$0].term == .together
        },
        opensParts: leadsToParts(chunk, at: index),
        office: chunk.terms.contains(.narrow)
          ? chunk.before.first { tokens[$0].term == .narrow }.map { string($0) } : nil,
        claims: claims))
  }

  /// Whether words or marks behind the number of `chunk` say that its parts follow.
  private func leadsToParts(_ chunk: NumberChunk, at index: Int) -> Bool {
    guard index + 1 < chunks.count else { return chunk.mark == .colon }
    let next = chunks[index + 1]
    switch chunk.mark {
    case .colon: return true
    case .open: return next.number.map { tokens[$0].term == .number } ?? true
    default: break
    }
    return chunk.after.contains { introducesParts($0) || isCopula($0) }
      || next.before.contains { introducesParts($0) }
      || next.before.first.map { isCopula($0) } ?? false
  }

  private func introducesParts(_ index: Int) -> Bool {
    switch tokens[index].term {
    case .among, .within, .respectively, .aspect: true
    default: false
    }
  }

  private func isCopula(_ index: Int) -> Bool {
    tokens[index].isCopula(in: text) || isWord(index, "即")
  }

  /// The counts of the sentence and those before it that it may add up, not all of a long paragraph.
  var recentlyStated: [StatedNumber] {
    Array(stated[max(0, sentenceStated - StatedSum.mostParts)...])
  }

  /// Adds the claims of numbers of the sentence that nothing was read from, where the words say that they add up others and
  /// these agree with the tables: 待办共92件 behind 新收88件、上年结转4件.
  mutating func addStatedSums() {
    guard !isOtherYear, context.period == .year, stated.count - sentenceStated > 0,
      stated.count > 2, stated[sentenceStated...].contains(where: { $0.claims.isEmpty })
    else { return }
    let numbers = recentlyStated
    let start = numbers.count - (stated.count - sentenceStated)
    for sum in StatedSum.all(in: numbers) where sum.total >= start {
      let total = numbers[sum.total]
      if !total.claims.isEmpty { addOffices(of: sum, numbers) }
      guard total.claims.isEmpty, context.scope == nil, let formula = formula(of: sum, numbers),
        let key = key(of: sum, numbers), let reading = ClaimReading.row(for: key)
      else { continue }
      add(
        Claim.Draft(
          reading: reading, number: total.value, unit: total.unit, formulas: [formula]),
        onlyIfItFits: true)
    }
  }

  /// Adds the claims of parts of the agency that divide what the sentence counts: 收到688件（市直部门207件，县区481件). The tables do
  /// not have their numbers.
  private mutating func addOffices(of sum: StatedSum, _ numbers: [StatedNumber]) {
    let parts = sum.parts.map { numbers[$0] }
    guard parts.allSatisfy({ $0.claims.isEmpty && $0.office != nil }),
      let whole = reading.claims[numbers[sum.total].claims].first(where: { $0.kind == .received }),
      whole.scope == nil, let counts = whole.counts,
      let reading = ClaimReading.row(for: .init(object: .requests, verb: .receive))
    else { return }
    for part in parts {
      var draft = Claim.Draft(
        reading: reading, number: part.value, unit: part.unit, formulas: [counts])
      draft.scope = part.office
      draft.strength = .loose
      add(draft)
    }
  }

  /// Settles the contradictions of the paragraph by the sums of its text. A number that adds up others is not what its words
  /// seem to name where these cannot be parts of that: 其余55件为不予公开20件、不予处理25件和其他处理10件. One that is a part is not what
  /// its whole is.
  mutating func settleByStatedSums() {
    guard reading.claims[paragraphStart...].contains(where: { $0.verdict == .fail }) else { return }
    let numbers = stated
    for sum in StatedSum.all(in: numbers) {
      guard
        contradicts(numbers[sum.total]) || sum.parts.contains(where: { contradicts(numbers[$0]) })
      else { continue }
      let parts = sum.parts.compactMap { counted(numbers[$0]) }
      for index in read(from: numbers[sum.total]) where !parts.isEmpty {
        let isWhole = reading.claims[index].trials.contains { trial in
          parts.allSatisfy { $0.mayBePart(of: trial.formula) }
        }
        guard !isWhole else { continue }
        if let formula = formula(of: sum, numbers), reading.claims[index].verdict == .fail,
          case .exact(let value) = formula.value(in: cells), value == reading.claims[index].number
        {
          reading.claims[index].pass(as: formula)
        }
        reading.claims[index].doubt()
      }
      guard let whole = counted(numbers[sum.total]) else { continue }
      for index in sum.parts.flatMap({ read(from: numbers[$0]) }) {
        let isPart = reading.claims[index].trials.contains { $0.formula.mayBePart(of: whole) }
        if !isPart { reading.claims[index].doubt() }
      }
    }
    doubtBesideUnread(numbers)
  }

  /// Doubts the contradictions of numbers that those beside them, from which nothing was read, complete to what the tables
  /// have: 转为咨询处理6件、主动撤回2件.
  private mutating func doubtBesideUnread(_ numbers: [StatedNumber]) {
    for place in numbers.indices {
      for index in numbers[place].claims where reading.claims[index].verdict == .fail {
        let values = reading.claims[index].trials.compactMap(\.value)
        let isCompleted =
          completes(place, numbers[..<place].reversed().prefix(4), values, numbers)
          || completes(place, numbers[(place + 1)...].prefix(4), values, numbers)
        if isCompleted { reading.claims[index].doubt() }
      }
    }
  }

  /// Whether `others` that stand beside the number at `place` make one of `values` with it.
  private func completes(
    _ place: Int, _ others: some Sequence<StatedNumber>, _ values: [Number],
    _ numbers: [StatedNumber]
  ) -> Bool {
    var sum = numbers[place].value
    for other in others {
      guard other.claims.isEmpty, !other.isTotal, other.unit == numbers[place].unit,
        other.depth == numbers[place].depth, let next = sum + other.value
      else { return false }
      sum = next
      if values.contains(sum) { return true }
    }
    return false
  }

  /// The claims of the number itself: 均已办结 behind it claims something else.
  private func read(from number: StatedNumber) -> [Int] {
    number.claims.filter { reading.claims[$0].words.isEmpty }
  }

  private func contradicts(_ number: StatedNumber) -> Bool {
    number.claims.contains { reading.claims[$0].verdict == .fail }
  }

  /// What the number counts in agreement with the tables; nil where it does not.
  private func counted(_ number: StatedNumber) -> Formula? {
    reading.claims[number.claims].first { $0.verdict == .pass && $0.scope == nil && !$0.isImplied }?
      .counts
  }

  /// What the parts of `sum` count together; nil where one of them does not agree with the tables.
  private mutating func formula(of sum: StatedSum, _ numbers: [StatedNumber]) -> Formula? {
    let parts = sum.parts.compactMap { counted(numbers[$0]) }
    guard parts.count == sum.parts.count, key(of: sum, numbers) != nil,
      let formula = Formula.sum(of: parts)
    else { return nil }
    return countsAllOutcomes(formula) ? Formula(CellSet.requests(.outcomeTotal)) : formula
  }

  /// By what the table of readings names the sum of counts of one kind; nil for other kinds.
  private func key(of sum: StatedSum, _ numbers: [StatedNumber]) -> Slots.Key? {
    let claims = sum.parts.compactMap { reading.claims[numbers[$0].claims].first { !$0.isImplied } }
    guard let kind = claims.first?.kind, claims.allSatisfy({ $0.kind == kind }) else { return nil }
    return switch kind {
    case .outcome: .init(object: .requests, outcome: .sum)
    case .received: .init(object: .requests, verb: .sum)
    case .dispute: .init(object: .disputes, verb: .sum)
    default: nil
    }
  }
}
