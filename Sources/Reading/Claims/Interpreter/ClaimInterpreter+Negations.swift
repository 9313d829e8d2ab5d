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
    var nouns = self.nouns(in: negation + 1..<range.upperBound)
    if nouns == nil || nouns?.isEmpty == true {
      // 行政复议均未发生; 行政复议：无
      guard
        (negation + 1..<range.upperBound).allSatisfy({
          isPlain(tokens[$0].term) || tokens[$0].term == .receive
        })
      else { return }
      let before = range.lowerBound..<negation
      nouns = self.nouns(in: before)
      if before.isEmpty, index > 0, chunks[index - 1].mark == .colon {
        nouns = self.nouns(in: chunks[index - 1].all)
      }
    }
    guard var nouns, !nouns.isEmpty else { return }
    if nouns == [.result(.corrected)] {
      // 行政诉讼零败诉: the kind of dispute precedes the negation.
      nouns +=
        self.nouns(in: range.lowerBound..<negation)?.filter { Clause.subject($0) == .disputes }
        ?? []
    }
    if nouns.contains(where: { Clause.subject($0) == .disclosure }) {
      return addDocumentNegation(nouns, string(negation))
    }
    addNegations(nouns)
  }

  /// The nouns in the scope of a negation in `range`; nil where other words restrict it.
  private func nouns(in range: Range<Int>) -> [Term]? {
    var nouns: [Term] = []
    var hasApplicant = false
    for index in range {
      let term = tokens[index].term
      switch term {
      case .dispute, .result, .application, .bareApplication, .outcome, .carryOver, .carriedForward,
        .nextYear, .lastYear, .document:
        nouns.append(term)
      case .unknown where tokens[index].range.count > 3: return nil
      case .number where tokens[index].value != Number(1): return nil
      case .applicant, .citizen: hasApplicant = true
      case .unrelated where isListed(index, in: range): break
      case .qualifier, .unrelated, .matter, .processingFee, .inTime, .otherPeriod, .channel,
        .narrow, .rise, .fall:
        return nil
      default: break
      }
    }
    return hasApplicant && !nouns.contains(.application) ? nil : nouns
  }

  /// Whether the word at `index` is a member of a list, 行政诉讼和举报投诉. The other members are negated
  /// all the same.
  private func isListed(_ index: Int, in range: Range<Int>) -> Bool {
    var next = index + 1
    while next < range.upperBound, tokens[next].term == .unrelated { next += 1 }
    var last = index - 1
    while last >= range.lowerBound, tokens[last].term == .unrelated { last -= 1 }
    return (next < range.upperBound && tokens[next].term == .join)
      || (last >= range.lowerBound && tokens[last].term == .join)
  }

  /// Whether a word does not restrict a negation or a quantifier.
  func isPlain(_ term: Term) -> Bool {
    switch term {
    case .filler, .incur, .within, .all, .join, .over, .number, .measure: true
    default: false
    }
  }

  /// Reads 未制定规范性文件. Other negations of documents, 无规范性文件, may mean one of several cells and are
  /// not read.
  private mutating func addDocumentNegation(_ nouns: [Term], _ negation: String) {
    guard nouns.count == 1, case .document(let document) = nouns[0] else { return }
    let column: Column
    switch negation {
    case "未制定", "未制发", "未出台", "未印发", "没有制定", "没有制发", "未新制定", "未新制发":
      column = documentsMade
    case "未废止", "没有废止": column = .repealed
    default: return
    }
    guard hasColumn(column) else { return }
    var draft = Claim.Draft(
      kind: .disclosure, number: .zero, unit: "",
      formulas: [Formula([CellSet(document.row, column)])])
    draft.scope = context.scope
    add(draft)
  }

  /// Adds the claims that `nouns` are 0.
  private mutating func addNegations(_ nouns: [Term]) {
    var groups: [Dispute] = []
    var isCorrected = false
    var formulas: [(Claim.Kind, Formula)] = []
    for noun in nouns {
      switch noun {
      case .dispute(let group): if !groups.contains(group) { groups.append(group) }
      case .result(.corrected): isCorrected = true
      case .result: return
      case .outcome(let outcome):
        formulas.append((.outcome, Formula(counts(of: outcome))))
      case .carriedForward:
        formulas.append((.closed, Formula(CellSet.requests(.carriedForward))))
      default: break
      }
    }
    if nouns.contains(.carryOver) {
      let isLast = nouns.contains(.lastYear)
      let row = isLast ? Row.broughtForward : .carriedForward
      formulas.append((isLast ? .received : .closed, Formula(CellSet.requests(row))))
    }
    if isCorrected {
      if groups.isEmpty {
        groups = context.groups.isEmpty ? [.reconsideration, .litigation] : context.groups
      }
      formulas = groups.map { (.dispute, Formula([$0.cells(.corrected)])) }
    } else if !groups.isEmpty {
      guard context.isOnTopic || section == 4 || section == 1 else { return }
      formulas = groups.map { (.negation, Formula([$0.cells(.total)])) }
      context.subject = .disputes
    } else if formulas.isEmpty,
      nouns.contains(.application)
        || (nouns.contains(.bareApplication) && context.isOnTopic)
    {
      formulas = [(.negation, Formula(CellSet.requests(.received)))]
      context.subject = .requests
    }
    for (kind, formula) in formulas {
      var draft = Claim.Draft(kind: kind, number: .zero, unit: "", formulas: [formula])
      draft.scope = context.scope
      add(draft)
    }
  }
}
