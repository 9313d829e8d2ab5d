import Chinese
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
    let folded = NormalizedLabel.scalars(text)
    guard (2...45).contains(folded.count),
      !folded.dropLast().contains(where: { $0.isMark(.sentenceEnd) }),
      let (style, ordinal, rest) = Heading.ordinal(folded)
    else { return nil }
    let words = rest.filter { !$0.isMark(Heading.punctuation) }
    guard !words.isEmpty else { return nil }
    self.text = text
    self.style = style
    self.ordinal = ordinal
    isOther = style == .chinese && words == Heading.other
    (number, likeness) = Heading.section(words, ordinal: style == .none ? nil : ordinal)
  }

  private static let other = Array("其他".unicodeScalars)

  private static let punctuation: Mark = [
    .pause, .comma, .colon, .point, .fullStop, .open, .close, .hyphen,
  ]

  /// What may follow an ordinal.
  private static let stops: Mark = [.pause, .point, .comma, .colon, .dot]

  /// Style, value and what follows the ordinal of `folded`; nil for a bracket or digit that is none.
  private static func ordinal(
    _ folded: [Unicode.Scalar]
  ) -> (Style, Int?, ArraySlice<Unicode.Scalar>)? {
    let parts = OrdinalParts(folded[...], of: Numeral.isOrdinal)
    let isPart = parts.isPart && !parts.isBracketed
    let after = parts.rest
    guard let value = value(of: parts) else { return isPart ? nil : (.none, nil, folded[...]) }
    if isPart {
      guard let mark = after.first, mark == "部" || mark == "章" || mark == "节" else { return nil }
      return (.part, value, after.dropFirst(mark == "部" ? 2 : 1))
    }
    if parts.isBracketed {
      return after.first == ")" ? (.bracketed, value, after.dropFirst()) : nil
    }
    let style: Style = parts.isArabic ? .arabic : .chinese
    guard let stop = after.first, stop.isMark(stops) else {
      return style == .chinese && parts.numerals.count == 1 ? (.none, nil, folded[...]) : nil
    }
    return (style, value, after.dropFirst())
  }

  /// What the first of the numerals counts, of which an ordinal has one or two.
  private static func value(of parts: OrdinalParts) -> Int? {
    guard let first = parts.numerals.first, parts.numerals.count <= 2,
      !(parts.isBracketed && parts.isPart)
    else { return nil }
    return first.isDigit ? Int(first.value) - 0x30 : Numeral.ordinal(first)
  }

  /// The forms' wordings and those that reports have in their place, slips of the pen aside.
  private static let wordings: [(number: Int, words: [Unicode.Scalar])] = {
    var wordings: [(Int, String)] = []
    for title in SectionTitle.all {
      wordings.append((title.number, title.wording))
      if let longName = title.longName { wordings.append((title.number, longName)) }
    }
    return (wordings + common).map { number, words in
      (number, words.unicodeScalars.filter { $0 != "、" })
    }
  }()

  private static let common: [(Int, String)] = [
    (1, "概述"), (1, "概况"), (1, "工作基本情况"), (1, "基本情况"), (1, "总体工作情况"),
    (3, "政府信息公开申请收到和处理情况"), (5, "存在不足及改进措施"), (5, "存在的问题和下一步工作打算"),
    (6, "其他报告事项"), (6, "其他需要说明的事项"),
  ]

  /// One of these words must stand in a section's heading.
  private static let marks: [[[Unicode.Scalar]]] = [
    ["总体", "概述", "概况", "基本情况"], ["主动公开"], ["收到", "处理", "依申请", "公开申请"], ["复议", "诉讼"],
    ["问题", "不足", "困难"], ["其他", "其它", "需要报告", "报告事项"],
  ].map { $0.map { Array($0.unicodeScalars) } }

  /// The section whose title `words` are. Where the ordinal agrees fewer words need to.
  private static func section(_ words: [Unicode.Scalar], ordinal: Int?) -> (Int?, Double) {
    let isMarked = marks.map { $0.contains { words.holds($0) } }
    guard isMarked.contains(true) else { return (nil, 0) }
    var best: (number: Int?, likeness: Double) = (nil, 0)
    for (number, wording) in wordings where isMarked[number - 1] {
      let common = EditDistance.commonLength(words, wording)
      let likeness = Double(2 * common) / Double(words.count + wording.count)
      let needed = ordinal == number ? 0.35 : ordinal == nil ? 0.85 : 0.6
      if likeness >= needed && likeness > best.likeness { best = (number, likeness) }
    }
    return best
  }
}
