import Forms
import Records

/// What words in the scope of a negation leave of the denial.
extension ClaimInterpreter {
  /// Whether the channels in `range` are one online and one other, so that they stand for all.
  func namesAllSortsOfChannels(_ range: Range<Int>) -> Bool {
    let areOnline = range.filter { tokens[$0].term == .channel }.map { index in
      holds(index, anyOf: ["网", "线上", "在线", "邮件", "邮箱"])
    }
    return areOnline.contains(true) && areOnline.contains(false)
  }

  /// Reads 科研机构、社会公益组织为零, behind the numbers of other applicants.
  mutating func denyListedApplicants(in range: Range<Int>) {
    guard context.claims.contains(where: { $0.kind == .applicant }) else { return }
    for index in range {
      guard case .applicant(let applicant) = tokens[index].term else { continue }
      var slots = Slots(.requests, polarity: .denial)
      slots.key.namesApplicant = true
      slots.applicants = [applicant]
      slots.counted = DiscourseContext.received
      addNone(slots)
    }
  }

  /// Whether the word at `index` says in what form something came, 以信访形式, not what became of it.
  func isForm(_ index: Int) -> Bool {
    let word = string(index)
    return word.hasPrefix("以") && (word.hasSuffix("形式") || word.hasSuffix("方式"))
  }

  /// Whether the words in `range` end with a noun that is counted, or with one that is listed with
  /// such nouns, 行政诉讼和举报投诉.
  func isAboutLast(_ range: Range<Int>) -> Bool {
    guard
      let last = range.last(where: { Clause.subject(tokens[$0].term) != nil && !isTail($0) }),
      tokens[last].term == .unrelated
    else { return true }
    if isListed(last, in: range) { return true }
    // 无人提起行政复议: the noun precedes.
    guard last > range.lowerBound, case .outcome = tokens[last - 1].term else { return false }
    return string(last).hasSuffix("信息")
  }

  /// Whether the word at `index` only rounds off what is denied: 行政复议、诉讼问题.
  private func isTail(_ index: Int) -> Bool {
    ["问题", "案例"].contains(string(index))
  }

  /// Whether a phrase restricts what is denied to something that no table counts: 涉及土地征收的申请,
  /// 因征地引发的行政复议.
  func isRestricted(_ range: Range<Int>) -> Bool {
    let isOpened = range.lowerBound > 0 && endsWith(range.lowerBound - 1, "因")
    guard let opening = isOpened ? range.lowerBound - 1 : range.first(where: { isRestriction($0) })
    else { return false }
    let phrase = opening + 1..<range.upperBound
    let end = phrase.first { tokens[$0].term == .incur || isTurn($0) } ?? phrase.upperBound
    let words = tokens[phrase.lowerBound..<end]
    let isOnTopic = words.contains {
      switch $0.term {
      case .application, .topic, .bareApplication: true
      default: false
      }
    }
    return !isOnTopic
      && words.contains {
        $0.term == .unknown && $0.range.count > 3
          || $0.term == .unrelated
            && (isReasonOfResult(end, in: range)
              || isCause(opening) && !text[$0.range].suffix(6).elementsEqual("信息".utf8))
      }
  }

  /// Whether the word at `index` ends a reason in front of what it led to: 因逾期答复而败诉.
  private func isTurn(_ index: Int) -> Bool { ["的", "而", "被"].contains(string(index)) }

  /// Whether the word at `index` introduces what led to a dispute, 因收费问题引发的行政复议.
  private func isCause(_ index: Int) -> Bool { endsWith(index, "因") || endsWith(index, "由于") }

  /// Whether a result stands behind the reason that ends at `end`.
  private func isReasonOfResult(_ end: Int, in range: Range<Int>) -> Bool {
    (end..<max(end, range.upperBound)).contains { TermSet(tokens[$0].term) == .result }
  }

  /// Whether the words in `range` behind 全部 only say which requests are meant, 全部办结的申请中, 均已答复的件里.
  func onlyQualifies(_ range: Range<Int>) -> Bool {
    guard range.count > 1, let last = range.last else { return false }
    let verb = range.first { tokens[$0].term == .close || tokens[$0].term == .answer }
    guard let verb, verb < last else { return false }
    return tokens[last].term == .within
      || isWord(verb + 1, "的") && range.contains { $0 > verb + 1 && isRequest(tokens[$0].term) }
  }

  /// Whether the chunk names an exception: 除结转下年的9件外.
  func isExcepted(_ chunk: NumberChunk) -> Bool {
    guard let first = chunk.before.first else { return false }
    return text.has("除", at: tokens[first].range.lowerBound)
  }

  /// Whether the list of counts that ends with the chunk at `index` names exceptions: 除科研机构2件、企业5件外.
  func endsException(_ index: Int) -> Bool {
    var index = index
    while !isExcepted(chunks[index]) {
      guard index > 0, [.filler, .join].contains(chunks[index - 1].mark) else { return false }
      index -= 1
    }
    return true
  }

  private func isRestriction(_ index: Int) -> Bool {
    switch tokens[index].term {
    case .among: string(index) == "涉及"
    case .filler: ["因", "由于", "关于", "有关", "对"].contains(string(index))
    case .unknown: string(index).hasSuffix("针对")
    default: false
    }
  }

  /// Whether the word at `index` names complaints as one of a list of what is denied, not as the reason of it: 投诉举报、行政复议和行政诉讼.
  func isComplaint(_ index: Int, in range: Range<Int>) -> Bool {
    isWord(index, "投诉举报")
      && (range.contains(index + 1) && tokens[index + 1].term == .join
        || isListed(index, in: range))
  }

  /// Whether the word at `index` is a member of a list, 行政诉讼和举报投诉. The other members are negated
  /// all the same.
  func isListed(_ index: Int, in range: Range<Int>) -> Bool {
    var last = index - 1
    while last >= range.lowerBound, [.unrelated, .incur, .filler].contains(tokens[last].term) {
      last -= 1
    }
    return last >= range.lowerBound && tokens[last].term == .join
  }
}
