extension Unicode.Scalar {
  /// Whether it is an Arabic digit of half width.
  @inlinable public var isDigit: Bool { value &- 0x30 < 10 }

  /// Whether it is white space, by Unicode's property of that name.
  @inlinable public var isSpace: Bool {
    switch value {
    case 0x4E00...0x9FFF: false
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      true
    default: false
    }
  }

  /// Whether it is white space, a zero-width space or a byte order mark.
  @inlinable public var isBlank: Bool { isSpace || value == 0x200B || value == 0xFEFF }
}

extension Character {
  /// Whether it is an Arabic digit of half or full width.
  package var isPlainDigit: Bool {
    let scalars = unicodeScalars
    guard let first = scalars.first, scalars.count == 1 else { return false }
    return Folding.halfWidth(first).isDigit
  }
}

extension BidirectionalCollection<Unicode.Scalar> {
  /// The scalars without those at both ends for which `isTrimmed` returns true.
  @inlinable public func trimmed(_ isTrimmed: (Unicode.Scalar) -> Bool) -> SubSequence {
    let start = firstIndex { !isTrimmed($0) } ?? endIndex
    let end = lastIndex { !isTrimmed($0) }.map { index(after: $0) } ?? start
    return self[start..<end]
  }
}

extension Collection<Unicode.Scalar> {
  /// The scalars as a string.
  @inlinable public var string: String {
    var utf8: [UInt8] = []
    utf8.reserveCapacity(3 * count)
    for scalar in self { utf8.append(codePoint: scalar.value) }
    return String(decoding: utf8, as: UTF8.self)
  }
}

extension [UInt8] {
  /// Appends a character in UTF-8, by its code point.
  @inlinable public mutating func append(codePoint: UInt32) {
    switch codePoint {
    case 0..<0x80: append(UInt8(codePoint))
    case 0x80..<0x800:
      append(UInt8(0xC0 | codePoint >> 6))
      append(UInt8(0x80 | codePoint & 0x3F))
    case 0x800..<0x10000:
      append(UInt8(0xE0 | codePoint >> 12))
      append(UInt8(0x80 | codePoint >> 6 & 0x3F))
      append(UInt8(0x80 | codePoint & 0x3F))
    default:
      append(UInt8(0xF0 | codePoint >> 18))
      append(UInt8(0x80 | codePoint >> 12 & 0x3F))
      append(UInt8(0x80 | codePoint >> 6 & 0x3F))
      append(UInt8(0x80 | codePoint & 0x3F))
    }
  }
}
