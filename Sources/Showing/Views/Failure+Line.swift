import Phrases
import Records

extension Failure {
  /// `【读不出】云溪镇.pdf：扫描件无文字层`: the tag and the text after it, with a note where there is one.
  func line(_ phrases: Phrasebook, note: String? = nil) -> (tag: String, text: String) {
    (
      phrases.tag(phrases.unreadable),
      path + phrases.colon + message + (note.map(phrases.bracketed) ?? "")
    )
  }
}
