import Forms
import JSON
import Records

/// Counts of requests by who applied.
extension ClaimInterpreter {
  /// Adds a claim about the applicants that the clause names, among the requests counted last.
  mutating func readApplicants(
    _ clause: Clause, _ chunk: NumberChunk, _ strength: Claim.Strength
  ) {
    // 其他组织2件, of a list of applicants only.
    if clause.applicants == [.otherOrganization], context.claims.last?.kind != .applicant { return }
    // 商业企业、法律服务机构各4件: the number counts each.
    if clause.applicants.count > 1, isOfEachNamed(chunk) {
      for applicant in clause.applicants {
        var single = clause
        single.applicants = [applicant]
        readApplicants(single, chunk, .loose)
      }
      return
    }
    let others = DiscourseContext.received + [[.outcomeTotal]]
    var slots = Slots(.requests)
    slots.key.namesApplicant = true
    slots.applicants = clause.applicants
    slots.counted =
      context.isFlowFromEarlierSentence || context.flow.isEmpty
      ? context.flow + others : context.flow
    // 收到128件（含上年结转8件），其中自然人101件: perhaps of the new ones only.
    if slots.counted == [[.received, .broughtForward]] { slots.counted.append([.received]) }
    // 办结157件；自然人申请130件: perhaps of those that were received.
    if slots.counted == [[.outcomeTotal]], !isOfListBehindCount(chunk) { slots.counted = others }
    // 自然人101件、企业13件、其他组织6件: the last may be all other kinds.
    if clause.applicants == [.otherOrganization] {
      let others = unnamedOrganizations(around: chunk)
      slots.sums = slots.counted.map { rows in
        Formula(rows.flatMap { row in others.flatMap { CellSet.requests(row, $0) } })
      }
    }
    let known = reading.claims.count
    // 3名公民提交申请5件: those who applied may be fewer than the requests.
    let isOfPersons = chunk.unit.map { tokens[$0].term == .measure(.persons) } ?? false
    add(slots, chunk, strength: strength, onlyIfItFits: isOfPersons)
    siblings += known..<reading.claims.count
  }

  /// Whether 其中 or a mark behind the last count of requests makes the chunk a part of it.
  private func isOfListBehindCount(_ chunk: NumberChunk) -> Bool {
    let start = chunks.last { $0.all.upperBound <= chunk.all.lowerBound && isClosing($0) }
    guard let start else { return true }
    let list = chunks.filter {
      $0.all.lowerBound > start.all.lowerBound && $0.all.lowerBound <= chunk.all.lowerBound
    }
    return start.mark == .open || start.mark == .colon || namesWhole(start)
      || list.contains { opensList($0) }
  }

  /// Whether the chunk counts requests that were closed.
  private func isClosing(_ chunk: NumberChunk) -> Bool {
    isCount(chunk)
      && chunk.all.contains {
        tokens[$0].term == .close || tokens[$0].term == .answer
      }
  }

  /// The kinds of organizations that the sentence does not name beside the number of `chunk`, with 其他. A bracket behind it only divides it.
  private func unnamedOrganizations(around chunk: NumberChunk) -> [Applicant] {
    let named = chunks.filter { $0.depth <= chunk.depth }.flatMap(\.all).compactMap { index in
      if case .applicant(let applicant) = tokens[index].term { applicant } else { nil }
    }
    let kinds: [Applicant] = [.business, .research, .publicWelfare, .legalService]
    return kinds.filter { !named.contains($0) } + [.otherOrganization]
  }
}
