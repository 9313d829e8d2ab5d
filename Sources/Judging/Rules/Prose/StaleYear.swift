import Chinese

/// A sentence that states results of another year than the report's.
struct StaleYear {
  let year: Int
  let sentence: String

  /// Those in `passage`, the text of section one of a report of `reportYear`; a year is named once.
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

/// A year named in a sentence.
private struct Mention {
  let passage: IndexedText
  let year: Int
  let digits: Range<Int>
  /// Where its 年 stands.
  let unit: Int
  let sentence: Range<Int>

  /// Whether the year is what the sentence is about: nothing but an ordinal with a short heading, or
  /// the agency that acts, stands before it.
  var opensSentence: Bool {
    let before = sentence.lowerBound..<digits.lowerBound
    if before.isEmpty { return true }
    guard before.count <= 45 else { return false }
    if passage.has(anyOf: ["）", "、", "：", ":", ")", " ", "　"], before: digits.lowerBound) {
      return Heading(passage.string(before)).ordinal != nil
    }
    return before.count <= 30
      && passage.has(anyOf: Mention.agencyEndings, before: digits.lowerBound)
      && !passage.contains(anyOf: ["，", ",", "《", "于", "按", "据"], in: before)
      && hasCount(in: digits.upperBound..<sentence.upperBound)
  }

  /// Whether the sentence says what was done: a count, or at the head of a paragraph the general
  /// words of a report. Of a later year only counts are results.
  func statesResults(isLater: Bool) -> Bool {
    let rest = digits.upperBound..<sentence.upperBound
    if hasCount(in: rest) { return true }
    let opensParagraph =
      sentence.lowerBound == 0 || passage.has("\n", at: sentence.lowerBound - 1)
      || passage.has("　", at: sentence.lowerBound - 3)
    return !isLater && opensParagraph && Mention.generalWords.occur(in: passage.bytes, rest)
  }

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

  /// Whether the sentence or the one after it sets the report's own year beside this one.
  private func namesYear(_ year: Int) -> Bool {
    var end = sentence.upperBound
    if passage.has(anyOf: ["。", "；", ";"], at: end), end + 3 < passage.bytes.count {
      let next = passage.skippingSpace(from: end + (passage.bytes[end] == 0x3B ? 1 : 3))
      if next < passage.bytes.count { end = passage.clause(at: next).upperBound }
    }
    var index = sentence.lowerBound
    while let other = passage.digits(from: index), other.upperBound <= end {
      if passage.string(other) == String(year) { return true }
      index = other.upperBound
    }
    return false
  }

  /// Whether a number with a measure word stands in `range`.
  private func hasCount(in range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while let number = passage.digits(from: index), number.upperBound <= range.upperBound {
      let end = passage.has("余", at: number.upperBound) ? number.upperBound + 3 : number.upperBound
      if passage.has(anyOf: Mention.measures, at: passage.skippingSpace(from: end)) { return true }
      index = number.upperBound
    }
    return false
  }

  /// How the names of agencies end: 我局, 本镇, 街道.
  private static let agencyEndings: [StaticString] = [
    "局", "镇", "乡", "县", "区", "市", "委", "办", "处", "院", "厅", "政府", "街道", "机关", "单位",
  ]

  private static let measures = MeasureWord.words(.result)

  /// What makes the year a bound or a measure, not the subject, when it stands before it.
  private static let leadIns: [StaticString] = [
    "较", "比", "与", "同", "和", "及", "至", "到", "自", "从", "截至", "截止", "于", "在", "—", "-", "－",
    "～", "~", "/", "〔", "[", "原",
  ]

  /// What does so when it stands behind it.
  private static let followers: [StaticString] = [
    "以来", "以前", "以后", "之前", "之后", "起", "前", "底", "末", "至", "到", "、", "—", "-", "－", "～", "~",
    "和", "及", "与", "同期", "相比", "初", "春", "秋", "版",
  ]

  /// Words of a clause in which the year belongs to a name.
  private static let properNames = MultiPatternMatcher(
    """
    决算 预算 要点 结转 报告 年报 规划 计划 方案 考核 公报 年鉴 修订 项目 清单 目录 评估 白皮书 总结 通知
    """)

  /// Words of a sentence that compares years, tells history or speaks of what is to come.
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
