import Forms
import JSON
import Records

/// Counts of table two.
extension ClaimInterpreter {
  /// Reads a count of documents or of administrative matters.
  mutating func readDisclosure(_ clause: Clause, _ chunk: NumberChunk) {
    context.subject = .disclosure
    context.document = clause.document
    context.matter = nil
    context.isDocumentUncounted = false
    var clause = clause
    // 现行有效的规章32件、规范性文件412件
    if clause.acts.isEmpty, continuesList(chunk) { clause.acts = context.acts }
    context.acts = clause.acts
    guard !isOtherYear else { return }
    let documents = nouns(of: chunk) {
      if case .document(let document) = $0 { document } else { nil }
    }
    let matters = nouns(of: chunk) { if case .matter(let matter) = $0 { matter } else { nil } }
    let isOfEach = isOfEach(chunk)
    let isOfFirst = chunk.before.contains { tokens[$0].term == .respectively }
    if !isOfFirst, documents.count > 1 || matters.count > 1 {
      // 规章和规范性文件共5件: of both together, which no cell counts.
      guard isOfEach else { return }
      for document in documents { readDocument(document, clause, chunk) }
      for matter in matters { readMatter(matter, clause, chunk) }
    } else if let document = clause.document {
      // 规范性文件制定、废止均为0件
      guard isOfEach, clause.acts.count > 1 else {
        return readDocument(document, clause, chunk)
      }
      for act in clause.acts {
        var single = clause
        single.acts = [act]
        readDocument(document, single, chunk)
      }
    } else if let matter = clause.matter {
      readMatter(matter, clause, chunk)
    }
  }

  /// The different nouns of one sort in front of the number of `chunk`.
  private func nouns<Noun: Equatable>(of chunk: NumberChunk, _ noun: (Term) -> Noun?) -> [Noun] {
    var nouns: [Noun] = []
    for named in chunk.before.compactMap({ noun(tokens[$0].term) }) where !nouns.contains(named) {
      nouns.append(named)
    }
    return nouns
  }

  /// Whether the number is that of each noun in front of it: 均为0件, 各2件.
  private func isOfEach(_ chunk: NumberChunk) -> Bool {
    chunk.number.map { tokens[$0].value.isZero } ?? false
      || chunk.before.contains { tokens[$0].term == .all || tokens[$0].term == .each }
  }

  /// Whether only the mark 、 separates the chunk from the previous one.
  func continuesList(_ chunk: NumberChunk) -> Bool {
    let first = chunk.all.lowerBound
    return first > 0 && tokens[first - 1].isMark
  }

  /// Reads a count of documents, by the last action that the clause names.
  mutating func readDocument(_ document: RegulatoryDocument, _ clause: Clause, _ chunk: NumberChunk)
  {
    // 规章13件（含新制定5件，修改4件）: the form may count the parts of the list differently. 废止文件5件 may be
    // documents of any kind.
    let isVague =
      clause.isNarrowed || clause.acts.count > 1 || chunk.depth > 0
      || context.isDocumentUncounted
      || clause.document == nil && chunk.before.contains { string($0).hasSuffix("文件") }
    let strength: Claim.Strength = isVague ? .loose : .firm
    // 梳理规范性文件203件，废止23件: the result of a review.
    let isOfReview = tokens[..<chunk.before.lowerBound].contains {
      $0.term == .act(.revise) && ClaimInterpreter.reviews.contains(string($0.range))
    }
    // 省政府制定规章6件: no part of the agency makes them.
    if document == .rules, context.scope?.hasSuffix("政府") ?? false { context.scope = nil }
    var slots = Slots(.documents)
    slots.row = document.row
    switch clause.acts.last {
    case .issue:
      slots.key.verb = .issue
      add(slots, chunk, strength: strength, onlyIfItFits: isForAnother(chunk))
    case .repeal:
      guard hasColumn(.repealed) else { return }
      slots.key.verb = .repeal
      add(slots, chunk, strength: strength, onlyIfItFits: isOfReview)
    case .inForce:
      slots.key.verb = .inForce
      add(
        slots, chunk, strength: hasColumn(.inForce) ? strength : .loose, onlyIfItFits: isOfReview)
    case .revise: return
    case .discloseNew:
      // 新制作15件，新公开14件: the columns of the form.
      slots.key.verb = countsMade(chunk) ? .discloseNewBesideMade : .discloseNew
      add(slots, chunk, strength: strength, onlyIfItFits: !hasColumn(.newlyDisclosed))
    case .disclose where isOfIndicators && document == .normative:
      slots.key.verb = .disclose
      add(slots, chunk)
    case .disclose where namesTotalDisclosed(chunk):
      slots.key.verb = .totalDisclosed
      add(slots, chunk, strength: strength, onlyIfItFits: !hasColumn(.totalDisclosed))
    case .disclose where isCumulative(chunk):
      slots.key.verb = .discloseInAll
      add(slots, chunk, strength: strength, onlyIfItFits: !hasColumn(.totalDisclosed))
    case .disclose, .decide, nil: add(slots, chunk)
    }
  }

  /// Whether the documents are those of another agency that this one drafts: 起草并提请市政府印发规范性文件5件.
  private func isForAnother(_ chunk: NumberChunk) -> Bool {
    chunk.before.contains { index in
      ["提请", "报请", "报经", "代拟", "代为起草", "代起草"].contains { string(index).hasSuffix($0) }
    }
  }

