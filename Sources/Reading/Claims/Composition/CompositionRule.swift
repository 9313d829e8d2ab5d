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
}
