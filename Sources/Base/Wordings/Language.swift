/// The language of messages about reports, selected by `--lang`, never by the locale. Help, usage errors and
/// the manual are always in English.
package enum Language: String, Sendable, CaseIterable {
  case chinese = "zh"
  case english = "en"

  /// The text in this language; the other one is not evaluated.
  package func says(
    _ chinese: @autoclosure () -> String, en english: @autoclosure () -> String
  ) -> String {
    switch self {
    case .chinese: chinese()
    case .english: english()
    }
  }
}
