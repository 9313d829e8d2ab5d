/// Signs and words that offices write into a cell in place of a number: they stand for nothing, never
/// for 0.
package enum BlankMark {
  /// Whether `text`, without white space and with plain characters, is nothing or such a mark.
  package static func stands(for text: [Unicode.Scalar]) -> Bool {
    text.isEmpty || text.count <= longest && all.contains(text)
  }

  private static let longest = all.map(\.count).max() ?? 0

  private static let all: Set<[Unicode.Scalar]> = Set(
    [
      "/", "//", "\\", "-", "--", "---", "—", "——", "———", "―", "－", "–", "−", "_", "~", "～", "…",
      "……",
      "●", "○", "×", "X", "x", "无", "空", "暂无", "不适用", "无此项", "无此项内容", "N/A", "n/a",
    ].map { Array($0.unicodeScalars) })
}
