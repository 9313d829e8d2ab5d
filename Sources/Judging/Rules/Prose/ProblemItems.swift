import Chinese
import Likeness

/// The problems that section five lists. Those of an earlier year, and those that it says are solved, are left
/// out.
struct ProblemItems {
  /// The words of each problem, in the order of the text.
  private var items: [Range<Int>] = []
  private let passage: IndexedText

  /// The problems that `passage`, of a report on `year`, lists.
  init(_ passage: IndexedText, of year: Int?) {
    self.passage = passage
    var isLeftOut = false
    for statement in passage.statements {
      let ordinals = ProblemItems.ordinals.hits(in: passage.bytes, statement).map(\.range)
      // 二是 continues what the words before 一是 began.
      if !ProblemItems.continues(statement, passage) {
        isLeftOut = passage.isOfPast(statement, year) || passage.isOfPlans(statement)
      }
      if passage.saysSolved(statement), passage.refersBack(statement) {
        items = []
        continue
      }
      guard !isLeftOut else { continue }
      items += parts(of: statement, ordinals)
    }
  }

  /// A hash of each problem, without the names, years and numbers that `names` ignores; 0 where it has fewer
  /// than `shortest` letters to compare. Equal ones are one.
  func hashes(without names: NamePatterns) -> [UInt32] {
    var hashes: [UInt32] = []
    for item in items {
      let hash = names.hash(of: Array(passage.bytes[item]), least: ProblemItems.shortest) ?? 0
      if hash == 0 || !hashes.contains(hash) { hashes.append(hash) }
    }
    return hashes
  }

  /// The problems of `statement`, which ordinals and semicolons divide: without the words before 一是.
  private func parts(of statement: Range<Int>, _ ordinals: [Range<Int>]) -> [Range<Int>] {
    // ； begins with EF.
    let semicolons = statement.filter { passage.bytes[$0] == 0xEF && passage.has("；", at: $0) }
      .map { $0..<$0 + 3 }
    let cuts = (ordinals + semicolons).sorted { $0.lowerBound < $1.lowerBound }
    let starts = [statement.lowerBound] + cuts.map(\.upperBound)
    let ends = cuts.map(\.lowerBound) + [statement.upperBound]
    return zip(starts, ends).compactMap { start, end in
      let part = start..<end
      let isItem = ordinals.contains { $0.upperBound == start }
      if !isItem, let first = ordinals.first, start < first.lowerBound { return nil }
      guard !passage.saysSolved(part) else { return nil }
      let names = ProblemText.shortcomings.occur(in: passage.bytes, part)
      return names || isItem && passage.contains(anyOf: ProblemItems.weak, in: part) ? part : nil
    }
  }

  private static func continues(_ statement: Range<Int>, _ passage: IndexedText) -> Bool {
    passage.has(anyOf: followers, at: statement.lowerBound)
  }

  private static let ordinals = MultiPatternMatcher("一是 二是 三是 四是 五是 六是 七是 八是 首先 其次 再次")

  private static let followers: [StaticString] = [
    "二是", "三是", "四是", "五是", "六是", "七是", "八是", "其次", "再次",
  ]

  /// Signs of a shortcoming in an item of a list.
  private static let weak: [StaticString] = ["不", "缺", "少", "难", "慢", "弱", "低", "未"]

  private static let shortest = 12
}

extension IndexedText {
  /// The sentences, of which a semicolon ends none.
  fileprivate var statements: [Range<Int>] {
    var statements: [Range<Int>] = []
    var start = 0
    for index in bytes.indices {
      let width: Int
      switch bytes[index] {
      case 0x0A: width = 1
      // 。 begins with E3, ！ and ？ with EF.
      case 0xE3, 0xEF: width = has(anyOf: ["。", "！", "？"], at: index) ? 3 : 0
      default: continue
      }
      guard width > 0 else { continue }
      if start < index { statements.append(skippingSpace(from: start)..<index) }
      start = index + width
    }
    statements.append(start..<bytes.count)
    return statements.filter { !$0.isEmpty }
  }

  /// Whether `statement` tells the problems of a year before `year`: 上年存在的, 回顾上年.
  fileprivate func isOfPast(_ statement: Range<Int>, _ year: Int?) -> Bool {
    let start = statement.lowerBound
    let lead = start..<min(statement.upperBound, start + 90)
    guard contains(anyOf: ["存在", "指出", "提出", "反映", "报告", "年报", "问题", "不足"], in: lead),
      !contains(anyOf: ["相比", "较上年", "比上年", "本年", "今年"], in: lead)
    else { return false }
    if contains(anyOf: ["上年", "去年", "上一年", "往年"], in: lead) { return true }
    return numbers.contains { digits in
      lead.contains(digits.lowerBound) && digits.count == 4 && has("年", at: digits.upperBound)
        && bytes[digits].reduce(0) { $0 * 10 + Int($1 & 0x0F) } < year ?? 0
    }
  }

  /// Whether `statement` tells what is planned against problems.
  fileprivate func isOfPlans(_ statement: Range<Int>) -> Bool {
    let lead = statement.lowerBound..<min(statement.upperBound, statement.lowerBound + 60)
    return contains(anyOf: ["下一步", "今后", "改进措施", "改进情况", "针对"], in: lead)
      && !contains(anyOf: ["主要问题", "存在问题", "存在的问题", "问题及", "问题和"], in: lead)
  }

  /// Whether the words in `range` say that problems are solved.
  fileprivate func saysSolved(_ range: Range<Int>) -> Bool {
    range.contains { index in
      // 已 and 得 begin with E5.
      guard bytes[index] == 0xE5, has(anyOf: ["已", "得到", "得以"], at: index) else { return false }
      return contains(
        anyOf: ["解决", "整改", "改正", "改进", "完成", "补齐", "到位", "改善"],
        in: index..<min(range.upperBound, index + 30))
    }
  }

  /// Whether `statement` is about the problems listed before it.
  fileprivate func refersBack(_ statement: Range<Int>) -> Bool {
    contains(anyOf: ["以上", "上述", "这些", "逐项", "逐一", "全部", "均已"], in: statement)
  }
}

extension NamePatterns {
  /// A hash of the letters of `bytes` that are compared; nil where there are fewer than `least`.
  fileprivate func hash(of bytes: [UInt8], least: Int) -> UInt32? {
    var hash: UInt32 = 0
    var count = 0
    var length = 0
    eachLetter(of: bytes, length: &length) { letter in
      hash = HashMixing.mixed(UInt64(hash) << 16 | UInt64(letter))
      count += 1
    }
    return count < least ? nil : hash
  }
}
