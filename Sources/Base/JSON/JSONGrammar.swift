import Wordings

/// A strict parser of RFC 8259 that converts a text into nodes. Duplicate keys and unpaired surrogates are
/// errors. The text is followed by zero bytes, which the grammar never accepts.
enum JSONGrammar {
  private typealias Node = Tape.Node

  /// Reads the first `count` bytes, one JSON text.
  static func parse(
    _ text: RawSpan, count: Int, into nodes: inout [Tape.Node], _ duplicates: DuplicateKeys
  ) throws(Refusal) {
    var i = 0
    do throws(Refusal) {
      skipSpace(text, &i)
      try value(text, &i, &nodes, duplicates, depth: 0, key: Key())
      skipSpace(text, &i)
      guard i == count else { throw .malformed(Message.afterEnd, at: i) }
    } catch {
      throw error.offset ?? 0 < count ? error : .malformed(Message.cut, at: count)
    }
  }

  /// The range and properties of a member's key.
  private struct Key {
    var start: UInt32 = 0
    var end: UInt32 = 0
    var hash: UInt32 = 0
    var isEscaped = false
  }

  private static func value(
    _ text: RawSpan, _ i: inout Int, _ nodes: inout [Tape.Node], _ duplicates: DuplicateKeys,
    depth: Int, key: Key
  ) throws(Refusal) {
    guard nodes.count < Tape.longest else { throw .malformed(Message.many, at: i) }
    var node = Node(
      kind: .null, isKeyEscaped: key.isEscaped, start: UInt32(truncatingIfNeeded: i), end: 0,
      next: UInt32(truncatingIfNeeded: nodes.count + 1), keyStart: key.start, keyEnd: key.end,
      keyHash: key.hash)
    switch text.byte(i) {
    case UInt8(ascii: "\""):
      i += 1
      node.kind = .string
      node.start += 1
      node.escapes = try JSONString.skip(text, &i)
      node.end = UInt32(truncatingIfNeeded: i - 1)
      nodes.append(node)
      return
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      node.kind = .number
      try number(text, &i)
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      return try container(text, &i, &nodes, duplicates, depth: depth, node)
    default:
      node.kind = try word(text, &i)
    }
    node.end = UInt32(truncatingIfNeeded: i)
    nodes.append(node)
  }

  /// An object or array, which `node` begins.
  private static func container(
    _ text: RawSpan, _ i: inout Int, _ nodes: inout [Tape.Node], _ duplicates: DuplicateKeys,
    depth: Int, _ node: Tape.Node
  ) throws(Refusal) {
    guard depth < Tape.deepest else { throw .malformed(Message.deep, at: i) }
    let index = nodes.count
    nodes.append(node)
    if text.byte(i) == UInt8(ascii: "{") {
      nodes[index].kind = .object
      try members(text, &i, &nodes, duplicates, depth: depth + 1)
    } else {
      nodes[index].kind = .array
      try elements(text, &i, &nodes, duplicates, depth: depth + 1)
    }
    nodes[index].end = UInt32(truncatingIfNeeded: i)
    nodes[index].next = UInt32(truncatingIfNeeded: nodes.count)
  }

