import Forms
import Records

/// What makes requests the topic of a sentence that does not name them: the words of table three.
extension ClaimInterpreter {
  /// Makes requests the topic where the sentence lists rows or columns of table three that have no
  /// other use: 予以公开88件，部分公开21件; 75件申请中，自然人64件，商业企业8件.
  mutating func continueWithTable() {
    if !context.isOnTopic, listsResults {
      context.subject = .disputes
      context.isOnTopic = true
      return
    }
    guard context.subject == nil || context.subject == .unrelated || context.subject == .requests,
      !context.isOnTopic || context.subject != .requests, listsOutcomes || dividesByApplicant
    else { return }
    context.subject = .requests
    context.isOnTopic = true
  }

  /// Makes requests the topic of a number without noun where its part of the sentence counts by steps that
  /// only requests have, and no other thing: 新收53件，上年结转4件，办结55件. Behind another topic there must be several of
  /// them. What is read so contradicts nothing for certain.
  mutating func inferRequests(at index: Int) {
    let isAlone = context.subject == .requests || context.subject == nil
    guard context.subject != .requests || !context.isOnTopic, section != 4,
      chunks[index].unit.map({ tokens[$0].term == .measure(.count) }) ?? false,
      steps(at: index) > (isAlone ? 0 : 1)
    else { return }
    context.subject = .requests
    context.isOnTopic = true
    context.isInferred = true
  }

  /// The number of steps that the part of the sentence around the chunk at `index` counts, one of which is
  /// 新收 or 结转; 0 where it names something else.
  private func steps(at index: Int) -> Int {
    let start = chunks[..<index].lastIndex { $0.mark == .semicolon }.map { $0 + 1 } ?? 0
    let end = chunks[index...].firstIndex { $0.mark == .semicolon } ?? chunks.count - 1
    var steps: Set<Step> = []
    for chunk in chunks[start...end] {
      guard !namesOtherApplication(chunk) else { return 0 }
      for word in chunk.all {
        switch tokens[word].term {
        case .receiveNew where chunk.number != nil: steps.insert(.new)
        case .carryOver, .broughtForward, .carriedForward:
          if chunk.number != nil { steps.insert(.carried) }
        case .pending where isBroughtForward(chunk): steps.insert(.carried)
        case .receive, .close, .answer:
          if chunk.number != nil { steps.insert(.done) }
        case .bareApplication: steps.insert(.named)
        case .unrelated, .document, .matter, .dispute, .assist: return 0
        case .unknown where tokens[word].range.count > 3 && isAppliedFor(word): return 0
        default: break
        }
      }
    }
    return steps.isDisjoint(with: [.new, .carried]) && steps.count == 1 ? 0 : steps.count
  }

  /// Whether the word at `index` says what is applied for: 不动产登记申请.
  private func isAppliedFor(_ index: Int) -> Bool {
    let next = index + 1..<min(index + 3, tokens.count)
    return !isPartOfAgency(tokens[index].range)
      && next.contains { tokens[$0].term == .bareApplication }
  }

  private enum Step { case new, carried, done, named }

  /// Whether the sentence names several outcomes, one of which is no class of documents, 不予公开, too, and
  /// no other thing before them: 建议提案办理结果全部公开12件，部分公开3件.
  private var listsOutcomes: Bool {
    var named: [Outcome] = []
    for token in tokens {
      switch token.term {
      case .outcome(let outcome) where !named.contains(outcome): named.append(outcome)
      case .missing where !named.contains(.notHeld), .elsewhere where !named.contains(.notHeld):
        named.append(.notHeld)
      case .document, .act(.disclose): return false
      case .unrelated, .matter, .dispute: if named.isEmpty { return false }
      default: break
      }
    }
    return named.count > 1
      && named.contains { $0.group != nil || $0 == .partlyGranted || $0 == .unavailable }
  }

  /// Whether the sentence counts disputes by the columns of table four, 其他结果 among them, and does not
  /// speak of the authority that decides them.
  private var listsResults: Bool {
    var namesDispute = false
    var columns = 0
    for index in tokens.indices {
      switch tokens[index].term {
      case .dispute: namesDispute = true
      case .result:
        if ["结果维持", "结果纠正", "其他结果", "尚未审结"].contains(string(index)) { columns += 1 }
      case .receive, .receiveNew, .handle, .unrelated, .bareApplication: return false
      default: break
      }
    }
    return namesDispute && columns > 0
  }

  /// Whether the sentence divides 申请, without a word for what is applied for, by its applicants.
  private var dividesByApplicant: Bool {
    let applicants = tokens.map(\.term).filter(\.isApplicant)
    guard applicants.contains(.applicant(.naturalPerson)) else { return false }
    if namesColumn { return true }
    let namesRole = tokens.contains { ["申请人", "申请主体"].contains(string($0.range)) }
    if namesRole, applicants.contains(where: { $0 != .applicant(.naturalPerson) }) { return true }
    guard applicants.contains(where: { $0 != applicants[0] }),
      let index = tokens.firstIndex(where: { $0.term == .bareApplication }), index > 0,
      index + 1 < tokens.count, tokens[index + 1].term == .within
    else { return false }
    if case .measure = tokens[index - 1].term { return true }
    return false
  }

  /// Whether the sentence has an organization that only the columns of table three name.
  private var namesColumn: Bool {
    let columns = ["商业企业", "科研机构", "社会公益组织", "法律服务机构"]
    return tokens.contains { token in
      guard case .applicant = token.term else { return false }
      return columns.contains(string(token.range))
    }
  }
}
