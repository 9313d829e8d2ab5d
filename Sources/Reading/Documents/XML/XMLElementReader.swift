import Wordings

/// The names of the elements of one kind of part that its reader handles; all others are `other`.
protocol XMLTag: CaseIterable, Equatable, RawRepresentable, Sendable where RawValue == String {
  static var other: Self { get }
  static var names: NameTable<Self> { get }
  /// Whether the element belongs to `namespace`.
  func belongs(to namespace: OfficeNamespace) -> Bool
}

/// A pull parser for the parts of an office document: XML in, elements with resolved namespaces
/// out.
struct XMLElementReader<Tag: XMLTag> {
  enum Event: Equatable {
    case start(Tag)
    case end(Tag)
    case text(Range<Int>, isPlain: Bool)
    case finish
  }

  private var tokenizer = XMLTokenizer()
  /// The open elements, outermost first.
  private(set) var stack: [Tag] = []
  private var bindings: [Binding] = []
  /// The tag of an empty element, whose end is the next event.
  private var pendingEnd: Tag?

  private struct Binding {
    let prefix: Range<Int>
    let namespace: OfficeNamespace
    let depth: Int
  }

  /// The index in the source after the last event.
  var position: Int { tokenizer.position }
  /// The parent of the last started element.
  var parent: Tag { stack.count > 1 ? stack[stack.count - 2] : .other }

  mutating func next(_ bytes: Span<UInt8>) throws(Refusal) -> Event {
    if let tag = pendingEnd {
      pendingEnd = nil
      return end(tag)
    }
    switch try tokenizer.next(bytes) {
    case .start(let prefix, let name, let isEmpty):
      bind(bytes)
      let tag = tag(prefix, name, bytes)
      stack.append(tag)
      if isEmpty { pendingEnd = tag }
      return .start(tag)
    case .end: return end(stack.last ?? .other)
    case .text(let range, let isPlain): return .text(range, isPlain: isPlain)
    case .finish: return .finish
    }
  }

  private mutating func end(_ tag: Tag) -> Event {
    stack.removeLast()
    while let last = bindings.last, last.depth > stack.count { bindings.removeLast() }
    return .end(tag)
  }

  /// The value of the attribute `name` of the last started element, in any namespace; nil if it is
  /// missing.
  func value(_ name: StaticString, _ bytes: Span<UInt8>) -> String? {
    range(name, bytes).map {
      String(decoding: HTMLText.decoded(bytes, $0, inAttribute: true), as: UTF8.self)
    }
  }

  /// The range of that value in the source, with its references.
  func range(_ name: StaticString, _ bytes: Span<UInt8>) -> Range<Int>? {
    name.withUTF8Buffer { expected in
      for attribute in tokenizer.attributes where attribute.name.count == expected.count {
        let start = attribute.name.lowerBound
        var offset = 0
        while offset < expected.count,
          ByteScan.lowered(bytes[start + offset]) == expected[offset]
        {
          offset += 1
        }
        if offset == expected.count { return attribute.value }
      }
      return nil
    }
  }

  /// That value as a number, limited to 32 bits as in office documents.
  func number(_ name: StaticString, _ bytes: Span<UInt8>) -> Int? {
    guard let range = range(name, bytes) else { return nil }
    if 1...9 ~= range.count, range.allSatisfy({ bytes[$0] &- 0x30 < 10 }) {
      return range.reduce(0) { $0 * 10 + Int(bytes[$1] - 0x30) }
    }
    return value(name, bytes).flatMap(Int.init).map { Int(Int32(clamping: $0)) }
  }

  /// Whether the last started element, an on/off property, is on.
  func isOn(_ bytes: Span<UInt8>) -> Bool { value("val", bytes).map(Self.isOn) ?? true }

  /// Whether the attribute `name` of the last started element is there and on.
  func isOn(_ name: StaticString, _ bytes: Span<UInt8>) -> Bool {
    value(name, bytes).map(Self.isOn) ?? false
  }

  private static func isOn(_ value: String) -> Bool {
    value != "0" && value != "false" && value != "off"
  }

  /// The declarations of namespaces in the last started element as written, without that of
  /// `namespace`.
  func declarations(besides namespace: OfficeNamespace, _ bytes: Span<UInt8>) -> String {
    tokenizer.attributes.map { attribute in
      let isDefault = attribute.prefix.isEmpty && Self.isXMLNS(attribute.name, bytes)
      guard isDefault || Self.isXMLNS(attribute.prefix, bytes) else { return "" }
      let (name, value) = (string(attribute.name, bytes), string(attribute.value, bytes))
      guard OfficeNamespace(value) != namespace else { return "" }
      return isDefault ? " xmlns=\"\(value)\"" : " xmlns:\(name)=\"\(value)\""
    }.joined()
  }

  private func string(_ range: Range<Int>, _ bytes: Span<UInt8>) -> String {
    String(decoding: range.map { bytes[$0] }, as: UTF8.self)
  }

  private mutating func bind(_ bytes: Span<UInt8>) {
    for attribute in tokenizer.attributes {
      let isDefault = attribute.prefix.isEmpty && Self.isXMLNS(attribute.name, bytes)
      guard isDefault || Self.isXMLNS(attribute.prefix, bytes) else { continue }
      bindings.append(
        Binding(
          prefix: isDefault ? 0..<0 : attribute.name,
          namespace: OfficeNamespace(
            String(
              decoding: HTMLText.decoded(bytes, attribute.value, inAttribute: true), as: UTF8.self)),
          depth: stack.count + 1))
    }
  }

  private static func isXMLNS(_ name: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    name.count == 5
      && ByteScan.matches("xmlns", in: bytes, at: name.lowerBound, to: name.upperBound)
  }

  private func tag(_ prefix: Range<Int>, _ name: Range<Int>, _ bytes: Span<UInt8>) -> Tag {
    var key = NameKey()
    for index in name { key.append(bytes[index]) }
    let tag = Tag.names.tag(key, length: name.count)
    guard tag != .other else { return .other }
    return tag.belongs(to: namespace(of: prefix, bytes)) ? tag : .other
  }

  private func namespace(of prefix: Range<Int>, _ bytes: Span<UInt8>) -> OfficeNamespace {
    for binding in bindings.reversed() where binding.prefix.count == prefix.count {
      let isSame = (0..<prefix.count).allSatisfy {
        bytes[binding.prefix.lowerBound + $0] == bytes[prefix.lowerBound + $0]
      }
      if isSame { return binding.namespace }
    }
    return .other
  }
}
