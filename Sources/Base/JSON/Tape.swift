import Wordings

/// One JSON text as a list of small nodes over its bytes, reused from line to line.
///
/// A node is a value, with its key if it is a member of an object. Nodes have the order of the text, a
/// container before its elements; node 0 is the whole value.
public struct Tape: Sendable {
  /// The kind of a value.
  public enum Kind: UInt8, Sendable {
    case object, array, string, number, yes, no, null
  }

  /// A value. Indexes are those of bytes of the line.
  public struct Node: Sendable {
    /// The kind of the value.
    public internal(set) var kind: Kind
    /// The escapes of a string.
    public internal(set) var escapes = JSONString.Escapes.none
    /// Whether the key has escapes.
    public internal(set) var isKeyEscaped = false
    /// The index of the first byte; of a string, after its opening quote.
    public internal(set) var start: UInt32
    /// The index after the last byte; of a string, that of its closing quote.
    public internal(set) var end: UInt32
    /// The index of the node after this one and its descendants.
    public internal(set) var next: UInt32
    /// The index of the first byte of the key, after its quote; 0 where there is none.
    public internal(set) var keyStart: UInt32 = 0
    /// The index of the closing quote of the key; 0 where there is none.
    public internal(set) var keyEnd: UInt32 = 0
    var keyHash: UInt32 = 0
  }

  /// The maximum depth of nesting.
  package static let deepest = 64
  /// The maximum number of values, which limits the memory for a hostile line.
  package static let longest = 1 << 20
  /// The number of zero bytes after the text, so that eight bytes can be read at any index.
  package static let padding = 8

  /// The text, followed by `padding` zero bytes.
  public internal(set) var bytes: [UInt8] = []
  /// The values.
  public internal(set) var nodes: [Node] = []
  private let duplicates = DuplicateKeys()

  package init() {}

  /// Parses `line`, one JSON text (strict RFC 8259, without duplicate keys). Replaces the previous text, also
  /// after an error.
  package mutating func read(_ line: ArraySlice<UInt8>) throws(Refusal) {
    bytes.removeAll(keepingCapacity: true)
    bytes.append(contentsOf: line)
    try parse()
  }

  /// The same for the bytes of a buffer, which are copied.
  package mutating func read(_ line: UnsafeRawBufferPointer) throws(Refusal) {
    bytes.removeAll(keepingCapacity: true)
    bytes.append(contentsOf: line)
    try parse()
  }

  private mutating func parse() throws(Refusal) {
    let count = bytes.count
    nodes.removeAll(keepingCapacity: true)
    guard count < UInt32.max else {
      throw .malformed("一行超过4 GiB", en: "the line is longer than 4 GiB")
    }
    for _ in 0..<Tape.padding { bytes.append(0) }
    var nodes: [Node] = []
    swap(&nodes, &self.nodes)
    defer { swap(&nodes, &self.nodes) }
    try JSONGrammar.parse(bytes.span.bytes, count: count, into: &nodes, duplicates)
  }

  /// The kind of `node`.
  @inlinable public func kind(_ node: Int) -> Kind { nodes[node].kind }

  /// The node after `node` and its descendants.
  @inlinable public func next(_ node: Int) -> Int { Int(nodes[node].next) }

  /// The range of the value in the line; of a string without its quotes.
  @inlinable public func range(_ node: Int) -> Range<Int> {
    Int(nodes[node].start)..<Int(nodes[node].end)
  }

  /// The bytes of `range`.
  package func bytes(_ range: Range<Int>) -> ArraySlice<UInt8> { bytes[range] }

  /// The bytes of the value; of a string without its quotes, with its escapes.
  package func bytes(_ node: Int) -> ArraySlice<UInt8> { bytes[range(node)] }

  /// Whether the string has escapes.
  package func isEscaped(_ node: Int) -> Bool { nodes[node].escapes != .none }

  /// The members of an object or the elements of an array in order; empty for other values.
  package func children(_ node: Int) -> Children {
    Children(tape: self, at: node + 1, end: next(node))
  }

  /// The text of a string node, decoded.
  package func string(_ node: Int) -> String {
    let spelling = bytes(node)
    guard isEscaped(node) else { return String(decoding: spelling, as: UTF8.self) }
    return String(decoding: JSONString.unescape(spelling), as: UTF8.self)
  }

  /// The key of a member, decoded.
  package func key(_ node: Int) -> String {
    let spelling = bytes[Int(nodes[node].keyStart)..<Int(nodes[node].keyEnd)]
    guard nodes[node].isKeyEscaped else { return String(decoding: spelling, as: UTF8.self) }
    return String(decoding: JSONString.unescape(spelling), as: UTF8.self)
  }

  /// Whether the key of the member `node` is `name`.
  package func isKey(_ name: StaticString, _ node: Int) -> Bool {
    let member = nodes[node]
    guard !member.isKeyEscaped else { return key(node) == name.description }
    guard Int(member.keyEnd - member.keyStart) == name.utf8CodeUnitCount else { return false }
    let start = Int(member.keyStart)
    return name.withUTF8Buffer { name in
      for index in name.indices where bytes[start + index] != name[index] { return false }
      return true
    }
  }

  /// The members of an object or the elements of an array.
  package struct Children: Sequence, IteratorProtocol {
    fileprivate let tape: Tape
    fileprivate var at: Int
    fileprivate let end: Int

    package mutating func next() -> Int? {
      guard at < end else { return nil }
      defer { at = tape.next(at) }
      return at
    }
  }
}

extension Tape.Kind {
  /// The name of the kind in messages.
  package var name: Wording {
    switch self {
    case .object: Wording("对象", en: "an object")
    case .array: Wording("数组", en: "an array")
    case .string: Wording("字符串", en: "a string")
    case .number: Wording("数字", en: "a number")
    case .yes, .no: Wording("布尔值", en: "a truth value")
    case .null: Wording("null", en: "null")
    }
  }
}
