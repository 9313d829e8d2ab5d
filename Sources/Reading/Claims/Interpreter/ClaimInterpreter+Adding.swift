import Forms
import JSON
import Records

/// Adds what was read to the result.
extension ClaimInterpreter {
  /// Adds the claim that the number of `chunk` is what `slots` count. With `onlyIfItFits` it is added
  /// only where a formula fits: the words are too vague to report a difference. Returns the rows of
  /// table three that it may count.
  @discardableResult
  mutating func add(
    _ slots: Slots, _ chunk: NumberChunk, strength: Claim.Strength = .firm,
    onlyIfItFits: Bool = false
  ) -> [[Row]] {
    guard let index = chunk.number, let reading = ClaimReading.row(for: slots.key) else {
      return []
    }
    let unit = measureWord(of: chunk) ?? ""
    guard var draft = draft(slots, tokens[index].value, unit: unit, strength) else {
      return reading.rows
    }
    draft.slack = tokens[index].slack
    draft.isExact = draft.slack.isZero && !isApproximate(chunk)
    if !draft.isExact, draft.slack.isZero { draft.slack = Tokenizer.roundingUnit(of: draft.number) }
    add(draft, onlyIfItFits: onlyIfItFits || reading.onlyIfItFits, as: slots.key, in: chunk)
    if namesWhole(chunk), slots.key.isOfPart { context.dividesPart = true }
    return reading.rows
  }

  /// Whether the words around the number of `chunk` rather give it to something else than what `draft` counts where it does
  /// not fit.
  private func isOfAnother(_ draft: Claim.Draft, _ chunk: NumberChunk) -> Bool {
    // 废止5件、宣布失效2件: the sentence already has the number of this cell.
    let isCounted = context.claims.contains {
      $0.verdict == .pass && $0.scope == draft.scope && !$0.isImplied
        && $0.counts == draft.formulas.first && $0.number != draft.number
    }
    return isCounted || isPartOfUnits(chunk) || refersToCount(chunk, draft) || joinsUnknown(chunk)
  }

  /// Whether the number only names a count of the paragraph again, of which parts follow: 无法提供的1431件中.
  private func refersToCount(_ chunk: NumberChunk, _ draft: Claim.Draft) -> Bool {
    namesWhole(chunk)
      && context.counts.contains { known in
        known.number == draft.number
          && known.counts.map { draft.formulas.contains($0) } ?? false
      }
  }

  /// The claim that `number` is what `slots` count; nil where no table counts it.
  mutating func draft(
    _ slots: Slots, _ number: Number, unit: String, _ strength: Claim.Strength = .firm
  ) -> Claim.Draft? {
    guard let reading = ClaimReading.row(for: slots.key) else { return nil }
    let formulas = self.formulas(of: reading, slots).filter { !$0.countsTwice }
    guard !formulas.isEmpty else { return nil }
    var draft = Claim.Draft(
      reading: reading, number: number, unit: unit, formulas: formulas)
    draft.strength = min(draft.strength, strength, context.isInferred ? .inferred : .firm)
    draft.scope = context.scope
    draft.isComplete = slots.areComplete
    draft.isCompleteIfConfirmed = slots.areCompleteIfConfirmed
    return draft
  }

  /// Whether the chunk is in a list after 其中 of numbers of several agencies.
  private func isPartOfUnits(_ chunk: NumberChunk) -> Bool {
    guard let scope = context.scope else { return false }
    // 全市教育系统 is wider than the tables of a department.
    if isDepartment, scope.hasSuffix("系统") { return true }
    guard
      (0..<chunk.before.upperBound).contains(where: { isWord($0, "其中") })
    else { return false }
    return !hasWhole(of: .zero)
  }

