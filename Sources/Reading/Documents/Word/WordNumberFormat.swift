import Chinese

/// Formats the numbers of list levels (ST_NumberFormat of ECMA-376).
enum WordNumberFormat {
  /// `number`, from 1, in the format called `name`; Arabic digits if the format is unknown.
  static func text(_ number: Int, format name: String) -> String {
    switch name {
    case "bullet", "none": ""
    case "decimalZero": number < 10 ? "0\(number)" : "\(number)"
    case "chineseCounting", "chineseCountingThousand", "taiwaneseCounting",
      "taiwaneseCountingThousand", "japaneseCounting", "ideographDigital", "koreanDigital2",
      "japaneseDigitalTenThousand", "taiwaneseDigital":
      Numeral.spelling(number)
    case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal":
      Numeral.spelling(number, .formal)
    case "ideographTraditional": Numeral.stem(number)
    case "ideographZodiac": Numeral.branch(number)
    case "upperLetter": letters(number, from: 0x41)
    case "lowerLetter": letters(number, from: 0x61)
    case "upperRoman": roman(number)
    case "lowerRoman": roman(number).lowercased()
    case "decimalFullWidth", "decimalFullWidth2": Folding.fullWidth("\(number)")
    case "decimalEnclosedCircle", "decimalEnclosedCircleChinese": enclosed(number, from: 0x2460)
    case "decimalEnclosedParen": enclosed(number, from: 0x2474)
    case "decimalEnclosedFullstop": enclosed(number, from: 0x2488)
    case "ideographEnclosedCircle": number <= 10 ? enclosed(number, from: 0x3220) : "\(number)"
    default: "\(number)"
    }
  }

  /// Letters: a … z, aa, bb …
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
    for (value, numeral) in values {
      while rest >= value {
        text += numeral
        rest -= value
      }
    }
    return text
  }

  private static func enclosed(_ number: Int, from first: UInt32) -> String {
    guard (1...20).contains(number), let scalar = Unicode.Scalar(first + UInt32(number) - 1)
    else {
      return "\(number)"
    }
    return String(Character(scalar))
  }
}
