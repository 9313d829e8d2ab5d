import Forms
import Records

/// Reads the claims of a report's sentences, one after another.
struct ClaimInterpreter {
  let cells: CellTable
  /// The edition that the tables follow; the newest where that is not known.
  let edition: Edition?
  let year: Int?
  /// The name of the body, for telling it from others.
  let agency: [UInt8]
  var reading = Reading()
  var context = Context()
  var section: Int?
  // Of the sentence at hand.
  var text: [UInt8] = []
  var tokens: [Token] = []
  var pieces: [NumberChunk] = []
  /// The rows of table three, in the shape that the report's has.
  private(set) lazy var requestRows = shapedRows
  private var source: ArraySlice<UInt8> = []
  private var knownQuote: String?

  init(_ report: Report) {
    cells = report.cells
    edition = report.form?.edition ?? Edition.all.last
    year = report.year
    agency = Array((report.agency ?? "").utf8)
  }

  private var shapedRows: [Row] {
    guard let edition else { return [] }
    let shape = edition.shape { cells.hasAny(of: $0.cells) }
    return edition.rows(of: .requests, in: shape)
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
    let wasOfRequests = context.subject == .requests && context.isTopical
    begin(section: section)
    followsRequests = wasOfRequests
  }

  /// Whether the paragraph before spoke of requests: 2.答复情况 then goes on with them.
  private var followsRequests = false

  /// Goes on with requests where a paragraph behind one on them begins with what is done with them.
  private mutating func continueRequests() {
    let opening = tokens.prefix { $0.term != .comma && $0.term != .colon }
    let isDone = opening.contains {
      switch $0.term {
      case .answer, .close, .handle, .outcome, .carriedForward: true
      default: false
      }
    }
    let isOfAnother = opening.contains {
      let subject = Clause.subject($0.term)
      return subject == .alien || subject == .disputes || subject == .disclosure
    }
    if isDone, !isOfAnother, context.subject == nil {
      context.subject = .requests
      context.isTopical = true
    }
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
    if followsRequests {
      continueRequests()
      followsRequests = false
    }
    guard tokens.contains(where: { ClaimInterpreter.matters($0.term) }) else { return }
    if tokens.contains(where: { $0.term == .application || $0.term == .topic }) {
      context.isTopical = true
    }
    pieces = Chunker.pieces(of: tokens, isHead: Clause.isHead)
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

  private mutating func read(_ piece: NumberChunk, at index: Int) {
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

  private mutating func readNumberless(_ piece: NumberChunk, at index: Int) {
    if readFeeDenial(piece) { return }
    if piece.all.contains(where: { tokens[$0].term == .none }) {
      readDenial(piece.all, at: index)
    }
    readAll(piece, at: index)
  }

  /// Notes what the words of `piece` say for those that follow.
  private mutating func note(_ piece: NumberChunk) {
    var groups: [Dispute] = []
    var speaksOfRequests = false
    for index in piece.all {
      switch tokens[index].term {
      case .application where piece.number == nil:
        context.subject = .requests
        speaksOfRequests = true
      case .bareApplication where piece.number == nil: speaksOfRequests = true
      case .year(let year) where !isCarryOrComparison(piece): context.year = year
      case .thisYear: context.year = nil
      case .document(let document) where piece.number == nil && context.subject == nil:
        context.subject = .disclosure
        context.document = document
        context.isDocumentNoted = true
      case .dispute(let group) where piece.number == nil:
        context.subject = .disputes
        if !groups.contains(group) { groups.append(group) }
      default: break
      }
    }
    if speaksOfRequests, let flow = Context.flow(piece.all.map { tokens[$0].term }) {
      context.flow = flow
    }
    if !groups.isEmpty {
      // 行政诉讼：维持2件 speaks of these alone.
      if piece.mark == .colon { context.groups = [] }
      context.groups += groups.filter { !context.groups.contains($0) }
    }
    // 2021年、2022年分别收到…: numbers of several years.
    let years = piece.all.count { if case .year = tokens[$0].term { true } else { false } }
    if years > 1 { context.namesYears = true }
    if context.namesYears, piece.before.contains(where: { tokens[$0].term == .respectively }) {
      context.year = 0
    }
    if let scope = scope(of: piece) { context.scope = scope }
    if piece.before.contains(where: { tokens[$0].term == .whole }) { context.scope = nil }
  }

  /// Whether a year in `piece` is the one that something comes from or is compared with.
  private func isCarryOrComparison(_ piece: NumberChunk) -> Bool {
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
}
