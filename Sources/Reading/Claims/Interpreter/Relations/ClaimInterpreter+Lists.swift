import Forms
import JSON
import Records

/// Wholes and their parts: 共N条，其中A…B….
extension ClaimInterpreter {
  /// A count that a later list may divide.
  struct Whole: Sendable {
    let number: Number
    let unit: String
    let isApproximate: Bool
    /// The words of the clause say that the requests were received, or closed.
    let isReceived: Bool
    let isClosed: Bool
  }

  /// What sort of thing parts are: parts of one whole are of one sort.
  enum PartSort: Equatable, Sendable {
    case applicant, channel, outcome, result([Dispute]), dispute, other
  }

  /// Reads 共N条，其中A…B…, and lists that divide what an earlier sentence counted.
  mutating func collectLists() {
    guard chunks.contains(where: { isCount($0) }) else { return }
    var last: (whole: Int, end: Int)?
    for index in chunks.indices {
      // 其中 after the parts of a list divides the same whole again.
      let before = last?.end == index ? last?.whole : nil
      let end = beginsList(index) ? addList(from: index, after: before) : nil
      if let end { last = whole(before: index).map { (before ?? $0, end) } }
    }
    rememberWholes()
  }

  /// Whether a list of parts begins at the chunk at `index`.
  private func beginsList(_ index: Int) -> Bool {
    if opensList(chunks[index]) || index == 0 && continuesSentence { return true }
    if isDividedByAspect(index) || isDividedByCount(index) { return true }
    guard index > 0, isCount(chunks[index - 1]), chunks[index].number != nil else { return false }
    let sort = sort(of: chunks[index])
    guard chunks[index - 1].mark == .open else {
      return (sort == .applicant || sort == .channel) && are(sort, from: index)
    }
    switch sort {
    case .result, .outcome, .applicant, .channel: return true
    case .dispute: return areLitigation(index)
    case .other: return isPlainList(from: index)
    }
  }

  /// Whether the count in front of the chunk at `index` is a whole that parts follow: 13件中，予以公开6件; 申请5件：3件予以公开.
  private func isDividedByCount(_ index: Int) -> Bool {
    guard index > 0, chunks[index].number != nil, isCount(chunks[index - 1]) else { return false }
    if namesWhole(chunks[index - 1]) || leads(index - 1) && sort(of: chunks[index]) == .outcome {
      return true
    }
    return chunks[index - 1].mark == .colon && sort(of: chunks[index]) != .other
      && sort(of: chunks[index - 1]) != sort(of: chunks[index])
  }

  /// Whether the words before the chunk at `index` say what the parts from it on divide: 按渠道分：网上10件; 从结果看，公开5件;
  /// 分别是：国家秘密1件.
  private func isDividedByAspect(_ index: Int) -> Bool {
    guard index > 0, chunks[index].number != nil else { return false }
    let opening = chunks[index - 1]
    guard opening.number == nil, opening.mark == .colon || opening.mark == .comma else {
      return false
    }
    return opening.all.contains { place in
      tokens[place].term == .aspect
        || tokens[place].term == .respectively && opening.mark == .colon
    }
  }

  /// Whether the list that begins at `start` divides by another aspect what the list of the count at `whole` has divided.
  private func isDividedAgain(_ start: Int, _ whole: Int) -> Bool {
    isDividedByAspect(start) && [.channel, .applicant].contains(sort(of: chunks[whole]))
  }

  /// Adds the lists whose parts begin at `start`, one for each sort of parts, and returns the index
  /// after them; nil where no whole is known. `known` is the whole of the list before.
  private mutating func addList(from start: Int, after known: Int?) -> Int? {
    let isOfEarlier = !context.wholes.isEmpty && start == 0 && continuesSentence
    guard isOfEarlier || known != nil || whole(before: start) != nil else { return nil }
    let end = self.end(ofListFrom: start)
    var segment: [Int] = []
    for index in start..<end where isPart(index, ofListFrom: start) {
      if let first = segment.first, !isRest(chunks[index]),
        sort(of: chunks[first]) != sort(of: chunks[index])
      {
        add(segment, from: start, known, isOfEarlier)
        segment = []
      }
      segment.append(index)
    }
    add(segment, from: start, known, isOfEarlier)
    return end
  }

