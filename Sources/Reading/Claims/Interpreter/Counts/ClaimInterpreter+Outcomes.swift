import Forms
import JSON
import Records

/// Counts of requests by what became of them.
extension ClaimInterpreter {
  /// Adds a claim about the outcomes that the clause names, of `applicant`.
  mutating func readOutcome(
    _ clause: Clause, _ chunk: NumberChunk, _ applicant: Applicant?, _ strength: Claim.Strength
  ) {
    if clause.outcomes == [.petition], isClassOfContent(chunk) { return }
    var slots = Slots(.requests, outcome: .named)
    slots.outcomes = clause.outcomes
    if clause.isBareGrant {
      slots.outcomes = [.granted] + clause.outcomes.filter { $0 != .granted }
      slots.key.outcome = slots.outcomes.count > 1 ? .grantedBeside : .granted
      slots.isOnlyGranted = slots.outcomes.count == 1 && isBesidePartlyGranted(chunk)
    } else if clause.isMissing {
      // 信息不存在或不属本机关65件: two indicators together.
      if isOfIndicators, clause.isElsewhere,
        chunk.all.contains(where: { tokens[$0].term == .missing })
      {
        return
      }
      slots.key.outcome = clause.isElsewhere ? .elsewhere : .missing
    } else {
      slots.alternatives = isOfIndicators ? [] : clause.alternatives
    }
    if let applicant { slots.applicants = [applicant] }
    // 予以公开类69件（完全公开55件，部分公开14件）: of both.
    if slots.outcomes == [.granted], slots.key.outcome == .named, dividesGranted(chunk) {
      slots.key.outcome = .granted
    }
    // 因国家秘密、第三方权益不予公开各1件, 不予公开和不予处理均为0件: the number counts each.
    let named =
      (clause.isBareGrant ? [.granted] : []) + clause.outcomes
      + (clause.isMissing ? [.notHeld] : [])
    if named.count > 1, isOfEachNamed(chunk) {
      slots.key.outcome = .named
      for outcome in named {
        slots.outcomes = [outcome]
        slots.alternatives = outcome == .notHeld ? [.unavailable] : []
        add(slots, chunk, strength: .loose)
      }
      return
    }
    // 因属商业秘密，不公开4件: any row of the group.
    if clause.outcomes.count == 1, followsReason(chunk) {
      slots.alternatives += clause.outcomes[0].members.filter { !slots.alternatives.contains($0) }
    }
    // 信访举报类申请较多，有7件不予处理: of the row that the words before the comma name.
    if clause.outcomes.count == 1, let row = rowBeforeComma(chunk, of: clause.outcomes[0]) {
      slots.alternatives += [row].filter { !slots.alternatives.contains($0) }
    }
    // 因多头反映、重复申请不予处理47件: the last of several rows, of which the words of the others are not known.
    if clause.outcomes.count == 1, let group = clause.outcomes[0].group, endsReasons(chunk) {
      slots.alternatives += [group].filter { !slots.alternatives.contains($0) }
    }
    // 其他情形4件: perhaps of all rows that the sentence does not name.
    if slots.outcomes == [.otherHandling], clause.isInformal {
      slots.key.outcome = .rest
      slots.sums = unnamedOutcomes + restOfGroup(in: chunk)
    }
    let isLoose = clause.isNarrowed || clause.isApart || followsReason(chunk)
    let known: Claim.Strength = isLoose ? .loose : clause.isInformal ? .inferred : .firm
    add(
      slots, chunk, strength: min(known, strength),
      onlyIfItFits: clause.isInstance || isAttribute(chunk))
  }

  /// Whether the next number of the list is that of 部分公开, so that 公开20件，部分公开5件 are all that was disclosed.
  private func isBesidePartlyGranted(_ chunk: NumberChunk) -> Bool {
    guard
      let next = chunks.first(where: { $0.all.lowerBound >= chunk.all.upperBound && isCount($0) })
    else { return false }
    return next.depth == chunk.depth && !opensList(next)
      && next.before.contains { tokens[$0].term == .outcome(.partlyGranted) }
  }

