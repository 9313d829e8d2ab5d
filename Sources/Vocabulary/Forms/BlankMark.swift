/// Signs and words that offices write into a cell instead of a number. They mean that nothing is stated,
/// never 0.
package enum BlankMark {
  /// Whether `text`, without white space and folded to half width, is empty or such a mark.
  package static func stands(for text: [Unicode.Scalar]) -> Bool {
    guard let first = text.first else { return true }
    // Nearly all cells hold numbers.
    return !("0"..."9" ~= first) && all.contains { $0.unicodeScalars.elementsEqual(text) }
  }

  private static var all: [String] {
    [
      "/", "//", "\\", "-", "--", "---", "—", "——", "———", "―", "－", "–", "−", "_", "~", "～", "…",
      "……",
      "●", "○", "×", "X", "x", "无", "空", "暂无", "不适用", "无此项", "无此项内容", "N/A", "n/a",
    ]
  }
}
