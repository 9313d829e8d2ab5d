/// A colour that cells have on a condition.
package struct XLSXRule: Sendable {
  let range: XLSXRange
  /// The formula of the condition, as of the first cell of the range.
  let condition: String
  let tint: XLSXTint

  /// Cells of `range` for which `condition` holds: a formula without its `=`, relative to the first cell.
  package init(in range: XLSXRange, where condition: String, _ tint: XLSXTint) {
    self.range = range
    self.condition = condition
    self.tint = tint
  }

  /// Cells of `range` with exactly the text `text`.
  package init(in range: XLSXRange, isText text: String, _ tint: XLSXTint) {
    self.init(in: range, where: "\(range.first.name)=\(XLSXFormula.quoted(text))", tint)
  }
}
