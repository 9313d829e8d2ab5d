import Chinese

/// A rule of a grammar: tokens that stand beside each other and together mean one thing. The engine
/// knows no Chinese; the rules are `CompositionRule.all`.
struct CompositionRule: Sendable {
  /// What one place of a pattern matches.
  enum Element: Sendable {
    case words([StaticString])
    case terms(@Sendable (Term) -> Bool)
    case optional([Element])
    case oneOrMore([Element])
    /// At most so many tokens other than marks and numbers.
    case upTo(Int)
  }

  let pattern: [Element]
  /// The term of the tokens together, given the first of them that has a meaning by itself.
  let result: @Sendable ([Token]) -> Term
  /// Texts that the whole pattern matches; each is a test.
  let examples: [String]

  /// The number of tokens at `start` that the pattern matches; nil where it does not match.
  func length(in tokens: [Token], _ text: [UInt8], at start: Int) -> Int? {
    CompositionRule.end(of: pattern, from: 0, in: tokens, text, at: start).map { $0 - start }
  }

  /// The index after the tokens that the elements of `pattern` from `first` on match; nil where they
  /// do not.
  private static func end(
    of pattern: [Element], from first: Int, in tokens: [Token], _ text: [UInt8], at index: Int
  ) -> Int? {
    guard first < pattern.count else { return index }
    switch pattern[first] {
    case .words(let words):
      guard index < tokens.count else { return nil }
      let range = tokens[index].range
      let isWord = words.contains {
        $0.utf8CodeUnitCount == range.count && text.has($0, at: range.lowerBound)
      }
      return isWord ? end(of: pattern, from: first + 1, in: tokens, text, at: index + 1) : nil
    case .terms(let matches):
      guard index < tokens.count, matches(tokens[index].term) else { return nil }
      return end(of: pattern, from: first + 1, in: tokens, text, at: index + 1)
    case .optional(let inner):
      if let next = end(of: inner, from: 0, in: tokens, text, at: index),
        let end = end(of: pattern, from: first + 1, in: tokens, text, at: next)
      {
        return end
      }
      return end(of: pattern, from: first + 1, in: tokens, text, at: index)
    case .oneOrMore(let inner):
      guard let next = end(of: inner, from: 0, in: tokens, text, at: index) else { return nil }
      return end(of: pattern, from: first, in: tokens, text, at: next)
        ?? end(of: pattern, from: first + 1, in: tokens, text, at: next)
    case .upTo(let most):
      for next in index...min(index + most, tokens.count) {
        if next > index, tokens[next - 1].isBoundary { return nil }
        if let end = end(of: pattern, from: first + 1, in: tokens, text, at: next) { return end }
      }
      return nil
    }
  }
}

extension [Token] {
  /// The tokens of `text` with those that a rule joins replaced by one. The first rule that matches at
  /// a place is applied.
  func composed(_ text: [UInt8]) -> [Token] {
    var result: [Token] = []
    var index = 0
    var kept = 0
    while index + 1 < count {
      let rules = CompositionRule.beginning(with: self[index], text)
      guard !rules.isEmpty, let (rule, length) = match(of: rules, text, at: index) else {
        index += 1
        continue
      }
      result += self[kept..<index]
      let matched = Array(self[index..<index + length])
      let range = matched[0].range.lowerBound..<matched[length - 1].range.upperBound
      result.append(Token(term: rule.result(matched), range: range))
      index += length
      kept = index
    }
    return kept == 0 ? self : result + self[kept...]
  }

  private func match(
    of rules: Range<Int>, _ text: [UInt8], at index: Int
  ) -> (rule: CompositionRule, length: Int)? {
    for rule in CompositionRule.all[rules] {
      if let length = rule.length(in: self, text, at: index), length > 1 { return (rule, length) }
    }
    return nil
  }

  /// The tokens, where 增, 减 and 降 are growth only in front of a number: 减税降费, 增值税 are names.
  var withoutSyllables: [Token] {
    var result = self
    for index in indices where TermSet(self[index].term) == .growth {
      guard self[index].range.count == 3, self[index].term != .compare else { continue }
      let next = index + 1 < count ? self[index + 1].term : .unknown
      if next != .number, next != .percent, next != .nearly { result[index].term = .unknown }
    }
    return result
  }

  /// The tokens, where 多 and 少 between a comparison and a number are growth: 较去年多2件.
  func withDifferences(_ text: [UInt8]) -> [Token] {
    var result = self
    for index in indices.dropLast().dropFirst() where self[index].range.count == 3 {
      guard self[index + 1].term == .number,
        self[Swift.max(0, index - 6)..<index].contains(where: { $0.term == .compare })
      else { continue }
      let start = self[index].range.lowerBound
      if self[index].term == .over, text.has("多", at: start) { result[index].term = .rise }
      if self[index].term == .unknown, text.has("少", at: start) { result[index].term = .fall }
    }
    return result
  }

  /// The tokens, where 在办 in front of 申请 only says which requests: 101件在办申请.
  func withAttributes(_ text: [UInt8]) -> [Token] {
    var result = self
    for index in indices.dropLast() where self[index].term == .pending {
      guard text.has("在办", at: self[index].range.lowerBound) else { continue }
      switch self[index + 1].term {
      case .application, .bareApplication: result[index].term = .filler
      default: break
      }
    }
    return result
  }

  /// The tokens, where 不存在 before what may occur, 不存在行政复议, denies it. Elsewhere it is said of
  /// information.
  func withDenials(_ text: [UInt8]) -> [Token] {
    var result = self
    for index in indices.dropLast() where self[index].term == .missing {
      guard self[index].range.count == 9, text.has("不存在", at: self[index].range.lowerBound) else {
        continue
      }
      let next = self[(index + 1)...].first { $0.term != .filler && $0.term != .incur }
      switch next?.term {
      case .dispute, .application, .bareApplication, .topic, .lastYear, .year, .carryOver,
        .carriedForward, .broughtForward, .outcome, .result, .matter, .document:
        result[index].term = .negation
      default: break
      }
    }
    return result
  }

  /// The tokens, where 转 before a year, 转2025年办理, and 转来 behind one, 2024年转来, are carrying over.
  /// Elsewhere they are said of other agencies.
  func withYearsOfCarrying(_ text: [UInt8]) -> [Token] {
    var result = self
    for index in indices where self[index].term == .unknown && self[index].range.count <= 9 {
      let start = self[index].range.lowerBound
      guard text.has("转", at: start) else { continue }
      let isBefore =
        self[index].range.count == 3 && index + 1 < count && self[index + 1].term.isYear
      let isBehind = text.has("转来", at: start) && index > 0 && self[index - 1].term.isYear
      if isBefore || isBehind { result[index].term = .carryOver }
    }
    return result
  }
}