  /// Whether 各 or 均 stands between what the words name and the number.
  func isOfEachNamed(_ chunk: NumberChunk) -> Bool {
    let last =
      chunk.before.last { TermSet(tokens[$0].term) == .outcome || tokens[$0].term.isApplicant }
      ?? chunk.before.lowerBound
    return chunk.before.contains { tokens[$0].term == .each }
      || chunk.before.contains { $0 > last && tokens[$0].term == .all }
  }

  /// Whether a bracket behind the number counts a part of what was granted.
  private func dividesGranted(_ chunk: NumberChunk) -> Bool {
    guard chunk.mark == .open,
      let next = chunks.first(where: { $0.all.lowerBound > chunk.all.lowerBound })
    else { return false }
    let bracket = chunks.drop { $0.all.lowerBound < next.all.lowerBound }
      .prefix { $0.depth > chunk.depth }
    return isCount(next)
      && bracket.contains { part in
        part.all.contains { tokens[$0].term == .outcome(.partlyGranted) }
      }
  }

  /// Whether a name stands in front of 投诉类, which is what requests are about then: 物业管理投诉类3件.
  private func isClassOfContent(_ chunk: NumberChunk) -> Bool {
    guard
      let word = chunk.before.last(where: { tokens[$0].term == .outcome(.petition) }),
      chunk.before.contains(word - 1)
    else { return false }
    return tokens[word - 1].term == .unrelated
      || tokens[word - 1].term == .unknown && tokens[word - 1].range.count > 3
  }

  /// Reads 其他8件 in a list of outcomes.
  mutating func readRestOfOutcomes(_ chunk: NumberChunk, onlyIfItFits: Bool = false) {
    var slots = Slots(.requests, outcome: .rest)
    slots.outcomes = [.otherHandling]
    slots.alternatives = [.otherwise]
    slots.sums = context.claims.isEmpty ? [] : unnamedOutcomes + restOfGroup(in: chunk)
    add(slots, chunk, onlyIfItFits: onlyIfItFits)
  }

  /// Reads 未公开7件: some or all of the rows other than those of what was granted.
  mutating func readUngranted(_ chunk: NumberChunk) {
    let others: [Outcome] = [.denied, .unavailable, .notProcessed, .otherHandling]
    var slots = Slots(.requests, outcome: .rest)
    slots.outcomes = others
    slots.sums = (1..<others.count).map { total(of: Array(others[..<$0])) }
    add(slots, chunk, onlyIfItFits: true)
  }

  /// The outcomes that the sentence does not name, together.
  var unnamedOutcomes: [Formula] {
    mutating get {
      var named: Set<Outcome> = []
      for token in tokens {
        switch token.term {
        case .outcome(let outcome): named.insert(outcome.group ?? outcome)
        case .bareGrant: named.insert(.granted)
        case .missing, .elsewhere: named.insert(.unavailable)
        default: break
        }
      }
      let groups: [Outcome] = [
        .granted, .partlyGranted, .denied, .unavailable, .notProcessed, .otherHandling,
      ]
      let rest = groups.filter { $0 == .otherHandling || !named.contains($0) }
      // 公开类60件，不予公开类10件，其他类49件: 公开 may be with 部分公开.
      let lists = [rest, named.contains(.granted) ? rest.filter { $0 != .partlyGranted } : rest]
      return lists.filter { $0.count > 1 }.map { total(of: $0) } + allButNamed
    }
  }

  /// All outcomes but those that the sentence names, where one of them is a row of a group: 公开19件、不掌握12件、其他答复12件.
  private var allButNamed: [Formula] {
    mutating get {
      var named: [Outcome] = []
      for token in tokens {
        let outcome: Outcome
        switch token.term {
        case .outcome(let row): outcome = row
        case .bareGrant: outcome = .granted
        case .missing, .elsewhere: outcome = .notHeld
        default: continue
        }
        if !named.contains(outcome), outcome != .otherHandling { named.append(outcome) }
      }
      guard named.contains(where: { $0.group != nil }) else { return [] }
      let groups: [Outcome] = [.denied, .unavailable, .notProcessed]
      let rest = groups.filter { !named.contains($0) }.flatMap { group in
        group.members.contains(where: named.contains)
          ? group.members.filter { !named.contains($0) } : [group]
      }
      let granted = [Outcome.granted, .partlyGranted].filter { !named.contains($0) }
      return [total(of: granted + rest + [.otherHandling])]
    }
  }

