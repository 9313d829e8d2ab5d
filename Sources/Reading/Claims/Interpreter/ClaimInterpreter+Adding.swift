import Forms
import Records

/// What was read, put down.
extension ClaimInterpreter {
  /// Adds a claim of `kind` with the number of `piece`.
  mutating func add(
    _ kind: Claim.Kind, _ piece: NumberChunk, _ formulas: [Formula],
    strength: Claim.Strength = .firm,
    onlyIfItFits: Bool = false, scope: String? = nil
  ) {
    guard let index = piece.number, !formulas.isEmpty else { return }
    var draft = Claim.Draft(
      kind: kind, number: tokens[index].value, unit: piece.unit.map(string) ?? "",
      formulas: formulas,
      strength: strength)
    draft.slack = tokens[index].slack
    draft.isExact = draft.slack.isZero && !isApproximate(piece)
    if !draft.isExact, draft.slack.isZero { draft.slack = Tokenizer.lastPlace(of: draft.number) }
    draft.scope = scope ?? context.scope
    // 废止5件、宣布失效2件: the cell has its number in this sentence.
    let isCounted = context.claims.contains {
      $0.verdict == .pass && !$0.isImplied && $0.counts == formulas.first
        && $0.number != draft.number
    }
    add(draft, onlyIfItFits: onlyIfItFits || isCounted || isPartOfUnits(piece))
  }

  /// Whether the piece counts what one of several units has, in a list behind 其中.
  private func isPartOfUnits(_ piece: NumberChunk) -> Bool {
    guard context.scope != nil else { return false }
    return tokens[..<piece.before.upperBound].contains {
      $0.term == .among && string($0.range) == "其中"
    }
  }

  /// Adds `draft`, judged.
  mutating func add(_ draft: Claim.Draft, onlyIfItFits: Bool = false) {
    var draft = draft
    draft.formulas = distinct(draft.formulas)
    let claim = Claim(draft, quote: quote, section: section, cells: cells)
    if onlyIfItFits, claim.verdict != .pass { return }
    reading.claims.append(claim)
    context.claims.append(claim)
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

  /// Whether 约, 近 or 以上 stands beside the number.
  func isApproximate(_ piece: NumberChunk) -> Bool {
    guard let number = piece.number else { return false }
    if number > 0, tokens[number - 1].term == .nearly { return true }
    return piece.after.first.map { tokens[$0].term == .over } ?? false
  }
}
