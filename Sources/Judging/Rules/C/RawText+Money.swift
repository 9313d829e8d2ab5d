import Forms
import Records

extension RawText {
  /// Whether the unit in the text is 元, not 万元.
  var isInYuan: Bool {
    cell.measure == .money && text.contains("元") && !text.contains("万")
  }
}
