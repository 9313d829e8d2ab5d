import Records

/// The word that somebody may have meant.
package enum Nearest {
  /// The one of `words` that is nearest to `word` by insertions, deletions and replacements; nil for no
  /// words. The first one wins among equals.
  package static func word(to word: String, in words: [String]) -> String? {
    words.map { ($0, EditDistance.between(word, $0)) }.min { $0.1 < $1.1 }?.0
  }
}
