/// Reads the code of a number format into its sections.
struct NumberFormatParser {
  private let code: [UInt8]
  private var index = 0
  private var section = NumberFormatSection()
  private var finished: [NumberFormatSection] = []

  init(_ code: String) { self.code = Array(code.utf8) }

  mutating func sections() -> [NumberFormatSection] {
    while index < code.count { readToken() }
    finish()
    return finished
  }

  private mutating func finish() {
    resolveCommas()
    resolveMinutes()
    finished.append(section)
    section = NumberFormatSection()
  }

  private mutating func readToken() {
    let byte = code[index]
    switch byte {
    case UInt8(ascii: ";"):
      index += 1
      finish()
    case UInt8(ascii: "\""): readQuoted()
    case UInt8(ascii: "["): readBracket()
    // Chinese versions of programs write `!` for the backslash: 0!.0000 shows yuan in 万元.
    case UInt8(ascii: "\\"), UInt8(ascii: "!"):
      index += 1
      append(.literal(character()))
    case UInt8(ascii: "_"):
      index += 1
      _ = character()
      append(.literal([0x20]))
    case UInt8(ascii: "*"):
      index += 1
      _ = character()
    case UInt8(ascii: "0"), UInt8(ascii: "#"), UInt8(ascii: "?"): readDigit(byte)
    case UInt8(ascii: "."): readPoint()
    case UInt8(ascii: "@"): appendByte(.text)
    case UInt8(ascii: "%"):
      section.moves += 2
      appendByte(.literal([byte]))
    case UInt8(ascii: "/") where !section.isDate:
      section.isPlain = true
      appendByte(.literal([]))
    default: readWord()
    }
  }

  private mutating func append(_ token: NumberFormatSection.Token) { section.tokens.append(token) }

  private mutating func appendByte(_ token: NumberFormatSection.Token) {
    append(token)
    index += 1
  }

  /// Returns the character at `index` and advances `index`.
  private mutating func character() -> [UInt8] {
    guard index < code.count else { return [] }
    let start = index
    repeat { index += 1 } while index < code.count && code[index] & 0xC0 == 0x80
    return Array(code[start..<index])
  }

  private mutating func readQuoted() {
    index += 1
    let text = code[index...].prefix { $0 != UInt8(ascii: "\"") }
    index = min(text.endIndex + 1, code.count)
    for character in String(decoding: text, as: UTF8.self) {
      append(.literal(Array(String(character).utf8)))
    }
  }

  /// Reads a condition, a currency or elapsed time in brackets; colours and languages are skipped.
  private mutating func readBracket() {
    let inner = code[(index + 1)...].prefix { $0 != UInt8(ascii: "]") }
    index = min(inner.endIndex + 1, code.count)
    guard let first = inner.first else { return }
    let text = String(decoding: inner, as: UTF8.self)
    if first == UInt8(ascii: "$") {
      append(.literal(Array(inner.dropFirst().prefix { $0 != UInt8(ascii: "-") })))
    } else if "hms".utf8.contains(first | 0x20), inner.allSatisfy({ $0 | 0x20 == first | 0x20 }) {
      append(.elapsed(first | 0x20, inner.count))
    } else if "<>=".utf8.contains(first) {
      let sign = text.prefix { "<>=".contains($0) }
      if let limit = DecimalDigits(Array(text.dropFirst(sign.count).utf8)[...]) {
        section.condition = NumberFormatSection.Condition(sign: String(sign), limit: limit)
      }
    } else if !text.lowercased().hasPrefix("dbnum") {
      section.hasColour = true
    }
  }

  private mutating func readDigit(_ byte: UInt8) {
    // The digits of a denominator or an exponent, whose number is read as it is.
    guard !section.isPlain else { return index += 1 }
    appendByte(.digit(byte))
  }

