/// Reads the clause before or after a number.
struct ClauseReader {
  let tokens: [Token]
  /// The text that the tokens refer to.
  let text: [UInt8]

  /// Whether a word between a noun and its number does not change what the number counts.
  func isTransparent(_ token: Token) -> Bool {
    switch token.term {
    case .filler, .incur, .within, .total, .etCetera, .join, .all, .further, .thisYear, .whole,
      .nearly,
      .each,
      .respectively,
      .measure, .inTime, .among, .over, .topic, .lastYear, .nextYear, .year, .narrow, .negation,
      .plan,
      .rest, .together, .month, .until, .aspect, .portal:
      true
    case .unknown: token.range.count <= 3
    default: false
    }
  }

  private func isVerb(_ term: Term) -> Bool {
    switch term {
    case .receive, .receiveNew, .handle, .close, .answer, .pending, .carryOver, .broughtForward,
      .carriedForward, .act:
      true
    default: false
    }
  }

  /// The clause in `range`, the tokens before a number. Its head is the last noun. The number
  /// counts something unknown where other words are between noun and number without a verb.
  func clause(before range: Range<Int>) -> Clause {
    var clause = Clause()
    var hasVerb = false
    var isDetached = false
    var head: Int?
    for index in range.reversed() {
      let token = tokens[index]
      if isObject(index, of: range) { continue }
      if let subject = Clause.subject(token.term) {
        clause.subject = isDetached ? .unrelated : subject
        if isDetached, case .outcome = token.term {
          clause.subject = .requests
          clause.isApart = true
        }
        head = index
        break
      }
      if isVerb(token.term) { hasVerb = true }
      if !isTransparent(token), !isVerb(token.term), !hasVerb { isDetached = true }
    }
    if head == nil, isDetached { clause.subject = .unrelated }
    fill(&clause, from: range, head: head, isBefore: true)
    return clause
  }

  /// Whether the word at `index` is the object 政府信息 of 无法提供政府信息, 不能明确所需信息, which is not counted.
  private func isObject(_ index: Int, of range: Range<Int>) -> Bool {
    guard tokens[index].term == .unrelated,
      text[tokens[index].range].suffix(6).elementsEqual("信息".utf8)
    else { return false }
    let verb = tokens[range.lowerBound..<index].suffix(3).last {
      $0.term != .filler && !($0.term == .unknown && $0.range.count <= 6)
    }
    return verb.map { TermSet($0.term) == .outcome } ?? false
  }

  /// The clause in `range`, the tokens after a number. Its head is the first noun.
  func clause(after range: Range<Int>) -> Clause {
    var clause = Clause()
    var head: Int?
    for index in range {
      let token = tokens[index]
      if let subject = Clause.subject(token.term) {
        clause.subject = subject
        head = index
        break
      }
      if !isTransparent(token), !isVerb(token.term) { clause.isNarrowed = true }
    }
    // 1起因依申请公开引发的行政复议: requests only qualify what they led to.
    if clause.subject == .requests, let first = head,
      let dispute = (first + 1..<range.upperBound).first(where: {
        Clause.subject(tokens[$0].term) == .disputes
      })
    {
      clause.subject = .disputes
      head = dispute
    }
    // 1件要求补正后仍不明确: the outcome at the end decides.
    if clause.subject == .unrelated, let first = head,
      isOfRequest(first) || range.contains(where: { $0 < first && isReason($0) }),
      let outcome = range.last(where: { $0 > first && TermSet(tokens[$0].term) == .outcome }),
      !tokens[outcome + 1..<range.upperBound].contains(where: { $0.term == .unrelated })
    {
      clause.subject = .requests
      clause.isNarrowed = true
      head = outcome
    }
    // 1件由财政部作出维持决定: so does the result behind the authority.
    if clause.subject == .unrelated, isAuthor(range.lowerBound), let first = head,
      let result = range.first(where: { $0 > first && TermSet(tokens[$0].term) == .result })
    {
      clause.subject = .disputes
      clause.isNarrowed = true
      head = result
    }
    // 1件因征求意见跨年办理: so does what is still to do.
    if clause.subject == .unrelated, let first = head,
      range.contains(where: {
        $0 > first && TermSet(tokens[$0].term) == .carrying
      })
    {
      clause.subject = nil
      head = nil
    }
    // 9件公民申请: requests of all kinds of applicants.
    if let first = head, tokens[first].term == .citizen,
      let request = range.first(where: { $0 > first && Clause.subject(tokens[$0].term) != nil }),
      tokens[request].term == .application || tokens[request].term == .bareApplication
    {
      head = request
    }
    // 2件依申请公开答复文书: the last noun is the head.
    if let head, clause.subject == .requests, isOfAnother(head + 1..<range.upperBound) {
      clause.subject = .unrelated
    }
    fill(&clause, from: range, head: head, isBefore: false)
    return clause
  }

  /// Whether the word at `index` introduces who did something: 由, 经.
  private func isAuthor(_ index: Int) -> Bool {
    let word = text[tokens[index].range]
    return ["由", "经", "被", "经过"].contains { word.elementsEqual($0.utf8) }
  }

  /// Whether the noun at `index` is a step or a nature of requests: 补正, 信访.
  private func isOfRequest(_ index: Int) -> Bool {
    let word = text[tokens[index].range]
    return ["补正", "信访", "投诉", "举报", "信息", "收费", "费用"].contains { word.starts(with: $0.utf8) }
      || word.suffix(6).elementsEqual("信息".utf8)
  }

