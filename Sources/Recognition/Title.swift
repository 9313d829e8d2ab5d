import Forms

/// A report's title and what it names.
struct Title: Equatable {
  /// As printed, its lines joined.
  let text: String
  /// The body that reports; nil where the title names none.
  let agency: String?
  let year: Int?

  /// Reads `text` as a title; nil where it is none.
  init?(_ text: String) {
    let printed = Core.folded(text)
    let folded = TraditionalScript.simplified(printed)
    guard (8...80).contains(folded.count), !folded.contains(where: { "。,;《》!?".contains($0) }),
      Title.hasEnding(folded)
    else { return nil }
    guard let subject = Title.subjects.lazy.compactMap({ folded.firstRange(of: $0) }).first else {
      return nil
    }
    self.text = text
    let (year, bare) = Title.withoutYears(String(folded[..<subject.lowerBound]))
    let rest = Title.withoutYears(String(folded[subject.upperBound...]))
    self.year = year ?? rest.year
    agency = Title.agency(bare).map { Title.printed($0, in: printed, as: folded) }
  }

  /// The name `agency`, found in `folded`, in the characters of `printed`, which differs from `folded` by
  /// its script alone.
  private static func printed(_ agency: String, in printed: String, as folded: String) -> String {
    guard printed != folded, let range = folded.firstRange(of: agency) else { return agency }
    let start = folded.distance(from: folded.startIndex, to: range.lowerBound)
    return String(printed.dropFirst(start).prefix(agency.count))
  }

  /// Whether `folded` ends as titles do, a bracketed addition aside.
  private static func hasEnding(_ folded: String) -> Bool {
    var body = folded[...]
    if body.last == ")", let bracket = body.lastIndex(of: "(") { body = body[..<bracket] }
    return body.hasSuffix("报告") || body.hasSuffix("年报")
  }

  private static let subjects = ["政府信息公开", "政务信息公开", "政府信息和政务公开", "政务公开", "信息公开"]

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
  static func withoutYears(_ text: String) -> (year: Int?, rest: String) {
    var year: Int?
    var rest = text[...]
    var kept = ""
    while let character = rest.first {
      var after = rest
      if TextDate.digit(character) != nil, let number = TextDate.number(&after),
        (2000...2099).contains(number), after.first == "年"
      {
        year = year ?? number
        rest = after.dropFirst()
        if rest.hasPrefix("度") { rest = rest.dropFirst() }
        continue
      }
      kept.append(character)
      rest = rest.dropFirst()
    }
    return (year, kept)
  }
}

extension String {
  /// The first place where `part` stands, byte by byte.
  func firstRange(of part: String) -> Range<Index>? {
    guard let first = part.utf8.first else { return nil }
    var rest = utf8[...]
    while let place = rest.firstIndex(of: first) {
      rest = rest[place...]
      if rest.starts(with: part.utf8) {
        return place..<utf8.index(place, offsetBy: part.utf8.count)
      }
      rest = rest.dropFirst()
    }
    return nil
  }
}
