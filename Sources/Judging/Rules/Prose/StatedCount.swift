/// Whether prose states how many there are of something: a sentence that names it holds a number with its
/// measure word, or says that there is none.
struct StatedCount {
  private let words: [[Unicode.Scalar]]
  private let units: [[Unicode.Scalar]]

  /// `words` name what is counted; without `units` the usual measure words will do.
  init(words: [String], units: [String]) {
    self.words = words.map { Array($0.unicodeScalars) }
    let units = units.isEmpty ? StatedCount.usualUnits : units
    self.units = units.map { Array($0.unicodeScalars) }
  }

  private static let usualUnits = [
    "条", "件", "次", "期", "篇", "个", "份", "项", "场", "部", "宗", "起", "则", "人", "批", "万元", "元",
  ]

  /// Whether `text` states it.
  func stands(in text: String) -> Bool {
    text.unicodeScalars.split(whereSeparator: StatedCount.endsSentence).contains { sentence in
      let sentence = Array(sentence)
      guard words.contains(where: { StatedCount.occurs($0, in: sentence) }) else { return false }
      return sentence.indices.contains { isCount(at: $0, in: sentence) } || saysNone(sentence)
    }
  }

  private static func endsSentence(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "。" || scalar == "！" || scalar == "？" || scalar == "\n"
  }

  private static func occurs(_ word: [Unicode.Scalar], in text: [Unicode.Scalar]) -> Bool {
    text.indices.contains { text[$0...].starts(with: word) }
  }

  /// Whether a number begins at `index` that a measure word follows.
  private func isCount(at index: Int, in text: [Unicode.Scalar]) -> Bool {
    guard StatedCount.isNumeral(text[index]) else { return false }
    // 第一批 is no number of batches.
    if index > 0, text[index - 1] == "第" || StatedCount.isNumeral(text[index - 1]) { return false }
    let rest = text[index...].drop {
      StatedCount.isNumeral($0) || ".,，余多 ".unicodeScalars.contains($0)
    }
    return units.contains { rest.starts(with: $0) }
  }

  private static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "0"..."9", "０"..."９", "零", "〇", "一", "二", "两", "三", "四", "五", "六", "七", "八", "九", "十", "百",
      "千", "万", "亿":
      true
    default: false
    }
  }

  /// Whether the sentence says that there is none, next to a word: 未举办培训, 没有收到申请.
  private func saysNone(_ sentence: [Unicode.Scalar]) -> Bool {
    sentence.split { "，；,;、".unicodeScalars.contains($0) }.contains { clause in
      let clause = Array(clause)
      return words.contains { StatedCount.occurs($0, in: clause) }
        && ["未", "没有", "为零"].contains { StatedCount.occurs(Array($0.unicodeScalars), in: clause) }
    }
  }
}
