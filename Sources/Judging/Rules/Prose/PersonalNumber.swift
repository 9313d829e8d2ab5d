import Chinese

/// A number of a person in prose: the number of an identity card or of a mobile telephone.
struct PersonalNumber {
  enum Kind {
    case identity, mobile
  }

  let kind: Kind
  /// The number with its middle replaced by asterisks.
  let masked: String
  /// Its sentence, in which all such numbers are masked.
  let quote: String

  /// The numbers in `passage`, each one once.
  static func all(in passage: IndexedText) -> [PersonalNumber] {
    let passage = passage.withHalfWidthDigits
    let runs = PersonalNumber.runs(in: passage)
    var seen: [String] = []
    return runs.compactMap { run in
      guard !seen.contains(run.masked) else { return nil }
      seen.append(run.masked)
      let sentence = passage.sentence(at: run.range.lowerBound)
      return PersonalNumber(
        kind: run.kind, masked: run.masked, quote: masked(sentence, of: passage, runs))
    }
  }

  /// `text` with the numbers of persons in it masked.
  static func masked(_ text: String) -> String {
    let passage = IndexedText(text).withHalfWidthDigits
    let runs = runs(in: passage)
    return runs.isEmpty ? text : masked(0..<passage.bytes.count, of: passage, runs)
  }

  /// The text in `range` with the numbers `runs` masked.
  private static func masked(
    _ range: Range<Int>, of passage: IndexedText, _ runs: [Run]
  ) -> String {
    var text = ""
    var start = range.lowerBound
    for run in runs where range.overlaps(run.range) {
      text += passage.string(start..<run.range.lowerBound) + run.masked
      start = run.range.upperBound
    }
    return text + passage.string(start..<max(start, range.upperBound))
  }

  /// A number of a person with its place.
  private struct Run {
    let kind: Kind
    let range: Range<Int>
    let masked: String
  }

  private static func runs(in passage: IndexedText) -> [Run] {
    var runs: [Run] = []
    var end = 0
    for digits in passage.numbers where digits.lowerBound >= end {
      guard let run = run(in: passage, at: digits) else { continue }
      runs.append(run)
      end = run.range.upperBound
    }
    return runs
  }

  /// The number of a person that begins with the run `digits`, whose groups a blank or a hyphen may separate;
  /// nil where what stands around it says that it is another one: 受理编号, 订单号, 次, 元.
  private static func run(in passage: IndexedText, at digits: Range<Int>) -> Run? {
    guard digits.count >= 11 || passage.joinedRun(at: digits.upperBound) != nil else { return nil }
    let group = DigitGroup(in: passage, at: digits)
    guard let run = identity(group, in: passage) ?? mobile(group, in: passage),
      passage.isWholeNumber(run.range), !passage.isOtherNumber(run.range)
    else { return nil }
    return run
  }

  /// An identity number: an area, a date of birth, a serial number and the check character of GB 11643.
  private static func identity(_ group: DigitGroup, in passage: IndexedText) -> Run? {
    let values = group.digits
    let cross =
      values.count == 17
      ? ["X", "x", " X", " x"].first { passage.has($0, at: group.range.upperBound) } : nil
    guard values.count == 18 || cross != nil else { return nil }
    let (year, month, day) = (
      values[6..<10].reduce(0) { $0 * 10 + $1 }, values[10] * 10 + values[11],
      values[12] * 10 + values[13]
    )
    let check = zip(values, weights).reduce(0) { $0 + $1.0 * $1.1 } % 11
    guard 1...8 ~= values[0], 1900...2099 ~= year, 1...12 ~= month, 1...31 ~= day,
      cross != nil ? check == 2 : checks[check] == values[17]
    else { return nil }
    let text = group.text + (cross == nil ? "" : "X")
    let end = group.range.upperBound + (cross?.utf8CodeUnitCount ?? 0)
    return Run(
      kind: .identity, range: group.range.lowerBound..<end,
      masked: "\(text.prefix(6))********\(text.suffix(4))")
  }

  /// The weights of the first 17 digits.
  private static let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

  /// The check digit for each remainder of the weighted sum by 11; X, which is no digit, for 2.
  private static let checks = [1, 0, -1, 9, 8, 7, 6, 5, 4, 3, 2]

  /// A mobile number: eleven digits, 1 and 3 to 9 first, perhaps behind the country's code, 86.
  private static func mobile(_ group: DigitGroup, in passage: IndexedText) -> Run? {
    let code = [[8, 6], [0, 0, 8, 6]].first { code in
      group.digits.count == 11 + code.count && group.digits.starts(with: code)
    }
    let values = group.digits.dropFirst(code?.count ?? 0)
    guard values.count == 11, values.starts(with: [1]), 3...9 ~= values[values.startIndex + 1]
    else { return nil }
    let text = group.text.suffix(11)
    let start = passage.has("+", at: group.range.lowerBound - 1) ? 1 : 0
    return Run(
      kind: .mobile, range: group.range.lowerBound - start..<group.range.upperBound,
      masked: "\(text.prefix(3))****\(text.suffix(4))")
  }
}

