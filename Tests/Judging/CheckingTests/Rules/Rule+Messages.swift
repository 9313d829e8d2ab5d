import Rules
import Wordings

@testable import Checking

extension Rule {
  /// The messages of what the rule finds in `example`; nil where it does not apply.
  func messages(on example: Example, in language: Language = .chinese) -> [String]? {
    findings(in: example, language: language)?.map(\.message)
  }
}
