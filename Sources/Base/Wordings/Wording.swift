/// A text in both languages: what a label or an error carries, which are made before it is known who
/// reads them.
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
