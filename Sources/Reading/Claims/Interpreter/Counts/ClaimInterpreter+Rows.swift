import Forms
import Records

/// The rows of table three that the words of a clause name.
extension ClaimInterpreter {
  /// The rows of table three in the shape that the report has, found anew each time.
  var shapedRows: [Row] {
    guard let edition else { return [] }
    let shape = edition.shape { cells.hasAny(of: $0.cells) }
    return edition.rows(of: .requests, in: shape)
  }

  /// Whether a verb of the clause is about carrying requests over.
  func isCarriedOver(_ clause: Clause, _ chunk: NumberChunk) -> Bool {
    clause.has(.carryOver) || clause.has(.broughtForward) || clause.has(.carriedForward)
  }

  /// Adds a claim about the rows of table three that the words name.
  mutating func readRows(
    _ clause: Clause, _ chunk: NumberChunk, at index: Int, _ strength: Claim.Strength
  ) {
    if readEachStep(chunk, at: index) || readCarriedOver(clause, chunk) { return }
    if clause.isRestOfOutcomes, clause.outcomes.isEmpty { return readUngranted(chunk) }
    let applicant = clause.applicants.first
    if !clause.outcomes.isEmpty || clause.isBareGrant || clause.isMissing {
      // 其余27件分别予以公开或者不存在; 5件为不掌握、不明确等: several rows together.
      if chunk.after.contains(where: { tokens[$0].term == .respectively })
        || chunk.after.count(where: { TermSet(tokens[$0].term) == .outcome }) > 1
          && chunk.after.contains(where: { tokens[$0].term == .etCetera })
      {
        return
      }
      // 1件申请因涉及第三方权益，征求意见后公开: the story of one request.
      if isReasonOfOne(clause, chunk) { return }
      if let decision = laterDecision(clause, chunk, at: index) {
        return addOutcome(of: clause, decision, chunk)
      }
      return readOutcome(clause, chunk, applicant, strength)
    }
    if clause.isWithdrawn {
      var slots = Slots(.requests, outcome: .rest)
      slots.outcomes = [.otherHandling]
      slots.alternatives = [.otherwise]
      add(slots, chunk)
      return
    }
    if !clause.applicants.isEmpty { return readApplicants(clause, chunk, strength) }
    if clause.isChannel, !namesAllChannels(chunk) {
      guard mayBeOnlyChannel(clause, chunk, at: index) else { return }
      return readFlow(clause, chunk, at: index, .loose, onlyIfItFits: true)
    }
    if isByPortal(chunk) { return }
    readFlow(clause, chunk, at: index, strength)
  }

  /// Whether all requests may have come by the channel that the clause names, 收到村民书面申请3份: the section counts
  /// no others.
  private func mayBeOnlyChannel(_ clause: Clause, _ chunk: NumberChunk, at index: Int) -> Bool {
    guard clause.has(.receive) || clause.has(.receiveNew) || clause.application != nil,
      !isListed(index),
      !reading.claims.contains(where: { $0.section == section && $0.kind == .received })
    else { return false }
    return !chunks.contains { other in
      other.number != nil && other.number != chunk.number
        && other.all.contains { tokens[$0].term == .channel }
    }
  }

  /// Whether the number counts requests by a portal beside other channels.
  private func isByPortal(_ chunk: NumberChunk) -> Bool {
    chunk.before.contains { tokens[$0].term == .portal }
      && chunks.contains { other in
        other.number != nil && other.number != chunk.number
          && other.before.contains { tokens[$0].term == .channel }
      }
  }

  /// Whether the channels before the number only say how requests may be filed, 通过邮箱、信函等渠道, so
  /// that the number counts all of them. Other counts by channel in the sentence show that it does
  /// not.
  private func namesAllChannels(_ chunk: NumberChunk) -> Bool {
    func channels(_ chunk: NumberChunk) -> Int {
      chunk.all.count { tokens[$0].term == .channel }
    }
    guard chunk.before.count(where: { tokens[$0].term == .channel }) > 1 else { return false }
    // 通过网上、信函、当面收到48件，其中网上35件: the parts of all.
    let end = chunks.firstIndex { opensList($0) && $0.before.lowerBound > chunk.before.lowerBound }
    return !chunks[..<(end ?? chunks.count)].contains {
      $0.number != chunk.number && $0.number != nil && channels($0) > 0
    }
  }

  /// Whether `term` names requests.
  func isRequest(_ term: Term) -> Bool { term == .application || term == .bareApplication }

  /// Whether `term` names the year of the report plus `offset`.
  func isYear(_ term: Term, _ offset: Int) -> Bool {
    guard case .year(let named) = term, let year else { return false }
    return Int(named) == year + offset
  }
}
