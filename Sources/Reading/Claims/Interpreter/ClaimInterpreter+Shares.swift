import Forms
import JSON
import Records

/// Shares and growth: 占P%, 较上年增长P%.
extension ClaimInterpreter {
  /// Reads 占P% and 办结率100%.
  mutating func readPercent(_ piece: NumberChunk, at index: Int) {
    guard let number = piece.number else { return }
    let value = tokens[number].value
    if piece.before.contains(where: { tokens[$0].term == .closingRate }) {
      let isOfAnother = piece.before.contains {
        [.alien, .disclosure].contains(Clause.subject(tokens[$0].term))
      }
      guard value == Number(100), context.subject == .requests, !isOtherYear, !isOfAnother,
        !piece.before.contains(where: { tokens[$0].term == .inTime })
      else { return }
      return addAll(.allDone, .zero, [Formula(CellSet.requests(.carriedForward))])
    }
    guard let share = piece.before.first(where: { tokens[$0].term == .share }),
      let counted = count(named: piece.before.lowerBound..<share, before: index),
      let part = counted.number.map({ tokens[$0].value })
    else { return }
    let wholes = pieces[..<index].indices.filter {
      isWhole($0) && pieces[$0].number != counted.number
    }
    .compactMap { pieces[$0].number.map { tokens[$0].value } }
    add(Share(percent: value, part: part, wholes: wholes, quote: quote, section: section))
  }

  /// The count before the piece at `index` that `range` names, the last one where it names nothing;
  /// nil where it names something else, or 分别 deals out several shares.
  private func count(named range: Range<Int>, before index: Int) -> NumberChunk? {
    let counts = pieces[..<index].filter { isCount($0) }
    var name: [UInt8] = []
    for token in tokens[range] {
      switch token.term {
      case .respectively: return nil
      case .filler, .among, .nearly, .total, .each, .join, .further, .all: continue
      default: name += text[token.range]
      }
    }
    guard !name.isEmpty else { return counts.last }
    return counts.last { words(of: $0).contains(name) }
  }

  private func words(of piece: NumberChunk) -> ArraySlice<UInt8> {
    guard let first = tokens[piece.all].first, let last = tokens[piece.all].last else { return [] }
    return text[first.range.lowerBound..<last.range.upperBound]
  }

  /// Whether the piece at `index` counts a whole: 共, a verb of requests, or 其中 behind it says so.
  private func isWhole(_ index: Int) -> Bool {
    guard isCount(pieces[index]) else { return false }
    if index + 1 < pieces.count, opensList(pieces[index + 1]) { return true }
    return pieces[index].before.contains {
      switch tokens[$0].term {
      case .total, .receive, .receiveNew: true
      default: false
      }
    }
  }

  /// Whether the piece counts things or persons.
  func isCount(_ piece: NumberChunk) -> Bool {
    guard let number = piece.number, let unit = piece.unit, tokens[number].term == .number else {
      return false
    }
    switch tokens[unit].term {
    case .measure(.count), .measure(.persons): return true
    default: return false
    }
  }

  // MARK: - Growth

  /// Whether the number says by how much something grew, or what it was compared with.
  func isGrowth(_ piece: NumberChunk) -> Bool {
    let terms = piece.before.map { tokens[$0].term }
    return terms.contains(.compare) || terms.contains(.rise) || terms.contains(.fall)
  }

  /// Reads 较上年增长P% and 比上年增加N件 of a claim before.
  mutating func readGrowth(_ piece: NumberChunk) {
    guard let index = piece.number, tokens[index].slack.isZero, !isApproximate(piece),
      let grown = grown(in: piece)
    else { return }
    let terms = piece.before.map { tokens[$0].term }
    guard terms.contains(.rise) != terms.contains(.fall), isAgainstLastYear(terms) else { return }
    // 增至120件 tells what it became.
    if piece.before.contains(where: { isReached($0) }) { return }
    let isPercent = tokens[index].term == .percent
    guard isPercent || piece.unit.map({ tokens[$0].term == .measure(.count) }) ?? false else {
      return
    }
    add(
      Growth(
        amount: tokens[index].value, isPercent: isPercent, isFall: terms.contains(.fall),
        formulas: grown.trials.map(\.formula), number: grown.number, scope: grown.scope,
        quote: quote, section: section))
  }

  /// Whether the word at `index` says what something grew or fell to: 增至, 下降到.
  private func isReached(_ index: Int) -> Bool {
    guard tokens[index].term == .rise || tokens[index].term == .fall else { return false }
    let word = string(index)
    return word.hasSuffix("至") || word.hasSuffix("到")
  }

  /// Whether the number says from what something grew or fell: 由98件增至.
  func isGrownFrom(_ piece: NumberChunk) -> Bool {
    guard let last = piece.before.last, ["由", "从"].contains(where: string(last).hasSuffix),
      let end = piece.unit ?? piece.number, end + 1 < tokens.count
    else { return false }
    return tokens[end + 1].term == .rise || tokens[end + 1].term == .fall
  }

  /// Whether the words compare with the year before the report's.
  private func isAgainstLastYear(_ terms: [Term]) -> Bool {
    let years = terms.compactMap { term -> Int? in
      if case .year(let named) = term { named } else { nil }
    }
    if let named = years.last, let year { return named == year - 1 }
    return terms.contains(.lastYear) || terms.contains(.compare)
  }

  /// The claim that grew: the one before, or the last one of what the words name.
  private func grown(in piece: NumberChunk) -> Claim? {
    let claims = context.claims.filter { $0.isExact && !$0.isImplied }
    for index in piece.before {
      switch tokens[index].term {
      case .application, .bareApplication, .receive, .receiveNew:
        return claims.last { $0.kind == .received }
      case .close, .answer: return claims.last { $0.kind == .closed }
      case .dispute: return claims.last { $0.kind == .dispute }
      case .alien, .document, .matter, .outcome, .applicant, .channel, .result: return nil
      case .unknown where tokens[index].range.count > 3: return nil
      default: break
      }
    }
    return claims.last
  }
}
