import Chinese

/// What declarations of CSS change in a `TextStyle`.
struct StyleChange: Equatable {
  var added: TextStyle = []
  var removed: TextStyle = []
  var isImportant = false

  var isEmpty: Bool { added.isEmpty && removed.isEmpty }

  func apply(to style: inout TextStyle) {
    style.subtract(removed)
    style.formUnion(added)
  }

  /// The change by this one and then by `next`.
  func followed(by next: StyleChange) -> StyleChange {
    StyleChange(
      added: added.subtracting(next.removed).union(next.added),
      removed: removed.union(next.removed),
      isImportant: isImportant)
  }
}

/// Iterates over the declarations of a `style` attribute or of a rule, as far as they change a
/// `TextStyle`.
struct StyleDeclarations {
  private var index: Int
  private let end: Int
  /// Whether lengths and colours change anything where they hide nothing, since others may have.
  private var readsAll: Bool
  /// The values of `color` and of `background` or `background-color` so far.
  private var colour: Range<Int>?
  private var background: Range<Int>?

  /// Whether the declarations are those of one element, of which those that move it or blacken it are read, too.
  private let isOfElement: Bool

  init(_ range: Range<Int>, readsAll: Bool, isOfElement: Bool) {
    (index, end, self.readsAll) = (range.lowerBound, range.upperBound, readsAll)
    self.isOfElement = isOfElement
  }

  mutating func next(_ bytes: Span<UInt8>) -> StyleChange? {
    while index < end {
      let start = ByteScan.skipWhiteSpace(in: bytes, from: index, to: end)
      let stop = ByteScan.first(UInt8(ascii: ";"), in: bytes, from: start, to: end)
      index = stop + 1
      guard start + 5 < stop, let change = change(bytes, start, stop) else { continue }
      readsAll = readsAll || !change.added.isDisjoint(with: .measured)
      return change
    }
    guard let colour, let background else { return blackening(bytes) }
    (self.colour, self.background) = (nil, nil)
    let (text, isImportant) = StyleDeclarations.value(colour, bytes)
    let (ground, _) = StyleDeclarations.value(background, bytes)
    // White text on a background of another colour is seen.
    return StyleColour.areEqual(text[...], background: ground[...])
      ? StyleChange(added: .colourless, isImportant: isImportant)
      : StyleChange(removed: .white, isImportant: isImportant)
  }

  /// The change by a black background without a colour of the text.
  private mutating func blackening(_ bytes: Span<UInt8>) -> StyleChange? {
    guard isOfElement, let background else { return nil }
    self.background = nil
    let (ground, isImportant) = StyleDeclarations.value(background, bytes)
    return StyleColour.areEqual("black", background: ground[...])
      ? StyleChange(added: .onBlack, isImportant: isImportant) : nil
  }

  private mutating func change(_ bytes: Span<UInt8>, _ start: Int, _ stop: Int) -> StyleChange? {
    // Two letters, the first and the sixth of the name, are enough to reject most declarations.
    switch UInt16(bytes[start] | 0x20) << 8 | UInt16(bytes[start + 5] | 0x20) {
    case 0x6461: return change("display", bytes, start, stop, StyleValue.display)
    case 0x7669: return change("visibility", bytes, start, stop, StyleValue.visibility)
    case 0x7663: return change("vertical-align", bytes, start, stop, StyleValue.verticalAlignment)
    case 0x6673:
      guard readsAll || mayBeZero(bytes, start, stop) else { return nil }
      return change("font-size", bytes, start, stop, StyleValue.fontSize)
    case 0x7464:
      return change("text-decoration", bytes, start, stop, StyleValue.decoration)
        ?? change("text-decoration-line", bytes, start, stop, StyleValue.decoration)
    case 0x6F74: return change("opacity", bytes, start, stop, StyleValue.opacity)
    case 0x6672: return change("filter", bytes, start, stop, StyleValue.filter)
    case 0x6D65:
      return change("mso-text-raise", bytes, start, stop, StyleValue.raising)
        ?? change("max-height", bytes, start, stop, StyleValue.height)
    case 0x6F6C: return change("overflow", bytes, start, stop, StyleValue.overflow)
    case 0x7069: return change("position", bytes, start, stop, StyleValue.position)
    case 0x7469: return lengthChange("text-indent", bytes, start, stop, StyleValue.indent)
    case 0x6D6E: return lengthChange("margin-left", bytes, start, stop, StyleValue.margin)
    case 0x6874: return change("height", bytes, start, stop, StyleValue.height)
    case 0x626D: return change("bottom", bytes, start, stop, StyleValue.bottom)
    case 0x7466: return change("transform", bytes, start, stop, StyleValue.transform)
    case 0x6370: return change("clip-path", bytes, start, stop, StyleValue.clipPath)
    case 0x6474: return change("direction", bytes, start, stop, StyleValue.direction)
    case 0x7564: return change("unicode-bidi", bytes, start, stop, StyleValue.directionality)
    case 0x6664 where isOfElement:
      return change("flex-direction", bytes, start, stop, StyleValue.flexDirection)
    case 0x6666 where bytes[start + 1] | 0x20 == UInt8(ascii: "l"):
      guard isOfElement else { return nil }
      return change("flex-flow", bytes, start, stop, StyleValue.flexDirection)
    case 0x6666:
      guard readsAll || namesPictorialFont(bytes, start, stop) else { return nil }
      return change("font-family", bytes, start, stop, StyleValue.fontFamily)
    case 0x6272: recordBackground(bytes, start, stop)
    default: return shortChange(bytes, start, stop)
    }
    return nil
  }

