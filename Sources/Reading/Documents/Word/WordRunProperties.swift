/// The properties of a run that decide how its text is shown (ECMA-376, section 17.3.2). Nil where
/// a property is not specified.
struct WordRunProperties: Equatable {
  /// `superscript` and `subscript` of `vertAlign`; `baseline` is plain.
  enum VerticalAlignment { case raised, lowered, baseline }

  var verticalAlignment: VerticalAlignment?
  /// How far the text is raised, in half-points.
  var position: Int?
  var strike: Bool?
  var doubleStrike: Bool?
  var vanish: Bool?
  /// Whether the text is white, and whether another colour is behind it.
  var isWhite: Bool?
  var isShaded: Bool?
  /// The colours of the text and of what is behind it, as RRGGBB; empty where a program chooses them.
  var colour: String?
  var fill: String?
  /// Whether the text is too small or too narrow to be seen.
  var isTiny: Bool?
  var isNarrow: Bool?
  /// Whether the font shows pictures in place of letters and digits. Nil for all other fonts, which every
  /// run names: one within a style with such a font is taken for one in it.
  var isPictorial: Bool?

  var isEmpty: Bool { self == WordRunProperties() }

  /// A run that is raised or lowered by no more than this, in half-points, is only aligned.
  private static let alignment = 2
  /// The greatest size, in half-points, and the greatest width, in per cent, at which text is not seen.
  private static let tinySize = 4
  private static let narrowScale = 5
  private static let white = "FFFFFF"

  /// Reads the property `tag`, the last started element.
  mutating func read(_ tag: WordTag, _ elements: WordElementReader, _ bytes: Span<UInt8>) {
    switch tag {
    case .vertAlign:
      switch elements.value("val", bytes) {
      case "superscript": verticalAlignment = .raised
      case "subscript": verticalAlignment = .lowered
      default: verticalAlignment = .baseline
      }
    case .position: position = elements.value("val", bytes).flatMap(WordRunProperties.halfPoints)
    case .strike: strike = elements.isOn(bytes)
    case .dstrike: doubleStrike = elements.isOn(bytes)
    case .vanish: vanish = elements.isOn(bytes)
    case .color:
      let value = elements.value("val", bytes)?.uppercased()
      isWhite = value.map { $0 == WordRunProperties.white }
      colour = value == "AUTO" ? "" : value
    case .shd:
      let value = elements.value("fill", bytes)?.uppercased()
      isShaded = value.map { $0 != "AUTO" && $0 != WordRunProperties.white }
      fill = value == "AUTO" ? "" : value
    case .highlight:
      let value = elements.value("val", bytes)?.lowercased()
      isShaded = value.map { $0 != "none" && $0 != "white" }
      fill = value.map { WordRunProperties.highlights[$0] ?? "" }
    case .sz:
      isTiny = elements.value("val", bytes).flatMap(WordRunProperties.halfPoints)
        .map { $0 <= WordRunProperties.tinySize }
    case .scale:
      isNarrow = elements.number("val", bytes).map { $0 <= WordRunProperties.narrowScale }
    case .rFonts:
      let font = elements.value("ascii", bytes) ?? elements.value("hansi", bytes)
      if let font, WordSymbol.isPictorial(font) { isPictorial = true }
    default: break
    }
  }

  /// The colours of highlighted text (section 17.18.40) in which text may be too.
  private static let highlights = [
    "black": "000000", "blue": "0000FF", "cyan": "00FFFF", "green": "00FF00", "magenta": "FF00FF",
    "red": "FF0000", "yellow": "FFFF00", "white": "FFFFFF", "darkblue": "000080",
    "darkgray": "808080", "lightgray": "C0C0C0",
  ]

  /// A measure in half-points: `6`, or `3pt` in strict documents.
  private static func halfPoints(_ text: String) -> Int? {
    if let number = Int(text) { return Int(Int32(clamping: number)) }
    guard text.hasSuffix("pt"), let points = Double(text.dropLast(2)), abs(points) < 10_000
    else { return nil }
    return Int(points * 2)
  }

  /// These properties, and those of `base` where they specify none.
  func over(_ base: WordRunProperties) -> WordRunProperties {
    WordRunProperties(
      verticalAlignment: verticalAlignment ?? base.verticalAlignment,
      position: position ?? base.position, strike: strike ?? base.strike,
      doubleStrike: doubleStrike ?? base.doubleStrike, vanish: vanish ?? base.vanish,
      isWhite: isWhite ?? base.isWhite, isShaded: isShaded ?? base.isShaded,
      colour: colour ?? base.colour, fill: fill ?? base.fill,
      isTiny: isTiny ?? base.isTiny, isNarrow: isNarrow ?? base.isNarrow,
      isPictorial: isPictorial ?? base.isPictorial)
  }

  /// How a run with these properties is set apart; nil for plain text.
  var setApart: SetApart.Kind? {
    if vanish ?? false || isTiny ?? false || isNarrow ?? false || isBlackedOut { return .hidden }
    if strike ?? false || doubleStrike ?? false { return .struck }
    switch verticalAlignment {
    case .raised: return .raised
    case .lowered: return .lowered
    case .baseline, nil: break
    }
    if let position, abs(position) > WordRunProperties.alignment {
      return position > 0 ? .raised : .lowered
    }
    return isWhite ?? false && !(isShaded ?? false) ? .white : nil
  }

  /// Whether the text has the colour of its background. White text on white paper is set apart as that.
  private var isBlackedOut: Bool {
    guard let fill, let colour, !fill.isEmpty, fill != WordRunProperties.white else { return false }
    return fill == colour
  }

  /// The properties of a run: its own over those of its styles over the defaults. A toggle property
  /// that a style has switches that of the other style (section 17.7.3).
  static func resolved(
    own: WordRunProperties, character: WordRunProperties, paragraph: WordRunProperties,
    defaults: WordRunProperties
  ) -> WordRunProperties {
    var resolved = own.over(character.over(paragraph.over(defaults)))
    resolved.strike =
      own.strike ?? toggled(character.strike, paragraph.strike, defaults.strike)
    resolved.vanish =
      own.vanish ?? toggled(character.vanish, paragraph.vanish, defaults.vanish)
    return resolved
  }

  private static func toggled(_ character: Bool?, _ paragraph: Bool?, _ defaults: Bool?) -> Bool {
    defaults ?? false || (character ?? false) != (paragraph ?? false)
  }
}
