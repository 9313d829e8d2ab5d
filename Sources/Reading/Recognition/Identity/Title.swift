import Chinese
import Forms
import Records
import Wordings

/// The title of a report, with the agency and year that it names.
struct Title: Equatable {
  /// The title as printed, its lines joined.
  let text: String
  /// The reporting agency; nil where the title names none.
  let agency: String?
  let year: Int?

  /// Reads `line` as a title, perhaps with a label before it (标题：); nil where it is none.
  init?(_ line: String) {
    guard Title.mayEnd(line), Title.mayHoldSubject(line),
      let text = TitleLabel.title(in: line)
    else { return nil }
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
    let topic = Title.topic(folded[..<subject.lowerBound], isBare: subject.count < 6)
    let rest = Title.withoutYears(folded[subject.upperBound...])
    self.year = year ?? rest.year
    let named = Title.agency(bare.dropLast(topic).string) ?? Title.agencyInBrackets(rest.rest)
    agency = named.map {
      let name = Title.printed($0, in: printed, as: folded)
      return text.unicodeScalars.contains("（") ? Title.withWideBrackets(name) : name
    }
  }

  init(text: String, agency: String?, year: Int?) {
    (self.text, self.agency, self.year) = (text, agency, year)
  }

  /// The number of characters between the year and a subject without 政府 that only say what the
  /// information is about: 气象 in 青石县气象局2023年气象信息公开. An agency has to be named before the year.
  private static func topic(_ words: ArraySlice<Unicode.Scalar>, isBare: Bool) -> Int {
    guard isBare, let mark = words.lastIndex(of: "年"),
      Publication.agencyName(withoutYears(words[..<mark] + ["年"]).rest.string) != nil
    else { return 0 }
    let topic = words[(mark + 1)...].drop { $0 == "度" }
    return topic.count <= 4 ? topic.count : 0
  }

  /// `words` without the mark of a draft in brackets at their end: 青石县水利局2023年(送审稿).
  private static func withoutDraftMark(_ words: String) -> Substring {
    guard words.last == ")", let open = words.lastIndex(of: "("),
      DraftWords.isMark(String(words[open...]))
    else { return words[...] }
    return words[..<open]
  }

  private static func withWideBrackets(_ name: String) -> String {
    String(name.map { $0 == "(" ? "（" : $0 == ")" ? "）" : $0 })
  }

  /// Whether `text` ends in a character that may end a title. False for nearly all prose.
  static func mayEnd(_ text: String) -> Bool {
    let last = text.unicodeScalars.reversed().lazy.compactMap(NormalizedLabel.plain).first
    return last == "告" || last == "报" || last == "報" || last == ")" || last == "》"
  }

  /// Whether `text` may hold one of `subjects`. False for most lines.
  static func mayHoldSubject(_ text: String) -> Bool { requiredCharacter.occurs(in: text) }

  /// A character that each of `subjects` contains and that has no traditional form.
  private static let requiredCharacter = SubstringSearcher("公")

  static func isStop(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isMark([.fullStop, .comma, .semicolon, .exclamation]) || scalar == "《" || scalar == "》"
  }

  /// `agency`, a part of `folded`, in the characters of `printed`, which has the same text in its
  /// own script.
  private static func printed(
    _ agency: String, in printed: [Unicode.Scalar], as folded: [Unicode.Scalar]
  ) -> String {
    guard printed != folded, let range = folded.range(of: agency.unicodeScalars) else {
      return agency
    }
    return printed[range.lowerBound...].prefix(range.count).string
  }

  /// Whether `folded` ends like a title, perhaps with an addition in brackets.
  private static func hasEnding(_ folded: [Unicode.Scalar]) -> Bool {
    var words = folded[...]
    if words.last == ")", let bracket = words.lastIndex(of: "(") { words = words[..<bracket] }
    return words.suffix(2) == ["报", "告"] || words.suffix(2) == ["年", "报"]
  }

  private static let subjects = [
    "政府信息公开", "政务信息公开", "政府信息和政务公开", "政务公开", "信息公开",
  ].map { Array($0.unicodeScalars) }

