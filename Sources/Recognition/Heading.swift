import Forms

/// A line that may head a section.
struct Heading {
  /// How its ordinal is written.
  enum Style: Hashable { case chinese, bracketed, arabic, part, none }

  /// As printed.
  let text: String
  let style: Style
  /// The ordinal's value; nil without one.
  let ordinal: Int?
  /// The section whose title it is, 1–6; nil where it is another's.
  let number: Int?
  /// How alike the words are to that title's, 0–1.
  let likeness: Double

  /// Whether it is `六、其他` or the like, whose word is a label of table three under another ordinal.
  let isOther: Bool

  /// Reads `text` as a heading; nil where it is too long or a sentence.
  init?(_ text: String) {
    guard text.utf8.count <= 180 else { return nil }
    let folded = Core.folded(text)
    guard (2...45).contains(folded.count),
      !folded.dropLast().contains(where: { "。;!?".contains($0) }),
      let (style, ordinal, rest) = Heading.ordinal(folded)
    else { return nil }
    let words = rest.filter { !"、,:.。()-".contains($0) }
    guard !words.isEmpty else { return nil }
    self.text = text
    self.style = style
    self.ordinal = ordinal
    isOther = style == .chinese && words == "其他"
    (number, likeness) = Heading.section(Array(words), ordinal: style == .none ? nil : ordinal)
  }

  /// Style, value and what follows the ordinal of `folded`; nil for a bracket or digit that is none.
  private static func ordinal(_ folded: String) -> (Style, Int?, Substring)? {
    var rest = folded[...]
    let isPart = rest.first == "第"
    let isBracketed = rest.first == "("
    if isPart || isBracketed { rest = rest.dropFirst() }
    let digits = rest.prefix { "一二三四五六七八九十".contains($0) || ($0.isASCII && $0.isNumber) }
    let after = rest.dropFirst(digits.count)
    guard let first = digits.first, digits.count <= 2 else {
      return isPart ? nil : (.none, nil, folded[...])
    }
    let value = first == "十" ? 10 : TextDate.digit(first)
    if isPart {
      guard let mark = after.first, "部章节".contains(mark) else { return nil }
      return (.part, value, after.dropFirst(mark == "部" ? 2 : 1))
    }
    if isBracketed {
      return after.first == ")" ? (.bracketed, value, after.dropFirst()) : nil
    }
    let style: Style = first.isASCII ? .arabic : .chinese
    guard let stop = after.first, "、.,:．·".contains(stop) else {
      return style == .chinese && digits.count == 1 ? (.none, nil, folded[...]) : nil
    }
    return (style, value, after.dropFirst())
  }

  /// The forms' wordings and those that reports have in their place, slips of the pen aside.
  private static let wordings: [(number: Int, words: [Character])] = {
    var wordings: [(number: Int, words: [Character])] = []
    for title in SectionTitle.all {
      wordings.append((title.number, Array(title.wording.filter { $0 != "、" })))
      guard let longName = title.longName else { continue }
      wordings.append((title.number, Array(longName.filter { $0 != "、" })))
    }
    for (number, words) in common { wordings.append((number, Array(words))) }
    return wordings
  }()

  private static let common: [(Int, String)] = [
    (1, "概述"), (1, "概况"), (1, "工作基本情况"), (1, "基本情况"), (1, "总体工作情况"),
    (3, "政府信息公开申请收到和处理情况"), (5, "存在不足及改进措施"), (5, "存在的问题和下一步工作打算"),
    (6, "其他报告事项"), (6, "其他需要说明的事项"),
  ]

  /// One of these words must stand in a section's heading.
  private static let marks: [[String]] = [
    ["总体", "概述", "概况", "基本情况"], ["主动公开"], ["收到", "处理"], ["复议", "诉讼"],
    ["问题", "不足", "困难"], ["其他", "其它", "需要报告", "报告事项"],
  ]

  /// The section whose title `words` are. Where the ordinal agrees fewer words need to.
  private static func section(_ words: [Character], ordinal: Int?) -> (Int?, Double) {
    let text = String(words)
    var best: (number: Int?, likeness: Double) = (nil, 0)
    for (number, wording) in wordings where marks[number - 1].contains(where: text.contains) {
      let common = Vocabulary.commonLength(words, wording)
      let likeness = Double(2 * common) / Double(words.count + wording.count)
      let needed = ordinal == number ? 0.35 : ordinal == nil ? 0.85 : 0.6
      if likeness >= needed && likeness > best.likeness { best = (number, likeness) }
    }
    return best
  }
}
