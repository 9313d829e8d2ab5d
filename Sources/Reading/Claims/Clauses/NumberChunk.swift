/// A part of a sentence around one number, or a part between two marks that has no number.
struct NumberChunk: Sendable {
  /// The tokens before the number; all tokens where there is no number.
  var before: Range<Int>
  /// The index of the number; nil where there is none.
  var number: Int?
  /// The index of its measure word; nil where there is none.
  var unit: Int?
  /// The tokens after the number and its measure word.
  var after: Range<Int>
  /// The mark at the end; `.filler` where the next number ended the chunk.
  var mark = Term.filler
  /// Whether a bracket closes after it, perhaps before another mark.
  var shuts = false
  /// The nesting depth of brackets.
  var depth: Int
  /// What words it has.
  var terms: TermSet

  /// All tokens of the chunk.
  var all: Range<Int> { before.lowerBound..<max(before.upperBound, after.upperBound) }
}

/// Divides the tokens of a sentence into chunks, at marks and between numbers.
struct Chunker {
  private let tokens: [Token]
  /// The text that the tokens refer to.
  private let text: [UInt8]
  private let isHead: (Term) -> Bool
  private var chunks: [NumberChunk] = []
  private var start = 0
  private var number: Int?
  private var unit: Int?
  private var depth = 0

  /// The chunks of `tokens`. `isHead` returns whether a word says what a number counts.
  static func chunks(
    of tokens: [Token], _ text: [UInt8], isHead: @escaping (Term) -> Bool
  ) -> [NumberChunk] {
    var chunker = Chunker(tokens: tokens, text, isHead: isHead)
    for index in tokens.indices { chunker.consume(index) }
    chunker.close(at: tokens.count, .semicolon)
    return chunker.chunks
  }

  private init(tokens: [Token], _ text: [UInt8], isHead: @escaping (Term) -> Bool) {
    self.tokens = tokens
    self.text = text
    self.isHead = isHead
  }

  private mutating func consume(_ index: Int) {
    let term = tokens[index].term
    switch term {
    case .comma, .colon, .semicolon: end(at: index, term)
    case .open:
      if let noun = nounOfBracket(at: index) {
        close(at: noun, .filler)
        start = noun
      }
      end(at: index, .open)
      depth += 1
    case .shut:
      end(at: index, .shut)
      depth = max(0, depth - 1)
    case .join where number != nil && tokens[index].isMark && !isWithinNames(index):
      end(at: index, .join)
    case .number, .percent, .points:
      if number != nil { split(at: index) }
      number = index
      unit = nil
      if index + 1 < tokens.count, case .measure = tokens[index + 1].term { unit = index + 1 }
    default: break
    }
  }

  /// Whether the mark at `index` is between nouns of one sort that the number counts together: 30件为无法提供、不予处理
  /// 或其他处理. Where a number follows, the second noun belongs to that number.
  private func isWithinNames(_ index: Int) -> Bool {
    guard index > afterStart, index + 1 < tokens.count,
      tokens[index - 1].term.isOfSort(tokens[index + 1].term)
    else { return false }
    let next = tokens[(index + 1)...].first {
      $0.term != .join && $0.term != .filler && !$0.term.isOfSort(tokens[index - 1].term)
    }
    return next?.term != .number && next?.term != .percent
  }

  /// The index of the words behind a number that name the number in the bracket at `index`, and nothing else: 其余55件为不予公开（20件）.
  private func nounOfBracket(at index: Int) -> Int? {
    guard let number, index + 2 < tokens.count, afterStart < index, isHead(tokens[index - 1].term),
      tokens[index + 1].term == .number, case .measure = tokens[index + 2].term,
      index + 3 < tokens.count, tokens[index + 3].term == .shut,
      tokens[index + 1].value < tokens[number].value
    else { return nil }
    let noun = tokens[afterStart].isCopula(in: text) ? afterStart + 1 : afterStart
    let isNamed = (start..<number).contains { isHead(tokens[$0].term) }
    return noun < index && (noun > afterStart || isNamed) ? noun : nil
  }

  /// Whether the word at `index` introduces who applied.
  private func isAuthor(_ index: Int) -> Bool {
    let word = text[tokens[index].range]
    return ["由", "来自", "源自"].contains { word.elementsEqual($0.utf8) }
  }

  private var afterStart: Int { unit.map { $0 + 1 } ?? number.map { $0 + 1 } ?? start }

  /// Ends the chunk before the mark at `index`. The mark belongs to no chunk.
  private mutating func end(at index: Int, _ mark: Term) {
    close(at: index, mark)
    start = index + 1
  }