  /// The agency in the words before the subject; nil where they name none.
  static func agency(_ words: String) -> String? {
    var words = withoutDraftMark(words)
    for (first, last): (Character, Character) in [("(", ")"), ("[", "]")] where words.first == first
    {
      guard let end = words.firstIndex(of: last) else { continue }
      let (inner, rest) = (words[..<end].dropFirst(), words[end...].dropFirst())
      if rest.isEmpty { return Publication.agencyName(String(inner)) }
      words = rest
    }
    words = withoutDocumentNumber(TitleLabel.withoutAttachment(words))
    // What is in front of a colon says what the text is: 一图读懂：青石县水利局.
    if let colon = words.dropLast().lastIndex(of: ":") { words = words[colon...].dropFirst() }
    if about.occurs(in: String(words)),
      let sent = sendings.lazy.compactMap({ words.range(of: $0)?.upperBound }).first
    {
      words = words[sent...]
    }
    if words.hasPrefix("关于") { words = words.dropFirst(2) }
    for joint in ["法治政府建设暨", "法治政府建设和", "法治政府建设与"] where words.ends(with: joint) {
      words = words.dropLast(7)
    }
    while let first = words.first, "():-_|、的".contains(first) { words = words.dropFirst() }
    while let last = words.last, "():-_|、的".contains(last) {
      if last == ")", words.count(where: { $0 == "(" }) == words.count(where: { $0 == ")" }) {
        break
      }
      words = words.dropLast()
    }
    for suffix in ["年度", "关于"] where words.ends(with: suffix) { words = words.dropLast(2) }
    if let period = OtherKind.periods.first(where: words.ends(with:)) {
      words = words.dropLast(period.count)
    }
    words = MonthRange.removed(from: words)
    if words.ends(with: "人民") { return String(words) + "政府" }
    return words.count >= 2 ? String(words) : nil
  }

  /// `words` without the number of an official document in front of them: 青水〔2024〕3号.
  private static func withoutDocumentNumber(_ words: Substring) -> Substring {
    guard let mark = words.firstIndex(of: "号") else { return words }
    let number = words[..<mark].reversed().prefix { $0.isASCII && $0.isNumber }
    guard !number.isEmpty, let bracket = words[..<mark].dropLast(number.count).last,
      ")]".contains(bracket)
    else { return words }
    return words[mark...].dropFirst()
  }

  /// What all of `sendings` begin with.
  private static let about = SubstringSearcher("关于")

  /// What a letter or notice does with the report that it names.
  private static let sendings = ["印发", "转发", "报送", "上报", "呈报", "呈送", "公布", "发布", "提交"].map {
    "关于" + $0
  }

  /// The agency that stands in brackets at the end of a title: 2022年度报告（某局）.
  private static func agencyInBrackets(_ words: [Unicode.Scalar]) -> String? {
    guard words.last == ")", let open = words.lastIndex(of: "(") else { return nil }
    return Publication.agencyName(words[(open + 1)...].dropLast().string)
  }

  /// What follows an academic year in `rest`, the text after its first year: `-2023学年`; nil where
  /// there is none.
  private static func academicYear(
    _ rest: ArraySlice<Unicode.Scalar>
  ) -> ArraySlice<Unicode.Scalar>? {
    var after = rest.drop { "-—–~至年".unicodeScalars.contains($0) }
    guard after.count < rest.count, TextDate.consumeNumber(&after) != nil,
      after.prefix(2).elementsEqual("学年".unicodeScalars)
    else { return nil }
    return after.dropFirst(2)
  }

  /// The first year in `text`, and `text` without its years: `2022年`, `2022年度`, `二〇二二年`.
  static func withoutYears(
    _ text: ArraySlice<Unicode.Scalar>
  ) -> (year: Int?, rest: [Unicode.Scalar]) {
    var year: Int?
    var rest = text
    var kept: [Unicode.Scalar] = []
    while let scalar = rest.first {
      var after = rest
      if TextDate.digit(scalar) != nil, let number = TextDate.consumeNumber(&after),
        CalendarDate.reportingYears.contains(number), let academic = academicYear(after)
      {
        rest = academic
        continue
      }
      after = rest
      if TextDate.digit(scalar) != nil, let number = TextDate.consumeNumber(&after),
        CalendarDate.reportingYears.contains(number), after.first == "年"
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

extension Substring {
  /// Whether the bytes of `word` end it; `hasSuffix` would compare characters from the end, one by one.
  fileprivate func ends(with word: String) -> Bool {
    utf8.suffix(word.utf8.count).elementsEqual(word.utf8)
  }
}
