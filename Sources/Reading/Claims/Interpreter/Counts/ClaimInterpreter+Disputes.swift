import Forms
import JSON
import Records

/// Counts of table four.
extension ClaimInterpreter {
  /// Reads a count of disputes. Counts of disputes on other subjects, or decided by the agency
  /// itself, are accepted only where they fit.
  mutating func readDisputes(_ clause: Clause, _ chunk: NumberChunk) {
    let isOffTopic = !context.isOnTopic && section != 4 && !clause.isOnTopic
    let decidedDisputes = context.subject == .disputes && context.decidesDisputes
    let wasParty = context.subject == .disputes && !context.decidesDisputes
    if isOfSomeDecided(clause, chunk) || repeatsResult(clause, chunk) { return }
    // 上年度遗留的2件诉讼: table four has those of the year only.
    if chunk.before.contains(where: { isEarlier($0) }) { return context.subject = .unrelated }
    var clause = clause
    // 诉讼4件系复议后起诉
    if clause.groups == [.litigation], let kind = kindOfLitigation(in: chunk.after) {
      clause.groups = [kind]
    }
    // 直接起诉的行政诉讼6件
    if clause.groups == [.litigation], let kind = kindOfNoun(chunk) { clause.groups = [kind] }
    if !clause.groups.isEmpty { context.groups = clause.groups }
    if clause.groups.isEmpty, isOfCourt { context.groups = [.litigation] }
    if context.groups.isEmpty, let later = groupBehind(clause, chunk) {
      context.groups = [later]
      context.subject = .disputes
    }
    let groups = context.groups
    // 维持 or 纠正 without a dispute: of something else.
    guard !groups.isEmpty, !clause.groups.isEmpty || context.subject == .disputes else { return }
    if clause.groups.isEmpty, context.decidesDisputes, !clause.isOnTopic { return }
    context.subject = .disputes
    guard !isOtherYear else { return }
    let isAuthority =
      actsAsAuthority && !clause.isParty || clause.has(.handle)
      || clause.has(.receiveNew) && !arises(clause, chunk)
      || handlesForAnother(clause, chunk) || isBeforeAuthority(chunk)
      || clause.has(.receive)
        && chunk.before.contains { ClaimInterpreter.authorityWords.contains(string($0)) }
    // 受理行政复议申请326件: disputes on any subject that the agency decides.
    let isParty = clause.isParty || isSued(chunk) || continuesList(chunk) && wasParty
    context.decidesDisputes =
      isOffTopic && !isParty && !isNeutral(clause, chunk)
      || isAuthority && (!clause.isOnTopic || actsAsAuthority || isBeforeAuthority(chunk))
      || (continuesList(chunk) || isOffTopic && !isParty) && decidedDisputes && !clause.isOnTopic
      || decidedDisputes && clause.groups.isEmpty
    if context.decidesDisputes {
      let known = reading.claims.count
      addDispute(groups, clause, chunk, .loose, onlyIfItFits: true)
      context.decidesDisputes = reading.claims.count == known
      return
    }
    // 行政复议机构受理信息公开类案件35件，审结33件: of the same.
    let isVague =
      isAuthority || clause.isNarrowed || clause.groups.isEmpty && context.areDisputesVague
    if !clause.groups.isEmpty { context.areDisputesVague = isAuthority }
    let strength: Claim.Strength = isVague ? .loose : isOffTopic ? .inferred : .firm
    let isNone = chunk.number.map { tokens[$0].value.isZero } ?? false
    if isNone && clause.results.isEmpty
      || chunk.before.contains(where: { tokens[$0].term == .each })
    {
      for group in groups { addDispute([group], clause, chunk, strength) }
    } else {
      addDispute(groups, clause, chunk, strength)
    }
  }

  /// Whether the words say who decides, 以省政府为复议机关的, so that the agency is not a party.
  private func isBeforeAuthority(_ chunk: NumberChunk) -> Bool {
    chunk.before.dropFirst().contains { index in
      (isWord(index, "复议机关") || isWord(index, "行政复议机关")) && endsWith(index - 1, "为")
    }
  }

  /// Whether the word at `index` names what an earlier year left.
  private func isEarlier(_ index: Int) -> Bool {
    switch tokens[index].term {
    case .broughtForward: true
    case .carryOver, .pending:
      index > 0 && (tokens[index - 1].term == .lastYear || isYear(tokens[index - 1].term, -1))
    default: false
    }
  }

