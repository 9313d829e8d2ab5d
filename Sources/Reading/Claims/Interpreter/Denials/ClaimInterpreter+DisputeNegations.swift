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
    let whole = groups.isEmpty ? allLitigation(around: last) : nil
    slots.groups =
      (whole.map { [[$0]] } ?? [])
      + (last.count > 1 ? last.reversed().map { [$0] } + [last] : [last])
    slots.results = results
    addNone(slots)
  }

  /// Whether the sentence counts disputes that the tables have.
  private var countsDisputes: Bool {
    context.claims.contains { $0.kind == .dispute && $0.verdict == .pass }
  }

  /// All litigation, of which words behind a count of one kind of it may speak, 直接起诉5件，复议后起诉7件，无未审结案件; nil behind
  /// other counts.
  func allLitigation(around groups: [Dispute]) -> Dispute? {
    let kinds: [Dispute] = [.direct, .afterReconsideration]
    guard let last = groups.last, kinds.contains(last), !groups.contains(.reconsideration) else {
      return nil
    }
    return .litigation
  }

  /// The disputes of which it is said, without a name, that none was corrected: those counted before.
  var groupsWithoutCorrection: [Dispute] {
    var groups = context.disputeCounts.flatMap(\.groups)
    groups += context.groups.filter { !groups.contains($0) }
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
}