  /// Adds the list of the chunks at `parts`.
  private mutating func add(
    _ parts: [Int], from start: Int, _ known: Int?, _ isOfEarlier: Bool
  ) {
    let parts = parts.filter { !isPartOfPart($0, parts) }
    guard let first = parts.first, let last = parts.last else { return }
    let wholes =
      isOfEarlier
      ? wholesBefore(sort(of: chunks[first]))
      : wholes(of: sort(of: chunks[first]), before: start, known)
    // 收到申请120件，其中1名申请人提出46件
    let units = parts.compactMap { measureWord(of: chunks[$0]) }
    let unit = units.first { unit in wholes.contains { $0.unit == unit } }
    let same = wholes.filter { $0.unit == unit }
    let counted = parts.filter { measureWord(of: chunks[$0]) == unit }
    let numbers = counted.compactMap { chunks[$0].number.map { tokens[$0].value } }
    let sum = Number.sum(numbers)
    guard
      let whole = same.first(where: { $0.number == sum })
        ?? same.max(by: { $0.number < $1.number })
    else { return }
    let isRounded = counted.contains { index in
      isApproximate(chunks[index]) || chunks[index].number.map { !tokens[$0].slack.isZero } ?? false
    }
    if counted.count == parts.count { addOffices(parts, of: whole.number) }
    add(
      PartList(
        whole: whole.number, parts: numbers,
        isOpen: isRounded || counted.count < parts.count || whole.isApproximate
          || hasOtherUnit(from: start, to: last, unit),
        isClosed: isRest(chunks[last]) && !isResult(sort(of: chunks[first])) && parts.count > 1
          && same.count == 1 && !namesUncountedPersons(parts)
          && !isCompleted(sum, to: whole.number, besides: parts)
          && (whole.isClosed || !whole.isReceived || sort(of: chunks[first]) != .outcome),
        isSaid: isOfEarlier || known != nil || isSaid(start), unit: whole.unit,
        quote: quote, section: section))
  }

  /// Whether natural persons are named without a number beside the applicants at `parts`: 以自然人为主，企业30件、其他1件.
  private func namesUncountedPersons(_ parts: [Int]) -> Bool {
    guard parts.contains(where: { sort(of: chunks[$0]) == .applicant }) else { return false }
    return tokens.indices.contains { index in
      tokens[index].term == .applicant(.naturalPerson)
        && !parts.contains { chunks[$0].all.contains(index) }
    }
  }

  /// Whether parts are results of disputes, where 其他 is a column beside others.
  func isResult(_ sort: PartSort) -> Bool {
    if case .result = sort { true } else { false }
  }

  /// Whether a count between the parts has another measure word.
  private func hasOtherUnit(from start: Int, to last: Int, _ unit: String?) -> Bool {
    (start...last).contains { index in
      let chunk = chunks[index]
      guard let number = chunk.number, tokens[number].term == .number, !isGrowth(chunk),
        chunk.depth == chunks[start].depth
      else { return false }
      return measureWord(of: chunk) != unit
    }
  }

  // MARK: - Wholes

  /// The counts that parts of `sort` at `start` may divide, where the last count before is `known` or
  /// what stands before them.
  private func wholes(of sort: PartSort, before start: Int, _ known: Int?) -> [Whole] {
    guard let nearest = known ?? whole(before: start) else { return [] }
    switch sort {
    case .result(let groups):
      let part = chunks[..<start].lastIndex { $0.mark == .semicolon && $0.depth == 0 }
      let counts = chunks[(part.map { $0 + 1 } ?? 0)..<start].filter {
        isCount($0) && !isGrowth($0) && !results(in: $0)
      }
      let counted = counts.filter { !disputes(in: $0).isEmpty }
      if groups.isEmpty {
        // 复议35件，诉讼19件，合计54件，其中维持34件
        if chunks[nearest].before.contains(where: { tokens[$0].term == .total }) {
          return [whole(nearest)].compactMap { $0 }
        }
        let isOne = counted.suffix(2).count == 1 || chunks[start].depth > chunks[nearest].depth
        return isOne ? [whole(nearest)].compactMap { $0 } : []
      }
      return counted.last { disputes(in: $0) == groups }.flatMap { whole(of: $0) }.map { [$0] }
        ?? []
    case .dispute:
      return disputes(in: chunks[nearest]).isEmpty ? [] : [whole(nearest)].compactMap { $0 }
    case .outcome where isOfAnotherGroup(start, nearest): return []
    case .applicant, .channel, .outcome, .other:
      // 从渠道看，网络18件，邮寄7件；从内容看，土地15件: the whole is in front of the first of the two lists.
      guard !isDividedAgain(start, nearest) else { return [] }
      var wholes = [whole(nearest)].compactMap { $0 }
      // 建议14件、提案11件，其中…: of both.
      if let sum = sum(endingAt: nearest) { wholes.append(sum) }
      // 收到20件（另有上年结转2件），其中予以公开9件: of both.
      if sort == .outcome, let sum = sumWithCarried(chunks[nearest..<start]) { wholes.append(sum) }
      // 收到57件，结转下年4件，其中…: of either. 收到11件；公民10件，企业1件；涉及拆迁9件: parts are no whole of other parts.
      if isCarriedForward(chunks[nearest]) || isDividedByAspect(start)
        || endsParts(nearest, before: start)
      {
        wholes += chunks[..<nearest].filter { isCount($0) && !isGrowth($0) }
          .compactMap { whole(of: $0) }
      }
      return wholes
    }
  }

