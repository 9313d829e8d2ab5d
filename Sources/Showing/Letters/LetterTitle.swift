import Wordings

/// What the titles of letters say that they are; by these words a letter that comes back is known.
package enum LetterTitle: String, CaseIterable, Sendable {
  /// Points that the agency has to correct or to explain.
  case feedback = "审核反馈单"
  /// No report was read.
  case reminder = "催报通知"
  /// Nothing was found.
  case approval = "审核通过通知"
  /// Nothing was found in a report that the office has sent back.
  case result = "核对情况通知"
  /// Nothing was found in a report, nor on the page on which it was published.
  case published = "发布核验通知"

  /// The words in `language`.
  func text(_ language: Language) -> String {
    switch self {
    case .feedback: language.says(rawValue, en: "feedback")
    case .reminder: language.says(rawValue, en: "reminder")
    case .approval: language.says(rawValue, en: "Nothing to fix")
    case .result: language.says(rawValue, en: "Nothing found")
    case .published: language.says(rawValue, en: "Published as approved")
    }
  }
}
