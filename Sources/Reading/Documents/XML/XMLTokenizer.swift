import Wordings

/// One part of an XML text.
enum XMLToken: Equatable {
  /// A start tag. `prefix` is empty where the name has none; `isEmpty` for `<a/>`, which no end tag
  /// follows.
  case start(prefix: Range<Int>, name: Range<Int>, isEmpty: Bool)
  case end
  /// Character data; with `isPlain` (CDATA) no reference is to be decoded in it.
  case text(Range<Int>, isPlain: Bool)
  case finish
}

/// An attribute of the start tag that was met last.
struct XMLAttribute: Equatable {
  let prefix: Range<Int>
  let name: Range<Int>
  let value: Range<Int>
}

/// Reads XML as office documents have it: UTF-8, no DOCTYPE and so no entities of its own, which rules
/// out attacks through them. What is not well-formed fails.
///
///     state     sign                 what follows
///     content   <!-- <![CDATA[ <?    a comment, plain text, an instruction: up to their end
///     content   <!                   refused: a DOCTYPE
///     content   </                   an end tag, whose name must be the open element's
///     content   <                    a start tag with its attributes, or an empty element
///     content   else                 text up to the next <
struct XMLTokenizer {
  static let nestingLimit = 256

  private(set) var attributes: [XMLAttribute] = []
  /// The names of the elements that are open, prefixes included.
  private var open: [Range<Int>] = []
  private var place = 0
  private var hasRoot = false

  /// How many elements are open.
  var depth: Int { open.count }

  /// The next part of `bytes`, which must be the same at each call.
  mutating func next(_ bytes: Span<UInt8>) throws(Refusal) -> XMLToken {
    while place < bytes.count {
      if bytes[place] != 0x3C { return try text(bytes) }
      guard place + 1 < bytes.count else { break }
      switch bytes[place + 1] {
      case 0x2F: return try endTag(bytes)
      case 0x3F: place = try end(of: [0x3F, 0x3E], after: place + 2, bytes)
      case 0x21:
        if let plain = try declaration(bytes) { return .text(plain, isPlain: true) }
      default: return try startTag(bytes)
      }
    }
    guard open.isEmpty, hasRoot else { throw .damagedXML }
    return .finish
  }

  private mutating func text(_ bytes: Span<UInt8>) throws(Refusal) -> XMLToken {
    let start = place
    place = ByteScan.first(0x3C, in: bytes, from: start, to: bytes.count)
    return .text(start..<place, isPlain: false)
  }

  /// A comment, which gives nothing, or the range of a CDATA section.
  private mutating func declaration(_ bytes: Span<UInt8>) throws(Refusal) -> Range<Int>? {
    if ByteScan.matches("<!--", in: bytes, at: place, to: bytes.count) {
      place = try end(of: [0x2D, 0x2D, 0x3E], after: place + 4, bytes)
      return nil
    }
    guard ByteScan.matches("<![cdata[", in: bytes, at: place, to: bytes.count), depth > 0 else {
      throw Refusal(
        .unreadable, "Word 文件的 XML 里有 DOCTYPE，拒绝读取",
        en: "the XML of the Word file has a DOCTYPE, which is refused")
    }
    let start = place + 9
    place = try end(of: [0x5D, 0x5D, 0x3E], after: start, bytes)
    return start..<(place - 3)
  }

  /// The place behind the next `mark`.
  private func end(
    of mark: [UInt8], after start: Int, _ bytes: Span<UInt8>
  ) throws(Refusal) -> Int {
    var at = start
    while at + mark.count <= bytes.count {
      if mark.indices.allSatisfy({ bytes[at + $0] == mark[$0] }) { return at + mark.count }
      at += 1
    }
    throw .damagedXML
  }

