/// A text in both languages, for labels and errors that are created before the language is known.
package struct Wording: Hashable, Sendable {
  package let chinese: String
  package let english: String

  package init(_ chinese: String, en english: String) {
    self.chinese = chinese
    self.english = english
  }

  /// The text in `language`.
  package func text(_ language: Language) -> String {
    language.says(chinese, en: english)
  }
}
