/// What may be typed into cells.
package struct XLSXValidation: Sendable {
  package enum Condition: Sendable {
    case list([String])
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

  /// One of `choices`; nil where there are none, or a workbook cannot hold them in one list.
  package init?(choices: [String], isClosed: Bool, in range: XLSXRange) {
    let length = choices.reduce(choices.count - 1) { $0 + $1.utf16.count }
    guard !choices.isEmpty, length <= 255, !choices.contains(where: { $0.contains(",") }) else {
      return nil
    }
    condition = .list(choices)
    self.range = range
    self.isClosed = isClosed
    message = "请从列表中选择：\(choices.joined(separator: "、"))。"
  }

  /// What meets `condition`; anything else is refused with `message`.
  package init(_ condition: Condition, in range: XLSXRange, message: String) {
    self.condition = condition
    self.range = range
    isClosed = true
    self.message = message
  }
}