  private mutating func endTag(_ bytes: Span<UInt8>) throws(Refusal) -> XMLToken {
    let start = place + 2
    var at = start
    while at < bytes.count, !XMLTokenizer.endsName(bytes[at]) { at += 1 }
    let name = start..<at
    at = ByteScan.skipWhiteSpace(in: bytes, from: at, to: bytes.count)
    guard at < bytes.count, bytes[at] == 0x3E, let last = open.popLast(),
      XMLTokenizer.areEqual(last, name, bytes)
    else { throw .damagedXML }
    place = at + 1
    return .end
  }

  private mutating func startTag(_ bytes: Span<UInt8>) throws(Refusal) -> XMLToken {
    guard !open.isEmpty || !hasRoot else { throw .damagedXML }
    hasRoot = true
    var at = place + 1
    let (prefix, name) = XMLTokenizer.name(bytes, from: &at)
    guard !name.isEmpty else { throw .damagedXML }
    attributes.removeAll(keepingCapacity: true)
    while true {
      at = ByteScan.skipWhiteSpace(in: bytes, from: at, to: bytes.count)
      guard at < bytes.count else { throw .damagedXML }
      if bytes[at] == 0x3E {
        guard open.count < XMLTokenizer.nestingLimit else { throw .nestedTooDeep }
        open.append((prefix.isEmpty ? name : prefix).lowerBound..<name.upperBound)
        place = at + 1
        return .start(prefix: prefix, name: name, isEmpty: false)
      }
      if bytes[at] == 0x2F {
        guard at + 1 < bytes.count, bytes[at + 1] == 0x3E else { throw .damagedXML }
        place = at + 2
        return .start(prefix: prefix, name: name, isEmpty: true)
      }
      attributes.append(try XMLTokenizer.attribute(bytes, from: &at))
    }
  }

  private static func attribute(
    _ bytes: Span<UInt8>, from at: inout Int
  ) throws(Refusal) -> XMLAttribute {
    let (prefix, name) = name(bytes, from: &at)
    at = ByteScan.skipWhiteSpace(in: bytes, from: at, to: bytes.count)
    guard !name.isEmpty, at < bytes.count, bytes[at] == 0x3D else { throw .damagedXML }
    at = ByteScan.skipWhiteSpace(in: bytes, from: at + 1, to: bytes.count)
    guard at < bytes.count, bytes[at] == 0x22 || bytes[at] == 0x27 else { throw .damagedXML }
    let start = at + 1
    let end = ByteScan.first(bytes[at], in: bytes, from: start, to: bytes.count)
    guard end < bytes.count else { throw .damagedXML }
    at = end + 1
    return XMLAttribute(prefix: prefix, name: name, value: start..<end)
  }

  /// The name at `at`, parted at its colon, and `at` moved behind it.
  private static func name(
    _ bytes: Span<UInt8>, from at: inout Int
  ) -> (prefix: Range<Int>, name: Range<Int>) {
    let start = at
    var colon: Int?
    while at < bytes.count, !endsName(bytes[at]) {
      if bytes[at] == 0x3A { colon = at }
      at += 1
    }
    guard let colon else { return (start..<start, start..<at) }
    return (start..<colon, (colon + 1)..<at)
  }

  @inline(__always)
  private static func endsName(_ byte: UInt8) -> Bool {
    // Letters lie above all of them.
    byte <= 0x3E && (byte <= 0x20 || byte >= 0x3C || byte == 0x2F)
  }

  private static func areEqual(_ left: Range<Int>, _ right: Range<Int>, _ bytes: Span<UInt8>)
    -> Bool
  {
    guard left.count == right.count else { return false }
    for offset in 0..<left.count
    where bytes[left.lowerBound + offset] != bytes[right.lowerBound + offset] {
      return false
    }
    return true
  }
}

extension Refusal {
  static let damagedXML = Refusal(
    .unreadable, "Word 文件的 XML 已损坏", en: "the XML of the Word file is damaged")
  fileprivate static let nestedTooDeep = Refusal(
    .tooLarge, "Word 文件的 XML 嵌套超过 \(XMLTokenizer.nestingLimit) 层的上限",
    en: "the XML of the Word file is nested beyond the limit of \(XMLTokenizer.nestingLimit) levels"
  )
}
