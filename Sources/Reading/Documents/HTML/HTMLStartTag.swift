import Chinese

/// A start tag with its attributes.
struct HTMLStartTag {
  var tag: HTMLTag
  /// The range of the name in the source.
  var name: Range<Int>
  var selfClosing: Bool
  var attributes: [HTMLAttribute]

  /// The range of the name of an element that this one implies.
  var emptyName: Range<Int> { name.lowerBound..<name.lowerBound }

  /// How the element shows text in the elements `open`: by its tag, by the rules of
  /// `sheet`, and by its own attributes. `plain` are attributes that are known to change nothing.
  func style(
    in open: OpenElements, _ sheet: StyleSheet, _ plain: inout PlainStyles, _ bytes: Span<UInt8>
  ) -> TextStyle {
    let (outer, ofTag) = (open.style, tag.textStyle)
    guard !attributes.isEmpty || !ofTag.isEmpty || !sheet.isEmpty else { return outer }
    var style = outer.intersection(.inherited).union(ofTag)
    var declarations: Range<Int>?
    var isHidden = false
    for attribute in attributes {
      switch attribute.name.count {
      case 5 where attribute.isNamed("style", bytes):
        declarations = declarations ?? attribute.value
      case 5 where tag == .other && attribute.isNamed("color", bytes):
        StyleDeclarations.colourChange(attribute.value, bytes)?.apply(to: &style)
      case 4 where tag == .other && attribute.isNamed("face", bytes):
        StyleDeclarations.fontChange(attribute.value, bytes)?.apply(to: &style)
      case 3 where attribute.isNamed("dir", bytes):
        if ByteScan.matches(
          "rtl", in: bytes, at: attribute.value.lowerBound, to: attribute.value.upperBound)
        {
          style.insert(.fromRight)
        } else {
          style.remove(.fromRight)
        }
      case 4 where tag == .a && attribute.isNamed("href", bytes):
        if leadsWithinPage(attribute.value, bytes) { style.insert(.noteLink) }
      case 6 where attribute.isNamed("hidden", bytes): isHidden = true
      case 7 where attribute.isNamed("popover", bytes): isHidden = true
      case 4 where tag == .dialog && attribute.isNamed("open", bytes): style.remove(.absent)
      default: break
      }
    }
    if let range = declarations, style.isEmpty, plain.contains(range, bytes) { declarations = nil }
    let changes = sheet.isEmpty ? [] : sheet.changes(for: self, in: open, style, bytes)
    for change in changes where !change.isImportant { change.apply(to: &style) }
    var hasImportant = false
    if let declarations {
      let isPlain = style.isEmpty
      let found = apply(declarations, sheet, to: &style, isImportant: false, bytes)
      hasImportant = found.important
      if isPlain, !found.any { plain.insert(declarations) }
    }
    for change in changes where change.isImportant { change.apply(to: &style) }
    if let declarations, hasImportant {
      _ = apply(declarations, sheet, to: &style, isImportant: true, bytes)
    }
    style.combine(isBlock: tag.role == .block)
    // Alignment raises only text within a line; pages raise `<sup>` in other ways too.
    if tag.role != .inline { style.subtract([.raised, .lowered]) }
    style.formUnion(ofTag.intersection([.raised, .lowered]))
    if isHidden { style.insert(.absent) }
    style.formUnion(outer.intersection(.lasting))
    if tag == .table { style.subtract(.ofCell) }
    return style
  }

  /// Whether the address in `range` is that of a place in the page, with the name of a note in pages that
  /// Word saved.
  private func leadsWithinPage(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    range.count > 1 && bytes[range.lowerBound] == UInt8(ascii: "#")
      || ByteScan.contains("#_", in: bytes, range)
  }

  /// Applies the declarations of the attribute `style` in `range`, with the properties of `sheet`.
  private func apply(
    _ range: Range<Int>, _ sheet: StyleSheet, to style: inout TextStyle, isImportant: Bool,
    _ bytes: Span<UInt8>
  ) -> (any: Bool, important: Bool) {
    guard !sheet.properties.isEmpty,
      let text = sheet.properties.substituted(in: range, bytes)
    else { return apply(range, to: &style, isImportant: isImportant, bytes) }
    return apply(text.indices, to: &style, isImportant: isImportant, text.span)
  }

  /// Applies the important declarations in `range`, or all others. Returns whether it has any that
  /// change a style, and important ones.
  private func apply(
    _ range: Range<Int>, to style: inout TextStyle, isImportant: Bool, _ bytes: Span<UInt8>
  ) -> (any: Bool, important: Bool) {
    var declarations = StyleDeclarations(
      range, readsAll: !style.isDisjoint(with: .measured), isOfElement: true)
    var found = (any: false, important: false)
    while let change = declarations.next(bytes) {
      found = (true, found.important || change.isImportant)
      if change.isImportant == isImportant { change.apply(to: &style) }
    }
    return found
  }

  /// The range of the value of the first attribute called `name` (lower case).
  func attribute(_ name: StaticString, _ bytes: Span<UInt8>) -> Range<Int>? {
    for attribute in attributes where attribute.isNamed(name, bytes) {
      return attribute.value
    }
    return nil
  }

  /// The value of that attribute, with its character references decoded.
  func value(_ name: StaticString, _ bytes: Span<UInt8>) -> [UInt8]? {
    guard let range = attribute(name, bytes) else { return nil }
    return HTMLText.decoded(bytes, range, inAttribute: true)
  }

  /// The value of that attribute by the "rules for parsing non-negative integers", at most 65,534;
  /// nil if it is missing or invalid.
  func number(_ name: StaticString, _ bytes: Span<UInt8>) -> Int? {
    guard let text = value(name, bytes) else { return nil }
    var digits = text.drop { ByteScan.isWhiteSpace($0) }
    if digits.first == UInt8(ascii: "+") { digits.removeFirst() }
    guard let first = digits.first, UTF8Character.isDigit(first) else { return nil }
    return digits.prefix { UTF8Character.isDigit($0) }
      .reduce(0) { min($0 * 10 + Int($1 - 0x30), 65_534) }
  }
}
