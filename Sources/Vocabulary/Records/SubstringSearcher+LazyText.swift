import Chinese
import JSON

extension SubstringSearcher {
  /// Whether the word, which has no character that JSON has to escape, stands in `text`, which is not
  /// decoded unless it has escapes.
  package func occurs(in text: LazyText) -> Bool {
    guard let spelling = text.spelling else { return occurs(in: text.utf8) }
    return occurs(in: spelling) || text.hasNumberedEscapes && occurs(in: text.utf8)
  }
}
