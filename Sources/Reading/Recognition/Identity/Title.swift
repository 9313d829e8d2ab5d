import Chinese
import Forms
import Records

/// A report's title and what it names.
struct Title: Equatable {
  /// As printed, its lines joined.
  let text: String
  /// The body that reports; nil where the title names none.
  let agency: String?
  let year: Int?

  /// Reads `text` as a title; nil where it is none.
  init?(_ text: String) {
    guard Title.mayEnd(text), Title.mark.occurs(in: text) else { return nil }
    let printed = NormalizedLabel.folded(text)
    let folded = TraditionalScript.simplified(printed)
    guard (8...80).contains(folded.count), !folded.contains(where: Title.isStop),
      Title.hasEnding(folded)
    else { return nil }
    guard let subject = Title.subjects.lazy.compactMap({ folded.range(of: $0) }).first else {
      return nil
    }
    self.text = text
    let (year, bare) = Title.withoutYears(folded[..<subject.lowerBound])
    let rest = Title.withoutYears(folded[subject.upperBound...])
    self.year = year ?? rest.year
    agency = Title.agency(bare.string).map { Title.printed($0, in: printed, as: folded) }
  }

  /// Whether `text` ends in a character that a title may end in: false for nearly all prose.
  static func mayEnd(_ text: String) -> Bool {
    let last = text.unicodeScalars.reversed().lazy.compactMap(NormalizedLabel.plain).first
    return last == "告" || last == "报" || last == "報" || last == ")"
  }

  /// It stands in each subject and has no other form.
  private static let mark = SubstringSearcher("公")

  private static func isStop(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isMark([.fullStop, .comma, .semicolon, .exclamation]) || scalar == "《" || scalar == "》"
  }

  /// The name `agency`, found in `folded`, in the characters of `printed`, which differs from `folded` by
  /// its script alone.
  private static func printed(
    _ agency: String, in printed: [Unicode.Scalar], as folded: [Unicode.Scalar]
  ) -> String {
    guard printed != folded, let range = folded.range(of: agency.unicodeScalars) else {
      return agency
    }
    return printed[range.lowerBound...].prefix(range.count).string
  }

  /// Whether `folded` ends as titles do, a bracketed addition aside.
  private static func hasEnding(_ folded: [Unicode.Scalar]) -> Bool {
    var body = folded[...]
    if body.last == ")", let bracket = body.lastIndex(of: "(") { body = body[..<bracket] }
    return body.suffix(2) == ["报", "告"] || body.suffix(2) == ["年", "报"]
  }

  private static let subjects = [
    "政府信息公开", "政务信息公开", "政府信息和政务公开", "政务公开", "信息公开",
  ].map { Array($0.unicodeScalars) }

  /// What is left of the words before the subject when they name a body.
  private static func agency(_ words: String) -> String? {
    var words = words[...]
    if words.first == "(", let end = words.firstIndex(of: ")") { words = words[end...].dropFirst() }
    if words.hasPrefix("关于") { words = words.dropFirst(2) }
    for joint in ["暨", "和", "与"] where words.hasSuffix("法治政府建设" + joint) {
      words = words.dropLast(7)
    }
    while let first = words.first, "():-_|、的".contains(first) { words = words.dropFirst() }
    while let last = words.last, "():-_|、的".contains(last) { words = words.dropLast() }
    for suffix in ["年度", "关于"] where words.hasSuffix(suffix) { words = words.dropLast(2) }
    if words.hasSuffix("人民") { return String(words) + "政府" }
    return words.count >= 2 ? String(words) : nil
  }

  /// The first year named in `text`, and `text` without its years: `2022年`, `2022年度`, `二〇二二年`.
  static func withoutYears(
    _ text: ArraySlice<Unicode.Scalar>
  ) -> (year: Int?, rest: [Unicode.Scalar]) {
    var year: Int?
    var rest = text
    var kept: [Unicode.Scalar] = []
    while let scalar = rest.first {
      var after = rest
      if TextDate.digit(scalar) != nil, let number = TextDate.number(&after),
        (2000...2099).contains(number), after.first == "年"
      {
        year = year ?? number
        rest = after.dropFirst()
        if rest.first == "度" { rest = rest.dropFirst() }
        continue
      }
      kept.append(scalar)
      rest = rest.dropFirst()
    }
    return (year, kept)
  }
}
