import Chinese
import Forms

/// A line that may be the heading of a section.
struct Heading {
  /// The notation of the ordinal: `一、`, `（一）`, `1.`, `第一部分`, or none.
  enum Style: Hashable { case chinese, bracketed, arabic, part, none }

  /// The line as printed.
  let text: String
  let style: Style
  /// The value of the ordinal; nil where there is none.
  let ordinal: Int?
  /// The section whose title the line is, 1–6; nil where it is a title of none of them.
  private(set) var number: Int?
  /// The similarity of the words to that title, 0–1.
  let likeness: Double

  /// For each section whether the line has a word of its title.
  private let keywords: [Bool]

  /// Whether the line is `六、其他`, or the same with another Chinese ordinal or in brackets. 其他 is a label of
  /// table three too, but there it has an Arabic ordinal.
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
    isOther = (style == .chinese || style == .bracketed) && words == Heading.other
    keywords = Heading.sectionWords.map { $0.contains { words.holds($0) } }
    (number, likeness) = Heading.section(
      words, keywords, ordinal: style == .none ? nil : ordinal)
  }

  /// The heading as that of the section `number`; nil where it has no word of its title.
  func of(section number: Int) -> Heading? {
    guard keywords[number - 1] else { return nil }
    var heading = self
    heading.number = number
    return heading
  }

  private static let other = Array("其他".unicodeScalars)

  private static let punctuation: Mark = [
    .pause, .comma, .colon, .point, .fullStop, .open, .close, .hyphen,
  ]

  /// Marks that may follow an ordinal.
  private static let stops: Mark = [.pause, .point, .comma, .colon, .dot]

  /// The style and value of the ordinal of `folded`, and the text after it. Nil where a bracket or
  /// digit begins the line without being an ordinal.
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

  /// The value of the first numeral of an ordinal, which has one or two; nil where `parts` are no
  /// ordinal.
  private static func value(of parts: OrdinalParts) -> Int? {
    guard let first = parts.numerals.first, parts.numerals.count <= 2,
      !(parts.isBracketed && parts.isPart)
    else { return nil }
    return first.isDigit ? Int(first.value) - 0x30 : Numeral.ordinal(first)
  }

  /// The titles of the forms, and common titles of published reports in their place. Typos are
  /// matched by similarity.
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

  /// For each section the words of which its heading must have one.
  private static let sectionWords: [[[Unicode.Scalar]]] = [
    ["总体", "概述", "概况", "基本情况"], ["主动公开"], ["收到", "处理", "依申请", "公开申请"], ["复议", "诉讼"],
    ["问题", "不足", "困难", "短板"], ["其他", "其它", "需要报告", "报告事项", "需要说明"],
  ].map { $0.map { Array($0.unicodeScalars) } }

  /// The section whose title `words` are, and the similarity. The similarity may be lower where the
  /// ordinal agrees.
  private static func section(
    _ words: [Unicode.Scalar], _ hasKeyword: [Bool], ordinal: Int?
  ) -> (Int?, Double) {
    guard hasKeyword.contains(true) else { return (nil, 0) }
    if let exact = wordings.first(where: { hasKeyword[$0.number - 1] && $0.words == words }) {
      return (exact.number, 1)
    }
    var best: (number: Int?, likeness: Double) = (nil, 0)
    for (number, wording) in wordings where hasKeyword[number - 1] {
      let likeness = EditDistance.likeness(words, wording)
      let needed = ordinal == number ? 0.35 : ordinal == nil ? 0.85 : 0.6
      if likeness >= needed && likeness > best.likeness { best = (number, likeness) }
    }
    return best
  }
}
