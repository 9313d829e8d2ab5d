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

  func disputes(denied group: Dispute, _ results: [DisputeResult]) -> Slots {
    var slots = Slots(
      .disputes, result: results.isEmpty ? .unsaid : .named, polarity: .denial)
    slots.groups = [[group]]
    slots.results = results
    return slots
  }
}