  /// Whether the noun before `range` only qualifies another noun, of something that no table
  /// counts.
  private func isOfAnother(_ range: Range<Int>) -> Bool {
    for index in range {
      if tokens[index].term == .unrelated { return true }
      if !isVerb(tokens[index].term), !isTransparent(tokens[index]) { return false }
    }
    return false
  }

  /// Adds the words that belong to the head: those of its kind, and those joined to it.
  private func fill(_ clause: inout Clause, from range: Range<Int>, head: Int?, isBefore: Bool) {
    for index in range where Clause.subject(tokens[index].term) == nil {
      clause.add(tokens[index].term)
    }
    guard let head else { return }
    for index in range {
      guard let subject = Clause.subject(tokens[index].term) else { continue }
      if case .application = tokens[index].term { clause.isOnTopic = true }
      guard subject == clause.subject else { continue }
      if index == head || isJoined(index, head) || isAttribute(index, head) {
        clause.add(tokens[index].term)
      }
    }
    narrowGroup(&clause, range, head)
    // 公民、法人或其他组织的申请 means the requests of all applicants.
    let isOfAllApplicants =
      clause.applicants.count > 1 || range.contains { tokens[$0].term == .citizen && $0 != head }
    if isOfAllApplicants, clause.application != nil {
      // 自然人和企业 may be all, or these two kinds only.
      clause.isOfSomeApplicants = clause.applicants == [.naturalPerson, .business]
      clause.applicants = []
    }
    addReason(&clause, range, head)
    guard isBefore else { return }
    // 收到关于征地的申请: words between verb and noun restrict the noun.
    var isOpen = false
    for index in range.lowerBound..<head {
      let token = tokens[index]
      if isVerb(token.term) {
        isOpen = true
      } else if isOpen, token.term == .unknown, token.range.count > 3 {
        clause.isNarrowed = true
      }
    }
  }

  /// Adds what the words around the outcome at `head` leave open: a reason that no row names, 因属于…类事项不予处理,
  /// may be of any row of the group; an instance of a row, 逾期不补正等情形, or words other than the form's.
  private func addReason(_ clause: inout Clause, _ range: Range<Int>, _ head: Int) {
    guard case .outcome(let outcome) = tokens[head].term else { return }
    if outcome.group != nil,
      tokens[head + 1..<range.upperBound].contains(where: { $0.term == .etCetera })
    {
      clause.isNarrowed = true
      clause.isInstance = true
    }
    if !outcome.isFormal(text[tokens[head].range]) {
      clause.isInformal = true
      clause.alternatives += outcome.group.map { [$0] } ?? [.otherwise]
    }
    // 逾期未补正或未缴费2件: rows together may be their group.
    if clause.outcomes.count > 1, let group = outcome.group,
      clause.outcomes.allSatisfy({ $0.group == group })
    {
      clause.alternatives.append(group)
    }
    guard !outcome.members.isEmpty, clause.outcomes == [outcome],
      let reason = range.first(where: { $0 < head && isReason($0) }),
      tokens[reason..<head].contains(where: {
        $0.term == .unrelated || $0.term == .unknown && $0.range.count > 3
      })
    else { return }
    clause.isNarrowed = true
    clause.alternatives += outcome.members.filter { !clause.alternatives.contains($0) }
  }

  private func isReason(_ index: Int) -> Bool {
    let word = text[tokens[index].range]
    return ClauseReader.reasons.contains { word.elementsEqual($0.utf8) }
  }

  private static let reasons = ["因", "因为", "由于", "属于", "属"]

  /// Replaces a group by its rows that are named before it, 属于国家秘密不予公开. They may be examples, 因国家秘密等原因不予公开, or the
  /// group itself may be meant; a row of another group decides, too.
  private func narrowGroup(_ clause: inout Clause, _ range: Range<Int>, _ head: Int) {
    guard case .outcome(let group) = tokens[head].term, !group.members.isEmpty,
      clause.outcomes.last == group || clause.outcomes.isEmpty
    else { return }
    var rows: [Outcome] = []
    var last = head
    for index in range where index < head {
      let row: Outcome?
      switch tokens[index].term {
      case .outcome(let named) where named.group != nil: row = named
      case .missing where group == .unavailable, .elsewhere where group == .unavailable:
        row = .notHeld
      default: row = nil
      }
      if let row, !rows.contains(row) {
        rows.append(row)
        last = index
      }
    }
    guard let row = rows.last,
      row.group == group || !tokens[last..<head].contains(where: { $0.term == .join })
    else { return }
    if tokens[last..<head].contains(where: { $0.term == .etCetera }) {
      clause.outcomes = [group]
      clause.isMissing = false
      clause.isElsewhere = false
      clause.alternatives += rows
    } else if rows.count > 1 {
      clause.outcomes = rows
      clause.alternatives.append(group)
      clause.isMissing = false
      clause.isElsewhere = false
    } else if tokens[last].term == .missing || tokens[last].term == .elsewhere {
      clause.outcomes = []
      clause.add(tokens[last].term)
    } else {
      clause.outcomes = rows
      if row.group != group { clause.alternatives.append(group) }
    }
  }
}
