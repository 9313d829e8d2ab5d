import Chinese

/// A count that prose should state: a sentence that names the subject has a number with a measure word, or
/// says that there is none.
struct StatedCount {
  private let words: [[Unicode.Scalar]]
  private let units: [[Unicode.Scalar]]

  /// `words` name the subject; without `units` the usual measure words are accepted.
  init(words: [String], units: [String]) {
    self.words = words.map { Array($0.unicodeScalars) }
    let units = units.isEmpty ? StatedCount.usualUnits : units
    self.units = units.map { Array($0.unicodeScalars) }
  }

  private static let usualUnits = MeasureWord.texts(.stated)

  /// Whether `text` states the count.
  func isStated(in text: String) -> Bool {
    text.unicodeScalars.split(whereSeparator: StatedCount.endsSentence).contains { sentence in
      let sentence = Array(sentence)
      guard words.contains(where: { sentence.holds($0) }) else { return false }
      return sentence.indices.contains { isCount(at: $0, in: sentence) } || saysNone(sentence)
    }
  }

  private static func endsSentence(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "。" || scalar == "！" || scalar == "？" || scalar == "\n"
  }

  /// Whether a number with a measure word begins at `index`.
  private func isCount(at index: Int, in text: [Unicode.Scalar]) -> Bool {
    guard StatedCount.isNumeral(text[index]) else { return false }
    // 第一批 is an ordinal, not a count.
    if index > 0, text[index - 1] == "第" || StatedCount.isNumeral(text[index - 1]) { return false }
    let rest = text[index...].drop {
      StatedCount.isNumeral($0) || ".,，余多 ".unicodeScalars.contains($0)
    }
    return units.contains { rest.starts(with: $0) }
  }

  private static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
    Numeral.sign(scalar) != nil || Folding.halfWidth(scalar).isDigit
  }

  /// Whether a clause with one of the words says that there is none: 未举办培训, 没有收到申请.
  private func saysNone(_ sentence: [Unicode.Scalar]) -> Bool {
    sentence.split { $0.isMark([.comma, .semicolon, .pause]) }.contains { clause in
      let clause = Array(clause)
      return words.contains { clause.holds($0) }
        && ["未", "没有", "为零"].contains { clause.holds($0.unicodeScalars) }
    }
  }
}
