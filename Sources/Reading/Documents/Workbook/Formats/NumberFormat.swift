/// The number format of a cell (ECMA-376 part 1, 18.8.31), which makes its value the text that a
/// spreadsheet shows.
struct NumberFormat {
  static let general = "General"

  /// Up to four: of positive numbers, negative ones, zero, texts.
  private let sections: [NumberFormatSection]
  /// Whether numbers are shown as they are.
  let isGeneral: Bool

  init(_ code: String) {
    isGeneral = code == "@" || code.lowercased() == "general"
    var parser = NumberFormatParser(code)
    sections = parser.sections()
  }

  /// Whether it shows numbers as days, and not only as times.
  var isOfDays: Bool { sections.contains(where: \.isOfDays) }

  /// What is shown for `number`. A negative number that only its colour or brackets mark as such has a
  /// minus sign instead.
  func shown(_ number: DecimalDigits, from1904: Bool) -> ShownNumber {
    guard !isGeneral, let index = section(for: number) else {
      return ShownNumber(text: number.generalText)
    }
    let section = sections[index]
    var shown = section.shown(number, from1904: from1904)
    guard number.isNegative, !section.isDate, shown.hasValue else { return shown }
    let text = shown.text
    guard index > 0 else {
      shown.text = [UInt8(ascii: "-")] + text
      return shown
    }
    guard !section.statesSign else { return shown }
    if section.isInBrackets {
      shown.text = [UInt8(ascii: "-")] + NumberFormat.withoutBrackets(text)
      shown.sign = .bracketed(text)
    } else if section.hasColour {
      shown.text = [UInt8(ascii: "-")] + text
    } else {
      shown.sign = .unsigned
    }
    return shown
  }

  /// `text` as shown; nil if the format does not change it.
  func text(of text: ArraySlice<UInt8>) -> [UInt8]? {
    guard !isGeneral, let last = sections.last,
      sections.count == 4 || last.tokens.contains(.text)
    else { return nil }
    return last.tokens.flatMap { token -> [UInt8] in
      switch token {
      case .literal(let literal): literal
      case .text: Array(text)
      default: []
      }
    }
  }

  /// The index of the section for `number`; nil if there is none, so that it is shown as it is.
  private func section(for number: DecimalDigits) -> Int? {
    let hasText = sections.last?.tokens.contains(.text) ?? false
    let numeric = sections.prefix(hasText ? min(sections.count - 1, 3) : 3)
    if numeric.contains(where: { $0.condition != nil }) {
      return numeric.firstIndex { $0.condition?.holds(for: number) ?? true }
    }
    switch numeric.count {
    case 0: return nil
    case 1: return 0
    case 3 where number.isZero: return 2
    default: return number.isNegative ? 1 : 0
    }
  }

  private static func withoutBrackets(_ text: [UInt8]) -> [UInt8] {
    Array(String(decoding: text, as: UTF8.self).filter { !"()（）".contains($0) }.utf8)
  }

  /// The code of the format `id`, which files do not contain, as in Chinese versions of programs.
  static func builtIn(_ id: Int) -> String {
    switch id {
    case 1: "0"
    case 2: "0.00"
    case 3: "#,##0"
    case 4: "#,##0.00"
    case 5, 6: "¥#,##0;¥-#,##0"
    case 7, 8: "¥#,##0.00;¥-#,##0.00"
    case 9: "0%"
    case 10: "0.00%"
    case 11: "0.00E+00"
    case 12: "# ?/?"
    case 13: "# ??/??"
    case 14: "yyyy/m/d"
    case 15: "d-mmm-yy"
    case 16: "d-mmm"
    case 17: "mmm-yy"
    case 18: "h:mm AM/PM"
    case 19: "h:mm:ss AM/PM"
    case 20: "h:mm"
    case 21: "h:mm:ss"
    case 22: "yyyy/m/d h:mm"
    case 27, 36, 50, 52, 57: "yyyy\"年\"m\"月\""
    case 28, 29, 51, 53, 54, 58: "m\"月\"d\"日\""
    case 30: "m-d-yy"
    case 31: "yyyy\"年\"m\"月\"d\"日\""
    case 32: "h\"时\"mm\"分\""
    case 33: "h\"时\"mm\"分\"ss\"秒\""
    case 34, 55: "上午/下午h\"时\"mm\"分\""
    case 35, 56: "上午/下午h\"时\"mm\"分\"ss\"秒\""
    case 37, 38: "#,##0_);(#,##0)"
    case 39, 40: "#,##0.00_);(#,##0.00)"
    case 41, 42: "#,##0;-#,##0;\"-\";@"
    case 43, 44: "#,##0.00;-#,##0.00;\"-\";@"
    case 45: "mm:ss"
    case 46: "[h]:mm:ss"
    case 47: "mm:ss.0"
    case 48: "##0.0E+0"
    case 49: "@"
    default: general
    }
  }
}
