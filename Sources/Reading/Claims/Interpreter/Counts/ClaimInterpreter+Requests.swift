import Forms
import JSON
import Records

/// Counts of requests.
extension ClaimInterpreter {
  /// Reads a count of requests, unless its words show that it counts something else.
  mutating func readRequests(_ clause: Clause, _ chunk: NumberChunk, at index: Int) {
    if clause.isOnTopic { context.isOnTopic = true }
    let isBare = clause.application == .bareApplication && !clause.isOnTopic
    let wasRequests = context.subject == .requests
    // 自然人申请40件、企业申请8件、其他申请2件
    if isBareTopic(clause), wasRequests, context.claims.last?.kind == .applicant, !isOtherYear,
      isOther(chunk, before: .bareApplication)
    {
      var other = clause
      other.applicants = [.otherOrganization]
      return readApplicants(other, chunk, .loose)
    }
    guard !(isBare && (clause.isNarrowed || namesOtherApplication(chunk))) else {
      return context.subject = .unrelated
    }
    if context.subject == .unrelated, clause.application == nil, isPartOfCount(at: index) {
      return
    }
    if isService(clause) { return context.subject = .unrelated }
    guard context.isOnTopic || wasRequests || isBare || section == 3 else {
      return context.subject = .unrelated
    }
    // 公开 alone counts requests only where they are the topic.
    if clause.isBareGrant, clause.outcomes.isEmpty, !clause.isMissing, !wasRequests { return }
    if !clause.outcomes.isEmpty || !clause.applicants.isEmpty || clause.isWithdrawn,
      !context.isOnTopic, !wasRequests
    {
      return
    }
    // 提供信息320条: not of the requests, which have another measure word.
    if clause.isBareGrant, clause.outcomes.isEmpty, let unit = measureWord(of: chunk),
      !ClaimInterpreter.casesUnits.contains(unit), context.count.map({ $0.unit != unit }) ?? true
    {
      return
    }
    // 不予公开理由说明3份, but 逾期不补正视为放弃2件 in a list of outcomes.
    if clause.isApart, context.claims.last?.kind != .outcome { return context.subject = .unrelated }
    // 收到群众来信45件: not requests.
    if clause.isChannel, clause.application == nil,
      chunk.before.contains(where: { tokens[$0].term == .unrelated })
    {
      return context.subject = .unrelated
    }
    // 走访企业13家, 补贴申请120件，其中企业13件: not applicants.
    if !clause.applicants.isEmpty, clause.application == nil, !wasRequests, section != 3,
      let number = chunk.number,
      !tokens[..<number].contains(where: {
        $0.term == .application || $0.term == .bareApplication && context.subject != .unrelated
      })
    {
      return
    }
    // 申请中有3件…: a part of the requests, without a word that says which.
    if isBareTopic(clause), chunk.before.contains(where: { tokens[$0].term == .within }) { return }
    // 主动公开60件、依申请公开40件、不予公开80件: a classification of documents.
    if clause.outcomes == [.denied], isBesideDisclosed(chunk, at: index) {
      return context.subject = .unrelated
    }
    // 公开信息205条，依申请公开信息12条: a classification of information.
    if isBareTopic(clause), isClassification(chunk) {
      context.subject = .unrelated
      context.isOnTopic = false
      return
    }
    let isStory =
      isBareTopic(clause) && !chunk.before.contains { isHead($0) } && !chunk.after.isEmpty
    if isStory { return readWhole(chunk, at: index) }
    context.subject = .requests
    context.isOnTopic = true
    guard !isOtherYear || isCarriedOver(clause, chunk) else { return }
    let strength: Claim.Strength =
      clause.isNarrowed ? .loose : isBare && !wasRequests ? .inferred : .firm
    readRows(clause, chunk, at: index, strength)
  }

