import Forms
import Records

/// Counts of tables two and four, and the fee.
extension ClaimInterpreter {
  // MARK: - Disputes

  mutating func readDisputes(_ clause: Clause, _ piece: NumberChunk) {
    let isElsewhere = !context.isTopical && section != 4 && !clause.isTopical
    let wasForeign = context.subject == .disputes && context.isForeign
    let wasParty = context.subject == .disputes && !context.isForeign
    if !clause.groups.isEmpty { context.groups = clause.groups }
    let groups = context.groups
    // 维持 and 纠正 of something else: no disputes were spoken of.
    guard !groups.isEmpty, !clause.groups.isEmpty || context.subject == .disputes else { return }
    if clause.groups.isEmpty, context.isForeign, !clause.isTopical { return }
    context.subject = .disputes
    guard !isOtherYear else { return }
    let isOrgan =
      clause.has(.handle) || clause.has(.receiveNew)
      || clause.has(.receive)
        && piece.before.contains { ClaimInterpreter.asOrgan.contains(string($0)) }
    // 受理行政复议申请326件: what a body decides on, of all kinds.
    let isParty = clause.isParty || continuesList(piece) && wasParty
    context.isForeign =
      isElsewhere && !isParty || isOrgan && !clause.isTopical
      || continuesList(piece) && wasForeign && !clause.isTopical
    if context.isForeign {
      let known = reading.claims.count
      addDispute(groups, clause, piece, .loose, onlyIfItFits: true)
      context.isForeign = reading.claims.count == known
      return
    }
    let isVague = isOrgan || isElsewhere || clause.isNarrowed
    let strength: Claim.Strength = isVague ? .loose : .firm
    if piece.before.contains(where: { tokens[$0].term == .each }) {
      for group in groups { addDispute([group], clause, piece, strength) }
    } else {
      addDispute(groups, clause, piece, strength)
    }
  }

  /// Words for looking through what documents there are.
  private static let reviews: Set<String> = ["清理", "梳理", "评估"]

  /// Words of who decides on disputes beside a verb of receiving.
  private static let asOrgan: Set<String> = ["受理", "行政复议申请", "复议申请"]

  private mutating func addDispute(
    _ groups: [Dispute], _ clause: Clause, _ piece: NumberChunk, _ strength: Claim.Strength,
    onlyIfItFits: Bool = false
  ) {
    func cells(_ column: Column) -> [CellSet] { groups.map { $0.cells(column) } }
    let onlyIfItFits = onlyIfItFits || piece.before.contains { isPartOfColumn($0) }
    if !clause.results.isEmpty {
      let sets = clause.results.flatMap { cells($0.column) }
      return add(
        .dispute, piece, [Formula(sets)], strength: strength, onlyIfItFits: onlyIfItFits)
    }
    let concluded = Formula(cells(.total), minus: cells(.pending))
    let formulas = clause.isConcluded ? [concluded] : [Formula(cells(.total)), concluded]
    add(.dispute, piece, formulas, strength: strength, onlyIfItFits: onlyIfItFits)
    guard let number = piece.number else { return }
    context.disputed.append(
      Context.Count(
        number: tokens[number].value, unit: piece.unit.map(string) ?? "", subject: .disputes,
        groups: groups))
  }

  /// Whether the word at `index` names a kind of 结果纠正, whose column counts others too, or a court.
  private func isPartOfColumn(_ index: Int) -> Bool {
    switch tokens[index].term {
    case .result(.corrected):
      ["撤销", "违法", "履行", "答复", "处理", "作出"].contains(where: string(index).hasSuffix)
    case .filler: ["一审", "二审"].contains(string(index))
    default: false
    }
  }

  // MARK: - Disclosure

  mutating func readDisclosure(_ clause: Clause, _ piece: NumberChunk) {
    context.subject = .disclosure
    context.document = clause.document
    context.isDocumentNoted = false
    var clause = clause
    // 现行有效的规章32件、规范性文件412件
    if clause.acts.isEmpty, continuesList(piece) { clause.acts = context.acts }
    context.acts = clause.acts
    guard !isOtherYear else { return }
    if let document = clause.document {
      readDocument(document, clause, piece)
    } else if let matter = clause.matter {
      readMatter(matter, clause, piece)
    }
  }

  /// Whether only 、 parts the piece from the one before.
  private func continuesList(_ piece: NumberChunk) -> Bool {
    let first = piece.all.lowerBound
    return first > 0 && tokens[first - 1].isMark
  }

  /// Whether the form has `column` for documents.
  func hasColumn(_ column: Column) -> Bool { edition?.has(Cell(.rules, column)) ?? false }

