import Forms
import Records

/// Denials of results of disputes.
extension ClaimInterpreter {
  /// Adds the claim that no dispute ended with one of `results`: 无维持, 无未审结案件. Without `groups` it is of
  /// those that were counted last, of one or all.
  mutating func deny(_ results: [DisputeResult], of groups: [Dispute]) {
    guard context.subject == .disputes || !groups.isEmpty, context.isOnTopic || section == 4 else {
      return
    }
    let known = groups.isEmpty ? context.disputeCounts.flatMap(\.groups) : groups
    let last = known.isEmpty ? context.groups : known
    guard !last.isEmpty else { return }
    var slots = Slots(.disputes, result: .named, polarity: .denial)
    slots.groups = last.count > 1 ? last.reversed().map { [$0] } + [last] : [last]
    slots.results = results
    addNone(slots)
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
