/// Colours of CSS, as far as text in them may not be seen.
enum StyleColour {
  /// Whether `value` is transparent, in lower case.
  static func isTransparent(_ value: Substring) -> Bool {
    if value == "transparent" { return true }
    if value.first == "#" {
      return value.utf8.count == 5 && value.hasSuffix("0")
        || value.utf8.count == 9 && value.hasSuffix("00")
    }
    guard value.hasPrefix("rgb") || value.hasPrefix("hsl") else { return false }
    let parts = numbers(of: value)
    return parts.count == 4 && parts[3] == 0
  }

  /// Whether `value` is white, or so nearly that it is not seen on white.
  static func isWhite(_ value: Substring) -> Bool {
    guard let code = code(of: value) else { return false }
    return [0, 8, 16].allSatisfy { code >> $0 & 0xFF >= 0xFA }
  }

  /// Whether text of the colour `text` is not seen on `background`, the values of two declarations in
  /// lower case.
  static func areEqual(_ text: Substring, background: Substring) -> Bool {
    guard let colour = code(of: text) else { return false }
    guard !background.hasPrefix("rgb") else { return code(of: background) == colour }
    return background.split(whereSeparator: \.isWhitespace).contains { code(of: $0) == colour }
  }

  /// The colour as red, green and blue, 8 bits each; nil for values that are no opaque colour.
  private static func code(of value: Substring) -> UInt32? {
    if let named = names.first(where: { $0.name == value }) { return named.code }
    if value.hasPrefix("rgb") {
      let parts = numbers(of: value)
      guard parts.count == 3, parts.allSatisfy({ 0...255 ~= $0 }) else { return nil }
      return parts.reduce(0) { $0 << 8 | UInt32($1) }
    }
    guard value.first == "#", let code = UInt32(value.dropFirst(), radix: 16) else { return nil }
    switch value.utf8.count {
    case 7: return code
    case 4: return (code >> 8) * 0x110000 | (code >> 4 & 15) * 0x1100 | (code & 15) * 0x11
    default: return nil
    }
  }

  /// The numbers in the brackets of `value`.
  private static func numbers(of value: Substring) -> [Double] {
    value.drop { $0 != "(" }.split { "(), /".contains($0) }.compactMap { Double(String($0)) }
  }

  private static let names: [(name: Substring, code: UInt32)] = [
    ("white", 0xFFFFFF), ("black", 0x000000), ("red", 0xFF0000), ("blue", 0x0000FF),
    ("green", 0x008000), ("yellow", 0xFFFF00), ("gray", 0x808080), ("silver", 0xC0C0C0),
  ]
}
