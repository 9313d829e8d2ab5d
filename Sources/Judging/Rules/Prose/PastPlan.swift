/// A plan for a year that is not after the report's.
struct PastPlan {
  let year: Int
  /// The words of the plan with the year: 将于2022年.
  let words: String
  let sentence: String

  /// The plans in `passage` for years up to `reportYear`, each year once.
  static func all(in passage: IndexedText, until reportYear: Int) -> [PastPlan] {
    var plans: [PastPlan] = []
    for digits in passage.numbers where digits.count == 4 {
      let year = passage.bytes[digits].reduce(0) { $0 * 10 + Int($1 & 0x0F) }
      let unit = passage.skippingSpace(from: digits.upperBound)
      guard 2008...reportYear ~= year, passage.has("年", at: unit),
        let start = passage.planStart(before: digits.lowerBound),
        !plans.contains(where: { $0.year == year }), !passage.isInTitle(start)
      else { continue }
      let sentence = passage.sentence(at: start)
      if passage.contains(anyOf: pastWords, in: sentence) { continue }
      plans.append(
        PastPlan(
          year: year, words: passage.string(start..<unit + 3), sentence: passage.string(sentence)))
    }
    return plans
  }

  /// Words of a sentence that tells what became of a plan.
  private static let pastWords: [StaticString] = ["原", "曾", "已", "完成了", "如期"]
}

extension IndexedText {
  /// Where the words of a plan begin that end before `index`; nil where there are none.
  fileprivate func planStart(before index: Int) -> Int? {
    var end = index
    while end > 0, bytes[end - 1] == 0x20 { end -= 1 }
    let preposition = has(anyOf: ["于", "在"], before: end)
    let head = preposition ? end - 3 : end
    for verb: StaticString in ["计划", "力争", "预计", "争取", "打算"]
    where has(verb, at: head - verb.utf8CodeUnitCount) {
      return head - verb.utf8CodeUnitCount
    }
    // 将 and 拟 before a year alone also introduce an object: 将2022年的文件.
    guard preposition, has(anyOf: ["将", "拟"], before: head) else { return nil }
    return head - 3
  }
}
