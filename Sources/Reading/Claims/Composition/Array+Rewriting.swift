import Chinese
import JSON

/// Words whose meaning depends on their neighbours.
extension Array where Element == Token {
  /// The tokens of `text`, each with the meaning that its neighbours give it.
  func rewritten(_ text: [UInt8]) -> [Token] {
    var result = self
    for index in indices {
      if let term = meaning(at: index, text) { result[index].term = term }
    }
    return result
  }

  /// The tokens without a number that only numbers the paragraph that the sentence begins: 4 行政复议2件.
  func withoutListNumber(_ opensParagraph: Bool) -> [Token] {
    guard opensParagraph, count > 1, self[0].term == .number, !self[1].isMark,
      self[0].range.upperBound < self[1].range.lowerBound || startsTopic(1),
      self[0].value < Number(100)
    else { return self }
    return Array(dropFirst())
  }

  /// Whether the word at `index` names disputes, which a number without measure word does not count.
  private func startsTopic(_ index: Int) -> Bool {
    switch self[index].term {
    case .dispute, .application, .topic, .negation, .thisYear, .whole: true
    default: false
    }
  }

  /// The meaning of the token at `index` where it is not that of the word alone.
  private func meaning(at index: Int, _ text: [UInt8]) -> Term? {
    switch self[index].term {
    case .rise, .fall: isSyllable(index) ? .unknown : nil
    case .over: meaning(ofOver: index, text)
    case .unknown where act(index, text) != nil: act(index, text)
    case .unknown where self[index].range.count <= 9:
      carries(index, text) ? .carryOver : meaning(ofCharacter: index, text)
    case .unrelated:
      isApplicant(index, text) ? .applicant(.organization) : isOffice(index, text) ? .narrow : nil
    case .filler, .assist, .rest: carries(index, text) ? .carryOver : nil
    case .missing: isDenial(index, text) || isOfDocument(index, text) ? .negation : nil
    case .pending:
      isAttribute(index, text) ? .filler : isOfDisputes ? .result(.pending) : nil
    case .inTime: isStillRunning(index, text) ? .pending : nil
    case .incur: dispute(ofPartyAt: index, text)
    case .negation: isOfReconsideration(index, text) ? .all : nil
    case .dispute(.afterReconsideration):
      if isOfReconsideration(index - 1, text) {
        .dispute(.direct)
      } else {
        endsWithResult(index, text) ? .dispute(.reconsideration) : nil
      }
    default: nil
    }
  }

  private func term(_ index: Int) -> Term? { indices.contains(index) ? self[index].term : nil }

  private func isWord(_ index: Int, _ words: [StaticString], _ text: [UInt8]) -> Bool {
    guard indices.contains(index) else { return false }
    let range = self[index].range
    return words.contains {
      $0.utf8CodeUnitCount == range.count && text.has($0, at: range.lowerBound)
    }
  }

  /// Whether 增, 减 or 降 at `index` is in front of a number. Elsewhere it is part of a name: 减税降费, 增值税.
  private func isSyllable(_ index: Int) -> Bool {
    guard self[index].range.count == 3 else { return false }
    let next = term(index + 1) ?? .unknown
    return next != .number && next != .percent && next != .nearly
  }

  /// 多 between a comparison and a number is growth, 较去年多2件; 余 in front of a number is what is left, 余2件.
  private func meaning(ofOver index: Int, _ text: [UInt8]) -> Term? {
    guard term(index + 1) == .number else { return nil }
    if isWord(index, ["余"], text) { return .rest }
    return isCompared(index) && isWord(index, ["多"], text) ? .rise : nil
  }