  /// The rows that the sentence does not name of the group whose row is counted in front of `chunk`: 国家秘密1件、其他法定情形2件.
  private mutating func restOfGroup(in chunk: NumberChunk) -> [Formula] {
    guard let last = chunks.last(where: { $0.all.upperBound < chunk.all.lowerBound }),
      last.mark == .join, let group = outcome(of: last)?.group
    else { return [] }
    let named = tokens.compactMap { token in
      if case .outcome(let outcome) = token.term { outcome } else { nil }
    }
    let rest = group.members.filter { !named.contains($0) }
    return rest.isEmpty ? [] : [total(of: rest)]
  }

  /// Whether the outcome before the number only describes what the words after it did something about: 内容不明确的6件申请发出补正通知.
  private func isAttribute(_ chunk: NumberChunk) -> Bool {
    chunk.before.contains { TermSet(tokens[$0].term) == .outcome }
      && chunk.after.contains { tokens[$0].term == .unrelated }
  }

  /// Whether words in front of the comma or bracket before the chunk give a reason, 因正在调查，不公开2件.
  private func followsReason(_ chunk: NumberChunk) -> Bool {
    guard let index = chunks.firstIndex(where: { $0.all.lowerBound == chunk.all.lowerBound }) else {
      return false
    }
    for other in chunks[..<index].reversed() {
      guard other.number == nil, other.mark != .semicolon, other.mark != .colon else {
        return false
      }
      if other.all.contains(where: {
        ["因", "因为", "由于", "属", "属于"].contains(string($0)) || string($0).hasPrefix("属于")
      }) {
        return true
      }
    }
    return false
  }

  /// Whether a mark of a list stands in front of the outcome that the words before the number name.
  private func endsReasons(_ chunk: NumberChunk) -> Bool {
    guard let row = chunk.before.first(where: { TermSet(tokens[$0].term) == .outcome }) else {
      return false
    }
    return chunk.before.contains { $0 < row && tokens[$0].term == .join }
  }

  /// The row of `group` that words without a number in front of the comma before the chunk name; nil where they name none.
  private func rowBeforeComma(_ chunk: NumberChunk, of group: Outcome) -> Outcome? {
    guard !group.members.isEmpty,
      let topic = chunks.last(where: { $0.all.upperBound < chunk.all.lowerBound }),
      topic.number == nil, topic.mark == .comma
    else { return nil }
    for index in topic.all.reversed() {
      if case .outcome(let row) = tokens[index].term, row.group == group { return row }
    }
    return nil
  }

  /// Whether the words after the number are 申请 and a reason, without what was decided.
  func isReasonOfOne(_ clause: Clause, _ chunk: NumberChunk) -> Bool {
    guard !chunk.before.contains(where: { isHead($0) }), clause.outcomes.count == 1,
      let group = clause.outcomes[0].group, clause.alternatives.isEmpty,
      chunk.after.contains(where: { isRequest(tokens[$0].term) })
    else { return false }
    return group == .denied && chunk.mark == .comma
  }

  /// Adds a claim about what `decision` made of the reason that the clause names.
  mutating func addOutcome(
    of clause: Clause, _ decision: Outcome, _ chunk: NumberChunk
  ) {
    var slots = Slots(.requests, outcome: .byReason)
    let isOfReason = clause.outcomes[0].group == decision
    slots.outcomes = isOfReason ? clause.outcomes : [decision]
    if isOfReason { slots.alternatives = [decision] }
    add(slots, chunk)
  }

  /// Whether the word at `index` means all that are not named, 其他情形均无, not a row of table three.
  func namesAllOthers(_ index: Int) -> Bool {
    ["其他情形", "其他情况", "其它情形", "其它情况"].contains(string(index))
  }
}
