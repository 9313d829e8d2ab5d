import Forms
import JSON
import Records

/// Negations: 未收到申请, 无行政复议.
extension ClaimInterpreter {
  /// Whether the number is 一 or 1 after a negation: 未发生一起.
  func isNegation(_ chunk: NumberChunk) -> Bool {
    guard let number = chunk.number, tokens[number].value == Number(1), let last = chunk.before.last
    else { return false }
    return tokens[last].term == .negation && !chunk.after.isEmpty
  }

  /// Reads the negations in `range`, tokens of the chunk at `index`.
  mutating func readNegation(_ range: Range<Int>, at index: Int) {
    let negations = range.filter { tokens[$0].term == .negation }
    guard negations.count > 1 else { return readSingleNegation(range, at: index) }
    // 行政复议零发生、行政诉讼零败诉: two negations.
    for part in range.split(whereSeparator: { tokens[$0].term == .join && tokens[$0].isMark }) {
      readSingleNegation(part, at: index)
    }
  }

  /// Reads the first negation in `range`. Its nouns follow it, or precede it where no noun follows.
  private mutating func readSingleNegation(_ range: Range<Int>, at index: Int) {
    guard let negation = range.first(where: { tokens[$0].term == .negation }), !isOtherYear else {
      return
    }
    // 没有、需要另行制作的: an alternative, not a denial.
    if tokens[negation].range.count <= 6, negation + 1 < range.upperBound,
      tokens[negation + 1].isMark
    {
      return
    }
    context.words = words(in: negation..<range.upperBound)
    context.isOfSome = mayDenySome(negation + 1..<range.upperBound)
    denyIndicators(in: range)
    // 社会公益组织没有提出申请
    if tokens[range.lowerBound..<negation].contains(where: {
      $0.term.isApplicant && $0.term != .citizen
    }) {
      if isWord(negation, "零") { denyListedApplicants(in: range.lowerBound..<negation) }
      return
    }
    if denyApplicants(in: negation + 1..<range.upperBound) { return }
    var nouns = self.nouns(in: negation + 1..<range.upperBound)
    if nouns == nil || nouns?.isEmpty == true {
      // 行政复议均未发生; 行政复议：无
      guard
        (negation + 1..<range.upperBound).allSatisfy({
          isPlain(tokens[$0].term) || tokens[$0].term == .receive || isAct($0)
        })
      else { return }
      let before = range.lowerBound..<negation
      nouns = self.nouns(in: before)
      context.words = words(in: range)
      if before.allSatisfy({ isPlain(tokens[$0].term) || tokens[$0].term == .thisYear }), index > 0,
        chunks[index - 1].mark == .colon || isTopic(chunks[index - 1])
          || isOfLastYear(chunks[index - 1])
      {
        nouns = self.nouns(in: chunks[index - 1].before)?.filter { $0 != .lastYear }
      }
    }
    // 未新增、未废止: of the documents named before.
    if nouns?.isEmpty ?? true, context.subject == .disclosure, let document = context.document {
      nouns = [.document(document)]
    }
    guard var nouns, !nouns.isEmpty else { return }
    if nouns.contains(.carryOver) {
      // 上年无结转
      nouns += tokens[range.lowerBound..<negation].map(\.term).filter(\.isYear)
    }
    if nouns == [.result(.corrected)] {
      // 行政诉讼零败诉: the kind of dispute precedes the negation.
      nouns +=
        self.nouns(in: range.lowerBound..<negation)?.filter { Clause.subject($0) == .disputes }
        ?? []
    }
    if nouns.contains(where: { Clause.subject($0) == .disclosure }) {
      guard nouns.allSatisfy({ Clause.subject($0) == .disclosure || $0.isYear }) else { return }
      return addDisclosureNegation(nouns, range)
    }
    if listsRequests(in: range) { addNone(Slots(.requests, polarity: .denial)) }
    addNegations(nouns)
  }

  /// Whether the words before a comma only name what the words behind it speak of: 行政诉讼方面，无.
  private func isTopic(_ chunk: NumberChunk) -> Bool {
    chunk.number == nil && chunk.mark == .comma
      && chunk.all.allSatisfy { place in
        switch tokens[place].term {
        case .dispute, .topic, .join, .filler, .application, .thisYear: true
        default: false
        }
      }
  }

