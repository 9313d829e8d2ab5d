import Forms

/// When a number that differs contradicts the tables. A claim fails only where each word near its
/// number is known, belongs to what is counted, and no words in front restrict it; else it is for
/// review. What a reading of the words leaves open is in the claim itself: one that may count several
/// things fails only where the tables have one number for all of them.
extension ClaimInterpreter {
  /// Whether the words around the number of `chunk` leave no doubt that it counts `object`.
  func isCertain(_ chunk: NumberChunk, as object: Slots.Object) -> Bool {
    !context.isInferred && !context.isScopeOld && chunk.all.allSatisfy { isKnown($0, of: object) }
      && !isRestricted(chunk)
  }

  /// Whether the word at `index` is known, or is the name of the agency, and may stand beside a count of
  /// `object`.
  private func isKnown(_ index: Int, of object: Slots.Object) -> Bool {
    switch tokens[index].term {
    case .unknown:
      tokens[index].range.count <= 3 || isPartOfAgency(tokens[index].range)
    case .channel, .applicant, .missing, .bareGrant, .outcome:
      object == .requests
    case .document, .matter:
      object == .documents || object == .matters
    case .dispute:
      object == .disputes
    case .result, .concluded:
      object == .disputes || object == .requests
    default: true
    }
  }

  /// Whether words before the comma in front of `chunk` restrict what it counts by something unknown:
  /// 涉及征地拆迁的，予以公开8件.
  private func isRestricted(_ chunk: NumberChunk) -> Bool {
    guard chunk.all.lowerBound > 1, tokens[chunk.all.lowerBound - 1].term == .comma else {
      return false
    }
    let clause = tokens[..<(chunk.all.lowerBound - 1)].indices.reversed().prefix {
      !tokens[$0].isBoundary
    }
    guard
      clause.contains(where: { index in
        tokens[index].term == .unknown && tokens[index].range.count > 3
          && !isPartOfAgency(tokens[index].range)
      })
    else { return false }
    return clause.contains { index in
      tokens[index].term == .among && string(index) != "其中"
        || ClaimInterpreter.restrictions.contains(string(index))
    }
  }

  /// Words that restrict what follows to some of it.
  private static let restrictions: Set<String> = ["因", "由于", "关于", "有关", "针对", "属于", "凡", "除"]
}
