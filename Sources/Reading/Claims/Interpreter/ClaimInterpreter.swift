import Forms
import Records

/// Reads the claims of a report, sentence by sentence.
struct ClaimInterpreter {
  let cells: CellTable
  /// The edition that the tables follow; the newest where it is unknown.
  let edition: Edition?
  /// Whether the report has the statistics table of 2014–2018 in place of table three.
  let isOfIndicators: Bool
  let year: Int?
  /// The name of the reporting agency, to distinguish it from others.
  let agency: [UInt8]
  /// Whether the agency is a department, not a government.
  let isDepartment: Bool
  var reading = Reading()
  var context = DiscourseContext()
  var section: Int?
  // The current sentence:
  var text: [UInt8] = []
  var tokens: [Token] = []
  var chunks: [NumberChunk] = []
  /// The indexes in `reading.claims` of those whose readings are chosen together.
  var siblings: [Int] = []
  /// The counts of the paragraph in the order of the text.
  var stated: [StatedNumber] = []
  /// The number of them before the current sentence.
  private(set) var sentenceStated = 0
  /// The claims of the sentence that its words are too vague for, with the index that their numbers get in `stated`.
  var withheld: [(claim: Claim, place: Int)] = []
  /// The index in `chunks` of the one that each claim of the sentence was read from.
  private(set) var places: [Int] = []
  /// The number of claims before the current sentence.
  private(set) var sentenceStart = 0
  /// The number of claims before the current paragraph.
  private(set) var paragraphStart = 0
  /// The rows of table three in the shape that the report has.
  private(set) lazy var requestRows = shapedRows
  private var source: ArraySlice<UInt8> = []
  private var knownQuote: String?

  init(_ report: Report) {
    cells = report.cells
    edition = report.form?.edition ?? Edition.all.last
    isOfIndicators =
      report.cells.hasAny(of: Table.statistics) && !report.cells.hasAny(of: Table.requests)
    year = report.year
    let agency = Array((report.agency ?? "").utf8)
    self.agency = agency
    isDepartment = ["局", "委", "委员会", "厅", "院", "部", "署", "海关", "总队"].contains { ending in
      agency.suffix(ending.utf8.count).elementsEqual(ending.utf8)
    }
  }

  /// Begins the section with `number`. Sections three and four have a known topic.
  mutating func begin(section number: Int?) {
    endParagraph()
    section = number
    paragraphStart = reading.claims.count
    stated = []
    context = DiscourseContext()
    if number == 3 || number == 4 {
      context.subject = number == 3 ? .requests : .disputes
      context.isOnTopic = true
    }
  }

  /// Begins a paragraph. One after a sub-heading keeps the context that the heading established.
  mutating func beginParagraph(afterHeading: Bool) {
    guard !afterHeading else { return }
    let wasOfRequests = context.subject == .requests && context.isOnTopic
    begin(section: section)
    followsRequests = wasOfRequests
  }

  /// Whether the previous paragraph was about requests. A paragraph such as 2.答复情况 may then be
  /// about them too.
  private var followsRequests = false

  /// Keeps requests as the topic where a paragraph after one about requests begins with what is
  /// done with them.
  private mutating func continueRequests() {
    let start = tokens.firstIndex { $0.term == .number } ?? 0
    let opening = tokens.indices.prefix {
      $0 <= start || tokens[$0].term != .comma && tokens[$0].term != .colon
    }.map { tokens[$0] }
    // 76件中，予以公开41件
    let isOfWhole =
      opening.contains { $0.term == .within }
      && tokens.contains { TermSet($0.term) == .outcome || $0.term.isApplicant }
    let isDone =
      isOfWhole
      || opening.contains {
        switch $0.term {
        case .receive, .receiveNew, .answer, .close, .handle, .outcome, .carriedForward, .aspect,
          .carryOver, .broughtForward, .pending,
          .among, .bareGrant, .missing, .elsewhere, .withdrawn, .restOfOutcomes,
          .bareApplication, .applicant:
          true
        default: ["办理结果", "答复结果"].contains(string($0.range))
        }
      }
    let isOfAnother = opening.contains {
      let subject = Clause.subject($0.term)
      return subject == .unrelated || subject == .disputes || subject == .disclosure
    }
    if namesFrame(0) || isDone && !isOfAnother, context.subject == nil {
      context.subject = .requests
      context.isOnTopic = true
    }
  }

  /// Whether earlier sentences have established what a number without a noun may count.
  var hasAntecedent: Bool {
    switch context.subject {
    case .requests, .disputes, .disclosure: true
    case .fee, .unrelated, nil: context.isOnTopic || followsRequests
    }
  }

