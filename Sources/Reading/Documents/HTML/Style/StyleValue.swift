/// What the values of single properties of CSS change in a `TextStyle`. Values are in lower case,
/// without white space around them. Nil for values that change nothing.
enum StyleValue {
  static func display(_ value: Substring) -> StyleChange? {
    guard !isInherited(value) else { return nil }
    var change = StyleChange(removed: [.absent, .boxed, .box, .container])
    switch value {
    case "none": change.added = .absent
    case "flex", "grid": change.added = [.box, .container]
    case "inline-flex", "inline-grid": change.added = [.boxed, .container]
    case "block", "list-item", "flow-root": change.added = .box
    default:
      if value.hasPrefix("inline-") { change.added = .boxed }
      if value.hasPrefix("table") { change.added = .box }
    }
    change.removed.subtract(change.added)
    return change
  }

  static func visibility(_ value: Substring) -> StyleChange? {
    switch value {
    case "hidden", "collapse": flag(.invisible, isOn: true)
    case "visible": flag(.invisible, isOn: false)
    default: nil
    }
  }

  static func opacity(_ value: Substring) -> StyleChange? {
    number(value).map { flag(.transparent, isOn: $0.value == 0) }
  }

  /// `filter`: `opacity(0)`, alone or among others.
  static func filter(_ value: Substring) -> StyleChange? {
    guard let name = value.firstRange(of: "opacity("),
      number(value[name.upperBound...])?.value == 0
    else { return nil }
    return flag(.transparent, isOn: true)
  }

  static func fontSize(_ value: Substring) -> StyleChange? {
    guard let (number, unit) = number(value) else {
      return isInherited(value) || value == "smaller" || value == "larger"
        ? nil : flag(.sizeless, isOn: false)
    }
    if number == 0 { return flag(.sizeless, isOn: true) }
    // A part of the size of the element around is 0 if that is 0.
    return unit == "em" || unit == "%" || unit == "ex" ? nil : flag(.sizeless, isOn: false)
  }

  /// `font`: the size is the first part with a number, before a `/`.
  static func font(_ value: Substring) -> StyleChange? {
    let parts = value.split(whereSeparator: \.isWhitespace)
    let sizes = parts.lazy.filter { !isWeight($0) }.compactMap { part in
      fontSize(part.prefix { $0 != "/" })
    }
    return parts.count > 1 ? sizes.first { $0.added == .sizeless } ?? sizes.first : nil
  }

  /// Whether `part` is a weight, as in `bold 700 12px/1.5 x`.
  private static func isWeight(_ part: Substring) -> Bool {
    part.utf8.count == 3 && part.hasSuffix("00")
  }

  /// `font-family`: its first font.
  static func fontFamily(_ value: Substring) -> StyleChange? {
    let first = value.prefix { $0 != "," }.filter { !"\"'".contains($0) && !$0.isWhitespace }
    return isInherited(value)
      ? nil : flag(.pictorial, isOn: pictorialFonts.contains { first.hasPrefix($0) })
  }

  private static var pictorialFonts: [String] {
    ["wingdings", "webdings", "zapfdingbats", "marlett"]
  }

  static func direction(_ value: Substring) -> StyleChange? {
    isInherited(value) ? nil : flag(.fromRight, isOn: value == "rtl")
  }

  /// `unicode-bidi`.
  static func directionality(_ value: Substring) -> StyleChange? {
    isInherited(value) ? nil : flag(.override, isOn: value.hasSuffix("override"))
  }

  static func float(_ value: Substring) -> StyleChange? {
    switch value {
    case "right": StyleChange(added: .moved, removed: .floatedLeft)
    case "left": StyleChange(added: .floatedLeft, removed: .moved)
    default: nil
    }
  }

  static func order(_ value: Substring) -> StyleChange? {
    number(value).flatMap { $0.value == 0 ? nil : StyleChange(added: .disordered) }
  }

  /// `flex-direction`, `flex-flow`.
  static func flexDirection(_ value: Substring) -> StyleChange? {
    value.contains("reverse") ? StyleChange(added: .disordered) : nil
  }

  static func position(_ value: Substring) -> StyleChange? {
    switch value {
    case _ where isInherited(value): nil
    case "absolute", "fixed": StyleChange(added: .positioned, removed: .relative)
    case "relative": StyleChange(added: .relative, removed: .positioned)
    default: StyleChange(removed: [.positioned, .relative])
    }
  }

  static func offset(_ value: Substring) -> StyleChange? {
    flag(.displaced, isOn: leadsOutside(value))
  }

  /// `top`.
  static func top(_ value: Substring) -> StyleChange? {
    moved(value, by: -1)
  }

  /// `bottom`.
  static func bottom(_ value: Substring) -> StyleChange? {
    moved(value, by: 1)
  }

