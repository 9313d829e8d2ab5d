/// A stretch of a sentence around one number, or between two marks without one.
struct NumberChunk: Sendable {
  /// The tokens before the number; all of them where there is none.
  var before: Range<Int>
  /// The number's token.
  var number: Int?
  /// The token of its measure word.
  var unit: Int?
  /// The tokens behind number and measure word.
  var after: Range<Int>
  /// The mark that ended it; `.filler` where another number did.
  var mark = Term.filler
  /// How many brackets it stands in.
  var depth: Int

  /// All of its tokens.
  var all: Range<Int> { before.lowerBound..<max(before.upperBound, after.upperBound) }
}

/// Cuts the tokens of a sentence into pieces.
struct Chunker {
  private let tokens: [Token]
  private let isHead: (Term) -> Bool
  private var pieces: [NumberChunk] = []
  private var start = 0
  private var number: Int?
  private var unit: Int?
  private var depth = 0

  /// The pieces of `tokens`; `isHead` tells the words that say what a number counts.
  static func pieces(of tokens: [Token], isHead: @escaping (Term) -> Bool) -> [NumberChunk] {
    var cutter = Chunker(tokens: tokens, isHead: isHead)
    for index in tokens.indices { cutter.take(index) }
    cutter.close(at: tokens.count, .semicolon)
    return cutter.pieces
  }

  private init(tokens: [Token], isHead: @escaping (Term) -> Bool) {
    self.tokens = tokens
    self.isHead = isHead
  }

  private mutating func take(_ index: Int) {
    let token = tokens[index]
    switch token.term {
    case .comma, .colon, .semicolon: end(at: index, token.term)
    case .open:
      end(at: index, .open)
      depth += 1
    case .shut:
      end(at: index, .shut)
      depth = max(0, depth - 1)
    case .join where number != nil && token.isMark && !isOfEverybody(index):
      end(at: index, .join)
    case .number, .percent, .points:
      if number != nil { split(at: index) }
      number = index
      unit = nil
      if index + 1 < tokens.count, case .measure = tokens[index + 1].term { unit = index + 1 }
    default: break
    }
  }

  /// Whether the mark at `index` stands in 公民、法人或其他组织, which is one name.
  private func isOfEverybody(_ index: Int) -> Bool {
    guard index > afterStart, index + 1 < tokens.count, tokens[index - 1].term == .citizen,
      case .applicant = tokens[index + 1].term
    else { return false }
    return true
  }

  private var afterStart: Int { unit.map { $0 + 1 } ?? number.map { $0 + 1 } ?? start }

  /// Ends the piece before `index`, whose mark is not part of the next.
  private mutating func end(at index: Int, _ mark: Term) {
    close(at: index, mark)
    start = index + 1
  }

  /// Ends the piece at a second number: the words between the two belong to the first where nothing
  /// before it says what it counts.
  private mutating func split(at index: Int) {
    let between = afterStart..<index
    // 12个单位收到申请120件
    if let first = between.first, tokens[first].term == .alien,
      tokens[between].dropFirst().contains(where: { $0.term == .receive || $0.term == .receiveNew })
    {
      close(at: first + 1, .filler)
      start = first + 1
      return
    }
    let hasHead = (start..<(number ?? start)).contains { isHead(tokens[$0].term) }
    if hasHead {
      close(at: between.lowerBound, .filler)
      start = between.lowerBound
    } else {
      close(at: index, .filler)
      start = index
    }
  }

  private mutating func close(at index: Int, _ mark: Term) {
    if let number {
      pieces.append(
        NumberChunk(
          before: start..<number, number: number, unit: unit,
          after: afterStart..<max(afterStart, index),
          mark: mark, depth: depth))
    } else if start < index || mark == .open || mark == .shut {
      pieces.append(
        NumberChunk(before: start..<index, after: index..<index, mark: mark, depth: depth))
    } else if !pieces.isEmpty {
      pieces[pieces.count - 1].mark = mark
    }
    number = nil
    unit = nil
    start = index
  }
}
