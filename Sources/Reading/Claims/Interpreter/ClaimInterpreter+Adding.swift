import Forms
import JSON
import Records

/// Adds what was read to the result.
extension ClaimInterpreter {
  /// Adds a claim of `kind` with the number of `chunk`. With `onlyIfItFits` it is added only where
  /// a formula fits: the words are too vague to report a difference.
  mutating func add(
    _ kind: Claim.Kind, _ chunk: NumberChunk, _ formulas: [Formula],
    strength: Claim.Strength = .firm,
    onlyIfItFits: Bool = false, scope: String? = nil
  ) {
    guard let index = chunk.number, !formulas.isEmpty else { return }
    var draft = Claim.Draft(
      kind: kind, number: tokens[index].value, unit: chunk.unit.map(string) ?? "",
      formulas: formulas,
      strength: strength)
    draft.slack = tokens[index].slack
    draft.isExact = draft.slack.isZero && !isApproximate(chunk)
    if !draft.isExact, draft.slack.isZero { draft.slack = Tokenizer.roundingUnit(of: draft.number) }
    draft.scope = scope ?? context.scope
    // 废止5件、宣布失效2件: the sentence already has the number of this cell.
    let isCounted = context.claims.contains {
      $0.verdict == .pass && $0.scope == draft.scope && !$0.isImplied && $0.counts == formulas.first
        && $0.number != draft.number
    }
    add(draft, onlyIfItFits: onlyIfItFits || isCounted || isPartOfUnits(chunk))
  }

  /// Whether the chunk is in a list after 其中 of numbers of several agencies.
  private func isPartOfUnits(_ chunk: NumberChunk) -> Bool {
    guard let scope = context.scope,
      (0..<chunk.before.upperBound).contains(where: { isWord($0, "其中") })
    else { return false }
    return !isOwnPart(scope) || !hasWhole(of: .zero)
  }

  /// Compares `draft` with the tables and adds the claim.
  mutating func add(_ draft: Claim.Draft, onlyIfItFits: Bool = false) {
    var draft = draft
    if isOfIndicators { draft.formulas = draft.formulas.flatMap(\.overIndicators) }
    guard !draft.formulas.isEmpty, context.period != .other else { return }
    draft.formulas = distinct(draft.formulas)
    var claim = Claim(draft, quote: quote, section: section, cells: cells)
    if isPartOfKnownWhole(claim) { claim.leaveOpen() }
    if onlyIfItFits || context.period == .perhapsYear, claim.verdict != .pass { return }
    reading.claims.append(claim)
    context.claims.append(claim)
  }

  /// Whether `claim` counts a part of the agency where an earlier claim of the section counts the
  /// whole, so that the tables do not have its number.
  private func isPartOfKnownWhole(_ claim: Claim) -> Bool {
    claim.scope != nil && claim.verdict == .review && hasWhole(of: claim.number)
  }

  /// Whether a claim of the section counts at least `part` requests or disputes of the whole agency.
  private func hasWhole(of part: Number) -> Bool {
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
