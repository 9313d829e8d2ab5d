/// A language that the tools speak to those who read and write reports. It is chosen by `--lang`,
/// never by the locale; help, usage errors and the manual are English in either.
package enum Language: String, Sendable, CaseIterable {
  case chinese = "zh"
  case english = "en"

  /// The one of two texts that is in this language; the other is not made.
  package func says(
    _ chinese: @autoclosure () -> String, en english: @autoclosure () -> String
  ) -> String {
    switch self {
    case .chinese: chinese()
    case .english: english()
    }
  }
}