  private mutating func readPoint() {
    let zeros = code[(index + 1)...].prefix { $0 == UInt8(ascii: "0") }.count
    guard section.isDate, zeros > 0 else {
      // A point without places before it shows all digits.
      if !section.tokens.contains(where: isDigit) { append(.digit(UInt8(ascii: "#"))) }
      return appendByte(.point)
    }
    append(.subsecond(zeros))
    index += 1 + zeros
  }

  /// Reads a letter of a date, a name or an ordinary character.
  private mutating func readWord() {
    for name in ["General", "G/通用格式"] where code[index...].starts(with: name.utf8) {
      append(.general)
      return index += name.utf8.count
    }
    for (name, isChinese) in [("AM/PM", false), ("A/P", false), ("上午/下午", true)]
    where matches(name) {
      append(.half(isChinese: isChinese))
      return index += name.utf8.count
    }
    let letter = code[index] | 0x20
    if letter == UInt8(ascii: "e"), index + 1 < code.count,
      code[index + 1] == UInt8(ascii: "+") || code[index + 1] == UInt8(ascii: "-")
    {
      // With several places before the point the exponent moves in steps, and one of them may be shown alone.
      section.mantissa = 1 + section.tokens.drop { $0 != .point }.count { isDigit($0) }
      section.isPlain = true
      return index += 2
    }
    guard ByteScan.isLetter(code[index]), "ymdhsaebg".utf8.contains(letter) else {
      return append(.literal(character()))
    }
    let count = code[index...].prefix { $0 | 0x20 == letter }.count
    append(.date(letter == UInt8(ascii: "e") ? UInt8(ascii: "y") : letter, max(count, 1)))
    index += count
  }

  private func matches(_ name: String) -> Bool {
    code.count - index >= name.utf8.count
      && zip(code[index...], name.utf8).allSatisfy {
        ByteScan.lowered($0) == ByteScan.lowered($1)
      }
  }

  /// Commas between places group the digits; those after the last place divide by 1,000.
  private mutating func resolveCommas() {
    let comma = NumberFormatSection.Token.literal([UInt8(ascii: ",")])
    guard !section.isPlain else { return resolvePlain() }
    var tokens: [NumberFormatSection.Token] = []
    for (index, token) in section.tokens.enumerated() {
      guard token == comma, isDigit(tokens.last) else {
        tokens.append(token)
        continue
      }
      let rest = section.tokens[(index + 1)...].first { $0 != comma }
      if isDigit(rest) { section.hasGrouping = true } else { section.moves -= 3 }
    }
    section.tokens = tokens
  }

  /// Replaces the places of a fraction or a number with an exponent by the number as it is.
  private mutating func resolvePlain() {
    let first = section.tokens.firstIndex { isDigit($0) } ?? section.tokens.count
    var tokens = section.tokens.filter { !isDigit($0) && $0 != .point }
    tokens.insert(.general, at: min(first, tokens.count))
    section.tokens = tokens
    section.moves = 0
  }

  private func isDigit(_ token: NumberFormatSection.Token?) -> Bool {
    if case .digit = token { true } else { false }
  }

  /// `m` after hours or before seconds is the minute, which is `i` from here on.
  private mutating func resolveMinutes() {
    let letters = section.tokens.indices.filter { index in
      switch section.tokens[index] {
      case .date, .elapsed: true
      default: false
      }
    }
    for (order, index) in letters.enumerated() {
      guard case .date(UInt8(ascii: "m"), let count) = section.tokens[index], count < 3 else {
        continue
      }
      let before = order > 0 ? letter(section.tokens[letters[order - 1]]) : 0
      let after = order + 1 < letters.count ? letter(section.tokens[letters[order + 1]]) : 0
      if before == UInt8(ascii: "h") || after == UInt8(ascii: "s") {
        section.tokens[index] = .date(UInt8(ascii: "i"), count)
      }
    }
  }

  private func letter(_ token: NumberFormatSection.Token) -> UInt8 {
    switch token {
    case .date(let letter, _), .elapsed(let letter, _): letter
    default: 0
    }
  }
}
