/// What the words of one piece say, taken together.
struct Clause: Sendable {
  /// What is counted, of the kinds that the tables know and those that they do not.
  enum Subject: Sendable {
    case requests, disputes, disclosure, fee, alien
  }

  /// The kind of the noun nearest to the number; nil where only verbs stand there, or nothing.
  var subject: Subject?
  /// Words that the lexicon does not know stand between the noun and the number, or narrow it.
  var isNarrowed = false
  var application: Term?
  var verbs: [Term] = []
  var outcomes: [Outcome] = []
  /// Rows that the words may mean in place of their group.
  var alternatives: [Outcome] = []
  var isOpenly = false
  var isMissing = false
  var applicants: [Applicant] = []
  var isChannel = false
  var groups: [Dispute] = []
  var results: [DisputeResult] = []
  var isConcluded = false
  var document: Document?
  var matter: Matter?
  var acts: [Act] = []
  var isTopical = false
  /// 发生 or the like stands with it.
  var isParty = false

  /// What `term` counts, as a noun; nil for verbs and all other words.
  static func subject(_ term: Term) -> Subject? {
    switch term {
    case .application, .bareApplication, .outcome, .openly, .missing, .applicant, .citizen,
      .channel:
      .requests
    case .dispute, .result, .concluded: .disputes
    case .document, .matter: .disclosure
    case .processingFee: .fee
    case .alien: .alien
    default: nil
    }
  }

  /// Whether `term` says what a number counts, as a noun or a verb.
  static func isHead(_ term: Term) -> Bool {
    switch term {
    case .receive, .receiveNew, .handle, .close, .answer, .pending, .carry, .broughtForward,
      .carriedForward, .act,
      .share,
      .rise, .fall, .compare:
      true
    default: subject(term) != nil
    }
  }

  /// Takes in the word `term` as far as it belongs to `subject`.
  mutating func add(_ term: Term) {
    switch term {
    case .application:
      application = term
      isTopical = true
    case .bareApplication: application = application ?? term
    case .topic: isTopical = true
    case .incur: isParty = true
    case .receive, .receiveNew, .handle, .close, .answer, .pending, .carry, .broughtForward,
      .carriedForward:
      verbs.append(term)
    case .outcome(let outcome): outcomes.append(outcome)
    case .openly: isOpenly = true
    case .missing: isMissing = true
    case .applicant(let applicant): applicants.append(applicant)
    case .citizen: applicants.append(.naturalPerson)
    case .channel: isChannel = true
    case .dispute(let group): groups.append(group)
    case .result(let result): if !results.contains(result) { results.append(result) }
    case .concluded: isConcluded = true
    case .document(let document): self.document = self.document ?? document
    case .matter(let matter): self.matter = self.matter ?? matter
    case .act(let act): acts.append(act)
    default: break
    }
  }

  func has(_ verb: Term) -> Bool { verbs.contains(verb) }
}

/// Reads clauses off tokens.
struct ClauseReader {
  let tokens: [Token]

  /// Words that stand between a noun and its number without a say.
  private func isTransparent(_ token: Token) -> Bool {
    switch token.term {
    case .filler, .incur, .within, .total, .more, .join, .all, .further, .thisYear, .whole, .nearly,
      .each,
      .respectively,
      .measure, .inTime, .among, .over, .topic, .lastYear, .nextYear, .year, .narrow, .none, .plan,
      .rest:
      true
    case .unknown: token.range.count <= 3
    default: false
    }
  }

  private func isVerb(_ term: Term) -> Bool {
    switch term {
    case .receive, .receiveNew, .handle, .close, .answer, .pending, .carry, .broughtForward,
      .carriedForward, .act:
      true
    default: false
    }
  }

