import Forms
import Records

/// Reads the claims of a report's sentences, one after another.
struct ClaimInterpreter {
  let cells: CellTable
  let form: Form?
  let year: Int?
  /// The name of the body, for telling it from others.
  let agency: [UInt8]
  private(set) var reading = Reading()
  var context = Context()
  var section: Int?
  // Of the sentence at hand.
  var text: [UInt8] = []
  var tokens: [Token] = []
  var pieces: [Piece] = []
  private var source: ArraySlice<UInt8> = []
  private var knownQuote: String?

  init(_ report: Report) {
    cells = report.cells
    form = report.form
    year = report.year
    agency = Array((report.agency ?? "").utf8)
  }

  /// Begins section `number`, whose tables say what its prose speaks of.
  mutating func begin(section number: Int?) {
    section = number
    context = Context()
    if number == 3 || number == 4 {
      context.subject = number == 3 ? .requests : .disputes
      context.isTopical = true
    }
  }

  /// A new paragraph; one after a sub-heading goes on with what that names.
  mutating func beginParagraph(afterHeading: Bool) {
    guard !afterHeading else { return }
    begin(section: section)
  }

  /// Whether sentences before have said what those that follow may speak of.
  var isUnderWay: Bool {
    switch context.subject {
    case .requests, .disputes, .disclosure: true
    case .fee, .alien, nil: context.isTopical
    }
  }

  /// The sentence as people read it: in one line, without the white space around it.
  var quote: String {
    mutating get {
      if let knownQuote { return knownQuote }
      var line = source.filter { $0 != 0x0A && $0 != 0x0D }[...]
      while let first = line.first, first <= 0x20 { line.removeFirst() }
      while line.starts(with: "\u{3000}".utf8) || line.starts(with: "\u{2003}".utf8) {
        line.removeFirst(3)
      }
      while let last = line.last, last <= 0x20 { line.removeLast() }
      let quote = String(decoding: line, as: UTF8.self)
      knownQuote = quote
      return quote
    }
  }

  /// Reads one sentence of `section`, the text of a section.
  mutating func read(_ sentence: Sentence, of section: [UInt8]) {
    source = section[sentence.range]
    knownQuote = nil
    if sentence.signs.contains(.space) {
      text = sentence.folded(section)
      tokens = Tokenizer.tokens(of: text, text.startIndex..<text.endIndex)
    } else {
      text = section
      tokens = Tokenizer.tokens(of: section, sentence.range)
    }
    context.beginSentence()
    guard tokens.contains(where: { ClaimInterpreter.matters($0.term) }) else { return }
    if tokens.contains(where: { $0.term == .application || $0.term == .topic }) {
      context.isTopical = true
    }
    pieces = PieceCutter.pieces(of: tokens, isHead: Clause.isHead)
    var saved: [Context] = []
    for index in pieces.indices {
      let piece = pieces[index]
      read(piece, at: index)
      if piece.mark == .semicolon { context.disputed = [] }
      if piece.mark == .open { saved.append(context) }
      if piece.mark == .shut, let outer = saved.popLast() { context = outer }
    }
    collectLists()
  }

  private static func matters(_ term: Term) -> Bool {
    switch term {
    case .application, .bareApplication, .topic, .outcome, .dispute, .result, .carry,
      .carriedForward,
      .document, .matter, .processingFee, .closingRate, .percent, .number, .none, .all, .applicant:
      true
    default: false
    }
  }

  private mutating func read(_ piece: Piece, at index: Int) {
    note(piece)
    guard let number = piece.number else { return readNumberless(piece, at: index) }
    switch tokens[number].term {
    case .number:
      if isGrowth(piece) { return readGrowth(piece) }
      if isDenial(piece) { return readDenial(piece.all, at: index) }
      readCount(piece, at: index)
      readAll(piece, at: index)
    case .percent:
      if isGrowth(piece) { return readGrowth(piece) }
      readPercent(piece, at: index)
    default: break
    }
  }

  private mutating func readNumberless(_ piece: Piece, at index: Int) {
    if readFeeDenial(piece) { return }
    if piece.all.contains(where: { tokens[$0].term == .none }) {
      readDenial(piece.all, at: index)
    }
    readAll(piece, at: index)
  }