  /// An offset of which `sign` times the value leads upwards.
  private static func moved(_ value: Substring, by sign: Double) -> StyleChange? {
    if leadsOutside(value) { return StyleChange(added: .displaced) }
    guard let (number, unit) = number(value), abs(number) > threshold(unit) else {
      return StyleChange(removed: [.displaced, .movedUp, .movedDown])
    }
    return number * sign > 0
      ? StyleChange(added: .movedUp, removed: [.displaced, .movedDown])
      : StyleChange(added: .movedDown, removed: [.displaced, .movedUp])
  }

  static func margin(_ value: Substring) -> StyleChange? {
    flag(.outside, isOn: leadsOutside(value))
  }

  static func indent(_ value: Substring) -> StyleChange? {
    isInherited(value) ? nil : flag(.outdented, isOn: leadsOutside(value))
  }

  static func height(_ value: Substring) -> StyleChange? {
    flag(.flat, isOn: number(value)?.value == 0)
  }

  static func width(_ value: Substring) -> StyleChange? {
    flag(.narrow, isOn: number(value)?.value == 0)
  }

  /// `transform`: text scaled to no size, mirrored, or turned upside down.
  static func transform(_ value: Substring) -> StyleChange? {
    let size = number(value.drop { $0 != "(" }.dropFirst())
    let scale = value.hasPrefix("scale") ? size?.value : nil
    let isTurned = value.hasPrefix("rotate") && size.map { $0.value == 180 } ?? false
    let added: TextStyle =
      scale == 0 ? .outside : isTurned || scale ?? 0 < 0 ? .reversed : []
    return StyleChange(added: added, removed: TextStyle([.outside, .reversed]).subtracting(added))
  }

  static func overflow(_ value: Substring) -> StyleChange? {
    flag(.cropped, isOn: value == "hidden" || value == "clip")
  }

  /// `clip`: a rectangle of 0 or 1 pixel.
  static func clip(_ value: Substring) -> StyleChange? {
    let sides = value.drop { $0 != "(" }.split { "(), ".contains($0) }
    let isEmpty = sides.count == 4 && sides.allSatisfy { number($0).map { $0.value <= 1 } ?? false }
    return flag(.clipped, isOn: isEmpty)
  }

  /// `clip-path`: an inset from all sides by half of the size or more, or a circle of no size.
  static func clipPath(_ value: Substring) -> StyleChange? {
    let size = number(value.drop { $0 != "(" }.dropFirst())
    let isEmpty =
      value.hasPrefix("inset(") && size.map { $0.value >= 50 && $0.unit.hasPrefix("%") } ?? false
      || value.hasPrefix("circle(") && size?.value == 0
    return flag(.outside, isOn: isEmpty)
  }

  /// Whether `value` is a length that leads out of the page: `-9999px`, `-100em`.
  private static func leadsOutside(_ value: Substring) -> Bool {
    guard let (number, unit) = number(value) else { return false }
    return number <= (unit == "px" || unit == "pt" ? -900 : -90)
  }

  static func decoration(_ value: Substring) -> StyleChange? {
    guard !isInherited(value) else { return nil }
    let parts = value.split(whereSeparator: \.isWhitespace)
    return flag(.struck, isOn: parts.contains("line-through"))
  }

  static func verticalAlignment(_ value: Substring) -> StyleChange? {
    switch value {
    // At the top or bottom of its line, text is raised or lowered where it is smaller.
    case "super", "text-top": StyleChange(added: .raised, removed: .lowered)
    case "sub", "text-bottom": StyleChange(added: .lowered, removed: .raised)
    case _ where isInherited(value): nil
    default: raising(value) ?? StyleChange(removed: [.raised, .lowered])
    }
  }

  /// `mso-text-raise`, or a length as `vertical-align`: raised by more than what only aligns.
  static func raising(_ value: Substring) -> StyleChange? {
    guard let (number, unit) = number(value) else { return nil }
    if number > threshold(unit) { return StyleChange(added: .raised, removed: .lowered) }
    if number < -threshold(unit) { return StyleChange(added: .lowered, removed: .raised) }
    return StyleChange(removed: [.raised, .lowered])
  }

  /// The length that only aligns text with its line.
  private static func threshold(_ unit: Substring) -> Double {
    unit == "px" || unit == "pt" ? 2.0 : unit == "%" ? 10 : 0.1
  }

  private static func flag(_ style: TextStyle, isOn: Bool) -> StyleChange {
    isOn ? StyleChange(added: style) : StyleChange(removed: style)
  }

  private static func isInherited(_ value: Substring) -> Bool { value == "inherit" }

  /// The number at the beginning of `value`, and its unit.
  private static func number(_ value: Substring) -> (value: Double, unit: Substring)? {
    let digits = value.prefix { $0.isNumber || $0 == "." || $0 == "-" || $0 == "+" }
    let padded = digits.first == "." ? "0" + digits : String(digits)
    guard let number = Double(padded) else { return nil }
    return (number, value.dropFirst(digits.count))
  }
}
