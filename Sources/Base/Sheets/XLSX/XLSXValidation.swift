/// What may be typed into cells.
package struct XLSXValidation: Sendable {
  package enum Condition: Sendable {
    case list([String])
    /// One of the texts in a range of the workbook.
    case listed(in: String)
    /// Whole numbers from 0 on, and others too.
    case wholeNumber, integer
    /// Numbers from 0 on.
    case number
    case date
  }

  let condition: Condition
  let range: XLSXRange
  /// Whether anything else is refused, with this message; else people are asked.
  var isClosed: Bool
  /// What is said when something else is typed.
  let message: String

  /// One of `choices`; nil where there are none. Those that the condition itself cannot hold are in the range
  /// `listed`, without which there is no list.
  package init?(
    choices: [String], isClosed: Bool, in range: XLSXRange, listed: String? = nil
  ) {
    guard !choices.isEmpty else { return nil }
    self.range = range
    self.isClosed = isClosed
    if XLSXValidation.holds(choices) {
      condition = .list(choices)
      message = "请从列表中选择：\(choices.joined(separator: "、"))。"
    } else if let listed {
      condition = .listed(in: listed)
      message = "请从列表中选择。"
    } else {
      return nil
    }
  }

  /// Whether a condition can hold `choices`: at most 255 characters, joined by commas.
  static func holds(_ choices: [String]) -> Bool {
    choices.reduce(choices.count - 1) { $0 + $1.utf16.count } <= 255
      && !choices.contains { $0.contains(",") }
  }

  /// What meets `condition`; anything else is refused with `message`.
  package init(_ condition: Condition, in range: XLSXRange, message: String) {
    self.condition = condition
    self.range = range
    isClosed = true
    self.message = message
  }
}
