import Wordings

/// A token of an XML text; its ranges refer to the source.
enum XMLToken: Equatable {
  /// A start tag. `prefix` is empty if the name has none. With `isEmpty` (`<a/>`) no end tag
  /// follows.
  case start(prefix: Range<Int>, name: Range<Int>, isEmpty: Bool)
  case end
  /// Character data. With `isPlain` (CDATA) it contains no references.
  case text(Range<Int>, isPlain: Bool)
  case finish
}

/// An attribute of the last start tag.
struct XMLAttribute: Equatable {
  let prefix: Range<Int>
  let name: Range<Int>
  let value: Range<Int>
}

/// Splits the XML of office documents into tokens: UTF-8 without DOCTYPE, so there are no entity
/// definitions and no attacks through them. Throws `unreadable` if the text is not well-formed.
///
///     state     characters           token
///     content   <!-- <![CDATA[ <?    comment, plain text, processing instruction
///     content   <!                   refused: a DOCTYPE
///     content   </                   end tag, which must match the open element
///     content   <                    start tag with its attributes, or empty element
///     content   other                text up to the next <
struct XMLTokenizer {
  static let nestingLimit = 256

  private(set) var attributes: [XMLAttribute] = []
  /// The names of the open elements, with prefixes.
  private var open: [Range<Int>] = []
  /// The index after the last token.
  private(set) var position = 0
  private var hasRoot = false

  /// The number of open elements.
  var depth: Int { open.count }

  /// The next token of `bytes`, which must be the same in every call.
  mutating func next(_ bytes: Span<UInt8>) throws(Refusal) -> XMLToken {
    while position < bytes.count {
      if bytes[position] != UInt8(ascii: "<") { return try text(bytes) }
      guard position + 1 < bytes.count else { break }
      switch bytes[position + 1] {
      case UInt8(ascii: "/"): return try endTag(bytes)
      case UInt8(ascii: "?"): position = try end(of: "?>", after: position + 2, bytes)
      case UInt8(ascii: "!"):
        if let plain = try declaration(bytes) { return .text(plain, isPlain: true) }
      default: return try startTag(bytes)
      }
    }
    guard open.isEmpty, hasRoot else { throw .damagedXML }
    return .finish
  }

  private mutating func text(_ bytes: Span<UInt8>) throws(Refusal) -> XMLToken {
    let start = position
    position = ByteScan.first(UInt8(ascii: "<"), in: bytes, from: start, to: bytes.count)
    return .text(start..<position, isPlain: false)
  }

  /// Skips a comment, or returns the range of a CDATA section.
  private mutating func declaration(_ bytes: Span<UInt8>) throws(Refusal) -> Range<Int>? {
    if ByteScan.matches("<!--", in: bytes, at: position, to: bytes.count) {
      position = try end(of: "-->", after: position + 4, bytes)
      return nil
    }
    // Unlike the names of HTML, this word has only one spelling.
    guard ByteScan.matches("<![cdata[", in: bytes, at: position, to: bytes.count), depth > 0,
      (position + 3..<position + 8).allSatisfy({ bytes[$0] < 0x60 })
    else {
      throw Refusal(
        .unreadable, "文件里的 XML 有 DOCTYPE 或无效的声明，拒绝读取",
        en: "the XML in the file has a DOCTYPE or an invalid declaration, which is not allowed")
    }
    let start = position + 9
    position = try end(of: "]]>", after: start, bytes)
    return start..<(position - 3)
  }

  /// The index after the next `mark`.
  private func end(
    of mark: StaticString, after start: Int, _ bytes: Span<UInt8>
  ) throws(Refusal) -> Int {
    let length = mark.utf8CodeUnitCount
    var index = start
    while index + length <= bytes.count {
      if ByteScan.matches(mark, in: bytes, at: index, to: bytes.count) { return index + length }
      index += 1
    }
    throw .damagedXML
  }

