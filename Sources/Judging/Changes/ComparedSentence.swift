import Chinese

/// A sentence as printed, and without its blanks.
struct ComparedSentence: Hashable, Sendable {
  let text: String
  let key: String
}

extension ComparedSentence {
  /// The sentences of `text`, Chinese prose: each ends with 。！？； and the closing marks after it, or
  /// with its line.
  static func all(in text: String) -> [ComparedSentence] {
    var sentences: [ComparedSentence] = []
    var current = String.UnicodeScalarView()
    var isEnded = false
    func end() {
      let key = String(String.UnicodeScalarView(current.filter { !$0.isBlank }))
      if !key.isEmpty {
        sentences.append(ComparedSentence(text: current.trimmed(\.isBlank).string, key: key))
      }
      current = .init()
      isEnded = false
    }
    for scalar in text.unicodeScalars {
      if isEnded, !scalar.isMark(.sentenceEnd), !closing.contains(scalar) { end() }
      guard scalar != "\n" else {
        end()
        continue
      }
      current.append(scalar)
      isEnded = isEnded || scalar.isMark(.sentenceEnd)
    }
    end()
    return sentences
  }

  private static let closing: Set<Unicode.Scalar> = [
    "”", "’", "）", "」", "』", "》", ")", "\"",
  ]
}