  /// Whether the part at `start` is a row of a group other than the one that the count at `whole` is of: 其他处理6件；…其中信访不予处理17件.
  private func isOfAnotherGroup(_ start: Int, _ whole: Int) -> Bool {
    guard let part = outcome(of: chunks[start]), let known = outcome(of: chunks[whole]) else {
      return false
    }
    return part.group != known && known.group != nil || part.group ?? known != known
  }

  /// The sum of the counts that 、 joins to the one at `end`; nil where there is one only.
  private func sum(endingAt end: Int) -> Whole? {
    var start = end
    while start > 0, chunks[start - 1].mark == .join, isCount(chunks[start - 1]),
      measureWord(of: chunks[start - 1]) == measureWord(of: chunks[end])
    {
      start -= 1
    }
    let numbers = chunks[start...end].compactMap { $0.number.map { tokens[$0].value } }
    guard start < end, let last = whole(end), let sum = Number.sum(numbers) else { return nil }
    return Whole(
      number: sum, unit: last.unit, isApproximate: last.isApproximate,
      isReceived: last.isReceived, isClosed: last.isClosed)
  }

  private func whole(_ index: Int) -> Whole? { whole(of: chunks[index]) }

  func whole(of chunk: NumberChunk) -> Whole? {
    guard let number = chunk.number, let unit = chunk.unit else { return nil }
    let terms = chunk.all.map { tokens[$0].term }
    return Whole(
      number: tokens[number].value, unit: string(unit),
      isApproximate: isApproximate(chunk) || !tokens[number].slack.isZero,
      isReceived: terms.contains(.receive) || terms.contains(.receiveNew),
      isClosed: terms.contains(.close) || terms.contains(.answer))
  }

  /// The index of the last count before `index`. Growth and chunks without numbers are skipped.
  func whole(before index: Int) -> Int? {
    let depth = chunks[index].depth
    var skipped = 0
    for place in chunks[..<index].indices.reversed() where chunks[place].depth <= depth {
      let chunk = chunks[place]
      // 收到120件，上年结转8件；其中予以公开44件: the whole is ambiguous.
      if isBroughtForward(chunk) { return nil }
      if isCount(chunk), !isGrowth(chunk) { return place }
      skipped += 1
      if chunk.depth < depth || skipped > 2 { return nil }
    }
    return nil
  }

  // MARK: - Sorts

  func sort(of chunk: NumberChunk) -> PartSort {
    var isDispute = false
    for index in chunk.all {
      switch tokens[index].term {
      case .applicant, .citizen: return .applicant
      case .channel: return .channel
      case .outcome, .bareGrant, .missing, .elsewhere, .withdrawn: return .outcome
      case .result: return .result(disputes(in: chunk))
      case .dispute: isDispute = true
      default: break
      }
    }
    return isDispute ? .dispute : .other
  }

  func disputes(in chunk: NumberChunk) -> [Dispute] {
    chunk.before.compactMap { if case .dispute(let group) = tokens[$0].term { group } else { nil } }
  }

  private func results(in chunk: NumberChunk) -> Bool {
    chunk.all.contains { if case .result = tokens[$0].term { true } else { false } }
  }

  func isCarriedForward(_ chunk: NumberChunk) -> Bool {
    chunk.all.contains {
      switch tokens[$0].term {
      case .carriedForward, .carryOver, .pending: true
      default: false
      }
    }
  }
}