  /// The one kind of litigation that the words in `range` name; nil for none and for both.
  private func kindOfLitigation(in range: Range<Int>) -> Dispute? {
    let kinds = range.compactMap { index -> Dispute? in
      guard case .dispute(let kind) = tokens[index].term else { return nil }
      return kind == .direct || kind == .afterReconsideration ? kind : nil
    }
    return kinds.count == 1 ? kinds[0] : nil
  }

  /// The kind of litigation that stands with 的 in front of the noun of the number, 直接起诉的行政诉讼; nil where there is none.
  private func kindOfNoun(_ chunk: NumberChunk) -> Dispute? {
    guard let noun = chunk.before.last(where: { Clause.subject(tokens[$0].term) == .disputes }),
      chunk.before.contains(noun - 2), isWord(noun - 1, "的"),
      case .dispute(let kind) = tokens[noun - 2].term
    else { return nil }
    return kind == .direct || kind == .afterReconsideration ? kind : nil
  }

  /// 作为复议机关: the agency decides the disputes of the sentence.
  private var actsAsAuthority: Bool {
    tokens.indices.dropFirst().contains { index in
      Clause.subject(tokens[index].term) == .disputes
        && (endsWith(index, "机关") || endsWith(index, "机构"))
        && (max(0, index - 3)..<index).contains { isWord($0, "作为") }
    }
  }

  /// Whether the words say that others began the dispute: 被申请复议.
  private func isSued(_ chunk: NumberChunk) -> Bool {
    chunk.all.contains { Clause.subject(tokens[$0].term) == .disputes && string($0).hasPrefix("被") }
  }

  /// Whether the words do not tell who decides the disputes, 行政复议12件, and the agency is not one that does.
  private func isNeutral(_ clause: Clause, _ chunk: NumberChunk) -> Bool {
    clause.verbs.isEmpty && !clause.isConcluded && !clause.isNarrowed
      && !["司法局", "司法厅", "法院"].contains(where: agencyEnds)
      && !chunk.before.contains { tokens[$0].term == .unknown && tokens[$0].range.count > 3 }
  }

  /// Whether the words say that disputes arose, 新增因信息公开引发的行政复议, not that the agency took them on.
  private func arises(_ clause: Clause, _ chunk: NumberChunk) -> Bool {
    clause.isOnTopic
      && (clause.isParty
        || chunk.before.contains { begins($0, withAny: ["新增", "新发生", "新产生"]) })
  }

  /// Words beside a verb of receiving that show the authority that decides the dispute.
  private static let authorityWords: Set<String> = ["受理", "行政复议申请", "复议申请"]

  /// Adds a claim about `groups`: of their results where the clause names some, else of all, or of
  /// all that are concluded.
  private mutating func addDispute(
    _ groups: [Dispute], _ clause: Clause, _ chunk: NumberChunk, _ strength: Claim.Strength,
    onlyIfItFits: Bool = false
  ) {
    let isInformal = namesPartOfColumn(chunk)
    let onlyIfItFits =
      onlyIfItFits || isInformal && countsElsewhere(clause.results, chunk)
      || chunk.all.contains { holds($0, anyOf: ["一审", "二审"]) }
    let strength = isInformal ? .loose : strength
    var slots = Slots(.disputes)
    slots.groups = [groups]
    if isInformal, clause.results == [.upheld] { slots.otherResults = [.other] }
    if isInformal, clause.results == [.other] { slots.otherResults = [.upheld] }
    // 撤回及驳回复议申请3件
    if isInformal, clause.results.contains(.other), clause.results.contains(.upheld) {
      slots.otherResults = [.other]
    }
    // 维持与纠正各1件
    if clause.results.count > 1, chunk.before.contains(where: { tokens[$0].term == .each }) {
      for result in clause.results {
        var single = clause
        single.results = [result]
        addDispute(groups, single, chunk, strength, onlyIfItFits: onlyIfItFits)
      }
      return
    }
    if !clause.results.isEmpty {
      slots.key.result = .named
      slots.results = clause.results
      if clause.groups.isEmpty {
        slots.groups = groupsOfResults(groups, chunk)
      } else if !clause.isDistributed {
        context.run = groups
      }
      let known = reading.claims.count
      let isOfOther = chunk.number.map {
        fitsOther(than: groups, clause.results, tokens[$0].value)
      }
      add(
        slots, chunk, strength: isOfOther ?? false ? .loose : strength, onlyIfItFits: onlyIfItFits)
      context.isRunOver = true
      context.areGroupsUncounted = false
      if slots.groups.count > 1 { siblings += known..<reading.claims.count }
      return
    }
    if clause.isConcluded {
      slots.key.result = .concluded
      // 复议9件，诉讼6件，已审结12件
      if clause.groups.isEmpty { slots.groups = groupsOfResults(groups, chunk) }
    } else if countsPending {
      slots.key.verb = .besidePending
    }
    add(slots, chunk, strength: strength, onlyIfItFits: onlyIfItFits)
    if slots.groups.count == 1 { context.count(groups, depth: chunk.depth) }
    guard let number = chunk.number else { return }
    context.disputeCounts.append(
      DiscourseContext.Count(
        number: tokens[number].value, unit: measureWord(of: chunk) ?? "", subject: .disputes,
        groups: groups))
  }