  /// Ends the chunk at a second number. The words between two numbers belong to the first one where
  /// no word before it says what it counts, else to the second.
  private mutating func split(at index: Int) {
    let between = afterStart..<index
    // 上述48件含上年结转的2件
    if let first = between.first, tokens[first].term == .among {
      close(at: first, .filler)
      start = first
      return
    }
    // 12个单位收到申请120件
    if let first = between.first,
      [.unrelated, .unknown, .narrow, .qualifier].contains(tokens[first].term),
      tokens[between].dropFirst().contains(where: { isDone($0.term) })
    {
      close(at: first + 1, .filler)
      start = first + 1
      return
    }
    // 34宗新收事项由个人申请22宗
    if let author = between.first(where: { isAuthor($0) }), author > between.lowerBound,
      author + 1 < index, tokens[author + 1].term.isApplicant,
      tokens[between.lowerBound..<author].contains(where: { isHead($0.term) })
    {
      close(at: author, .filler)
      start = author
      return
    }
    // 其余63件分别为不公开9件
    if let first = between.first, tokens[first].term == .respectively {
      close(at: first, .filler)
      start = first
      return
    }
    // 同上年的512件相比增长25%
    if let growth = between.last(where: { tokens[$0].term == .rise || tokens[$0].term == .fall }),
      tokens[between.lowerBound..<growth].contains(where: { $0.term == .compare })
    {
      close(at: growth, .filler)
      start = growth
      return
    }
    // 45家行政机关收到申请120件
    if let unit, tokens[unit].term == .measure(.persons) || tokens[unit].term == .measure(.other),
      tokens[between].contains(where: { $0.term == .receive || $0.term == .receiveNew })
    {
      close(at: between.lowerBound, .filler)
      start = between.lowerBound
      return
    }
    // 5名村民提出申请5件
    if let unit, tokens[unit].term == .measure(.persons), let noun = between.last,
      tokens[noun].term == .application || tokens[noun].term == .bareApplication
    {
      close(at: between.lowerBound, .filler)
      start = between.lowerBound
      return
    }
    // 11件申请答复10件
    if let verb = between.last, tokens[verb].term == .answer || tokens[verb].term == .close,
      verb > between.lowerBound,
      tokens[verb - 1].term == .application || tokens[verb - 1].term == .bareApplication
    {
      close(at: verb, .filler)
      start = verb
      return
    }
    // 3件申请中公开1件
    if let within = between.first(where: { tokens[$0].term == .within }), within + 1 < index {
      close(at: within + 1, .filler)
      start = within + 1
      return
    }
    let hasHead = (start..<(number ?? start)).contains { isHead(tokens[$0].term) }
    // 3个分局作出许可80件
    if !hasHead, let verb = between.first(where: { isDone(tokens[$0].term) }),
      verb > between.lowerBound,
      !between.contains(where: {
        $0 < verb && (isHead(tokens[$0].term) || tokens[$0].term == .further)
      })
    {
      close(at: verb, .filler)
      start = verb
      return
    }
    // 263件办理结果为公开100件
    if !hasHead, let copula = copula(in: between), namesSecond(index) {
      close(at: copula + 1, .filler)
      start = copula + 1
      return
    }
    if hasHead {
      close(at: between.lowerBound, .filler)
      start = between.lowerBound
    } else {
      close(at: index, .filler)
      start = index
    }
  }

  /// Whether `term` says what others did with what the next number counts: 12个单位收到申请120件, 5个分局作出许可80件.
  private func isDone(_ term: Term) -> Bool {
    switch term {
    case .receive, .receiveNew, .act(.decide), .act(.issue): true
    default: false
    }
  }

  /// The last word between two numbers that divides a whole, 结果为; nil where no noun follows it.
  private func copula(in between: Range<Int>) -> Int? {
    guard let last = between.last(where: { tokens[$0].isCopula(in: text) }),
      between.contains(where: { $0 > last && isHead(tokens[$0].term) })
    else { return nil }
    return last
  }

  /// Whether the words before the number at `index` say what it counts, as no words follow it.
  private func namesSecond(_ index: Int) -> Bool {
    var next = index + 1
    if tokens.indices.contains(next), case .measure = tokens[next].term { next += 1 }
    return !tokens.indices.contains(next) || tokens[next].isBoundary || tokens[next].isMark
  }

  /// Adds the current chunk, which ends before `index`, and begins the next one there.
  private mutating func close(at index: Int, _ mark: Term) {
    if let number {
      chunks.append(
        NumberChunk(
          before: start..<number, number: number, unit: unit,
          after: afterStart..<max(afterStart, index),
          mark: mark, shuts: mark == .shut, depth: depth, terms: terms(start..<index)))
    } else if start < index || mark == .open || mark == .shut {
      chunks.append(
        NumberChunk(
          before: start..<index, after: index..<index, mark: mark, shuts: mark == .shut,
          depth: depth, terms: terms(start..<index)))
    } else if !chunks.isEmpty {
      chunks[chunks.count - 1].mark = mark
    }
    number = nil
    unit = nil
    start = index
  }

  private func terms(_ range: Range<Int>) -> TermSet {
    var terms: TermSet = []
    for index in range { terms.formUnion(TermSet(tokens[index].term)) }
    return terms
  }
}