  /// The change by a declaration whose name has at most five letters.
  private mutating func shortChange(
    _ bytes: Span<UInt8>, _ start: Int, _ stop: Int
  ) -> StyleChange? {
    switch bytes[start] | 0x20 {
    case UInt8(ascii: "c"):
      if let range = value(of: "color", bytes, start, stop) {
        colour = range
        return colourChange(range, bytes)
      }
      return change("clip", bytes, start, stop, StyleValue.clip)
    case UInt8(ascii: "f") where bytes[start + 1] | 0x20 == UInt8(ascii: "l"):
      return isOfElement ? change("float", bytes, start, stop, StyleValue.float) : nil
    case UInt8(ascii: "o"):
      return isOfElement ? change("order", bytes, start, stop, StyleValue.order) : nil
    case UInt8(ascii: "f"):
      guard readsAll || hasLoneZero(bytes, start, stop) else { return nil }
      return change("font", bytes, start, stop, StyleValue.font)
    case UInt8(ascii: "l"): return lengthChange("left", bytes, start, stop, StyleValue.offset)
    case UInt8(ascii: "t"): return change("top", bytes, start, stop, StyleValue.top)
    case UInt8(ascii: "w"):
      return lengthChange("width", bytes, start, stop, from: "0", StyleValue.width)
    case UInt8(ascii: "r"): return lengthChange("right", bytes, start, stop, StyleValue.offset)
    default: return nil
    }
  }

  /// Whether the value of a declaration of `font-size` may be 0.
  private func mayBeZero(_ bytes: Span<UInt8>, _ start: Int, _ stop: Int) -> Bool {
    // Nearly all are written `font-size:12px`.
    guard start + 10 < stop, bytes[start + 9] == UInt8(ascii: ":") else { return true }
    return bytes[start + 10] < UInt8(ascii: "1")
  }

  /// Whether the first font of a declaration of `font-family` may show pictures, by its first letter.
  private func namesPictorialFont(_ bytes: Span<UInt8>, _ start: Int, _ stop: Int) -> Bool {
    let value = (start + 11..<stop).first { ByteScan.isLetter(bytes[$0]) }
    return value.map { "wmz".utf8.contains(bytes[$0] | 0x20) } ?? false
  }

  /// Whether a declaration has a 0 that is no part of a longer number.
  private func hasLoneZero(_ bytes: Span<UInt8>, _ start: Int, _ stop: Int) -> Bool {
    (start + 1..<stop).contains { index in
      bytes[index] == UInt8(ascii: "0") && !UTF8Character.isDigit(bytes[index - 1])
        && bytes[index - 1] != UInt8(ascii: ".")
    }
  }