  /// Notes what the words of `piece` say for those that follow.
  private mutating func note(_ piece: Piece) {
    var groups: [Dispute] = []
    for index in piece.all {
      switch tokens[index].term {
      case .application where piece.number == nil: context.subject = .requests
      case .year(let year) where !isCarryOrComparison(piece): context.year = year
      case .thisYear: context.year = nil
      case .dispute(let group) where piece.number == nil:
        context.subject = .disputes
        if !groups.contains(group) { groups.append(group) }
      default: break
      }
    }
    let terms = piece.all.map { tokens[$0].term }
    if piece.number == nil, terms.contains(where: { $0 == .application || $0 == .bareApplication }),
      let flow = Context.flow(terms)
    {
      context.flow = flow
    }
    // 行政诉讼：维持2件 speaks of these alone.
    if piece.mark == .colon, !groups.isEmpty { context.groups = [] }
    context.groups += groups.filter { !context.groups.contains($0) }
    // 2021年、2022年分别收到…: numbers of several years.
    let years = piece.all.count { if case .year = tokens[$0].term { true } else { false } }
    if years > 1, piece.before.contains(where: { tokens[$0].term == .respectively }) {
      context.year = 0
    }
    if let scope = scope(of: piece) { context.scope = scope }
    if piece.before.contains(where: { tokens[$0].term == .whole }) { context.scope = nil }
  }

  /// Whether a year in `piece` is the one that something comes from or is compared with.
  private func isCarryOrComparison(_ piece: Piece) -> Bool {
    piece.all.contains {
      switch tokens[$0].term {
      case .carry, .broughtForward, .carriedForward, .compare, .rise, .fall: true
      default: false
      }
    }
  }

  func string(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }

  func string(_ index: Int) -> String { string(tokens[index].range) }

  /// Whether the year that the words speak of is another than the report's.
  var isOtherYear: Bool {
    guard let named = context.year, let year else { return false }
    return named != year
  }

  /// Adds a claim of `kind` with the number of `piece`.
  mutating func add(
    _ kind: Claim.Kind, _ piece: Piece, _ formulas: [Formula], strength: Claim.Strength = .firm,
    onlyIfItFits: Bool = false, scope: String? = nil
  ) {
    guard let index = piece.number, !formulas.isEmpty else { return }
    var draft = Claim.Draft(
      kind: kind, number: tokens[index].value, unit: piece.unit.map(string) ?? "",
      formulas: formulas,
      strength: strength)
    draft.slack = tokens[index].slack
    draft.isExact = draft.slack.isZero && !isApproximate(piece)
    if !draft.isExact, draft.slack.isZero { draft.slack = Tokenizer.lastPlace(of: draft.number) }
    draft.scope = scope ?? context.scope
    add(draft, onlyIfItFits: onlyIfItFits || isPartOfUnits(piece))
  }

  /// Whether the piece counts what one of several units has, in a list behind 其中.
  private func isPartOfUnits(_ piece: Piece) -> Bool {
    guard context.scope != nil else { return false }
    return tokens[..<piece.before.upperBound].contains {
      $0.term == .among && string($0.range) == "其中"
    }
  }

  /// Adds `draft`, judged.
  mutating func add(_ draft: Claim.Draft, onlyIfItFits: Bool = false) {
    var draft = draft
    draft.formulas = distinct(draft.formulas)
    let claim = Claim(draft, quote: quote, section: section, cells: cells)
    if onlyIfItFits, claim.verdict != .pass { return }
    reading.claims.append(claim)
    context.claims.append(claim)
  }

  mutating func add(_ list: PartList) { reading.lists.append(list) }
  mutating func add(_ share: Share) { reading.shares.append(share) }
  mutating func add(_ growth: Growth) { reading.growths.append(growth) }
  mutating func add(_ fee: FeeStatement) { reading.fees.append(fee) }

  private func distinct(_ formulas: [Formula]) -> [Formula] {
    var kept: [Formula] = []
    for formula in formulas where !kept.contains(formula) { kept.append(formula) }
    return kept
  }

  /// Whether 约, 近 or 以上 stands beside the number.
  func isApproximate(_ piece: Piece) -> Bool {
    guard let number = piece.number else { return false }
    if number > 0, tokens[number - 1].term == .nearly { return true }
    return piece.after.first.map { tokens[$0].term == .over } ?? false
  }
}