  private static func members(
    _ text: RawSpan, _ i: inout Int, _ nodes: inout [Tape.Node], _ duplicates: DuplicateKeys,
    depth: Int
  ) throws(Refusal) {
    let first = nodes.count
    var keys = DuplicateKeys.Sieve()
    i += 1
    skipSpace(text, &i)
    if text.byte(i) == UInt8(ascii: "}") {
      i += 1
      return
    }
    while true {
      guard text.byte(i) == UInt8(ascii: "\"") else { throw .malformed(Message.key, at: i) }
      i += 1
      let start = i
      let isEscaped = try JSONString.skip(text, &i) != .none
      let place = start..<(i - 1)
      let key = Key(
        start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: i - 1),
        hash: isEscaped ? duplicates.hashDecoded(text, place) : duplicates.hash(text, place),
        isEscaped: isEscaped)
      skipSpace(text, &i)
      guard text.byte(i) == UInt8(ascii: ":") else { throw .malformed(Message.colon, at: i) }
      i += 1
      skipSpace(text, &i)
      let index = nodes.count
      try value(text, &i, &nodes, duplicates, depth: depth, key: key)
      try keys.add(index, first: first, nodes, text)
      skipSpace(text, &i)
      guard text.byte(i) == UInt8(ascii: ",") else {
        guard text.byte(i) == UInt8(ascii: "}") else { throw .malformed(Message.object, at: i) }
        i += 1
        return try duplicates.check(keys, first: first, nodes, text)
      }
      i += 1
      skipSpace(text, &i)
    }
  }

  private static func elements(
    _ text: RawSpan, _ i: inout Int, _ nodes: inout [Tape.Node], _ duplicates: DuplicateKeys,
    depth: Int
  ) throws(Refusal) {
    i += 1
    skipSpace(text, &i)
    if text.byte(i) == UInt8(ascii: "]") {
      i += 1
      return
    }
    while true {
      try value(text, &i, &nodes, duplicates, depth: depth, key: Key())
      skipSpace(text, &i)
      guard text.byte(i) == UInt8(ascii: ",") else {
        guard text.byte(i) == UInt8(ascii: "]") else { throw .malformed(Message.array, at: i) }
        i += 1
        return
      }
      i += 1
      skipSpace(text, &i)
    }
  }

  private static func number(_ text: RawSpan, _ i: inout Int) throws(Refusal) {
    if text.byte(i) == UInt8(ascii: "-") { i += 1 }
    if text.byte(i) == UInt8(ascii: "0") {
      i += 1
      guard !isDigit(text.byte(i)) else { throw .malformed(Message.leadingZero, at: i) }
    } else {
      try digits(text, &i)
    }
    if text.byte(i) == UInt8(ascii: ".") {
      i += 1
      try digits(text, &i)
    }
    if text.byte(i) | 0x20 == UInt8(ascii: "e") {
      i += 1
      if text.byte(i) == UInt8(ascii: "+") || text.byte(i) == UInt8(ascii: "-") { i += 1 }
      try digits(text, &i)
    }
  }

  private static func digits(_ text: RawSpan, _ i: inout Int) throws(Refusal) {
    guard isDigit(text.byte(i)) else { throw .malformed(Message.digit, at: i) }
    i += 1
    while isDigit(text.byte(i)) { i += 1 }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

  private static func word(_ text: RawSpan, _ i: inout Int) throws(Refusal) -> Tape.Kind {
    let eight = text.eight(i)
    switch UInt32(truncatingIfNeeded: eight) {
    case 0x6c6c_756e:
      i += 4
      return .null
    case 0x6575_7274:
      i += 4
      return .yes
    default:
      guard eight & 0xFF_FFFF_FFFF == 0x65_736c_6166 else {
        throw .malformed(Message.value, at: i)
      }
      i += 5
      return .no
    }
  }

  @inline(__always) private static func skipSpace(_ text: RawSpan, _ i: inout Int) {
    if text.byte(i) <= 0x20 { skipSpaces(text, &i) }
  }

  private static func skipSpaces(_ text: RawSpan, _ i: inout Int) {
    while text.byte(i) <= 0x20 {
      switch text.byte(i) {
      case 0x20, 0x09, 0x0A, 0x0D: i += 1
      default: return
      }
    }
  }

  private enum Message {
    static let afterEnd = Wording("JSON 结束后还有内容", en: "unexpected text after the JSON value")
    static let cut = Wording("JSON 没有写完", en: "the JSON value is incomplete")
    static let many = Wording(
      "一行里的值超过\(Tape.longest)个", en: "more than \(Tape.longest) values on a line")
    static let deep = Wording(
      "嵌套超过\(Tape.deepest)层", en: "nested deeper than \(Tape.deepest) levels")
    static let key = Wording("应为带引号的键", en: "expected a key in quotes")
    static let colon = Wording("键后应为冒号", en: "expected a colon after the key")
    static let object = Wording(
      "对象中应为逗号或右花括号", en: "expected a comma or a closing brace in the object")
    static let array = Wording(
      "数组中应为逗号或右方括号", en: "expected a comma or a closing bracket in the array")
    static let leadingZero = Wording("数字不能以0开头", en: "a number must not begin with 0")
    static let digit = Wording("应为数字", en: "expected a digit")
    static let value = Wording("不是 JSON 值", en: "not a JSON value")
  }
}
