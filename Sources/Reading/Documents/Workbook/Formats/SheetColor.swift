/// A colour of a font or a fill, to tell whether two are the same. The colours of the theme for text
/// and background are taken for black and white.
enum SheetColor: Equatable {
  /// Red, green and blue, without transparency.
  case rgb(Int)
  /// A colour of the theme, with the change of its brightness.
  case theme(Int, tint: Double)

  static let black = SheetColor.rgb(0)
  static let white = SheetColor.rgb(0xFFFFFF)

  /// The first colours of the palette, which numbers 8 to 15 repeat.
  private static let palette = [
    0, 0xFFFFFF, 0xFF0000, 0x00FF00, 0x0000FF, 0xFFFF00, 0xFF00FF, 0x00FFFF,
  ]

  /// The colour that the last started element, such as `color`, states; nil if it is automatic or
  /// not known.
  init?(_ elements: XMLElementReader<SheetTag>, _ bytes: Span<UInt8>) {
    if let text = elements.value("rgb", bytes) {
      guard let number = Int(text, radix: 16) else { return nil }
      self = .rgb(number & 0xFFFFFF)
    } else if let theme = elements.number("theme", bytes) {
      let tint = elements.value("tint", bytes).flatMap(Double.init) ?? 0
      let isPlain = tint == 0 && theme < 2
      self = isPlain ? (theme == 0 ? .white : .black) : .theme(theme, tint: tint)
    } else if let index = elements.number("indexed", bytes), 0..<16 ~= index {
      self = .rgb(SheetColor.palette[index % 8])
    } else {
      return nil
    }
  }
}