  /// The column for documents that the year brought.
  var documentsMade: Column { hasColumn(.issued) ? .issued : .made }

  mutating func readDocument(_ document: Document, _ clause: Clause, _ piece: NumberChunk) {
    func row(_ columns: Column...) -> [Formula] {
      columns.map { Formula([CellSet(document.row, $0)]) }
    }
    // 规章13件（含新制定5件，修改4件）: the parts of a list may count otherwise than the form does.
    // 废止文件5件: behind a count of 规范性文件 these, elsewhere any.
    let isVague =
      clause.isNarrowed || clause.acts.count > 1 || piece.depth > 0
      || context.isDocumentNoted
      || clause.document == nil && piece.before.contains { string($0).hasSuffix("文件") }
    let strength: Claim.Strength = isVague ? .loose : .firm
    // 梳理规范性文件203件，废止23件: what became of those looked through.
    let isOfReview = tokens[..<piece.before.lowerBound].contains {
      $0.term == .act(.revise) && ClaimInterpreter.reviews.contains(string($0.range))
    }
    switch clause.acts.last {
    case .issue: add(.disclosure, piece, row(documentsMade), strength: strength)
    case .repeal where hasColumn(.repealed):
      add(
        .disclosure, piece, row(.repealed), strength: strength, onlyIfItFits: isOfReview)
    case .repeal: return
    case .inForce:
      add(
        .disclosure, piece, row(hasColumn(.inForce) ? .inForce : .totalDisclosed),
        strength: hasColumn(.inForce) ? strength : .loose, onlyIfItFits: isOfReview)
    case .revise: return
    case .disclose, .decide, nil:
      let formulas =
        hasColumn(.issued)
        ? row(.issued, .inForce) : row(.newlyDisclosed, .totalDisclosed, .made)
      add(.disclosure, piece, formulas, strength: .loose, onlyIfItFits: true)
    }
  }

  private mutating func readMatter(_ matter: Matter, _ clause: Clause, _ piece: NumberChunk) {
    guard matter != .fees else { return readCharges(piece) }
    let formulas = [Formula([CellSet(matter.row, .decisions)])]
    let isDecided = clause.acts.contains(.decide)
    if isDecided || clause.has(.close) || clause.has(.handle) {
      add(.disclosure, piece, formulas, strength: isDecided ? .firm : .loose)
    } else {
      add(.disclosure, piece, formulas, strength: .loose, onlyIfItFits: true)
    }
  }

  /// 行政事业性收费 in 元 or 万元, against the cell in 万元.
  private mutating func readCharges(_ piece: NumberChunk) {
    guard let index = piece.number, let unit = piece.unit else { return }
    var value = tokens[index].value
    switch tokens[unit].term {
    case .measure(.yuan): value = value.timesPowerOfTen(-4) ?? value
    case .measure(.tenThousandYuan): break
    case .measure(.hundredMillionYuan): value = value.timesPowerOfTen(4) ?? value
    default: return
    }
    var draft = Claim.Draft(
      kind: .disclosure, number: tokens[index].value, unit: string(unit),
      formulas: [Formula([CellSet(.fees, .amount)])])
    draft.compared = value
    draft.isExact = tokens[index].slack.isZero && !isApproximate(piece)
    draft.slack = tokens[index].slack
    if !draft.isExact, draft.slack.isZero { draft.slack = Tokenizer.lastPlace(of: value) }
    draft.scope = context.scope
    add(draft)
  }

  // MARK: - The fee for processing

  mutating func readFee(_ piece: NumberChunk) {
    guard let index = piece.number, let unit = piece.unit else { return }
    var yuan = tokens[index].value
    switch tokens[unit].term {
    case .measure(.yuan): break
    case .measure(.tenThousandYuan): yuan = yuan.timesPowerOfTen(4) ?? yuan
    default: return
    }
    add(FeeStatement(yuan: yuan, quote: quote, section: section))
  }

  /// Whether `piece` says that no fee was charged.
  mutating func readFeeDenial(_ piece: NumberChunk) -> Bool {
    guard piece.all.contains(where: { tokens[$0].term == .processingFee }) else { return false }
    let words = string(
      tokens[piece.all.lowerBound].range
        .lowerBound..<tokens[piece.all.upperBound - 1].range.upperBound)
    guard ["未收取", "没有收取", "不收取", "未产生", "未收", "无收取", "未发生"].contains(where: { words.contains($0) })
    else { return false }
    add(FeeStatement(yuan: nil, quote: quote, section: section))
    return true
  }
}
