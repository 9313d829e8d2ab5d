import Forms
import Records

/// Denials of results of disputes.
extension ClaimInterpreter {
  /// Adds the claim that no dispute ended with one of `results`: 无维持, 无未审结案件. Without `groups` it is of
  /// those that were counted last, of one or all.
  mutating func deny(_ results: [DisputeResult], of groups: [Dispute]) {
    guard context.subject == .disputes || !groups.isEmpty,
      context.isOnTopic || section == 4 || countsDisputes
    else { return }
    let known = groups.isEmpty ? context.disputeCounts.flatMap(\.groups) : groups
    let last = known.isEmpty ? context.groups : known
    guard !last.isEmpty else { return }
    var slots = Slots(.disputes, result: .named, polarity: .denial)
    slots.groups = last.count > 1 ? last.reversed().map { [$0] } + [last] : [last]
    if groups.isEmpty { slots.groups = withAllLitigation(slots.groups, around: last) }
    slots.results = results
    addNone(slots)
  }

  /// Adds the claims that there was none of the disputes in a list that ends with something no table counts: 行政复议、行政诉讼、
  /// 举报投诉均为0.
  mutating func denyListed(_ chunk: NumberChunk) {
    guard let number = chunk.number, tokens[number].value.isZero,
      context.isOnTopic || section == 4,
      chunk.before.contains(where: { tokens[$0].term == .all || tokens[$0].term == .each }),
      let last = chunk.before.last(where: { Clause.subject(tokens[$0].term) != nil }),
      tokens[last].term == .unrelated
    else { return }
    context.words = words(in: chunk.before)
    for index in chunk.before {
      guard case .dispute(let group) = tokens[index].term else { continue }
      addNone(disputes(denied: group, []))
    }
  }

  /// Whether the sentence counts disputes that the tables have.
  private var countsDisputes: Bool {
    context.claims.contains { $0.kind == .dispute && $0.verdict == .pass }
  }

  /// `readings` and all litigation, of which words behind a count of one kind of it may speak: 直接起诉5件，复议后起诉7件，无未审结案件.
  /// All litigation comes first where it was counted.
  func withAllLitigation(_ readings: [[Dispute]], around groups: [Dispute]) -> [[Dispute]] {
    let kinds: [Dispute] = [.direct, .afterReconsideration]
    guard let last = groups.last, kinds.contains(last), !groups.contains(.reconsideration) else {
      return readings
    }
    let isCounted = reading.claims[paragraphStart...].contains { claim in
      guard claim.kind == .dispute, let formula = claim.trials.first?.formula else { return false }
      return [.directLitigation, .litigationAfterReconsideration].allSatisfy { row in
        formula.cells.contains { $0.row == row }
      }
    }
    return isCounted || groups.count > 1 ? [[.litigation]] + readings : readings + [[.litigation]]
  }

  /// The disputes of which it is said, without a name, that none was corrected: those counted before.
  var groupsWithoutCorrection: [Dispute] {
    var groups: [Dispute] = []
    for group in context.disputeCounts.flatMap(\.groups) + context.groups
    where !groups.contains(group) {
      groups.append(group)
    }
    if groups.isEmpty { groups = [.reconsideration, .litigation] }
    if groups.contains(.direct), groups.contains(.afterReconsideration) {
      groups.removeAll { $0 == .direct || $0 == .afterReconsideration }
      if !groups.contains(.litigation) { groups.append(.litigation) }
    }
    // 行政复议9件，行政诉讼2件，无败诉
    if context.words.contains("败诉"), !context.words.contains("纠"),
      groups.contains(where: { $0 != .reconsideration })
    {
      groups.removeAll { $0 == .reconsideration }
    }
    return groups
  }

  func disputes(denied group: Dispute, _ results: [DisputeResult]) -> Slots {
    var slots = Slots(
      .disputes, result: results.isEmpty ? .unsaid : .named, polarity: .denial)
    slots.groups = [[group]]
    slots.results = results
    return slots
  }

  /// Adds the claims that none of the disputes named last is pending, or that none was not upheld.
  mutating func addToGroups(_ result: Slots.ResultWords, isNamed: Bool) {
    let single = context.groups.map { [$0] }
    let readings = isNamed ? single : withAllLitigation(single, around: context.groups)
    for groups in readings == single ? single.map({ [$0] }) : [readings] {
      var slots = Slots(.disputes, result: result, polarity: .all)
      slots.groups = groups
      addImplied(slots, .zero)
    }
  }
}
