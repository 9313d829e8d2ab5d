import Wordings

/// A pull parser for the parts of a Word document: XML in, elements with resolved namespaces out.
struct WordElementReader {
  enum Event: Equatable {
    case start(WordTag)
    case end(WordTag)
    case text(Range<Int>, isPlain: Bool)
    case finish
  }

  private var tokenizer = XMLTokenizer()
  /// The open elements, outermost first.
  private(set) var stack: [WordTag] = []
  private var bindings: [Binding] = []
  /// The tag of an empty element, whose end is the next event.
  private var pendingEnd: WordTag?

  private struct Binding {
    let prefix: Range<Int>
    let namespace: WordNamespace
    let depth: Int
  }

  /// The parent of the last started element.
  var parent: WordTag { stack.count > 1 ? stack[stack.count - 2] : .other }

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

  private mutating func end(_ tag: WordTag) -> Event {
    stack.removeLast()
    while let last = bindings.last, last.depth > stack.count { bindings.removeLast() }
    return .end(tag)
  }

  /// The value of the attribute `name` of the last started element, in any namespace; nil if it is
  /// missing.
  func value(_ name: StaticString, _ bytes: Span<UInt8>) -> String? {
    for attribute in tokenizer.attributes
    where attribute.name.count == name.utf8CodeUnitCount
      && ByteScan.matches(
        name, in: bytes, at: attribute.name.lowerBound, to: attribute.name.upperBound)
    {
      return String(
        decoding: HTMLText.decoded(bytes, attribute.value, inAttribute: true), as: UTF8.self)
    }
    return nil
  }

  /// That value as a number, limited to 32 bits as in office documents.
  func number(_ name: StaticString, _ bytes: Span<UInt8>) -> Int? {
    value(name, bytes).flatMap(Int.init).map { Int(Int32(clamping: $0)) }
  }

  /// Whether the last started element, an on/off property, is on.
  func isOn(_ bytes: Span<UInt8>) -> Bool {
    switch value("val", bytes) {
    case "0", "false", "off": false
    default: true
    }
  }

  private mutating func bind(_ bytes: Span<UInt8>) {
    for attribute in tokenizer.attributes {
      let isDefault = attribute.prefix.isEmpty && WordElementReader.isXMLNS(attribute.name, bytes)
      guard isDefault || WordElementReader.isXMLNS(attribute.prefix, bytes) else { continue }
      bindings.append(
        Binding(
          prefix: isDefault ? 0..<0 : attribute.name,
          namespace: WordNamespace(
            String(
              decoding: HTMLText.decoded(bytes, attribute.value, inAttribute: true), as: UTF8.self)),
          depth: stack.count + 1))
    }
  }

  private static func isXMLNS(_ name: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    name.count == 5
      && ByteScan.matches("xmlns", in: bytes, at: name.lowerBound, to: name.upperBound)
  }

  private func tag(_ prefix: Range<Int>, _ name: Range<Int>, _ bytes: Span<UInt8>) -> WordTag {
    var key = NameKey()
    for index in name { key.append(bytes[index]) }
    let tag = WordTag.names.tag(key, length: name.count)
    return tag == .other || namespace(of: prefix, bytes) == tag.namespace ? tag : .other
  }

  private func namespace(of prefix: Range<Int>, _ bytes: Span<UInt8>) -> WordNamespace {
    for binding in bindings.reversed() where binding.prefix.count == prefix.count {
      let isSame = (0..<prefix.count).allSatisfy {
        bytes[binding.prefix.lowerBound + $0] == bytes[prefix.lowerBound + $0]
      }
      if isSame { return binding.namespace }
    }
    return .other
  }
}