  /// Verbs of reviewing existing documents.
  private static let reviews: Set<String> = ["清理", "梳理", "评估"]

  /// Whether the words are those of the column of the form, 对外公开总数132件.
  private func namesTotalDisclosed(_ chunk: NumberChunk) -> Bool {
    chunk.before.contains { holds($0, anyOf: ["对外公开"]) }
      && chunk.before.contains { holds($0, anyOf: ["总数", "总量"]) }
  }

  /// Whether an earlier number of the sentence counts what was made, beside which 新公开 is another column.
  private func countsMade(_ chunk: NumberChunk) -> Bool {
    chunks.contains { other in
      other.number != nil && other.all.upperBound <= chunk.all.lowerBound
        && other.all.contains { tokens[$0].term == .act(.issue) }
    }
  }

  /// Whether 累计 or 总数 says that documents of earlier years are counted, too.
  private func isCumulative(_ chunk: NumberChunk) -> Bool {
    chunk.before.contains { string($0).hasPrefix("累计") || endsWith($0, "总数") }
  }

  /// Reads a count of decisions about `matter`.
  mutating func readMatter(
    _ matter: AdministrativeMatter, _ clause: Clause, _ chunk: NumberChunk
  ) {
    guard matter != .fees else { return readCharges(chunk) }
    let isDecided =
      clause.acts.contains(.decide) || chunk.before.contains { endsWith($0, "决定") }
    var slots = Slots(.matters, isDecided ? .decide : .unsaid)
    slots.row = matter.row
    add(
      slots, chunk, strength: isDecided || isBesideOther(matter) ? .firm : .loose,
      onlyIfItFits: isPartOfOther(chunk)
        || !isDecided
          && (isOfKind(clause, chunk)
            || !clause.has(.close) && !clause.has(.handle)
              && !countsCases(clause, chunk))
    )
  }

  /// Whether the chunk is in a list that divides a count of something else: 审核重大执法决定15件，其中行政处罚10件.
  private func isPartOfOther(_ chunk: NumberChunk) -> Bool {
    guard let index = chunks.firstIndex(where: { $0.number == chunk.number }), isListed(index),
      let start = chunks[...index].lastIndex(where: { opensList($0) }),
      let whole = chunks[..<start].last(where: { $0.number != nil })
    else { return false }
    return !whole.all.contains {
      if case .matter = tokens[$0].term { true } else { false }
    }
  }

  /// Whether the words count one kind of a matter: 办理林木采伐许可861件.
  private func isOfKind(_ clause: Clause, _ chunk: NumberChunk) -> Bool {
    clause.isNarrowed && !chunk.before.contains { string($0).hasPrefix("行政") }
  }

  /// Whether the number counts cases of a matter, 行政许可4310件. 公示行政许可120条 may be items of a list.
  private func countsCases(_ clause: Clause, _ chunk: NumberChunk) -> Bool {
    guard !clause.isNarrowed, chunk.after.isEmpty,
      chunk.unit.map({ ["件", "起", "宗"].contains(string($0)) }) ?? false
    else { return false }
    let words = chunk.before.filter { !isPlain(tokens[$0].term) && tokens[$0].term != .total }
    guard let last = words.last, case .matter = tokens[last].term else { return words.isEmpty }
    if string(last).hasPrefix("行政") { return true }
    // 许可4310件，处罚977件
    return words.count == 1 && isBesideOther(clause.matter)
  }

  /// Whether the sentence counts another matter than `matter`, too, as the form does.
  private func isBesideOther(_ matter: AdministrativeMatter?) -> Bool {
    chunks.contains { other in
      other.number != nil
        && other.before.contains {
          if case .matter(let named) = tokens[$0].term { named != matter } else { false }
        }
    }
  }

  /// Reads 行政事业性收费 in 元 or 万元; the cell is in 万元.
  private mutating func readCharges(_ chunk: NumberChunk) {
    // 减免行政事业性收费120万元
    let isRemitted = says(
      anyOf: ["减免", "免征", "减征", "停征", "免收", "减收", "缓征", "退还", "退费", "降低"], in: chunk.before)
    guard let index = chunk.number, !isRemitted else { return }
    // 行政许可、行政事业性收费均为0
    guard let unit = chunk.unit ?? (tokens[index].value.isZero ? index : nil) else { return }
    var value = tokens[index].value
    switch tokens[unit].term {
    case .measure(.yuan): value = value.timesPowerOfTen(-4) ?? value
    case .measure(.tenThousandYuan): break
    case .measure(.hundredMillionYuan): value = value.timesPowerOfTen(4) ?? value
    default: guard value.isZero else { return }
    }
    var slots = Slots(.matters, .charge)
    slots.row = .fees
    let word = measureWord(of: chunk) ?? ""
    guard var draft = draft(slots, tokens[index].value, unit: word) else { return }
    draft.compared = value
    draft.isExact = tokens[index].slack.isZero && !isApproximate(chunk)
    draft.slack = tokens[index].slack
    if !draft.isExact, draft.slack.isZero { draft.slack = Tokenizer.roundingUnit(of: value) }
    if tokens[unit].term == .measure(.hundredMillionYuan) {
      draft.tolerance = Number(5).timesPowerOfTen(3 - tokens[index].value.scale) ?? .zero
    }
    draft.scope = context.scope
    add(draft)
  }
}
