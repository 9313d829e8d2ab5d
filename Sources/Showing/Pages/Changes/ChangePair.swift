import Records

/// The changes between two documents.
struct ChangePair {
  let from: Change.Side
  let to: Change.Side
  private(set) var changes: [Change]

  /// Those of `changes`, in their order.
  static func all(in changes: [Change]) -> [ChangePair] {
    var pairs: [ChangePair] = []
    for change in changes {
      if let known = pairs.firstIndex(where: { $0.from == change.from && $0.to == change.to }) {
        pairs[known].changes.append(change)
      } else {
        pairs.append(ChangePair(from: change.from, to: change.to, changes: [change]))
      }
    }
    return pairs
  }

  /// The sections that have other texts, of which the records do not have the sentences.
  var withoutSentences: [Change] { changes.filter(\.lacksSentences) }

  /// What there is to show of both sides.
  var shown: [Change] { changes.filter { !$0.lacksSentences || $0.before != $0.after } }
}

extension Change {
  fileprivate var lacksSentences: Bool {
    kind == .section && status == .changed && sentencesIn == nil && sentencesOut == nil
  }
}
