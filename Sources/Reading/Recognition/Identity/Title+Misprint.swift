import Chinese

extension Title {
  /// Reads `line` as a title whose official words are misprinted: 云溪镇2023年政府信息公开工作告年度报. Such a title must
  /// name the year.
  init?(misprinted line: String) {
    guard let text = TitleLabel.title(in: line) else { return nil }
    let printed = NormalizedLabel.folded(text)
    let folded = TraditionalScript.simplified(printed)
    let (year, bare) = Title.withoutYears(folded[...])
    guard let year, (10...60).contains(folded.count), !folded.contains(where: Title.isStop) else {
      return nil
    }
    let words = bare.prefix { $0 != "(" }
    // Where the agency comes before the year, the year separates it from the official words.
    let start =
      folded.firstIndex(where: { TextDate.digit($0) != nil }).flatMap { index in
        index > 0 && Title.likeness(words.dropFirst(index)) > Title.leastLikeness ? index : nil
      } ?? Title.beginOfOfficialWords(words)
    guard let start else { return nil }
    self.init(
      text: text, agency: Title.agency(words.prefix(start).string), year: year)
  }

  /// The index in `words` from which they are most like an official title; nil where no end of them
  /// is like one.
  private static func beginOfOfficialWords(_ words: ArraySlice<Unicode.Scalar>) -> Int? {
    var best: (start: Int, likeness: Double)?
    for count in 8...14 where count <= words.count {
      let likeness = likeness(words.suffix(count))
      if likeness > leastLikeness, likeness > best?.likeness ?? 0 {
        best = (words.count - count, likeness)
      }
    }
    return best?.start
  }

  /// The share of characters that `words` have in common with the official title most like them.
  private static func likeness(_ words: ArraySlice<Unicode.Scalar>) -> Double {
    let words = Array(words)
    return officialWords.reduce(0) { max($0, EditDistance.likeness(words, $1)) }
  }

  private static let leastLikeness = 0.8

  private static let officialWords = [
    "政府信息公开工作年度报告", "政府信息公开年度报告", "政府信息公开工作报告", "政府信息公开工作年报", "政务公开工作年度报告", "信息公开工作年度报告",
  ].map { Array($0.unicodeScalars) }
}
