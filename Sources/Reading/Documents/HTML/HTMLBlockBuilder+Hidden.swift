import Chinese

/// Text in elements that are not shown, or not as text.
extension HTMLBlockBuilder {
  mutating func hiddenText(_ range: Range<Int>, _ kind: HTMLTextKind, _ bytes: Span<UInt8>) {
    guard open.style.contains(.absentByTag) else { return append(range, kind, bytes) }
    switch open.last?.tag {
    case .title where pageTitle == nil && !open.isForeign: pageTitle = Self.plainText(range, bytes)
    case .style where !open.isForeign && !knowsRules && !skipsRules:
      let count = sheet.rules.count
      sheet.add(range, of: bytes)
      guard sheet.rules.count > count else { break }
      countChildren()
      hasLateRules =
        hasLateRules || blocks.count > 0 || blocks.isOpen
        || sheet.needsElements && (open.count > 1 || sheet.demands.contains(.ranks))
    case .option: selection?.append(range, kind)
    case .text where open.isForeign: appendOfInterest(range, kind, .drawn, bytes)
    case .script: script(range, bytes)
    default:
      if open.isWithin(.rt) {
        appendOfInterest(range, kind, .annotation, bytes)
      } else if open.isWithin(.button) {
        appendOfInterest(range, kind, open.style.subtracting(.absentByTag).setApart, bytes)
      }
    }
  }

  /// Appends text in a cell that has digits.
  mutating func appendOfInterest(
    _ range: Range<Int>, _ kind: HTMLTextKind, _ part: SetApart.Kind?, _ bytes: Span<UInt8>
  ) {
    guard isOfInterest(range, bytes) else { return }
    blocks.append(bytes, range, kind, level: 0, keepsLines: false, setApart: part)
  }

  /// Marks digits that are shown in another order, or not as digits.
  mutating func markDigits(_ range: Range<Int>, _ bytes: Span<UInt8>) {
    guard range.contains(where: { UTF8Character.isDigit(bytes[$0]) }) else { return }
    if open.style.contains(.reversed) {
      blocks.append("\u{202E}", at: range.lowerBound)
    } else if isInCell {
      blocks.append("\u{FFFD}", at: range.lowerBound)
    }
  }

  /// Whether text that is not shown as such may be part of a number: it has a digit and is in a cell.
  func isOfInterest(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    isInCell && range.contains { UTF8Character.isDigit(bytes[$0]) }
  }

  /// Whether `start`, a `<style>` element, has rules that a browser uses on a screen.
  func hasRulesForScreens(_ start: HTMLStartTag, _ bytes: Span<UInt8>) -> Bool {
    func words(_ name: StaticString) -> String? {
      start.value(name, bytes).map { value in
        String(decoding: value.map { ByteScan.lowered($0) }, as: UTF8.self)
          .split(whereSeparator: \.isWhitespace).joined(separator: " ")
      }
    }
    let (media, type) = (words("media") ?? "", words("type") ?? "")
    return (type.isEmpty || type == "text/css")
      && (media.isEmpty || StyleSheetParser.areForScreens(media))
  }

  /// Keeps the first texts of a table that are not shown.
  private mutating func addHiddenTable(_ range: Range<Int>, _ bytes: Span<UInt8>) {
    guard let table = open.stack.last(where: { $0.tag == .table }) else { return }
    let start = table.name.lowerBound
    if hiddenTables.last?.start != start, hiddenTables.count < Self.hiddenTableLimit {
      hiddenTables.append((start, []))
    }
    let last = hiddenTables.count - 1
    guard hiddenTables[last].start == start, hiddenTables[last].texts.count < Self.hiddenTexts
    else {
      return
    }
    let text = Self.plainText(range, bytes)
    if !text.isEmpty { hiddenTables[last].texts.append(text) }
  }

  private static var hiddenTableLimit: Int { 32 }
  private static var hiddenTexts: Int { 12 }

  /// Keeps text of a row or cell that is not shown, in a table that is.
  mutating func addUnshown(_ range: Range<Int>, _ bytes: Span<UInt8>) {
    addHiddenTable(range, bytes)
    guard let last = tables.indices.last,
      let part = open.stack.last(where: { $0.tag.role == .table }), part.isHidden,
      let table = open.stack.last(where: { $0.tag == .table }), !table.isHidden
    else { return }
    let text = Self.plainText(range, bytes)
    if !text.isEmpty { tables[last].addUnshown(text, .hidden) }
  }

  /// Whether the innermost part of a table is a cell that is shown.
  var isInCell: Bool {
    guard !tables.isEmpty, let part = open.stack.last(where: { $0.tag.role == .table }) else {
      return false
    }
    return part.tag.isCell && !part.isHidden
  }

  /// What a script writes into the page is not known. In a cell it may be a number; elsewhere it is
  /// of interest where it is a table.
  private mutating func script(_ range: Range<Int>, _ bytes: Span<UInt8>) {
    recordRedirect(range, bytes)
    guard ByteScan.contains("document.write", in: bytes, range) else { return }
    if isInCell {
      blocks.append("\u{FFFD}", at: range.lowerBound)
    } else if ByteScan.contains("<t", in: bytes, range) {
      blocks.addPicture(line: blocks.line(at: range.lowerBound, in: bytes), isScripted: true)
    }
  }

  /// Records the address that a short script sets: `location.href = "…"`, `location.replace("…")`.
  private mutating func recordRedirect(_ range: Range<Int>, _ bytes: Span<UInt8>) {
    guard redirect == nil, range.count < Self.longestRedirect,
      ByteScan.contains("location", in: bytes, range)
    else { return }
    let script = Self.plainText(range, bytes)
    guard let word = script.range(of: "location") else { return }
    let rest = script[word.upperBound...]
    guard let quote = rest.firstIndex(where: { $0 == "\"" || $0 == "'" }) else { return }
    let call = rest[..<quote].filter { $0 != " " }
    guard ["=", ".href=", ".replace(", ".assign("].contains(call) else { return }
    let address = rest[rest.index(after: quote)...].prefix { $0 != rest[quote] }
    if !address.isEmpty { redirect = String(address) }
  }

  /// The most bytes of a script that does nothing else.
  private static var longestRedirect: Int { 400 }

  private static func plainText(_ range: Range<Int>, _ bytes: Span<UInt8>) -> String {
    var paragraphs = ParagraphBuffer()
    paragraphs.append(bytes, range, .replaceable)
    return String(decoding: paragraphs.pool, as: UTF8.self)
  }
}