  /// Whether the sentence counts pending disputes, so that another count is of all, with these.
  private var countsPending: Bool {
    chunks.contains { chunk in
      chunk.number != nil
        && chunk.all.contains {
          tokens[$0].term == .result(.pending) || tokens[$0].term == .pending
        }
    }
  }

  /// What results without a group may be of: after 复议9件、诉讼2件 of both, the last or another.
  private func groupsOfResults(_ groups: [Dispute], _ chunk: NumberChunk) -> [[Dispute]] {
    let run = context.run
    if !context.member.isEmpty { return [context.member] }
    guard run.count > 1, chunk.depth == context.runDepth else {
      // 诉讼2件，均为直接起诉，1件维持: of this kind and of all litigation.
      return [groups] + (isAllLitigation(groups) ? [[.litigation]] : [])
    }
    return [run] + run.reversed().map { [$0] }
  }

  /// Whether the table has no litigation but of the one kind in `groups`.
  private func isAllLitigation(_ groups: [Dispute]) -> Bool {
    let other: Dispute? =
      switch groups {
      case [.direct]: .afterReconsideration
      case [.afterReconsideration]: .direct
      default: nil
      }
    guard let other, case .exact(let value) = Formula(other.cells(.total)).value(in: cells) else {
      return false
    }
    return value.isZero
  }

  /// Whether the results of the chunk are only some of those that their column counts, 撤销 or 驳回, or perhaps of another column.
  func namesPartOfColumn(_ chunk: NumberChunk) -> Bool {
    let results = chunk.all.filter { TermSet(tokens[$0].term) == .result }
    guard !results.isEmpty else { return chunk.all.contains { tokens[$0].term == .withdrawn } }
    return !results.contains { isColumn($0) }
  }

  /// Whether the word at `index` is the name of its column.
  private func isColumn(_ index: Int) -> Bool {
    switch tokens[index].term {
    case .result(.corrected): holds(index, anyOf: ["纠正", "纠错", "败诉"])
    case .result(.upheld): holds(index, anyOf: ["维持"])
    case .result(.other): holds(index, anyOf: ["结果"])
    default: true
    }
  }

  /// Whether another number of the sentence counts disputes of the same column.
  private func countsElsewhere(_ results: [DisputeResult], _ chunk: NumberChunk) -> Bool {
    chunks.contains { other in
      other.number != nil && other.number != chunk.number
        && other.all.contains { index in
          switch tokens[index].term {
          case .result(let result): results.contains(result)
          case .withdrawn: results.contains(.other)
          default: false
          }
        }
    }
  }

  /// The tokens of the sentence, where 法院 or 复议机关 behind disputes that it decides only says who decided.
  var withoutCourts: [Token] {
    var known = context.subject == .disputes ? context.groups : []
    var result = tokens
    for index in tokens.indices {
      guard case .dispute(let group) = tokens[index].term else { continue }
      let word = string(index)
      // 作为复议机关: the agency itself.
      let isAgency = index > 0 && isWord(index - 1, "作为")
      // 复议机关均维持: what it decided all of.
      let isOfAll = index + 1 < tokens.count && tokens[index + 1].term == .all
      if !isAgency, !isOfAll, ["法院", "复议机关", "复议机构"].contains(where: word.hasSuffix),
        known.contains(where: { $0.overlaps(group) })
      {
        result[index].term = .filler
      } else {
        known.append(group)
      }
    }
    return result
  }
}
