import Chinese

/// The number of parts that an introduction states for the report: `由…等六部分组成`, `共分六个部分`.
struct PartCount {
  let number: Int
  /// The number with its unit, as printed: `六个部分`.
  let words: String
  /// How many parts the sentence lists, a title listed twice as two; nil where it lists none, also other
  /// parts, or only some before 等.
  let listed: Int?
  /// Whether it lists parts besides the six, such as an appendix.
  let listsOthers: Bool
  let sentence: String

  /// The first such statement in `introduction`; nil where there is none.
  static func first(in introduction: IndexedText) -> PartCount? {
    for hit in units.hits(in: introduction.bytes) {
      let sentence = introduction.string(introduction.list(from: hit.range.lowerBound))
      guard ["报告", "全文", "年报"].contains(where: { sentence.contains($0) }) else { continue }
      if let count = PartCount(sentence) { return count }
    }
    return nil
  }

  private init?(_ sentence: String) {
    let scalars = Array(sentence.unicodeScalars)
    for unit in PartCount.unitWords {
      for start in scalars.indices where scalars[start...].starts(with: unit) {
        var from = start
        while from > 0, PartCount.isNumeral(scalars[from - 1]) { from -= 1 }
        guard let number = PartCount.number(scalars[from..<start]), 2...20 ~= number else {
          continue
        }
        let before = scalars[..<from]
        guard PartCount.announces(before, after: scalars[(start + unit.count)...]) else { continue }
        self.number = number
        words = scalars[from..<start + unit.count].string
        self.sentence = sentence
        let isOpen = before.last == "等"
        let counted = PartCount.listed(before, after: scalars[(start + unit.count)...])
        let isPartial = isOpen && (counted?.known ?? 0) < number
        listsOthers = counted?.hasOthers ?? PartCount.listsOtherThings(before)
        listed = isPartial || listsOthers ? nil : counted?.known
        return
      }
    }
    return nil
  }

  private static let units = MultiPatternMatcher("部分 项内容 方面")

  private static let unitWords = ["个大部分", "大部分", "个部分", "部分", "项内容", "个方面", "方面"]
    .map { Array($0.unicodeScalars) }

  /// Whether the words around the number say that the report has so many parts.
  private static func announces(
    _ before: ArraySlice<Unicode.Scalar>, after: ArraySlice<Unicode.Scalar>
  ) -> Bool {
    let makers = ["由", "包括", "包含", "分为", "共分", "分成", "涵盖", "共", "分", "从"]
    let ends = ["组成", "构成", "内容"]
    let opening = before.string
    let closing = after.prefix(4).string
    let isMade = makers.contains { opening.contains($0) }
    let isClosed = ends.contains { closing.contains($0) } || after.isEmpty
    return isMade && (isClosed || ["分", "为", "共", "含", "括", "等"].contains(before.last))
  }

  /// The number of known titles, and whether there are other parts, in the list before the number, or else
  /// after it; nil where fewer than two of the six titles are listed.
  private static func listed(
    _ before: ArraySlice<Unicode.Scalar>, after: ArraySlice<Unicode.Scalar>
  ) -> (known: Int, hasOthers: Bool)? {
    let makers: Set<Unicode.Scalar> = ["由", "括", "含", "盖", "为", "从"]
    let first = before.firstIndex { makers.contains($0) }.map { before.index(after: $0) }
    let list = first.map { before[$0...].string } ?? ""
    return count(list) ?? count(after.string)
  }

  /// Whether the text before the number, after its last comma, is a list without any of the six titles:
  /// 内容分为机构职能、政策文件等五个部分.
  private static func listsOtherThings(_ before: ArraySlice<Unicode.Scalar>) -> Bool {
    let list = before.string.split(whereSeparator: { $0.isMark([.comma, .colon]) }).last ?? ""
    return list.contains("、") && !keys.contains { $0.contains { list.contains($0) } }
  }

  private static func count(_ list: String) -> (known: Int, hasOthers: Bool)? {
    let separators: Mark = [.pause, .comma, .semicolon, .colon, .fullStop]
    var known: Set<Int> = []
    var named: Set<String> = []
    var hasOthers = false
    // A title listed twice is two parts; the words of one title may be two items: 行政复议、行政诉讼.
    var repeated = 0
    for piece in list.split(whereSeparator: { $0.isMark(separators) }) {
      let words = keys.indices.map { key in keys[key].filter { piece.contains($0) } }
      let titles = words.indices.filter { !words[$0].isEmpty }
      if titles.isEmpty, piece != "等", piece != "共", piece != "等共" { hasOthers = true }
      if words.joined().contains(where: named.contains) { repeated += 1 }
      named.formUnion(words.joined())
      known.formUnion(titles)
    }
    return known.count < 2 ? nil : (known.count + repeated, hasOthers)
  }

  /// The keywords of each of the six titles.
  private static let keys = [
    ["总体", "概述", "概况"], ["主动公开"], ["收到和处理", "收到与处理", "申请情况", "依申请"],
    ["复议", "诉讼"], ["问题", "改进"], ["其他", "其它"],
  ]

  private static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isDigit || Numeral.isPart(scalar)
  }

  private static func number(_ scalars: ArraySlice<Unicode.Scalar>) -> Int? {
    Int(scalars.string) ?? Numeral.value(scalars)
  }
}

extension IndexedText {
  /// The sentence that contains `index`, with what follows up to the full stop where it ends with a semicolon:
  /// 共分六部分：总体情况；主动公开政府信息情况。
  fileprivate func list(from index: Int) -> Range<Int> {
    let sentence = sentence(at: index)
    var end = sentence.upperBound
    while has(anyOf: ["；", ";"], at: end) {
      let next = skippingSpace(from: end + UTF8Character.width(bytes[end]))
      guard next < bytes.count else { break }
      end = self.sentence(at: next).upperBound
    }
    return sentence.lowerBound..<end
  }
}
