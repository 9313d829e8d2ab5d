/// How a level of a list writes its number (ST_NumberFormat of ECMA-376).
enum NumberFormat {
  /// `number`, from 1, in the format called `name`; a format that is not known writes Arabic digits.
  static func text(_ number: Int, format name: String) -> String {
    switch name {
    case "bullet", "none": ""
    case "decimalZero": number < 10 ? "0\(number)" : "\(number)"
    case "chineseCounting", "chineseCountingThousand", "taiwaneseCounting",
      "taiwaneseCountingThousand", "japaneseCounting", "ideographDigital", "koreanDigital2",
      "japaneseDigitalTenThousand", "taiwaneseDigital":
      chinese(number)
    case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal":
      chinese(number, digits: formalDigits, units: ["", "拾", "佰", "仟"], leavesOneOut: false)
    case "ideographTraditional": cyclic(number, "甲乙丙丁戊己庚辛壬癸")
    case "ideographZodiac": cyclic(number, "子丑寅卯辰巳午未申酉戌亥")
    case "upperLetter": letters(number, from: 0x41)
    case "lowerLetter": letters(number, from: 0x61)
    case "upperRoman": roman(number)
    case "lowerRoman": roman(number).lowercased()
    case "decimalFullWidth", "decimalFullWidth2": fullWidth(number)
    case "decimalEnclosedCircle", "decimalEnclosedCircleChinese": enclosed(number, from: 0x2460)
    case "decimalEnclosedParen": enclosed(number, from: 0x2474)
    case "decimalEnclosedFullstop": enclosed(number, from: 0x2488)
    case "ideographEnclosedCircle": number <= 10 ? enclosed(number, from: 0x3220) : "\(number)"
    default: "\(number)"
    }
  }

  private static let digits = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
  private static let formalDigits = ["零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"]

  /// A number below 10,000 in words, `十二`; `leavesOneOut` writes 十 for 一十 in front.
  private static func chinese(
    _ number: Int, digits: [String] = digits, units: [String] = ["", "十", "百", "千"],
    leavesOneOut: Bool = true
  ) -> String {
    guard (1..<10_000).contains(number) else { return "\(number)" }
    let places = String(number).reversed().compactMap(\.wholeNumberValue)
    var text = ""
    var owesZero = false
    for place in places.indices.reversed() {
      guard places[place] > 0 else {
        owesZero = true
        continue
      }
      if owesZero { text += digits[0] == "〇" ? "零" : digits[0] }
      owesZero = false
      let isOne = leavesOneOut && text.isEmpty && place == 1 && places[place] == 1
      text += (isOne ? "" : digits[places[place]]) + units[place]
    }
    return text
  }

  private static func cyclic(_ number: Int, _ signs: String) -> String {
    let signs = Array(signs)
    return number > 0 ? String(signs[(number - 1) % signs.count]) : "\(number)"
  }

  /// a … z, aa, bb …
  private static func letters(_ number: Int, from first: UInt8) -> String {
    guard (1...780).contains(number) else { return "\(number)" }
    let letter = Character(Unicode.Scalar(first + UInt8((number - 1) % 26)))
    return String(repeating: letter, count: (number - 1) / 26 + 1)
  }

  private static func roman(_ number: Int) -> String {
    let values = [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
      (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    guard (1..<4000).contains(number) else { return "\(number)" }
    var (rest, text) = (number, "")
    for (value, sign) in values {
      while rest >= value {
        text += sign
        rest -= value
      }
    }
    return text
  }

  private static func fullWidth(_ number: Int) -> String {
    var text = String.UnicodeScalarView()
    for scalar in String(number).unicodeScalars {
      text.append(Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar)
    }
    return String(text)
  }

  private static func enclosed(_ number: Int, from first: UInt32) -> String {
    guard (1...20).contains(number), let sign = Unicode.Scalar(first + UInt32(number) - 1) else {
      return "\(number)"
    }
    return String(Character(sign))
  }
}
