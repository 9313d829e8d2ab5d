import TestSupport

/// Makes the numbers of a page. No two are the same, and none is a year of the page.
struct NumberSource {
  var generator: SeededGenerator
  /// The numbers so far. Each is printed as the reader of the page sees it.
  private(set) var numbers: [MadeNumber] = []
  /// The name of the oddity that is being made.
  var oddity = ""
  private var used: Set<String> = []

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: elements.indices, using: &generator)]
  }

  mutating func chance(_ one: Int) -> Bool { Int.random(in: 0..<one, using: &generator) == 0 }

  /// A number of two to six digits, one in eight of which could be a year. It must be printed between
  /// characters that are not digits.
  mutating func number() -> String {
    guard !chance(8) else { return year() }
    return numberButNoYear()
  }

  /// A number of two to six digits that could not be a year.
  mutating func numberButNoYear() -> String {
    let digits = pick([2, 2, 3, 3, 4, 5, 6])
    let least = [0, 0, 10, 100, 1000, 10_000, 100_000][digits]
    return unused {
      let number = Int.random(in: least..<(least * 10), using: &$0)
      return String((1900..<2100).contains(number) ? number + 1000 : number)
    }
  }

  /// A digit in brackets. With its brackets it is unlike any other on the page.
  mutating func digitInBrackets() -> String {
    let text = "\(pick(["（", "【", "("]))\(Int.random(in: 1...9, using: &generator))"
    let whole = text + (text.first == "【" ? "】" : text.first == "(" ? ")" : "）")
    return used.insert(MadeNumber.folded(whole)).inserted ? record(whole) : ""
  }

  /// `count` digits, none of which is 0.
  mutating func digits(_ count: Int) -> String {
    unused { generator in
      (0..<count).map { _ in String(Int.random(in: 1...9, using: &generator)) }.joined()
    }
  }

  /// A number that could be a year.
  mutating func year() -> String { unused { String(Int.random(in: 1990...2040, using: &$0)) } }

  /// A number with a point, with commas, or with zeros before it.
  mutating func decimal() -> String {
    let whole = Int.random(in: 10...9999, using: &generator)
    let part = Int.random(in: 101...999, using: &generator)
    let written = pick([
      "\(whole).\(part)", "0.\(part)\(whole)", "\(whole),\(part)", "00\(whole)\(part)",
      "\(whole).\(part)0", ".\(whole)\(part)", "\(whole % 9 + 1),\(part),\(part)",
    ])
    guard used.insert(MadeNumber.digits(written)).inserted else { return decimal() }
    return record(written)
  }

  private mutating func unused(_ make: (inout SeededGenerator) -> String) -> String {
    while true {
      let text = make(&generator)
      // Zeros at the end do not count, and the years of the page are no numbers.
      guard !["2019", "2022", "2023"].contains(text),
        used.insert(MadeNumber.digits(text)).inserted
      else { continue }
      return record(text)
    }
  }

  mutating func record(_ text: String) -> String {
    numbers.append(MadeNumber(text, oddity))
    return text
  }

  /// `count` cells of a row: numbers, zeros, blanks.
  mutating func cells(_ count: Int) -> [String] {
    (0..<max(count, 0)).map { _ in chance(3) ? number() : pick(["0", "0", ""]) }
  }

  /// `cells` with one of them replaced by `text`.
  mutating func cells(_ count: Int, with text: String) -> [String] {
    let place = Int.random(in: 0..<count, using: &generator)
    return (0..<count).map { $0 == place ? text : "0" }
  }
}
