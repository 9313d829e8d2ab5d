/// Which words belong to the head of a clause.
extension ClauseReader {
  /// Whether only conjunctions and nouns of the same sort are between the words at `index` and
  /// `head`.
  func isJoined(_ index: Int, _ head: Int) -> Bool {
    let between = min(index, head) + 1..<max(index, head)
    // “予以公开”“部分公开”合计: words in quotes need no mark.
    let isQuoted =
      between.isEmpty
      && tokens[between.lowerBound - 1].range.upperBound
        < tokens[between.lowerBound].range.lowerBound
    // 法律服务机构及其他组织
    let isAdded = between.isEmpty && text.has("及", at: tokens[between.lowerBound].range.lowerBound)
    guard isQuoted || isAdded || between.contains(where: { tokens[$0].term == .join }) else {
      return false
    }
    guard isSameSort(tokens[index].term, tokens[head].term) else { return false }
    return between.allSatisfy { middle in
      isTransparent(tokens[middle]) || isSameSort(tokens[middle].term, tokens[head].term)
    }
  }

  /// Whether the noun at `index` qualifies the head: a result qualifies a kind of dispute, an
  /// applicant qualifies an outcome.
  func isAttribute(_ index: Int, _ head: Int) -> Bool {
    tokens[index].term != .citizen && !isSameSort(tokens[index].term, tokens[head].term)
  }

  private func isSameSort(_ left: Term, _ right: Term) -> Bool { left.isOfSort(right) }
}