  private mutating func endTag(_ bytes: Span<UInt8>) throws(Refusal) -> XMLToken {
    let start = position + 2
    var index = start
    while index < bytes.count, !XMLTokenizer.endsName(bytes[index]) { index += 1 }
    let name = start..<index
    index = ByteScan.skipWhiteSpace(in: bytes, from: index, to: bytes.count)
    guard index < bytes.count, bytes[index] == UInt8(ascii: ">"), let last = open.popLast(),
      XMLTokenizer.areEqual(last, name, bytes)
    else { throw .damagedXML }
    position = index + 1
    return .end
  }

  private mutating func startTag(_ bytes: Span<UInt8>) throws(Refusal) -> XMLToken {
    guard !open.isEmpty || !hasRoot else { throw .damagedXML }
    hasRoot = true
    var index = position + 1
    let (prefix, name) = XMLTokenizer.name(bytes, from: &index)
    guard !name.isEmpty else { throw .damagedXML }
    attributes.removeAll(keepingCapacity: true)
    while true {
      index = ByteScan.skipWhiteSpace(in: bytes, from: index, to: bytes.count)
      guard index < bytes.count else { throw .damagedXML }
      if bytes[index] == UInt8(ascii: ">") {
        guard open.count < XMLTokenizer.nestingLimit else { throw .nestedTooDeep }
        open.append((prefix.isEmpty ? name : prefix).lowerBound..<name.upperBound)
        position = index + 1
        return .start(prefix: prefix, name: name, isEmpty: false)
      }
      if bytes[index] == UInt8(ascii: "/") {
        guard index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: ">") else {
          throw .damagedXML
        }
        position = index + 2
        return .start(prefix: prefix, name: name, isEmpty: true)
      }
      attributes.append(try XMLTokenizer.attribute(bytes, from: &index))
    }
  }

  private static func attribute(
    _ bytes: Span<UInt8>, from index: inout Int
  ) throws(Refusal) -> XMLAttribute {
    let (prefix, name) = name(bytes, from: &index)
    index = ByteScan.skipWhiteSpace(in: bytes, from: index, to: bytes.count)
    guard !name.isEmpty, index < bytes.count, bytes[index] == UInt8(ascii: "=") else {
      throw .damagedXML
    }
    index = ByteScan.skipWhiteSpace(in: bytes, from: index + 1, to: bytes.count)
    guard index < bytes.count,
      bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'")
    else {
      throw .damagedXML
    }
    let start = index + 1
    let end = ByteScan.first(bytes[index], in: bytes, from: start, to: bytes.count)
    guard end < bytes.count else { throw .damagedXML }
    index = end + 1
    return XMLAttribute(prefix: prefix, name: name, value: start..<end)
  }

  /// The name at `index`, split at its colon; moves `index` to the index after it.
  private static func name(
    _ bytes: Span<UInt8>, from index: inout Int
  ) -> (prefix: Range<Int>, name: Range<Int>) {
    let start = index
    var colon: Int?
    while index < bytes.count, !endsName(bytes[index]) {
      if bytes[index] == UInt8(ascii: ":") { colon = index }
      index += 1
    }
    guard let colon else { return (start..<start, start..<index) }
    return (start..<colon, (colon + 1)..<index)
  }

  @inline(__always)
  private static func endsName(_ byte: UInt8) -> Bool {
    // Letters are greater than all of these bytes.
    byte <= 0x3E && (byte <= 0x20 || byte >= 0x3C || byte == UInt8(ascii: "/"))
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
    .unreadable, "文件里的 XML 已损坏", en: "the XML in the file is damaged")
  fileprivate static let nestedTooDeep = Refusal(
    .tooLarge, "文件里的 XML 嵌套超过 \(XMLTokenizer.nestingLimit) 层的上限",
    en: "the XML in the file exceeds the limit of \(XMLTokenizer.nestingLimit) nesting levels"
  )
}
