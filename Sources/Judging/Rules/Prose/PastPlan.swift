import Chinese

/// A plan for a year that is not after the report's.
struct PastPlan {
  let year: Int
  /// The words of the plan with the year: 将于2022年, 2022年底前将.
  let words: String
  let sentence: String

  /// The plans in `passage` for years up to `reportYear`, each year once.
  static func all(in passage: IndexedText, until reportYear: Int) -> [PastPlan] {
    var plans: [PastPlan] = []
    for date in passage.years where 2008...reportYear ~= date.year {
      guard let words = passage.plan(for: date.range), !passage.isInTitle(words.lowerBound),
        !plans.contains(where: { $0.year == date.year })
      else { continue }
      let sentence = passage.sentence(at: date.range.lowerBound)
      if passage.contains(anyOf: pastWords, in: sentence) { continue }
      plans.append(
        PastPlan(
          year: date.year, words: passage.string(words), sentence: passage.string(sentence)))
    }
    return plans
  }

  /// Words of a sentence that tells what became of a plan, or what a later step begins with.
  private static let pastWords: [StaticString] = ["原", "曾", "已", "完成了", "如期", "基础上"]
}

extension KeywordSet {
  /// The beginnings of years in Chinese digits.
  static let centuries = KeywordSet("二〇 二零 二○")
}

extension IndexedText {
  /// The years with their 年: 2022年, 2022 年, 二〇二二年. The rule lists `KeywordSet.centuries` in its words.
  fileprivate var years: [(range: Range<Int>, year: Int)] {
    let written = numbers.compactMap { digits -> (range: Range<Int>, year: Int)? in
      let unit = skippingSpace(from: digits.upperBound)
      guard digits.count == 4, has("年", at: unit) else { return nil }
      return (digits.lowerBound..<unit + 3, bytes[digits].reduce(0) { $0 * 10 + Int($1 & 0x0F) })
    }
    let spelt = hits(of: .centuries).compactMap { hit -> (range: Range<Int>, year: Int)? in
      let (start, rest) = (hit.range.lowerBound, hit.range.upperBound)
      guard has("年", at: rest + 6) else { return nil }
      let digits = string(rest..<rest + 6).unicodeScalars.compactMap {
        $0 == "○" ? 0 : Numeral.digit($0)
      }
      return digits.count == 2 ? (start..<rest + 9, 2000 + digits[0] * 10 + digits[1]) : nil
    }
    return written + spelt
  }

  /// The words that make the year in `date` that of a plan; nil where there are none.
  fileprivate func plan(for date: Range<Int>) -> Range<Int>? {
    if let start = planStart(before: date.lowerBound) {
      // 2022年度考核通报的问题, 2022年的基础: the year of something else.
      return has(anyOf: attributes, at: date.upperBound) ? nil : start..<date.upperBound
    }
    return planEnd(after: date.upperBound).map { date.lowerBound..<$0 }
  }

  /// Where the words of a plan begin that end before `index`; nil where there are none.
  private func planStart(before index: Int) -> Int? {
    var end = index
    while end > 0, bytes[end - 1] == 0x20 { end -= 1 }
    let preposition = has(anyOf: ["于", "在"], before: end)
    let head = preposition ? end - 3 : end
    for verb: StaticString in ["计划", "力争", "预计", "争取", "打算"]
    where has(verb, at: head - verb.utf8CodeUnitCount) {
      let start = head - verb.utf8CodeUnitCount
      // 按照计划于2022年完成 tells what was done.
      return has(anyOf: ["按", "按照", "依照", "根据", "依据", "年度", "工作"], before: start) ? nil : start
    }
    // 将 and 拟 before a year alone also introduce an object: 将2022年的文件.
    guard preposition, has(anyOf: ["将", "拟"], before: head) else { return nil }
    return head - 3
  }

  /// Where the words of a plan end that begin at `index`, behind the year: 底前将完成, 6月底前，力争. Nil where
  /// there are none, and where 将 introduces an object: 底前，将文件上网.
  private func planEnd(after index: Int) -> Int? {
    var end = skippingSpace(from: index)
    let next = has("，", at: end) ? end + 3 : end
    if let onward = width(ofAny: onward, at: next) { return next + onward }
    if let month = digits(from: end), month.lowerBound == end, month.count <= 2,
      has("月", at: month.upperBound)
    {
      end = month.upperBound + 3
    }
    let limits = end
    while let width = width(ofAny: deadlines, at: end) { end += width }
    guard end > limits else { return nil }
    if has(anyOf: ["，", ","], at: end) { end += has("，", at: end) ? 3 : 1 }
    if let verb = width(ofAny: intentions, at: end) { return end + verb }
    guard has(anyOf: ["将", "拟"], at: end), has(anyOf: plannedVerbs, at: end + 3) else { return nil }
    return end + 3
  }
}

/// What follows a year that is only part of a name or an attribute.
private let attributes: [StaticString] = [
  "度考核", "度检查", "度评估", "度审计", "度通报", "度测评", "度绩效", "度政务", "度政府", "度第三方", "度的", "度工作", "度报告", "度要点",
  "的", "工作", "考核", "检查", "评估",
  "测评", "要点", "以来",
]
/// The ends of a term behind a year or a month.
private let deadlines: [StaticString] = [
  "年底", "年末", "底", "末", "上半年", "下半年", "中旬", "上旬", "下旬", "之前", "以前", "前",
]
private let intentions: [StaticString] = ["力争", "争取", "计划", "预计", "打算", "确保", "将于", "将在", "拟于"]
/// What a plan for a whole year begins with, and 将政务公开纳入考核 does not.
private let onward: [StaticString] = ["将从以下", "将从下列", "将继续", "将进一步", "将不断"]
/// What follows 将 in a plan, and not in 将文件上网.
private let plannedVerbs: [StaticString] = [
  "完成", "全部完成", "全部实现", "全部建成", "全面", "实现", "建成", "建立", "继续", "进一步", "开展", "推进", "加强", "逐步", "陆续",
  "组织",
  "启动", "出台", "对", "会", "按", "基本", "达到", "配备", "上线",
]
