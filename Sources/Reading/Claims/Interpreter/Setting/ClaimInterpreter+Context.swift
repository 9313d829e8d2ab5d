import Forms
import JSON
import Records

/// What the words of a chunk establish for those that follow.
extension ClaimInterpreter {
  /// Updates the context by the words of `chunk`.
  mutating func updateContext(_ chunk: NumberChunk) {
    if chunk.terms.contains(.topic) { updateTopic(chunk) }
    if context.namesYears, chunk.before.contains(where: { tokens[$0].term == .respectively }) {
      context.year = 0
    }
    if chunk.terms.contains(.period), let period = period(of: chunk) { context.period = period }
    if context.scope != nil, namesItself(chunk) { context.scope = nil }
    guard !chunk.terms.isDisjoint(with: [.narrow, .whole, .unknown]) else { return }
    if chunk.before.contains(where: {
      tokens[$0].term == .whole || isOwnWhole($0) || isWholeTogether($0)
    }) {
      context.scope = nil
    }
    if let scope = scope(of: chunk) { context.scope = scope }
  }

  /// Updates topic, antecedents and year by the words of `chunk`.
  private mutating func updateTopic(_ chunk: NumberChunk) {
    var groups: [Dispute] = []
    var speaksOfRequests = false
    for index in chunk.all {
      switch tokens[index].term {
      case .application where chunk.number == nil:
        context.subject = .requests
        speaksOfRequests = true
      case .bareApplication where chunk.number == nil:
        speaksOfRequests = true
        if isHeading(chunk) { nameRequests() }
      case .year(let year) where !isCarryOverOrComparison(chunk) && !isGrownFrom(chunk):
        context.year = Int(year)
      case .thisYear: context.year = nil
      case .document(let document)
      where chunk.number == nil && (context.subject == nil || chunk.mark == .colon):
        context.subject = .disclosure
        context.document = document
        context.matter = nil
        context.isDocumentUncounted = true
      case .dispute(let group) where chunk.number == nil:
        context.subject = .disputes
        if !groups.contains(group) { groups.append(group) }
      case .matter(let matter) where chunk.number == nil && chunk.mark == .colon:
        context.subject = .disclosure
        context.document = nil
        context.matter = matter
      default: break
      }
    }
    if speaksOfRequests, let flow = DiscourseContext.flow(chunk.all.map { tokens[$0].term }) {
      context.flow = flow
    }
    if !groups.isEmpty {
      // 行政诉讼：维持2件, 行政诉讼中，维持2件 refer to these disputes only.
      let isTopic = chunk.mark == .colon || chunk.all.last.map { tokens[$0].term } == .within
      context.name(groups, asTopic: isTopic)
    }
    // 2021年、2022年分别收到…: the numbers are of several years.
    let years = chunk.all.count { if case .year = tokens[$0].term { true } else { false } }
    if years > 1 { context.namesYears = true }
  }

  /// Whether the words before a colon only say that requests follow, 受理申请数量：, so that they are the topic.
  private func isHeading(_ chunk: NumberChunk) -> Bool {
    chunk.mark == .colon && chunk.all.count <= 4
      && chunk.all.allSatisfy {
        switch tokens[$0].term {
        case .bareApplication, .filler, .receive, .receiveNew, .handle, .answer, .close, .thisYear:
          true
        default: false
        }
      }
  }

  /// Makes requests the topic by 申请, without the word for what is applied for.
  mutating func nameRequests() {
    context.subject = .requests
    if !context.isOnTopic { context.isInferred = true }
    context.isOnTopic = true
  }

  /// Whether a year in `chunk` is only the year that something was carried over from or is compared
  /// with.
  private func isCarryOverOrComparison(_ chunk: NumberChunk) -> Bool {
    chunk.all.contains {
      switch tokens[$0].term {
      case .carryOver, .broughtForward, .carriedForward, .pending, .compare, .rise, .fall: true
      default: false
      }
    }
  }
}