  /// 诉 behind a negation is litigation, 未被诉, and 未 in front of what may be denied a negation, 未败诉; 少 between a comparison and a number is growth; 里 behind a measure word or 申请 names a part: 13件里.
  private func meaning(ofCharacter index: Int, _ text: [UInt8]) -> Term? {
    if let step = step(index, text) { return step }
    guard index > 0 else { return nil }
    if isWord(index, ["诉"], text) {
      return self[index - 1].term == .negation ? .dispute(.litigation) : nil
    }
    if isWord(index, ["里", "里面"], text) {
      switch self[index - 1].term {
      case .measure, .application, .bareApplication, .close, .answer, .receive: return .within
      default: return nil
      }
    }
    // 诉讼未败诉
    if isWord(index, ["未"], text) {
      switch term(index + 1) {
      case .dispute, .result(.corrected): return .negation
      default: return nil
      }
    }
    let isLess =
      term(index + 1) == .number && isCompared(index) && isWord(index, ["少"], text)
    return isLess ? .fall : nil
  }

  /// What 立 and 废 in front of a number do to the documents of the sentence: 规范性文件立3件、废2件.
  private func act(_ index: Int, _ text: [UInt8]) -> Term? {
    guard term(index + 1) == .number, isWord(index, ["立", "废", "改"], text),
      contains(where: { if case .document = $0.term { true } else { false } })
    else { return nil }
    if isWord(index, ["改"], text) { return .act(.revise) }
    return isWord(index, ["立"], text) ? .act(.issue) : .act(.repeal)
  }

  /// The disputes that 被申请人 or 被告 at `index` names where no noun follows: 我市为被告的40件.
  private func dispute(ofPartyAt index: Int, _ text: [UInt8]) -> Term? {
    guard isWord(index - 1, ["为", "作为", "系", "是"], text) else { return nil }
    let next = isWord(index + 1, ["的"], text) ? index + 2 : index + 1
    guard term(next) == .number else { return nil }
    if isWord(index, ["被申请人"], text) { return .dispute(.reconsideration) }
    return isWord(index, ["被告"], text) ? .dispute(.litigation) : nil
  }

  /// Whether 均未 at `index` denies only that the authority above decided first: 均未经复议直接起诉.
  private func isOfReconsideration(_ index: Int, _ text: [UInt8]) -> Bool {
    guard isWord(index, ["均未", "皆未"], text),
      term(index + 1) == .dispute(.afterReconsideration)
    else { return false }
    return text.has("经", at: self[index + 1].range.lowerBound)
  }

  /// Whether 经复议 at `index` says who decided, 经复议维持3件, 经复议，维持3件, and not how litigation began.
  private func endsWithResult(_ index: Int, _ text: [UInt8]) -> Bool {
    guard isWord(index, ["经复议", "经行政复议", "经过复议", "经过行政复议"], text) else { return false }
    let next = term(index + 1) == .comma ? index + 2 : index + 1
    if case .result(let result) = term(next) { return result != .pending }
    return false
  }

  /// The short name in front of a number of what was done, 收152件、办149件, or of a reason, 第三方5件.
  private func step(_ index: Int, _ text: [UInt8]) -> Term? {
    guard term(index + 1) == .number else { return nil }
    if isWord(index, ["收", "接", "登"], text) { return .receive }
    if isWord(index, ["办", "结"], text) { return .close }
    if isWord(index, ["答"], text) { return .answer }
    if isWord(index, ["第三方"], text) { return .outcome(.thirdParty) }
    return nil
  }

  private func isCompared(_ index: Int) -> Bool {
    self[Swift.max(0, index - 6)..<index].contains { $0.term == .compare }
  }

  /// Whether 在办 at `index` only says which requests: 101件在办申请.
  private func isAttribute(_ index: Int, _ text: [UInt8]) -> Bool {
    guard isWord(index, ["在办"], text) else { return false }
    return term(index + 1) == .application || term(index + 1) == .bareApplication
  }

  /// Whether the sentence names disputes with results and no requests, so that 未结 is a result, too.
  private var isOfDisputes: Bool {
    var (namesDispute, namesResult) = (false, false)
    for token in self {
      switch token.term {
      case .dispute: namesDispute = true
      case .result: namesResult = true
      case .application, .bareApplication, .receive, .receiveNew, .close, .answer: return false
      default: break
      }
    }
    return namesDispute && namesResult
  }