  /// The change by a declaration of `property`, where only lengths that begin with `first` change
  /// anything: negative ones may lead out of the page.
  private func lengthChange(
    _ property: StaticString, _ bytes: Span<UInt8>, _ start: Int, _ stop: Int,
    from first: Unicode.Scalar = "-", _ change: (Substring) -> StyleChange?
  ) -> StyleChange? {
    let colon = ByteScan.first(UInt8(ascii: ":"), in: bytes, from: start, to: stop)
    let value = ByteScan.skipWhiteSpace(in: bytes, from: min(colon + 1, stop), to: stop)
    guard readsAll || value < stop && bytes[value] == UInt8(ascii: first) else { return nil }
    return self.change(property, bytes, start, stop, change)
  }

  /// The change by a colour for text.
  private func colourChange(_ range: Range<Int>, _ bytes: Span<UInt8>) -> StyleChange? {
    guard let first = range.first(where: { !ByteScan.isWhiteSpace(bytes[$0]) }) else { return nil }
    // Nearly all colours are opaque and dark, and written `#333333`.
    let isUsual =
      bytes[first] == UInt8(ascii: "#") && range.upperBound - first == 7
      && bytes[first + 1] | 0x20 != UInt8(ascii: "f")
    guard readsAll || !isUsual else { return nil }
    let change = StyleDeclarations.colourChange(range, bytes)
    return readsAll || change?.added.isEmpty == false ? change : nil
  }

  /// The change by the colour in `range`, the value of `color`.
  static func colourChange(_ range: Range<Int>, _ bytes: Span<UInt8>) -> StyleChange? {
    let (text, isImportant) = value(range, bytes)
    guard text != "inherit" else { return nil }
    let added: TextStyle =
      StyleColour.isTransparent(text[...])
      ? .colourless : StyleColour.isWhite(text[...]) ? .white : []
    var removed = TextStyle([.colourless, .white]).subtracting(added)
    if !StyleColour.areEqual(text[...], background: "black") { removed.insert(.onBlack) }
    return StyleChange(added: added, removed: removed, isImportant: isImportant)
  }

  /// The change by the font in `range`, the value of `font-family`.
  static func fontChange(_ range: Range<Int>, _ bytes: Span<UInt8>) -> StyleChange? {
    StyleValue.fontFamily(value(range, bytes).text[...])
  }

  private mutating func recordBackground(_ bytes: Span<UInt8>, _ start: Int, _ stop: Int) {
    background =
      value(of: "background", bytes, start, stop)
      ?? value(of: "background-color", bytes, start, stop) ?? background
  }

  /// The change by a declaration of `property`; nil if the declaration is of another one.
  private func change(
    _ property: StaticString, _ bytes: Span<UInt8>, _ start: Int, _ stop: Int,
    _ change: (Substring) -> StyleChange?
  ) -> StyleChange? {
    guard let range = value(of: property, bytes, start, stop) else { return nil }
    let (text, isImportant) = StyleDeclarations.value(range, bytes)
    guard !text.isEmpty, var result = change(text[...]) else { return nil }
    if !readsAll, result.added.isEmpty, result.removed.isSubset(of: .measured) { return nil }
    result.isImportant = isImportant
    return result
  }

  /// The range of the value of a declaration of `property`; nil if the declaration is of another one.
  private func value(
    of property: StaticString, _ bytes: Span<UInt8>, _ start: Int, _ stop: Int
  ) -> Range<Int>? {
    guard ByteScan.matches(property, in: bytes, at: start, to: stop) else { return nil }
    let colon = ByteScan.skipWhiteSpace(
      in: bytes, from: start + property.utf8CodeUnitCount, to: stop)
    guard colon < stop, bytes[colon] == UInt8(ascii: ":") else { return nil }
    return colon + 1..<stop
  }

  /// The text of the value in `range`, in lower case and without white space around it, and whether
  /// it is important.
  private static func value(
    _ range: Range<Int>, _ bytes: Span<UInt8>
  ) -> (text: String, isImportant: Bool) {
    var value: [UInt8] = []
    for index in range { value.append(ByteScan.lowered(bytes[index])) }
    let parts = value.split(
      separator: UInt8(ascii: "!"), maxSplits: 1, omittingEmptySubsequences: false)
    let first = parts[0].drop { ByteScan.isWhiteSpace($0) }
    let last = first.lastIndex { !ByteScan.isWhiteSpace($0) }
    let text = last.map { String(decoding: first[...$0], as: UTF8.self) } ?? ""
    let isImportant =
      parts.count > 1 && String(decoding: parts[1], as: UTF8.self).contains("important")
    return (text, isImportant)
  }
}