  /// Whether requests stand beside disputes in a list of what is denied: 申请、复议、诉讼均为零.
  private func listsRequests(in range: Range<Int>) -> Bool {
    let words = range.filter { tokens[$0].term != .filler }
    return words.indices.dropLast(2).contains { place in
      let terms = words[place...(place + 2)].map { tokens[$0].term }
      guard terms[1] == .join else { return false }
      switch (terms[0], terms[2]) {
      case (.application, .dispute), (.dispute, .application): return true
      case (.bareApplication, .dispute), (.dispute, .bareApplication): return context.isOnTopic
      default: return false
      }
    }
  }

  /// Persons who stand for all applicants beside an organization: 村民或企业.
  private static let persons: Set<String> = ["村民", "居民", "群众", "市民", "公众", "社会公众", "网友"]

  /// Reads 未收到法人或其他组织的申请, 没有企业、科研机构申请: a denial of some applicants. Returns whether the words in `range`
  /// name only some.
  private mutating func denyApplicants(in range: Range<Int>) -> Bool {
    var applicants: [Applicant] = []
    for index in range {
      switch tokens[index].term {
      case .applicant(let applicant): applicants.append(applicant)
      case .citizen, .dispute, .qualifier, .number: return false
      default: if ClaimInterpreter.persons.contains(string(index)) { return false }
      }
    }
    guard !applicants.isEmpty, !(applicants.contains(.naturalPerson) && applicants.count > 1),
      let last = range.last(where: { Clause.subject(tokens[$0].term) != nil }),
      isRequest(tokens[last].term)
    else { return false }
    guard context.isOnTopic || tokens[last].term == .application else { return true }
    for applicant in applicants {
      var slots = Slots(.requests, polarity: .denial)
      slots.key.namesApplicant = true
      slots.applicants = [applicant]
      slots.counted = DiscourseContext.received
      addNone(slots)
    }
    return true
  }

  /// The nouns in the scope of a negation in `range`; nil where a qualifier restricts them. An unknown
  /// word does not: the last noun decides what is denied.
  private func nouns(in range: Range<Int>) -> [Term]? {
    guard !isRestricted(range) else { return nil }
    var nouns: [Term] = []
    var hasApplicant = false
    var channels = 0
    for index in range {
      let term = tokens[index].term
      switch term {
      case .outcome where namesAllOthers(index) || isForm(index): return nil
      case .dispute, .result, .application, .bareApplication, .outcome, .carryOver, .carriedForward,
        .broughtForward, .nextYear, .lastYear, .year, .document, .matter, .pending:
        nouns.append(term)
      case .number where tokens[index].value != Number(1): return nil
      case .qualifier where isOfAnswer(index, in: range) || isComplaint(index, in: range): break
      case .applicant, .citizen: hasApplicant = true
      case .channel: channels += 1
      case .processingFee, .extended, .otherPeriod, .narrow, .rise, .fall, .qualifier, .inTime:
        return nil
      // 未发生因逾期答复被复议的情况
      case .unrelated where holds(index, anyOf: ["逾期", "超期"]): return nil
      default: break
      }
    }
    // 未收到书面申请 denies one channel, 当面和传真申请 two, 书面或网上申请 all of them.
    if channels > 0 && (countsByChannel || !namesAllSortsOfChannels(range))
      || hasApplicant
        && !nouns.contains(where: { $0.isOfSort(.application) || Clause.subject($0) == .disputes })
    {
      return nil
    }
    return isAboutLast(range) ? nouns : nil
  }

  /// Whether 不服 at `index` only says what led to any dispute: 因对信息公开答复不服提起的行政复议.
  private func isOfAnswer(_ index: Int, in range: Range<Int>) -> Bool {
    guard isWord(index, "不服") else { return false }
    let near = max(range.lowerBound, index - 6)..<min(range.upperBound, index + 5)
    return tokens[near].contains { token in
      switch token.term {
      case .answer, .application, .topic: true
      default: false
      }
    }
  }

  /// Whether the sentence counts what came through some channel, 收到网络申请2件, so that others are
  /// denied alone.
  private var countsByChannel: Bool {
    chunks.contains { chunk in
      chunk.number != nil && chunk.before.contains { tokens[$0].term == .channel }
    }
  }

