/// What may be typed into cells.
package struct XLSXValidation: Sendable {
  enum Condition: Sendable {
    case list([String])
    /// Whole numbers, or any numbers, from 0 on.
    case wholeNumber, number
    case date
  }

  let condition: Condition
  let range: XLSXRange
  /// Whether anything else is refused, with this message; else people are asked.
  var isClosed: Bool
  /// What is said when something else is typed, and when the cell is chosen.
  var message: String
  var prompt: String?

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

  /// Numbers from 0 on, whole ones unless `hasDecimals`; others are refused with `message`.
  package init(numbersIn range: XLSXRange, hasDecimals: Bool, message: String, prompt: String?) {
    condition = hasDecimals ? .number : .wholeNumber
    self.range = range
    isClosed = true
    self.message = message
    self.prompt = prompt
  }

  /// Dates; others are asked about with `message`.
  package init(datesIn range: XLSXRange, message: String) {
    condition = .date
    self.range = range
    isClosed = false
    self.message = message
  }
}