  /// Reads a number with 申请 behind it and no word in front: 13件申请中, 13件申请均已登记, which refer to all of them. 一例依申请公开案件… is a
  /// story, not a count.
  private mutating func readWhole(_ chunk: NumberChunk, at index: Int) {
    let next = chunk.after.dropFirst().first { tokens[$0].term != .filler }.map { tokens[$0].term }
    let isOfYear = next == .all && chunk.before.contains { tokens[$0].term == .thisYear }
    let countsAll =
      opensSentence(chunk, at: index) && [.all, .within, nil].contains(next) || isOfYear
    guard countsAll || chunk.after.contains(where: { tokens[$0].term == .within }) else { return }
    context.subject = .requests
    context.isOnTopic = true
    add(Slots(.requests, .handle), chunk, onlyIfItFits: !countsAll && !repeatsCount(chunk))
  }

  /// Whether the clause counts queries that the agency answers as a service, 受理不动产登记资料查询4218件, not an outcome of requests.
  private func isService(_ clause: Clause) -> Bool {
    guard clause.outcomes == [.administrativeQueries], !clause.isOnTopic else { return false }
    return clause.has(.receive) || clause.has(.receiveNew)
      || clause.has(.handle) && context.claims.last?.kind != .outcome
  }

  /// Measure words that count requests and nothing that is disclosed.
  static let casesUnits: Set<String> = ["件", "宗", "起", "例"]

  /// Whether a word in front of 申请 says that something else is applied for: 工伤认定申请, 仲裁申请, but not
  /// 群众申请.
  func namesOtherApplication(_ chunk: NumberChunk) -> Bool {
    chunk.before.dropFirst().contains { index in
      guard tokens[index].term == .bareApplication else { return false }
      return switch tokens[index - 1].term {
      case .unknown: tokens[index - 1].range.count > 3
      case .unrelated: !["群众", "市民", "网友"].contains(string(index - 1))
      default: false
      }
    }
  }

  /// Whether 其中 makes the number a part of the count in front of the list.
  private func isPartOfCount(at index: Int) -> Bool {
    let start = chunks[..<index].lastIndex { $0.mark == .semicolon }.map { $0 + 1 } ?? 0
    return chunks[start...index].contains { opensList($0) }
  }

  /// Whether the same part of the sentence counts what was disclosed on own initiative.
  private func isBesideDisclosed(_ chunk: NumberChunk, at index: Int) -> Bool {
    let start = chunks[..<index].lastIndex { $0.mark == .semicolon }.map { $0 + 1 } ?? 0
    let end = chunks[index...].firstIndex { $0.mark == .semicolon } ?? chunks.count - 1
    return chunks[start...end].contains { other in
      other.number != nil && measureWord(of: other) == measureWord(of: chunk)
        && other.before.contains { isWord($0, "主动公开") && !isAfterDone($0) }
    }
  }

  /// Whether 已 stands in front of the word at `index`: 已主动公开 says what became of a request.
  private func isAfterDone(_ index: Int) -> Bool { index > 0 && isWord(index - 1, "已") }

  /// Whether the number counts information that is available on request: 依申请公开信息12条.
  private func isClassification(_ chunk: NumberChunk) -> Bool {
    guard let unit = measureWord(of: chunk) else { return false }
    let isOfDocuments = chunks.contains { other in
      other.before.contains { isWord($0, "主动公开") } && measureWord(of: other) == unit
    }
    guard unit == "条" || isOfDocuments else { return false }
    // 依申请公开信息14条，其中公民申请公开10条: who applied is said of requests only.
    let isOfApplicants = chunks.contains { other in
      opensList(other) && other.before.contains { tokens[$0].term.isApplicant }
    }
    guard !isOfApplicants else { return false }
    return chunk.before.contains {
      tokens[$0].term == .application && ["信息", "公开"].contains(where: string($0).hasSuffix)
    } && !chunk.before.contains { isHead($0) && tokens[$0].term != .application }
  }

  /// Whether the word at `index` says what a number counts.
  func isHead(_ index: Int) -> Bool {
    Clause.isHead(tokens[index].term) || tokens[index].term == .total
  }
}
