import Forms
import Records

extension RawText {
  /// Whether the text gives 元, not 万元, as its unit.
  var isInYuan: Bool {
    cell.measure == .money && text.contains("元") && !text.contains("万")
  }
}
