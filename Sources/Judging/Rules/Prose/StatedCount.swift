import Chinese

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

  private static let usualUnits = MeasureWord.texts(.stated)

  /// Whether `text` states it.
  func stands(in text: String) -> Bool {
    text.unicodeScalars.split(whereSeparator: StatedCount.endsSentence).contains { sentence in
      let sentence = Array(sentence)
      guard words.contains(where: { sentence.holds($0) }) else { return false }
      return sentence.indices.contains { isCount(at: $0, in: sentence) } || saysNone(sentence)
    }
  }

  private static func endsSentence(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "。" || scalar == "！" || scalar == "？" || scalar == "\n"
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
    Numeral.sign(scalar) != nil || Folding.halfWidth(scalar).isDigit
  }

  /// Whether the sentence says that there is none, next to a word: 未举办培训, 没有收到申请.
  private func saysNone(_ sentence: [Unicode.Scalar]) -> Bool {
    sentence.split { $0.isMark([.comma, .semicolon, .pause]) }.contains { clause in
      let clause = Array(clause)
      return words.contains { clause.holds($0) }
        && ["未", "没有", "为零"].contains { clause.holds($0.unicodeScalars) }
    }
  }
}