  /// Whether a word does not restrict a negation or a quantifier.
  func isPlain(_ term: Term) -> Bool {
    switch term {
    case .filler, .incur, .within, .all, .join, .over, .number, .measure: true
    default: false
    }
  }

  /// Adds the claim that what `slots` count is 0.
  mutating func addNone(_ slots: Slots) {
    let strength: Claim.Strength = context.isOfSome ? .loose : .firm
    guard var draft = draft(slots, .zero, unit: "", strength) else { return }
    draft.words = context.words
    add(draft)
  }

  /// Whether the sentence denies 申请 and names nothing that they might be for: 镇政府零申请、零复议.
  private var deniesAll: Bool {
    !tokens.contains {
      switch $0.term {
      case .unrelated, .document, .matter: true
      case .unknown: $0.range.count > 3 && !isPartOfAgency($0.range)
      default: false
      }
    }
  }

  private func isRow(_ term: Term, of group: Outcome) -> Bool {
    if case .outcome(let row) = term { row.group == group } else { false }
  }

  /// Adds the claims that `nouns` are 0.
  private mutating func addNegations(_ nouns: [Term]) {
    var groups: [Dispute] = []
    var isCorrected = false
    var results: [DisputeResult] = []
    var denied: [Slots] = []
    for noun in nouns {
      switch noun {
      case .dispute(.any): groups = [.reconsideration, .litigation]
      case .dispute(let group): if !groups.contains(group) { groups.append(group) }
      case .result(.corrected): isCorrected = true
      case .result(let result): results.append(result)
      // 没有以国家秘密为由不予公开的情况: of the row that is the reason.
      case .outcome(let outcome) where nouns.contains(where: { isRow($0, of: outcome) }): break
      case .outcome(let outcome):
        var slots = Slots(.requests, outcome: .named, polarity: .denial)
        slots.outcomes = [outcome]
        denied.append(slots)
      // 没有未办结的申请
      case .carriedForward, .pending:
        denied.append(Slots(.requests, .carriedForward, polarity: .denial))
      case .broughtForward: denied.append(Slots(.requests, .broughtForward, polarity: .denial))
      default: break
      }
    }
    if nouns.contains(.carryOver) {
      // 无上年度结转和本年度结转: both.
      let isLast = nouns.contains { $0 == .lastYear || isYear($0, -1) }
      let areBoth = isLast && nouns.count { $0 == .carryOver } > 1
      let verbs: [Slots.Verb] =
        areBoth ? [.broughtForward, .carriedForward] : [isLast ? .broughtForward : .carriedForward]
      for verb in verbs where !denied.contains(where: { $0.key.verb == verb }) {
        denied.append(Slots(.requests, verb, polarity: .denial))
      }
    }
    if !denied.isEmpty, nouns.contains(where: isRequest) { nameRequests() }
    // 直接或者经复议后提起的行政诉讼: a kind in front of the noun is all that is denied, or an example.
    let kinds: [Dispute] =
      groups.last == .litigation
      ? groups.filter { $0 == .direct || $0 == .afterReconsideration } : []
    groups.removeAll(where: kinds.contains)
    if !results.isEmpty { return deny(results, of: groups) }
    if isCorrected {
      let isNamed = !groups.isEmpty
      if groups.isEmpty { groups = groupsWithoutCorrection }
      denied = groups.map { group in
        var slots = disputes(denied: group, [.corrected])
        if !isNamed { slots.groups = withAllLitigation(slots.groups, around: [group]) }
        return slots
      }
    } else if !groups.isEmpty {
      guard context.isOnTopic || section == 4 || section == 1 else { return }
      denied = groups.map { disputes(denied: $0, []) }
      if kinds.count == 1 { denied[denied.count - 1].groups.append(kinds) }
      context.subject = .disputes
    } else if denied.isEmpty, nouns.contains(where: isRequest) {
      let isBare = !nouns.contains(.application) && !context.isOnTopic
      guard !isBare || deniesAll else { return }
      denied = [Slots(.requests, polarity: .denial)]
      if isBare { nameRequests() }
      context.subject = .requests
    }
    for slots in denied { addNone(slots) }
  }
}
