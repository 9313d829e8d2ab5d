import Chinese

/// A sentence that states results for a year other than the report's.
struct StaleYear {
  let year: Int
  let sentence: String

  /// The stale years in `passage`, the text of a section of a report on `reportYear`, each one once.
  static func all(in passage: IndexedText, besides reportYear: Int) -> [StaleYear] {
    var found: [StaleYear] = []
    for digits in passage.numbers {
      let unit = passage.skippingSpace(from: digits.upperBound)
      guard digits.count == 4, passage.has("年", at: unit) else { continue }
      let year = passage.bytes[digits].reduce(0) { $0 * 10 + Int($1 & 0x0F) }
      guard year != reportYear, 2008...reportYear + 1 ~= year,
        !found.contains(where: { $0.year == year })
      else { continue }
      let sentence = passage.sentence(at: digits.lowerBound)
      let mention = Mention(
        passage: passage, year: year, digits: digits, unit: unit, sentence: sentence)
      guard mention.opensSentence, mention.statesResults(isLater: year > reportYear),
        !mention.isExcused(reportYear: reportYear)
      else { continue }
      found.append(StaleYear(year: year, sentence: passage.string(sentence)))
    }
    return found
  }
}

/// A year in a sentence.
private struct Mention {
  let passage: IndexedText
  let year: Int
  let digits: Range<Int>
  /// The index of its 年.
  let unit: Int
  let sentence: Range<Int>

  /// Whether the year is the subject of the sentence: only an ordinal with a short heading, or the acting
  /// agency, may precede it.
  var opensSentence: Bool {
    let before = sentence.lowerBound..<digits.lowerBound
    if before.isEmpty { return true }
    guard before.count <= 45 else { return false }
    if passage.has(anyOf: ["）", "、", "：", ":", ")", " ", "　"], before: digits.lowerBound) {
      return SectionHeading(passage.string(before)).ordinal != nil
    }
    return before.count <= 30
      && passage.has(anyOf: Mention.agencyEndings, before: digits.lowerBound)
      && !passage.contains(anyOf: ["，", ",", "《", "于", "按", "据"], in: before)
      && hasCount(in: digits.upperBound..<sentence.upperBound)
  }

  /// Whether the sentence states results: a count, or, at the beginning of a paragraph, general words of a
  /// report. For a later year only counts are results.
  func statesResults(isLater: Bool) -> Bool {
    let rest = digits.upperBound..<sentence.upperBound
    if hasCount(in: rest) { return true }
    let opensParagraph =
      sentence.lowerBound == 0 || passage.has("\n", at: sentence.lowerBound - 1)
      || passage.has("　", at: sentence.lowerBound - 3)
    return !isLater && opensParagraph && Mention.generalWords.occur(in: passage.bytes, rest)
  }

  /// Whether the year is part of a title, a name, a span or a comparison, or the sentence is about other
  /// times.
  func isExcused(reportYear: Int) -> Bool {
    if passage.isInTitle(digits.lowerBound) { return true }
    if passage.has(anyOf: Mention.leadIns, before: digits.lowerBound) { return true }
    var after = passage.skippingSpace(from: unit + 3)
    if passage.has("度", at: after) { after = passage.skippingSpace(from: after + 3) }
    if passage.has(anyOf: Mention.followers, at: after) { return true }
    if after < passage.bytes.count, UTF8Character.isDigit(passage.bytes[after]) { return true }
    let clause = passage.clause(at: digits.lowerBound)
    if Mention.properNames.occur(in: passage.bytes, clause) { return true }
    if Mention.otherTimes.occur(in: passage.bytes, sentence) { return true }
    if year > reportYear, passage.contains(anyOf: ["将", "拟", "要"], in: sentence) { return true }
    return namesYear(reportYear)
  }

  /// Whether the sentence, or the first clause of the next one, names `year`.
  private func namesYear(_ year: Int) -> Bool {
    var end = sentence.upperBound
    if let width = passage.width(ofAny: ["。", "；", ";"], at: end) {
      end = passage.clause(at: passage.skippingSpace(from: end + width)).upperBound
    }
    var index = sentence.lowerBound
    while let other = passage.digits(from: index), other.upperBound <= end {
      if passage.string(other) == String(year) { return true }
      index = other.upperBound
    }
    return false
  }

  /// Whether `range` contains a number with a measure word.
  private func hasCount(in range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while let number = passage.digits(from: index), number.upperBound <= range.upperBound {
      let end = passage.has("余", at: number.upperBound) ? number.upperBound + 3 : number.upperBound
      if passage.has(anyOf: Mention.measures, at: passage.skippingSpace(from: end)) { return true }
      index = number.upperBound
    }
    return false
  }

  /// The last characters of names of agencies: 我局, 本镇, 街道.
  private static let agencyEndings: [StaticString] = [
    "局", "镇", "乡", "县", "区", "市", "委", "办", "处", "院", "厅", "政府", "街道", "机关", "单位",
  ]

  private static let measures = MeasureWord.words(.result)

  /// Words before a year that make it a limit or a reference, not the subject.
  private static let leadIns: [StaticString] = [
    "较", "比", "与", "同", "和", "及", "至", "到", "自", "从", "截至", "截止", "于", "在", "—", "-", "－",
    "～", "~", "/", "〔", "[", "原",
  ]

  /// Words after a year that do so.
  private static let followers: [StaticString] = [
    "以来", "以前", "以后", "之前", "之后", "起", "前", "底", "末", "至", "到", "、", "—", "-", "－", "～", "~",
    "和", "及", "与", "同期", "相比", "初", "春", "秋", "版",
    "制定的", "印发的", "出台的", "发布的", "修订的", "受理的", "收到的", "提起的",
  ]

  /// Words that show that the year is part of a name in the same clause.
  private static let properNames = MultiPatternMatcher(
    """
    决算 预算 要点 结转 报告 年报 规划 计划 方案 考核 公报 年鉴 修订 项目 清单 目录 评估 白皮书 总结 通知
    """)

  /// Words that show that a sentence compares years or is about the past or the future.
  private static let otherTimes = MultiPatternMatcher(
    """
    同比 相比 环比 今年 本年 当年 去年 上年 上一年 往年 近年 历年 修订 施行 颁布 成立 组建 挂牌 机构改革 划转 被评为 \
    荣获 继续 下一步 预计 计划 力争 拟于 我局将 我镇将 将继续 将进一步 将认真 将开展 以来
    """)

  private static let generalWords = MultiPatternMatcher(
    """
    认真贯彻 贯彻落实 深入贯彻 全面贯彻 坚持以 按照 严格按照 扎实推进 在县委 在区委 在市委 紧紧围绕 深入推进 高度重视 不断 \
    主动公开 积极推进
    """)
}
