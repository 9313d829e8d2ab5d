import Chinese

/// Counts that the words behind them put outside of what the report covers: 应诉案件9件，均与信息公开无关.
extension ClaimInterpreter {
  /// Whether the words behind the number of `chunk`, up to the next number that is not listed with it, say that it is not
  /// about public disclosure, so that it is no topic of the words behind it, or is counted elsewhere.
  mutating func isPutOutside(_ chunk: NumberChunk, at index: Int) -> Bool {
    guard let number = chunk.number else { return false }
    var end = index
    while end + 1 < chunks.count, chunks[end].mark != .semicolon,
      chunks[end].mark == .join || chunks[end + 1].number == nil,
      chunks[end + 1].depth >= chunk.depth
    {
      end += 1
    }
    let words = number + 1..<max(number + 1, chunks[end].all.upperBound)
    if deniesTopic(of: chunk, in: words) {
      context.subject = .unrelated
      return true
    }
    if words.contains(where: { isOfAnotherTopic($0) }) {
      guard opensList(chunk), context.subject == .requests else {
        context.subject = .unrelated
        return true
      }
      // 收到130件，其中10件不属于信息公开申请: the tables may count the others only.
      for claim in reading.claims.indices[sentenceStart...] { reading.claims[claim].doubt() }
      return true
    }
    return words.contains { isCountedElsewhere($0) }
  }

  /// Whether the word at `index` is the topic, and what stands beside it says that it is not that: 不涉及信息公开, 与信息公开无关.
  private func isOfAnotherTopic(_ index: Int) -> Bool {
    guard tokens[index].term == .topic || tokens[index].term == .application else { return false }
    let range = tokens[index].range
    let isDenied = ClaimInterpreter.denialsOfTopic.contains { word in
      let start = range.lowerBound - word.utf8CodeUnitCount
      return start >= 0 && text.has(word, at: start)
    }
    let isApart = ClaimInterpreter.wordsOfApartness.contains { (word: StaticString) in
      text.has(word, at: range.upperBound)
    }
    return isDenied || isApart
  }

  private static let wordsOfApartness: [StaticString] = [
    "无关", "没有关系", "没有直接关系", "无直接关系", "关系不大", "没有关联", "没有直接关联", "无关联", "无直接关联", "不相关", "关联不大",
  ]

  /// Whether `words` behind a count of disputes deny that any of these was about disclosure: 行政诉讼8件，无信息公开类案件. Other
  /// disputes may be denied beside them.
  private func deniesTopic(of chunk: NumberChunk, in words: Range<Int>) -> Bool {
    let groups = disputes(in: chunk)
    guard !groups.isEmpty, !namesTopic(chunk.before),
      let topic = words.first(where: { tokens[$0].term == .topic }),
      let denial = words.first(where: { tokens[$0].term == .negation }), denial < topic,
      tokens[denial + 1..<topic].allSatisfy({
        isPlain($0.term) || $0.term == .among || $0.term == .measure(.count)
      })
    else { return false }
    let rest = tokens[topic + 1..<words.upperBound].prefix { !$0.isBoundary && $0.term != .join }
    return rest.allSatisfy { token in
      if case .dispute(let group) = token.term {
        groups.contains { $0.overlaps(group) }
      } else {
        isPlain(token.term)
      }
    }
  }

  private func namesTopic(_ words: Range<Int>) -> Bool {
    words.contains { tokens[$0].term == .topic || tokens[$0].term == .application }
  }

  private static let denialsOfTopic: [StaticString] = [
    "不", "未", "不涉及", "未涉及", "不属于", "不属", "不是", "均非", "并非", "而非", "都非", "皆非", "不针对",
  ]

  /// Whether the words at `index` say that something is not in the numbers of the report: 不在此列, 由各单位自行统计.
  private func isCountedElsewhere(_ index: Int) -> Bool {
    let start = tokens[index].range.lowerBound
    switch tokens[index].term {
    case .filler, .negation: return ClaimInterpreter.elsewhere.contains { text.has($0, at: start) }
    case .unknown: return holds(index, anyOf: ClaimInterpreter.elsewhere)
    default: return false
    }
  }

  private static let elsewhere: [StaticString] = [
    "不在此列", "不在本报告", "不在统计", "不在本表", "不列入", "未列入", "不作统计", "未作统计", "自行统计", "另行统计", "单独统计",
    "分别统计", "不含在内",
  ]

  /// Whether the words behind the number only tell who was not content with it: 其中1件答复不服.
  func isStory(_ chunk: NumberChunk) -> Bool {
    chunk.after.contains { isWord($0, "不服") }
      && !chunk.after.contains { Clause.subject(tokens[$0].term) == .disputes }
  }
}
