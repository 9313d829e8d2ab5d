import Forms
import Records

extension RawText {
  /// Whether the unit in the text is 元, or another than 万元.
  var isInYuan: Bool {
    guard cell.measure == .money, text.contains("元") else { return false }
    return !text.contains("万") || ["十万", "百万", "千万"].contains(where: text.contains)
  }
}
