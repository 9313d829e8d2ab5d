import Chinese

/// The text of a cell or a paragraph without what is set apart in it.
struct SeparatedText {
  private(set) var text: String
  private(set) var setApart: [SetApart] = []

  /// Separates the text in `range` of `pool`. `ranges` are the ranges of the pool that are set
  /// apart, in order.
  init(_ range: Range<Int>, of pool: [UInt8], _ ranges: [SetApartRange], isCell: Bool) {
    let first = SeparatedText.first(of: ranges, endingAfter: range.lowerBound)
    guard first < ranges.count, ranges[first].range.lowerBound < range.upperBound else {
      text = String(decoding: pool[range], as: UTF8.self)
      return
    }
    var content = Content()
    var next = range.lowerBound
    for part in ranges[first...].prefix(while: { $0.range.lowerBound < range.upperBound }) {
      let inner = part.range.clamped(to: range)
      content.append(pool[next..<inner.lowerBound])
      next = inner.upperBound
      let piece = SetApart(part.kind, SeparatedText.trimmed(pool[inner]), isInCell: isCell)
      switch piece.treatment {
      case .keep:
        content.append(pool[inner])
        if part.kind == .inserted { setApart.append(piece) }
      case .showPosition: content.append(Array(piece.showingPosition.utf8)[...])
      case .leaveOut(let leavesGap):
        setApart.append(piece)
        if leavesGap { content.hasGap = true }
      case .replace:
        setApart.append(piece)
        content.append(Array("\u{FFFD}".utf8)[...])
      }
    }
    content.append(pool[next..<range.upperBound])
    text = SeparatedText.trimmed(content.bytes[...])
    if text.unicodeScalars.allSatisfy({ $0 == "\u{FFFD}" }), setApart.allSatisfy(\.needsContrast) {
      // There is nothing that the text would be set apart from.
      text = SeparatedText.trimmed(pool[range])
      setApart = []
    }
  }

  /// The index of the first of `ranges` that ends after `offset`.
  private static func first(of ranges: [SetApartRange], endingAfter offset: Int) -> Int {
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].range.upperBound > offset { high = middle } else { low = middle + 1 }
    }
    return low
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
    let rest = bytes.drop { ByteScan.isWhiteSpace($0) }
    guard let last = rest.lastIndex(where: { !ByteScan.isWhiteSpace($0) }) else { return "" }
    return String(decoding: rest[...last], as: UTF8.self)
  }
}

/// The text that is left, with its gaps closed.
private struct Content {
  private(set) var bytes: [UInt8] = []
  /// Whether text was left out at the end.
  var hasGap = false
  /// The end of the last byte that is not white space.
  private var visibleEnd = 0

  /// Appends `text`. A replacement character is put into a gap within a number, since its halves
  /// may not be joined.
  mutating func append(_ text: ArraySlice<UInt8>) {
    var text = text
    if bytes.last == 0x20, text.first == 0x20 { text = text.dropFirst() }
    guard let last = text.lastIndex(where: { !ByteScan.isWhiteSpace($0) }) else {
      return bytes += text
    }
    if hasGap, isWithinNumber(before: text) { bytes += Array("\u{FFFD}".utf8) }
    hasGap = false
    visibleEnd = bytes.count + (last - text.startIndex) + 1
    bytes += text
  }

  private func isWithinNumber(before text: ArraySlice<UInt8>) -> Bool {
    let left = String(decoding: bytes[..<visibleEnd].suffix(8), as: UTF8.self)
    let right = String(decoding: text.drop { ByteScan.isWhiteSpace($0) }.prefix(8), as: UTF8.self)
    return Content.isNumeral(left.unicodeScalars.reversed())
      && Content.isNumeral(Array(right.unicodeScalars))
  }

  /// Whether `scalars`, from the gap on, begin with a digit, or with a point and a digit.
  private static func isNumeral(_ scalars: [Unicode.Scalar]) -> Bool {
    let plain = scalars.prefix(2).map { Folding.halfWidth($0) }
    guard let first = plain.first else { return false }
    return first.isDigit || (first == "." || first == ",") && plain.last?.isDigit == true
  }
}

extension SetApart {
  fileprivate enum Treatment {
    /// It stays in the text.
    case keep
    /// It stays in the text, as superscript or subscript digits.
    case showPosition
    /// It is left out. With a gap it is shown all the same, so that the text around it is not one.
    case leaveOut(leavesGap: Bool)
    /// A replacement character is in its place, since it may be a part of the text.
    case replace
  }

  /// Whether only the text beside it shows that it is no part of that.
  fileprivate var needsContrast: Bool {
    switch kind {
    case .raised, .lowered, .noteLink, .white, .moved: true
    default: false
    }
  }

  fileprivate var treatment: Treatment {
    guard !text.isEmpty else { return .keep }
    switch kind {
    case .inserted, .page, .watermark, .printedWhite, .transparent: return .keep
    case .struck: return .leaveOut(leavesGap: true)
    case .hidden, .deleted, .annotation, .unselected: return .leaveOut(leavesGap: false)
    case .drawn: return .replace
    case .moved: return isInCell && hasDigit ? .replace : .keep
    case .prompt, .white: return isInCell && hasDigit ? .leaveOut(leavesGap: false) : .keep
    case .noteLink: return isInCell && isMark ? .leaveOut(leavesGap: true) : .keep
    case .raised, .lowered:
      guard isInCell else { return .showPosition }
      return isMark ? .leaveOut(leavesGap: true) : .keep
    }
  }

  /// Whether raised or lowered text is the mark of a note. Words are not, nor are the point and the
  /// sign of a number that are only drawn higher.
  var isMark: Bool {
    let scalars = text.unicodeScalars
    if scalars.allSatisfy({ ".,．，-－−–—+＋·".unicodeScalars.contains($0) }) { return false }
    return text.hasPrefix("注") || !scalars.contains(where: \.properties.isIdeographic)
  }

  /// The text with superscript or subscript digits.
  var showingPosition: String {
    let digits = Array((kind == .raised ? "⁰¹²³⁴⁵⁶⁷⁸⁹" : "₀₁₂₃₄₅₆₇₈₉").unicodeScalars)
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let plain = Folding.halfWidth(scalar)
      shown.append(plain.isDigit ? digits[Int(plain.value - 0x30)] : scalar)
    }
    return String(shown)
  }
}
