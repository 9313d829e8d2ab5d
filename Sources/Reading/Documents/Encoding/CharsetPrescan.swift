/// Finds the encoding that a page declares before the page is read: the algorithm "prescan a byte
/// stream to determine its encoding" of the HTML standard, and the XML declaration.
struct CharsetPrescan {
  /// The number of bytes that are scanned. Browsers scan 1 KiB, but some content management systems
  /// write long heads.
  private static let limit = 1 << 16

  private let bytes: ArraySlice<UInt8>
  private var index: Int

  /// The encoding declared in the first bytes of a page, as `CharsetLabel` names it; nil if there is
  /// none or it is unknown.
  static func find(in bytes: some RandomAccessCollection<UInt8>) -> String? {
    var scan = CharsetPrescan(Array(bytes.prefix(limit))[...])
    return scan.declaration() ?? scan.find()
  }

  private init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    index = bytes.startIndex
  }

  /// The encoding in an XML declaration, which must begin the page.
  private func declaration() -> String? {
    guard bytes.starts(with: Array("<?xml".utf8)),
      let end = bytes.firstIndex(of: UInt8(ascii: ">"))
    else { return nil }
    return CharsetPrescan.value(of: "encoding", in: bytes[..<end]).flatMap(CharsetLabel.encoding)
  }

  private mutating func find() -> String? {
    while let open = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = open
      if starts("<!--") {
        guard skipComment() else { return nil }
      } else if starts("<meta"), let next = byte(5),
        ByteScan.isWhiteSpace(next) || next == UInt8(ascii: "/")
      {
        index += 5
        guard let meta = readMeta() else { return nil }
        if let encoding = meta.encoding { return encoding }
      } else if byte(1).map(ByteScan.isLetter) ?? false
        || (byte(1) == UInt8(ascii: "/") && byte(2).map(ByteScan.isLetter) ?? false)
      {
        guard skipTag() else { return nil }
      } else if let next = byte(1),
        [UInt8(ascii: "!"), UInt8(ascii: "/"), UInt8(ascii: "?")].contains(next)
      {
        guard let end = bytes[index...].firstIndex(of: UInt8(ascii: ">")) else { return nil }
        index = end + 1
      } else {
        index += 1
      }
    }
    return nil
  }

  private func byte(_ offset: Int) -> UInt8? {
    index + offset < bytes.endIndex ? bytes[index + offset] : nil
  }

  private func starts(_ text: String) -> Bool {
    let text = Array(text.utf8)
    guard index + text.count <= bytes.endIndex else { return false }
    return zip(bytes[index...], text).allSatisfy { ByteScan.lowered($0) == $1 }
  }

  /// Skips a comment up to its `-->`, whose dashes may be those of the `<!--`. Returns false if the
  /// bytes end first.
  private mutating func skipComment() -> Bool {
    index += 2
    while index + 3 <= bytes.endIndex {
      if starts("-->") {
        index += 3
        return true
      }
      index += 1
    }
    return false
  }

  private mutating func skipTag() -> Bool {
    guard
      let end = bytes[index...].firstIndex(where: {
        ByteScan.isWhiteSpace($0) || $0 == UInt8(ascii: ">")
      })
    else { return false }
    index = end
    while let attribute = nextAttribute() { if attribute.isEnd { return true } }
    return false
  }
}

// MARK: - Attributes

extension CharsetPrescan {
  private struct Attribute {
    var name: [UInt8] = []
    var value: [UInt8] = []
    /// Whether this is not an attribute but the end of the tag.
    var isEnd = false
  }

  private struct Meta {
    /// Nil if no known encoding is declared.
    let encoding: String?
  }

  /// Reads the attributes of a `<meta>`; nil if the bytes end in the tag.
  private mutating func readMeta() -> Meta? {
    var names: Set<[UInt8]> = []
    var isPragma = false
    var needsPragma: Bool?
    var encoding: String?
    while let attribute = nextAttribute() {
      guard !attribute.isEnd else {
        return Meta(encoding: needsPragma == true && !isPragma ? nil : encoding)
      }
      guard names.insert(attribute.name).inserted else { continue }
      switch String(decoding: attribute.name, as: UTF8.self) {
      case "http-equiv":
        isPragma = attribute.value.map(ByteScan.lowered).elementsEqual("content-type".utf8)
      case "content" where encoding == nil:
        guard let name = CharsetPrescan.value(of: "charset", in: attribute.value[...]) else {
          continue
        }
        encoding = CharsetLabel.encoding(name)
        if encoding != nil { needsPragma = true }
      case "charset":
        encoding = CharsetLabel.encoding(attribute.value)
        needsPragma = false
      default: continue
      }
    }
    return nil
  }

  /// The next attribute of a tag; nil if the bytes end in the tag.
  private mutating func nextAttribute() -> Attribute? {
    while let next = byte(0), ByteScan.isWhiteSpace(next) || next == UInt8(ascii: "/") {
      index += 1
    }
    guard let first = byte(0) else { return nil }
    if first == UInt8(ascii: ">") {
      index += 1
      return Attribute(isEnd: true)
    }
    var attribute = Attribute()
    while let next = byte(0), !ByteScan.isWhiteSpace(next), next != UInt8(ascii: "/"),
      next != UInt8(ascii: ">"), next != UInt8(ascii: "=") || attribute.name.isEmpty
    {
      attribute.name.append(ByteScan.lowered(next))
      index += 1
    }
    skipSpaces()
    guard let next = byte(0) else { return nil }
    guard next == UInt8(ascii: "=") else { return attribute }
    index += 1
    skipSpaces()
    return readValue(of: attribute)
  }

  private mutating func skipSpaces() {
    while let next = byte(0), ByteScan.isWhiteSpace(next) { index += 1 }
  }

  private mutating func readValue(of attribute: Attribute) -> Attribute? {
    guard let first = byte(0) else { return nil }
    var attribute = attribute
    let isQuoted = first == UInt8(ascii: "\"") || first == UInt8(ascii: "'")
    let start = isQuoted ? index + 1 : index
    let end = bytes[start...].firstIndex {
      isQuoted ? $0 == first : ByteScan.isWhiteSpace($0) || $0 == UInt8(ascii: ">")
    }
    guard let end else { return nil }
    attribute.value = Array(bytes[start..<end])
    index = isQuoted ? end + 1 : end
    return attribute
  }

  /// The value after `name` and an equals sign in `text`, quoted or up to a space or semicolon; nil
  /// if there is none or the closing quote is missing.
  private static func value(of name: String, in text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let name = Array(name.utf8)
    var start = text.startIndex
    while start + name.count < text.endIndex {
      guard zip(text[start...], name).allSatisfy({ ByteScan.lowered($0) == $1 }) else {
        start += 1
        continue
      }
      start += name.count
      var rest = text[start...].drop(while: ByteScan.isWhiteSpace)
      guard rest.first == UInt8(ascii: "=") else { continue }
      rest = rest.dropFirst().drop(while: ByteScan.isWhiteSpace)
      guard let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
        return rest.prefix { !ByteScan.isWhiteSpace($0) && $0 != UInt8(ascii: ";") }
      }
      return rest.dropFirst().firstIndex(of: quote).map { rest[(rest.startIndex + 1)..<$0] }
    }
    return nil
  }
}
