import Chinese

/// Placeholders and instructions of a template that were not replaced in a text.
enum TemplatePlaceholder {
  /// The ranges of placeholders in `passage`, without repetitions of the same words.
  static func all(in passage: IndexedText) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var end = 0
    let bytes = passage.bytes
    for index in passage.marks where index >= end && ranges.count < most {
      var range: Range<Int>?
      switch bytes[index] {
      case 0x58, 0x78, 0xC3: range = placeholder(in: passage, at: index)
      case 0xEF where passage.has(anyOf: ["Ｘ", "ｘ"], at: index):
        range = placeholder(in: passage, at: index)
      case 0xE3 where passage.has("【", at: index):
        range = bracketed(in: passage, at: index, closing: "】")
      case 0xEF where passage.has("（", at: index):
        range = bracketed(in: passage, at: index, closing: "）")
      case 0x28: range = bracketed(in: passage, at: index, closing: ")")
      default: break
      }
      if let range {
        let isNew = !ranges.contains { bytes[$0].elementsEqual(bytes[range]) }
        if isNew { ranges.append(range) }
      }
      end = range?.upperBound ?? end
    }
    return ranges
  }

  /// The maximum number of placeholders reported for a section.
  private static let most = 20

  private static let crosses: [StaticString] = ["X", "x", "×", "Ｘ", "ｘ"]

  /// A run of two or more X or × at `index`, unless it is part of a name in Latin letters.
  private static func placeholder(in passage: IndexedText, at index: Int) -> Range<Int>? {
    guard let mark = crosses.first(where: { passage.has($0, at: index) }) else { return nil }
    var end = index
    while passage.has(mark, at: end) { end += mark.utf8CodeUnitCount }
    let count = (end - index) / mark.utf8CodeUnitCount
    guard count >= 2, !isLatin(passage, at: end), !passage.has("届", at: end) else { return nil }
    // 20XX年 has a placeholder, A20XX has none.
    var start = index
    while start > 0, UTF8Character.isDigit(passage.bytes[start - 1]) { start -= 1 }
    guard start == index || index - start == 2, start == 0 || !isLatin(passage, at: start - 1)
    else {
      return nil
    }
    return start..<end
  }

  private static func isLatin(_ passage: IndexedText, at index: Int) -> Bool {
    guard index < passage.bytes.count else { return false }
    let byte = passage.bytes[index]
    return byte < 0x80 && byte > 0x20 && !"()[],;:!?\"".utf8.contains(byte)
  }

  /// A bracketed text at `index` that contains a hint, or an empty 【】.
  private static func bracketed(
    in passage: IndexedText, at index: Int, closing: StaticString
  ) -> Range<Int>? {
    let start = index + (closing.utf8CodeUnitCount)
    var end = start
    let limit = min(passage.bytes.count, start + 180)
    while end < limit, !passage.has(closing, at: end), passage.bytes[end] != 0x0A { end += 1 }
    guard passage.has(closing, at: end) else { return nil }
    let whole = index..<end + closing.utf8CodeUnitCount
    let isSquare = passage.has("【", at: index)
    if isSquare, passage.skippingSpace(from: start) == end { return whole }
    if isSquare, isSquareHint(passage.string(start..<end)) { return whole }
    return hints.next(in: passage.bytes, from: start, to: end) != nil ? whole : nil
  }

  /// Words of a template's instructions.
  private static let hints = MultiPatternMatcher(
    """
    文字描述 此处填写 请填写 填写具体 填写单位 填写本 请根据实际 根据实际情况填写 在此处报告 请注明 选填 必填 请删除 单位名称 \
    机关名称 此处插入 请插入 具体数量 具体数字 按实际填写
    """)

  /// Whether `words`, the content of 【】, are a hint, not the name of a section of a website, 【公共企事业单位】.
  private static func isSquareHint(_ words: String) -> Bool {
    let words = words.filter { !$0.isWhitespace }
    return squareHints.contains(words) || askings.contains { words.hasPrefix($0) }
  }

  /// Words that are a hint if 【】 contains nothing else.
  private static let squareHints: Set<String> = [
    "单位", "本单位", "机关", "部门", "地区", "名称", "全称", "简称", "数量", "数字", "数值", "数据", "年份", "年度", "年",
    "月", "日", "日期", "时间", "金额", "内容",
  ]

  private static let askings = ["填写", "填入", "输入", "插入", "单位名", "机关名", "部门名", "具体"]
}