  /// Compares `draft` with the tables and adds the claim; `key` and `chunk` are the words that state its number.
  mutating func add(
    _ draft: Claim.Draft, onlyIfItFits: Bool = false, as key: Slots.Key? = nil,
    in chunk: NumberChunk? = nil
  ) {
    var draft = draft
    if isOfIndicators { draft.formulas = draft.formulas.flatMap(\.overIndicators) }
    guard !draft.formulas.isEmpty, context.period != .other else { return }
    draft.formulas = distinct(draft.formulas)
    let quote = quote
    var claim = Claim(draft, quote: quote, section: section, cells: cells) {
      guard let key, let chunk else { return true }
      return isCertain(chunk, as: key)
    }
    if isPartOfKnownWhole(claim) { claim.leaveOpen() }
    if claim.verdict != .pass, onlyIfItFits, let chunk, context.period == .year,
      !leavesSomethingOut(beside: chunk), !isOfAnother(draft, chunk)
    {
      return withhold(claim)
    }
    if claim.verdict != .pass,
      onlyIfItFits || context.period == .perhapsYear || leavesSomethingOut(beside: chunk)
        || chunk.map({ isOfAnother(draft, $0) }) ?? false
    {
      return
    }
    if claim.isImplied, let known = indexOfSame(claim) {
      if claim.verdict == .fail { reading.claims[known] = claim }
      return
    }
    reading.claims.append(claim)
    context.claims.append(claim)
    if !claim.isImplied, claim.scope == nil { context.counts.append(claim) }
  }

  /// The index of the claim of the sentence that says the same as `claim` in other words: 均已办结，无结转下年的申请.
  private func indexOfSame(_ claim: Claim) -> Int? {
    reading.claims[sentenceStart...].firstIndex { known in
      known.isImplied && known.scope == claim.scope && known.kind != claim.kind
        && known.trials.map(\.formula) == claim.trials.map(\.formula)
    }
  }

  /// Takes back the denials of the paragraph of what another claim of it counts in agreement with the tables: their
  /// words deny only some, 未收到信函申请，全年申请2件.
  mutating func withdrawDenials() {
    let paragraph = reading.claims[paragraphStart...]
    // By scope. A formula is there once, so that a long paragraph has few.
    var counted: [String?: [Formula]] = [:]
    for claim in paragraph where claim.verdict == .pass && !claim.number.isZero {
      guard let counts = claim.counts, counted[claim.scope]?.contains(counts) != true else {
        continue
      }
      counted[claim.scope, default: []].append(counts)
    }
    let kept = paragraph.filter { denial in
      guard denial.isImplied, denial.verdict != .pass, let counted = counted[denial.scope] else {
        return true
      }
      return !denial.trials.contains { counted.contains($0.formula) }
    }
    guard kept.count < paragraph.count else { return }
    reading.claims.replaceSubrange(paragraphStart..., with: kept)
  }

  /// Whether `claim` counts a part of the agency where an earlier claim of the section counts the
  /// whole, so that the tables do not have its number.
  private func isPartOfKnownWhole(_ claim: Claim) -> Bool {
    claim.scope != nil && claim.verdict == .review && hasWhole(of: claim.number)
  }

  /// Whether a claim of the section counts at least `part` requests or disputes of the whole agency.
  func hasWhole(of part: Number) -> Bool {
    reading.claims.contains { whole in
      whole.section == section && whole.scope == nil && !whole.isImplied
        && !(whole.number < part)
    }
  }

  mutating func add(_ list: PartList) { reading.lists.append(list) }
  mutating func add(_ share: Share) { reading.shares.append(share) }
  mutating func add(_ growth: Growth) { reading.growths.append(growth) }
  mutating func add(_ fee: FeeStatement) { reading.fees.append(fee) }

  private func distinct(_ formulas: [Formula]) -> [Formula] {
    var kept: [Formula] = []
    for formula in formulas where !kept.contains(formula) { kept.append(formula) }
    return kept
  }

  /// Whether 约, 近 or 以上 is next to the number.
  func isApproximate(_ chunk: NumberChunk) -> Bool {
    guard let number = chunk.number else { return false }
    if number > 0, tokens[number - 1].term == .nearly { return true }
    return chunk.after.first.map { tokens[$0].term == .over } ?? false
  }
}
