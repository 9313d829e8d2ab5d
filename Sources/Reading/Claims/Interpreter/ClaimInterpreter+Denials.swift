import Forms
import JSON
import Records

/// What is said not to have been: 未收到申请, 无行政复议.
extension ClaimInterpreter {
  /// Whether the number is 一 or 1 behind 未发生: 未发生一起.
  func isDenial(_ piece: NumberChunk) -> Bool {
    guard let number = piece.number, tokens[number].value == Number(1), let last = piece.before.last
    else { return false }
    return tokens[last].term == .none && !piece.after.isEmpty
  }

  /// Reads 未收到申请, 无行政复议.
  mutating func readDenial(_ range: Range<Int>, at index: Int) {
    let denials = range.filter { tokens[$0].term == .none }
    guard denials.count > 1 else { return readOneDenial(range, at: index) }
    // 行政复议零发生、行政诉讼零败诉: each for itself.
    for part in range.split(whereSeparator: { tokens[$0].term == .join && tokens[$0].isMark }) {
      readOneDenial(part, at: index)
    }
  }

  private mutating func readOneDenial(_ range: Range<Int>, at index: Int) {
    guard let none = range.first(where: { tokens[$0].term == .none }), !isOtherYear else { return }
    var nouns = self.nouns(in: none + 1..<range.upperBound)
    if nouns == nil || nouns?.isEmpty == true {
      // 行政复议均未发生; 行政复议：无
      guard
        (none + 1..<range.upperBound).allSatisfy({
          isPlain(tokens[$0].term) || tokens[$0].term == .receive
        })
      else { return }
      let before = range.lowerBound..<none
      nouns = self.nouns(in: before)
      if before.isEmpty, index > 0, pieces[index - 1].mark == .colon {
        nouns = self.nouns(in: pieces[index - 1].all)
      }
    }
    guard var nouns, !nouns.isEmpty else { return }
    if nouns == [.result(.corrected)] {
      // 行政诉讼零败诉
      nouns +=
        self.nouns(in: range.lowerBound..<none)?.filter { Clause.subject($0) == .disputes } ?? []
    }
    if nouns.contains(where: { Clause.subject($0) == .disclosure }) {
      return denyDocument(nouns, string(none))
    }
    deny(nouns)
  }

  /// The nouns that a denial names in `range`; nil where other words narrow it.
  private func nouns(in range: Range<Int>) -> [Term]? {
    var nouns: [Term] = []
    var hasApplicant = false
    for index in range {
      let term = tokens[index].term
      switch term {
      case .dispute, .result, .application, .bareApplication, .outcome, .carry, .carriedForward,
        .nextYear, .lastYear, .document:
        nouns.append(term)
      case .unknown where tokens[index].range.count > 3: return nil
      case .number where tokens[index].value != Number(1): return nil
      case .applicant, .citizen: hasApplicant = true
      case .alien where isListed(index, in: range): break
      case .qualifier, .alien, .matter, .processingFee, .inTime, .season, .channel,
        .narrow, .rise, .fall:
        return nil
      default: break
      }
    }
    return hasApplicant && !nouns.contains(.application) ? nil : nouns
  }

  /// Whether the word at `index` is one of a list, 行政诉讼和举报投诉: the others are denied all the same.
  private func isListed(_ index: Int, in range: Range<Int>) -> Bool {
    var next = index + 1
    while next < range.upperBound, tokens[next].term == .alien { next += 1 }
    var last = index - 1
    while last >= range.lowerBound, tokens[last].term == .alien { last -= 1 }
    return (next < range.upperBound && tokens[next].term == .join)
      || (last >= range.lowerBound && tokens[last].term == .join)
  }

  /// Whether a word takes nothing from what a denial or 均 says.
  func isPlain(_ term: Term) -> Bool {
    switch term {
    case .filler, .incur, .within, .all, .join, .over, .number, .measure: true
    default: false
    }
  }

  /// Reads 未制定规范性文件; a denial of another kind, 无规范性文件, may mean one of several cells.
  private mutating func denyDocument(_ nouns: [Term], _ denial: String) {
    guard nouns.count == 1, case .document(let document) = nouns[0] else { return }
    let column: Column
    switch denial {
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

  private mutating func deny(_ nouns: [Term]) {
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
    if nouns.contains(.carry) {
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
      guard context.isTopical || section == 4 || section == 1 else { return }
      formulas = groups.map { (.none, Formula([$0.cells(.total)])) }
      context.subject = .disputes
    } else if formulas.isEmpty,
      nouns.contains(.application)
        || (nouns.contains(.bareApplication) && context.isTopical)
    {
      formulas = [(.none, Formula(CellSet.requests(.received)))]
      context.subject = .requests
    }
    for (kind, formula) in formulas {
      var draft = Claim.Draft(kind: kind, number: .zero, unit: "", formulas: [formula])
      draft.scope = context.scope
      add(draft)
    }
  }
}