  /// The clause that `range`, the tokens before a number, makes.
  func clause(before range: Range<Int>) -> Clause {
    var clause = Clause()
    var hasVerb = false
    var isDetached = false
    var head: Int?
    for index in range.reversed() {
      let token = tokens[index]
      if let subject = Clause.subject(token.term) {
        clause.subject = isDetached ? .alien : subject
        head = index
        break
      }
      if isVerb(token.term) { hasVerb = true }
      if !isTransparent(token), !isVerb(token.term), !hasVerb { isDetached = true }
    }
    if head == nil, isDetached { clause.subject = .alien }
    fill(&clause, from: range, head: head, isBefore: true)
    return clause
  }

  /// The clause that `range`, the tokens behind a number, makes.
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
    // 2件依申请公开答复文书: the last noun is what counts.
    if let head, clause.subject == .requests, isOfAnother(head + 1..<range.upperBound) {
      clause.subject = .alien
    }
    fill(&clause, from: range, head: head, isBefore: false)
    return clause
  }

  /// Whether what follows a noun turns it into an attribute of something that no table counts.
  private func isOfAnother(_ range: Range<Int>) -> Bool {
    for index in range {
      if tokens[index].term == .alien { return true }
      if !isVerb(tokens[index].term), !isTransparent(tokens[index]) { return false }
    }
    return false
  }

  /// Collects what belongs to the head: the words of its kind, and those joined to it.
  private func fill(_ clause: inout Clause, from range: Range<Int>, head: Int?, isBefore: Bool) {
    for index in range where Clause.subject(tokens[index].term) == nil {
      clause.add(tokens[index].term)
    }
    guard let head else { return }
    for index in range {
      guard let subject = Clause.subject(tokens[index].term) else { continue }
      if case .application = tokens[index].term { clause.isTopical = true }
      guard subject == clause.subject else { continue }
      if index == head || isJoined(index, head) || isAttribute(index, head) {
        clause.add(tokens[index].term)
      }
    }
    narrowGroup(&clause, range, head)
    // 公民、法人或其他组织的申请 are everybody's.
    let isEverybody =
      clause.applicants.count > 1 || range.contains { tokens[$0].term == .citizen && $0 != head }
    if isEverybody, clause.application != nil { clause.applicants = [] }
    guard isBefore else { return }
    // 收到关于征地的申请: words between the verb and the noun narrow it.
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

  /// A row named before its group, 属于国家秘密不予公开, is what counts, unless 等 stands between.
  private func narrowGroup(_ clause: inout Clause, _ range: Range<Int>, _ head: Int) {
    guard case .outcome(let group) = tokens[head].term, clause.outcomes == [group] else { return }
    for index in range where index < head {
      let row: Outcome?
      switch tokens[index].term {
      case .outcome(let named) where named.group == group: row = named
      case .missing where group == .unavailable: row = .notHeld
      default: row = nil
      }
      guard let row else { continue }
      // 因不掌握等原因无法提供: the group, but some count the row alone.
      if tokens[index..<head].contains(where: { $0.term == .more }) {
        clause.alternatives.append(row)
      } else if case .missing = tokens[index].term {
        clause.outcomes = []
        clause.isMissing = true
      } else {
        clause.outcomes = [row]
      }
    }
  }

  /// Whether only joining words and nouns of the same sort stand between `index` and `head`.
  private func isJoined(_ index: Int, _ head: Int) -> Bool {
    let between = min(index, head) + 1..<max(index, head)
    guard between.contains(where: { tokens[$0].term == .join }) else { return false }
    guard isSameSort(tokens[index].term, tokens[head].term) else { return false }
    return between.allSatisfy { place in
      isTransparent(tokens[place]) || isSameSort(tokens[place].term, tokens[head].term)
    }
  }

  /// Whether the word at `index` is one of another sort that goes with the head: a group of disputes
  /// with a result, an applicant with an outcome, 申请 with either.
  private func isAttribute(_ index: Int, _ head: Int) -> Bool {
    tokens[index].term != .citizen && !isSameSort(tokens[index].term, tokens[head].term)
  }

  private func isSameSort(_ left: Term, _ right: Term) -> Bool { left.isOfSort(right) }
}