  /// Whether 不存在 at `index` denies what may occur, 不存在行政复议. Elsewhere it is said of information.
  private func isDenial(_ index: Int, _ text: [UInt8]) -> Bool {
    guard isWord(index, ["不存在"], text) else { return false }
    let next = self[(index + 1)...].first { $0.term != .filler && $0.term != .incur }
    return switch next?.term {
    case .dispute, .application, .bareApplication, .topic, .lastYear, .year, .carryOver,
      .carriedForward, .broughtForward, .outcome, .result, .matter, .document:
      true
    default: false
    }
  }

  /// Whether 未制作 at `index` is said of documents, 未制作规范性文件, not of information that was asked for.
  private func isOfDocument(_ index: Int, _ text: [UInt8]) -> Bool {
    let range = self[index].range
    guard range.count >= 6, text.has("制作", at: range.upperBound - 6),
      case .document = term(index + 1)
    else { return false }
    return true
  }

  /// Whether the word at `index` beside a year carries requests over: 转2025年办理, 承上年4件, 2024年转来.
  /// Elsewhere such words are said of other agencies.
  private func carries(_ index: Int, _ text: [UInt8]) -> Bool {
    if let next = term(index + 1), next.isYear,
      isWord(index, Self.wordsBeforeYears, text)
    {
      return true
    }
    guard let last = term(index - 1), last.isYear else { return false }
    if text.has("转来", at: self[index].range.lowerBound) { return true }
    return isWord(index, Self.wordsBehindYears, text) && term(index + 1) == .number
  }

  /// Words that carry over in front of a year, and behind one.
  private static var wordsBeforeYears: [StaticString] {
    [
      "转", "承", "接", "续", "跨", "延", "带", "待", "留", "移", "承接", "移交", "续办", "接续办理", "承接办理",
    ]
  }
  private static var wordsBehindYears: [StaticString] {
    [
      "转", "余", "移交", "移来", "续办", "跨转", "留下", "遗下", "剩下", "余下", "剩余", "带来", "带入", "转进", "移进", "转过来",
    ]
  }

  /// Whether 部门 at `index` names who received, behind the offices that it is listed with: 市政府部门收到902件, 各街道和部门收到47件.
  private func isOffice(_ index: Int, _ text: [UInt8]) -> Bool {
    guard isWord(index, ["部门", "单位"], text) else { return false }
    switch term(index + 1) {
    case .receive, .receiveNew, .close, .answer, .handle: break
    default: return false
    }
    return term(index - 1) == .narrow || term(index - 1) == .join && term(index - 2) == .narrow
  }

  /// Whether 单位 at `index` applied, 单位申请19件, and is not where somebody applies, 向有关单位申请.
  private func isApplicant(_ index: Int, _ text: [UInt8]) -> Bool {
    isWord(index, ["单位", "组织", "机构"], text)
      && (term(index + 1) == .bareApplication && term(index + 2) == .number
        || term(index + 1) == .number && term(index + 2) == .measure(.count)
          && self[..<index].contains {
            $0.term == .applicant(.naturalPerson) || $0.term == .citizen
          })
  }

  /// Whether the term at `index` is one that has not ended, 尚在答复期内, 剩余9件均在办理期限内, and not one that was kept.
  private func isStillRunning(_ index: Int, _ text: [UInt8]) -> Bool {
    switch term(index + 1) {
    case .answer, .close, .handle: return false
    default: break
    }
    guard isWord(index - 1, ["在", "处于"], text) else { return false }
    if isWord(index - 2, ["尚", "仍", "还", "仍旧", "尚处", "依然"], text) { return true }
    let clause = self[..<index].reversed().prefix { $0.term != .comma && $0.term != .semicolon }
    return clause.contains { $0.term == .rest }
  }
}
