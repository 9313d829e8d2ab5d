import Chinese
import JSON

extension SubstringSearcher {
  /// Whether the word occurs in `text`, which is decoded only where it has escapes. The word has no
  /// character that JSON must escape.
  package func occurs(in text: LazyText) -> Bool {
    guard let spelling = text.spelling else { return occurs(in: text.utf8) }
    return occurs(in: spelling) || text.hasNumberedEscapes && occurs(in: text.utf8)
  }
}
