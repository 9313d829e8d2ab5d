import Chinese

extension IndexedText {
  /// The clause which says that no fee notice was sent in `year`: 未发出收费通知, 没有向申请人发出缴费通知,
  /// 发出收费通知0件. Nil where the sentence also speaks of another year, or of some requests only. The rule
  /// lists `KeywordSet.feeNotices` in its words.
  func unsentNotice(in year: Int?) -> Range<Int>? {
    for hit in hits(of: .feeNotices) {
      let notice = hit.range.lowerBound..<end(ofNotice: hit.range.upperBound)
      guard deniesSending(notice) || countsNone(after: notice.upperBound) else { continue }
      if speaksOfOtherYear(than: year, in: sentence(at: notice.lowerBound)) { continue }
      return clause(at: notice.lowerBound)
    }
    return nil
  }

  private func end(ofNotice index: Int) -> Int {
    has(anyOf: ["书", "单"], at: index) ? index + 3 : index
  }

  /// Whether a verb of sending before `notice` is denied: 未发, 没有向申请人发出任何.
  private func deniesSending(_ notice: Range<Int>) -> Bool {
    // 未发出收费通知的5件 are some requests.
    if has("的", at: notice.upperBound) { return false }
    let clause = clause(at: notice.lowerBound)
    let object = skipping(objectWords, before: notice.lowerBound)
    guard let verb = width(ofAny: sendingVerbs, before: object) else {
      return has("无", at: object - 3) && notice.upperBound == clause.upperBound
    }
    let start = object - verb
    for index in clause.lowerBound..<start {
      guard let width = width(ofAny: negations, at: index) else { continue }
      guard index + width == start || has(anyOf: adverbials, at: index + width) else { continue }
      return !contains(anyOf: ["不存在", "杜绝", "避免", "无"], in: clause.lowerBound..<index)
    }
    return false
  }

  /// Whether a zero is the number of notices whose name ends before `index`.
  private func countsNone(after index: Int) -> Bool {
    var end = index
    while let width = width(ofAny: countWords, at: end) { end += width }
    if has(anyOf: ["零件", "零份"], at: end) { return true }
    guard let zero = digits(from: end), zero.lowerBound == end,
      bytes[zero].allSatisfy({ $0 == 0x30 })
    else { return false }
    return !has(anyOf: [".", "元", "万"], at: zero.upperBound)
  }

  /// Whether `sentence` names last year, or a year other than `year`.
  private func speaksOfOtherYear(than year: Int?, in sentence: Range<Int>) -> Bool {
    if contains(anyOf: ["上年", "去年", "上一年", "往年", "以前年度", "此前年度"], in: sentence) { return true }
    return numbers.contains { digits in
      sentence.contains(digits.lowerBound) && digits.count == 4
        && has("年", at: skippingSpace(from: digits.upperBound))
        && bytes[digits].reduce(0) { $0 * 10 + Int($1 & 0x0F) } != year
    }
  }

  /// The index at which `words`, one behind another, begin that end before `index`.
  private func skipping(_ words: [StaticString], before index: Int) -> Int {
    var start = index
    while let width = width(ofAny: words, before: start) { start -= width }
    return start
  }
}

/// What may stand between the verb of sending and the notice.
private let objectWords: [StaticString] = [
  "信息处理费", "政府信息公开", "依申请公开", "信息公开", "政府信息", "任何", "新的", "新", "过", "相关", "有关", "书面", "一份", "一件",
  "一个", "的", "“", "《",
  " ",
]
private let sendingVerbs: [StaticString] = [
  "发出", "制发", "下发", "下达", "送达", "寄送", "寄出", "印发", "开具", "出具", "作出", "发放", "发送", "制作", "发",
]
private let negations: [StaticString] = ["没有", "未", "没"]
/// What may begin between a denial and its verb: 未向申请人发出.
private let adverbials: [StaticString] = ["向", "对", "给", "曾", "再", "另", "实际", "就", "因", "有"]
private let countWords: [StaticString] = [
  "发出", "数量", "件数", "份数", "数", "共计", "共", "为", "是", "：", ":", " ", "（", "合计",
]

extension KeywordSet {
  static let feeNotices = KeywordSet("收费通知 缴费通知")
}
