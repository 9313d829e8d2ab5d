import Forms
import Records

/// What is said of all, of none, of shares and of growth.
extension ClaimInterpreter {
  // MARK: - None

  /// Whether the number is 一 or 1 behind 未发生: 未发生一起.
  func isDenial(_ piece: Piece) -> Bool {
    guard let number = piece.number, tokens[number].value == Number(1), let last = piece.before.last
    else { return false }
    return tokens[last].term == .none && !piece.after.isEmpty
  }

  /// Reads 未收到申请, 无行政复议.
  mutating func readDenial(_ range: Range<Int>, at index: Int) {
    guard let none = range.first(where: { tokens[$0].term == .none }), !isOtherYear else { return }
    var nouns = self.nouns(in: none + 1..<range.upperBound)
    if nouns == nil || nouns?.isEmpty == true {
      // 行政复议均未发生; 行政复议：无
      guard (none + 1..<range.upperBound).allSatisfy({ isPlain(tokens[$0].term) }) else { return }
      let before = range.lowerBound..<none
      nouns = self.nouns(in: before)
      if before.isEmpty, index > 0, pieces[index - 1].mark == .colon {
        nouns = self.nouns(in: pieces[index - 1].all)
      }
    }
    guard let nouns, !nouns.isEmpty else { return }
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
        .nextYear, .lastYear:
        nouns.append(term)
      case .unknown where tokens[index].range.count > 3: return nil
      case .number where tokens[index].value != Number(1): return nil
      case .applicant, .citizen: hasApplicant = true
      case .qualifier, .alien, .document, .matter, .processingFee, .inTime, .season, .channel,
        .narrow, .rise, .fall:
        return nil
      default: break
      }
    }
    return hasApplicant && !nouns.contains(.application) ? nil : nouns
  }

  private func isPlain(_ term: Term) -> Bool {
    switch term {
    case .filler, .all, .join, .over, .number, .measure: true
    default: false
    }
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
        formulas.append((.outcome, Formula(CellSet.requests("outcome.\(outcome.rawValue)"))))
      case .carriedForward:
        formulas.append((.closed, Formula(CellSet.requests("carried_forward"))))
      default: break
      }
    }
    if nouns.contains(.carry), !nouns.contains(.lastYear) {
      formulas.append((.closed, Formula(CellSet.requests("carried_forward"))))
    }
    if isCorrected {
      if groups.isEmpty {
        groups = context.groups.isEmpty ? [.reconsideration, .litigation] : context.groups
      }
      formulas = groups.map { (.dispute, Formula([CellSet.disputes($0, "corrected")])) }
    } else if !groups.isEmpty {
      guard context.isTopical || section == 4 || section == 1 else { return }
      formulas = groups.map { (.none, Formula([CellSet.disputes($0, "total")])) }
      context.subject = .disputes
    } else if formulas.isEmpty,
      nouns.contains(.application)
        || (nouns.contains(.bareApplication) && context.isTopical)
    {
      formulas = [(.none, Formula(CellSet.requests("received")))]
      context.subject = .requests
    }
    for (kind, formula) in formulas {
      var draft = Claim.Draft(kind: kind, number: .zero, unit: "", formulas: [formula])
      draft.scope = context.scope
      add(draft)
    }
  }

  // MARK: - All

  /// Reads 均已办结, 均维持, 均为自然人.
  mutating func readAll(_ piece: Piece, at index: Int) {
    let range = piece.number == nil ? piece.all : piece.after
    guard let all = range.first(where: { tokens[$0].term == .all }), !isOtherYear else { return }
    let rest = all + 1..<range.upperBound
    let terms = rest.map { tokens[$0].term }
    guard !tokens[range].contains(where: { $0.term == .rest }), !terms.contains(.none),
      !terms.contains(.qualifier), !terms.contains(.alien)
    else {
      return
    }
    for index in range.lowerBound..<all {
      switch tokens[index].term {
      case .alien, .none: return
      case .application: context.subject = .requests
      default: break
      }
    }
    var clause = Clause()
    for term in terms { clause.add(term) }
    if context.subject == .disputes { return readAllDisputes(clause) }
    guard context.subject == .requests, context.isTopical else { return }
    readAllRequests(clause, isInTime: range.contains { tokens[$0].term == .inTime })
  }

  private mutating func readAllDisputes(_ clause: Clause) {
    guard let result = clause.results.first, clause.results.count == 1 else {
      if clause.isConcluded || clause.has(.close) {
        for group in context.groups {
          addAll(.dispute, .zero, [Formula([CellSet.disputes(group, "pending")])])
        }
      }
      return
    }
    for count in context.disputed {
      let sets = count.groups.map { CellSet.disputes($0, result.rawValue) }
      addAll(.dispute, count.number, [Formula(sets)], unit: count.unit)
    }
    guard context.disputed.isEmpty else { return }
    guard result == .upheld else { return }
    for group in context.groups {
      addAll(
        .dispute, .zero,
        [Formula([CellSet.disputes(group, "corrected"), CellSet.disputes(group, "other_result")])])
    }
  }

  private mutating func readAllRequests(_ clause: Clause, isInTime: Bool) {
    let count = context.count.flatMap { $0.subject == .requests ? $0 : nil }
    if !clause.applicants.isEmpty, let count {
      let flows = context.flow.isEmpty ? Context.received : context.flow
      let formulas = flows.map { rows in
        Formula(
          rows.flatMap { row in clause.applicants.flatMap { CellSet.requests(row, $0.rawValue) } })
      }
      return addAll(.applicant, count.number, formulas, unit: count.unit)
    }
    if let outcome = clause.outcomes.first, clause.outcomes.count == 1, let count {
      let formula = Formula(CellSet.requests("outcome.\(outcome.rawValue)"))
      return addAll(.outcome, count.number, [formula], unit: count.unit, strength: .loose)
    }
    guard clause.has(.close), !isInTime, clause.outcomes.isEmpty else { return }
    addAll(.allDone, .zero, [Formula(CellSet.requests("carried_forward"))])
  }

  private mutating func addAll(
    _ kind: Claim.Kind, _ number: Number, _ formulas: [Formula], unit: String = "",
    strength: Claim.Strength = .firm
  ) {
    var draft = Claim.Draft(
      kind: kind, number: number, unit: unit, formulas: formulas, strength: strength)
    draft.scope = context.scope
    add(draft)
  }

  // MARK: - Percent

  /// Reads 占P% and 办结率100%.
  mutating func readPercent(_ piece: Piece, at index: Int) {
    guard let number = piece.number else { return }
    let value = tokens[number].value
    if piece.before.contains(where: { tokens[$0].term == .closingRate }) {
      guard value == Number(100), context.subject == .requests, !isOtherYear,
        !piece.before.contains(where: { tokens[$0].term == .inTime })
      else { return }
      return addAll(.allDone, .zero, [Formula(CellSet.requests("carried_forward"))])
    }
    guard piece.before.contains(where: { tokens[$0].term == .share }) else { return }
    let earlier = pieces[..<index].filter { isCount($0) }
    guard let part = earlier.last?.number.map({ tokens[$0].value }) else { return }
    let wholes = pieces[..<index].indices.filter {
      isWhole($0) && pieces[$0].number != earlier.last?.number
    }
    .compactMap { pieces[$0].number.map { tokens[$0].value } }
    add(Share(percent: value, part: part, wholes: wholes, quote: quote, section: section))
  }

  /// Whether the piece at `index` counts a whole: 共, a verb of requests, or 其中 behind it says so.
  private func isWhole(_ index: Int) -> Bool {
    guard isCount(pieces[index]) else { return false }
    if index + 1 < pieces.count, opensList(pieces[index + 1]) { return true }
    return pieces[index].before.contains {
      switch tokens[$0].term {
      case .total, .receive, .receiveNew: true
      default: false
      }
    }
  }

  private func isCount(_ piece: Piece) -> Bool {
    guard let number = piece.number, let unit = piece.unit, tokens[number].term == .number else {
      return false
    }
    switch tokens[unit].term {
    case .measure(.count), .measure(.persons): return true
    default: return false
    }
  }

  // MARK: - Growth

  /// Whether the number says by how much something grew, or what it was compared with.
  func isGrowth(_ piece: Piece) -> Bool {
    let terms = piece.before.map { tokens[$0].term }
    return terms.contains(.compare) || terms.contains(.rise) || terms.contains(.fall)
  }

  mutating func readGrowth(_ piece: Piece) {
    guard let index = piece.number, let grown = context.grown, !grown.formulas.isEmpty else {
      return
    }
    let terms = piece.before.map { tokens[$0].term }
    guard terms.contains(.rise) != terms.contains(.fall) else { return }
    let years = terms.compactMap { term -> Int? in
      if case .year(let named) = term { named } else { nil }
    }
    if let named = years.last, let year, named != year - 1 { return }
    guard terms.contains(.lastYear) || !years.isEmpty || terms.contains(.compare) else { return }
    let isPercent = tokens[index].term == .percent
    guard isPercent || piece.unit.map({ tokens[$0].term == .measure(.count) }) ?? false else {
      return
    }
    add(
      Growth(
        amount: tokens[index].value, isPercent: isPercent, isFall: terms.contains(.fall),
        formulas: grown.formulas, number: grown.number, scope: grown.scope, quote: quote,
        section: section))
  }

  // MARK: - Lists

  /// Reads 共N条，其中A…B….
  mutating func collectLists() {
    var index = 1
    var last: (whole: Piece, end: Int)?
    while index < pieces.count {
      // 其中 behind the parts of a list divides its whole once more.
      let whole = last?.end == index ? last?.whole ?? pieces[index - 1] : pieces[index - 1]
      guard opensList(pieces[index]), isCount(whole), let number = whole.number else {
        index += 1
        continue
      }
      let list = parts(from: index, of: whole)
      if !list.parts.isEmpty {
        add(
          PartList(
            whole: tokens[number].value, parts: list.parts,
            isOpen: list.isOpen || isApproximate(whole), isClosed: list.isClosed,
            unit: whole.unit.map(string) ?? "", quote: quote, section: section))
      }
      index = max(index + 1, list.end)
      last = (whole, index)
    }
  }

  private func opensList(_ piece: Piece) -> Bool {
    piece.before.contains { tokens[$0].term == .among }
  }

  /// Whether `piece` is no part of the list that begins at `start`: another list or sentence, or one
  /// that says what was done where the first part does not.
  private func endsList(_ piece: Piece, after last: Piece, _ start: Int) -> Bool {
    if last.mark == .semicolon || piece.depth < pieces[start].depth || opensList(piece) {
      return true
    }
    return tells(piece) && !tells(pieces[start])
  }

  /// Whether verbs of requests stand in `piece`, or disputes, or words that begin something new.
  private func tells(_ piece: Piece) -> Bool {
    piece.all.contains {
      switch tokens[$0].term {
      case .receive, .receiveNew, .handle, .close, .answer, .carry, .carriedForward, .dispute,
        .further,
        .total,
        .pending, .rise, .fall, .compare:
        true
      default: false
      }
    }
  }

  private func parts(
    from start: Int, of whole: Piece
  ) -> (parts: [Number], isOpen: Bool, isClosed: Bool, end: Int) {
    var parts: [Number] = []
    var isOpen = false
    var isClosed = false
    var index = start
    let unit = whole.unit.map(string)
    let depth = pieces[start].depth
    while index < pieces.count {
      let piece = pieces[index]
      if index > start,
        pieces[index - 1].mark == .semicolon || piece.depth < depth || opensList(piece)
      {
        break
      }
      if piece.depth == depth, let number = piece.number, tokens[number].term == .number,
        !isGrowth(piece)
      {
        if piece.unit.map(string) == unit {
          parts.append(tokens[number].value)
          isOpen = isOpen || !tokens[number].slack.isZero || isApproximate(piece)
          isClosed = piece.before.contains {
            string($0).hasPrefix("其他") || string($0).hasPrefix("其它")
          }
        } else {
          isOpen = true
        }
      }
      index += 1
    }
    return (parts, isOpen, isClosed, index)
  }
}