/// Runs of digits that single blanks or hyphens join to one number, as 138 1234 5678.
private struct DigitGroup {
  private(set) var range: Range<Int>
  private(set) var digits: [Int]

  /// The shortest number that begins with the run `first` and is as long as one of a person; else this run.
  init(in passage: IndexedText, at first: Range<Int>) {
    func values(_ range: Range<Int>) -> [Int] { passage.bytes[range].map { Int($0 & 0x0F) } }
    range = first
    digits = first.count <= 20 ? values(first) : []
    guard 2...7 ~= first.count else { return }
    var (end, joined, lengths) = (first.upperBound, digits, [first.count])
    while joined.count < 18, let next = passage.joinedRun(at: end) {
      joined += values(next)
      end = next.upperBound
      lengths.append(next.count)
      let isMobile = DigitGroup.mobiles.contains {
        $0 == (joined[0] == 1 ? lengths : Array(lengths.dropFirst()))
      }
      guard isMobile || [17, 18].contains(joined.count) else { continue }
      (range, digits) = (first.lowerBound..<end, joined)
      if isMobile { return }
    }
  }

  /// The lengths of the runs in which mobile numbers are written.
  private static let mobiles = [
    [11], [3, 4, 4], [4, 3, 4], [3, 3, 5], [3, 8], [7, 4], [5, 6],
  ]

  var text: String { digits.map(String.init).joined() }
}

extension IndexedText {
  /// The run of digits that a single blank or hyphen at `index` joins to what is before it.
  fileprivate func joinedRun(at index: Int) -> Range<Int>? {
    guard bytes.indices.contains(index),
      [0x20, 0x2D, 0xC2, 0xE2, 0xE3, 0xEF].contains(bytes[index]),
      let width = width(ofAny: joints, at: index),
      let next = digits(from: index + width), next.lowerBound == index + width, next.count >= 2
    else { return nil }
    return next
  }

  /// Whether the words around `range` say that it is no number of a person: what it counts, or what it
  /// numbers, 受理编号 or 账号.
  fileprivate func isOtherNumber(_ range: Range<Int>) -> Bool {
    var end = range.lowerBound
    while let width = width(ofAny: fillers, before: end) { end -= width }
    if has(anyOf: personal, before: end) { return false }
    if has(anyOf: measures, at: skippingSpace(from: range.upperBound)) { return true }
    if has(anyOf: ["号码"], before: end) {
      return has(
        anyOf: ["单", "卡", "编", "理", "记", "流水", "件", "票", "据", "同", "账", "帐"], before: end - 6)
    }
    return has(anyOf: numbered, before: end)
  }

  /// Whether no Latin letter, digit or mark of an address joins `range` to a longer word.
  fileprivate func isWholeNumber(_ range: Range<Int>) -> Bool {
    func joins(_ index: Int) -> Bool {
      guard bytes.indices.contains(index) else { return false }
      let byte = bytes[index]
      return UTF8Character.isDigit(byte) || 0x61...0x7A ~= byte | 0x20
        || "_-./=?&%#+".utf8.contains(byte)
    }
    let stop = has(".", at: range.upperBound) && !joins(range.upperBound + 1)
    return !joins(range.lowerBound - 1) && (stop || !joins(range.upperBound))
  }

  /// The same text with digits of half width; itself where it has no others that could begin a number.
  fileprivate var withHalfWidthDigits: IndexedText {
    guard wideOne.occurs(in: bytes) else { return self }
    var text = String.UnicodeScalarView()
    for scalar in string(0..<bytes.count).unicodeScalars {
      let folded = Folding.halfWidth(scalar)
      text.append(folded.isDigit || "Xx+".unicodeScalars.contains(folded) ? folded : scalar)
    }
    return IndexedText(String(text))
  }
}

private let wideOne = SubstringSearcher("１")

/// What a number counts, or numbers.
private let measures: [StaticString] = [
  "元", "万", "亿", "次", "件", "条", "个", "人次", "人民币", "份", "项", "号", "页", "字", "户", "吨", "亩", "平方",
  "公里", "米", "％",
  "%", "度", "笔", "篇", "期",
]
/// What may join the runs of digits of one number.
private let joints: [StaticString] = [" ", "-", "\u{A0}", "　", "－", "—", "·"]
/// What may stand between a name of a number and the number.
private let fillers: [StaticString] = ["：", ":", "为", "是", "（", "(", " ", "　", "“"]
/// The ends of names of numbers that are not a person's.
private let numbered: [StaticString] = [
  "号", "码", "单", "账户", "帐户", "流水", "卡", "许可证", "登记证", "资格证", "ID",
]
/// Names of numbers of persons that end like one of them.
private let personal: [StaticString] = [
  "手机", "电话", "手机号", "电话号", "联系号", "微信号", "身份证", "身份证号", "身份号", "证件号", "手机卡", "电话卡", "手机号码", "电话号码",
  "身份号码", "身份证号码", "证件号码",
]
