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
      guard let run = identity(in: passage, at: digits) ?? mobile(in: passage, at: digits),
        passage.isWholeNumber(run.range)
      else { continue }
      runs.append(run)
      end = run.range.upperBound
    }
    return runs
  }

  /// The identity number that begins with the run `digits`: an area, a date of birth, a serial number and
  /// the check character of GB 11643.
  private static func identity(in passage: IndexedText, at digits: Range<Int>) -> Run? {
    let hasCross =
      digits.count == 17 && passage.has(anyOf: ["X", "x"], at: digits.upperBound)
    guard digits.count == 18 || hasCross else { return nil }
    let values = passage.bytes[digits].map { Int($0 & 0x0F) }
    let (year, month, day) = (
      values[6..<10].reduce(0) { $0 * 10 + $1 }, values[10] * 10 + values[11],
      values[12] * 10 + values[13]
    )
    let check = zip(values, weights).reduce(0) { $0 + $1.0 * $1.1 } % 11
    guard 1...8 ~= values[0], 1900...2099 ~= year, 1...12 ~= month, 1...31 ~= day,
      hasCross ? check == 2 : checks[check] == values[17]
    else { return nil }
    let range = digits.lowerBound..<digits.lowerBound + 18
    let text = passage.string(range)
    return Run(
      kind: .identity, range: range, masked: "\(text.prefix(6))********\(text.suffix(4))")
  }

  /// The weights of the first 17 digits.
  private static let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

  /// The check digit for each remainder of the weighted sum by 11; X, which is no digit, for 2.
  private static let checks = [1, 0, -1, 9, 8, 7, 6, 5, 4, 3, 2]

  /// The mobile number that begins with the run `digits`: eleven digits, or three, four and four of them
  /// separated by a blank or a hyphen.
  private static func mobile(in passage: IndexedText, at digits: Range<Int>) -> Run? {
    let bytes = passage.bytes
    let start = digits.lowerBound
    guard bytes[start] == 0x31, digits.count == 11 || digits.count == 3,
      0x33...0x39 ~= bytes[start + 1]
    else { return nil }
    var range = digits
    if digits.count == 3 {
      for _ in 0..<2 {
        guard range.upperBound < bytes.count, [0x20, 0x2D].contains(bytes[range.upperBound]),
          let next = passage.digits(from: range.upperBound),
          next.lowerBound == range.upperBound + 1, next.count == 4
        else { return nil }
        range = start..<next.upperBound
      }
    }
    let text = passage.string(range)
    return Run(kind: .mobile, range: range, masked: "\(text.prefix(3))****\(text.suffix(4))")
  }
}

extension IndexedText {
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
      text.append(folded.isDigit || folded == "X" ? folded : scalar)
    }
    return IndexedText(String(text))
  }
}

private let wideOne = SubstringSearcher("１")