  /// The sentence in one line, without white space around it.
  var quote: String {
    mutating get {
      if let knownQuote { return knownQuote }
      let isBroken = source.contains(0x0A) || source.contains(0x0D)
      var line = isBroken ? source.filter { $0 != 0x0A && $0 != 0x0D }[...] : source
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

  /// Reads one sentence of `section`, the text of a section in simplified script; `printed` is the
  /// text as it stands in the report.
  mutating func read(_ sentence: Sentence, of section: [UInt8], printed: [UInt8]) {
    source = printed[sentence.range]
    knownQuote = nil
    sentenceStart = reading.claims.count
    sentenceStated = stated.count
    withheld = []
    places = []
    if sentence.cues.contains(.space) {
      text = sentence.folded(section)
      tokens = Tokenizer.tokens(of: text, text.startIndex..<text.endIndex)
    } else {
      text = section
      tokens = Tokenizer.tokens(of: section, sentence.range)
    }
    tokens = tokens.withoutListNumber(sentence.opensParagraph).composed(text).rewritten(text)
    tokens = withPastYears(withoutCourts)
    context.beginSentence(continuing: continuesSentence)
    if followsRequests {
      continueRequests()
      followsRequests = false
    }
    guard tokens.contains(where: { ClaimInterpreter.isRelevant($0.term) }) else { return }
    if tokens.contains(where: { $0.term == .application || $0.term == .topic }) {
      context.isOnTopic = true
    }
    if isHeadingOfRequests {
      context.subject = .requests
      context.isOnTopic = true
    }
    continueWithTable()
    chunks = Chunker.chunks(of: tokens, text, isHead: Clause.isHead)
    var outer: [DiscourseContext.Opened] = []
    for index in chunks.indices {
      let chunk = chunks[index]
      let known = reading.claims.count
      read(chunk, at: index)
      while sentenceStart + places.count < reading.claims.count { places.append(index) }
      keepStatedNumber(chunk, at: index, claims: known..<reading.claims.count)
      if chunk.mark == .open { outer.append(context.opened()) }
      if chunk.shuts, let opened = outer.popLast() { context.close(opened) }
      if chunk.mark == .semicolon { context.endPart() }
    }
    chooseReadings()
    addNamesOfOneRow()
    addStatedSums()
    addWithheld()
    doubtNumbersOfOtherWords()
    collectLists()
  }

  /// Whether the sentence is a heading about requests: 申请数量, 申请办理情况.
  private var isHeadingOfRequests: Bool {
    tokens.count <= 5
      && tokens.contains { $0.term == .bareApplication || $0.term == .receive }
      && tokens.allSatisfy { token in
        switch token.term {
        case .bareApplication, .receive, .filler, .handle, .answer, .join, .colon, .open, .shut:
          true
        default: false
        }
      }
  }

  /// Whether a sentence without a term like this states no claim.
  private static func isRelevant(_ term: Term) -> Bool {
    switch term {
    case .application, .bareApplication, .topic, .outcome, .dispute, .result, .carryOver,
      .carriedForward, .document, .matter, .processingFee, .closingRate, .percent, .number,
      .negation, .all, .applicant:
      true
    default: false
    }
  }

  /// Reads one chunk, by the kind of its number.
  private mutating func read(_ chunk: NumberChunk, at index: Int) {
    updateContext(chunk)
    guard let number = chunk.number else { return readNumberless(chunk, at: index) }
    switch tokens[number].term {
    case .number:
      if isGrowth(chunk) { return readGrowth(chunk, at: index) }
      if chunk.terms.contains(.negation), isNegation(chunk) {
        return readNegation(chunk.all, at: index)
      }
      readCount(chunk, at: index)
      if chunk.terms.contains(.all) { readQuantifier(chunk, at: index) }
    case .percent:
      if isGrowth(chunk) { return readGrowth(chunk, at: index) }
      readPercent(chunk, at: index)
    default: break
    }
  }

  private mutating func readNumberless(_ chunk: NumberChunk, at index: Int) {
    let terms = chunk.terms
    // 较2021年（98件）增长25%
    if terms.contains(.growth), isAgainstLastYear(chunk.all.map { tokens[$0].term }) {
      context.isCompared = true
    }
    if terms.contains(.processingFee), readFeeNegation(chunk) { return }
    if terms.contains(.outcome), readOutcomeOfCount(chunk, at: index) { return }
    if terms.contains(.negation) { readNegation(chunk.all, at: index) }
    if !terms.isDisjoint(with: [.carrying, .period]), readCarriedOfCount(chunk, at: index) {
      return
    }
    if !terms.isDisjoint(with: [.all, .result, .topic]) { readQuantifier(chunk, at: index) }
  }

  /// The text of the tokens in `range`.
  func words(in range: Range<Int>) -> String {
    guard let first = tokens[range].first, let last = tokens[range].last else { return "" }
    return string(first.range.lowerBound..<last.range.upperBound)
  }

  /// Whether the token at `index` is `word`.
  func isWord(_ index: Int, _ word: StaticString) -> Bool {
    let range = tokens[index].range
    return range.count == word.utf8CodeUnitCount && text.has(word, at: range.lowerBound)
  }

  /// Whether the token at `index` ends with `word`.
  func endsWith(_ index: Int, _ word: StaticString) -> Bool {
    let range = tokens[index].range
    let start = range.upperBound - word.utf8CodeUnitCount
    return start >= range.lowerBound && text.has(word, at: start)
  }

  /// The measure word of the number of `chunk`; nil where it has none.
  func measureWord(of chunk: NumberChunk) -> String? { chunk.unit.map { string($0) } }

  /// Whether the token at `index` begins with one of `words`.
  func begins(_ index: Int, withAny words: [StaticString]) -> Bool {
    let range = tokens[index].range
    return words.contains {
      $0.utf8CodeUnitCount <= range.count && text.has($0, at: range.lowerBound)
    }
  }

  /// Whether the token at `index` contains one of `words`.
  func holds(_ index: Int, anyOf words: [StaticString]) -> Bool {
    text.holds(anyOf: words, in: tokens[index].range)
  }

  /// Whether the text of the tokens in `range` contains one of `words`, whatever tokens it has.
  func says(anyOf words: [StaticString], in range: Range<Int>) -> Bool {
    guard let first = tokens[range].first, let last = tokens[range].last else { return false }
    return text.holds(anyOf: words, in: first.range.lowerBound..<last.range.upperBound)
  }

  func string(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }

  func string(_ index: Int) -> String { string(tokens[index].range) }

  /// Whether the sentence is about a year other than that of the report.
  var isOtherYear: Bool {
    guard let named = context.year, let year else { return false }
    return named != year
  }
}
