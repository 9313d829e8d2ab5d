import Wordings

/// The members of an object on a tape, by name.
///
/// A member that is null counts as missing. Each search starts where the last one ended, since keys usually
/// have a fixed order. `optional…` returns nil for a missing member, where the method without it throws.
/// Errors name the key and the actual value.
package struct Fields {
  package let tape: Tape
  /// The node of the object.
  package let node: Int
  private var index: Int

  package init(_ tape: Tape, _ node: Int) {
    self.tape = tape
    self.node = node
    index = node + 1
  }

  /// The members of the object that a line of a stream must be.
  package init(line tape: Tape) throws(Refusal) {
    guard tape.kind(0) == .object else {
      throw .malformed("一行应为一个 JSON 对象", en: "a line must be one JSON object")
    }
    self.init(tape, 0)
  }

  /// The member called `name`, which may be null.
  package mutating func member(_ name: StaticString) -> Int? {
    let end = tape.next(node)
    var member = index
    while member < end {
      if tape.isKey(name, member) {
        index = tape.next(member)
        return member
      }
      member = tape.next(member)
    }
    member = node + 1
    while member < index {
      if tape.isKey(name, member) {
        index = tape.next(member)
        return member
      }
      member = tape.next(member)
    }
    return nil
  }

  /// The member called `name`, which must have `kind`; nil if missing.
  package mutating func optionalValue(
    _ name: StaticString, _ kind: Tape.Kind
  ) throws(Refusal) -> Int? {
    guard let node = member(name), tape.kind(node) != .null else { return nil }
    guard tape.kind(node) == kind else { throw tape.wrong(name, node, should: kind.name) }
    return node
  }

  package mutating func optionalText(_ name: StaticString) throws(Refusal) -> String? {
    try optionalValue(name, .string).map { tape.string($0) }
  }

  package mutating func text(_ name: StaticString) throws(Refusal) -> String {
    guard let text = try optionalText(name) else { throw missing(name) }
    return text
  }

  package mutating func optionalNumber(_ name: StaticString) throws(Refusal) -> Number? {
    guard let node = try optionalValue(name, .number) else { return nil }
    return try tape.number(node)
  }

  package mutating func number(_ name: StaticString) throws(Refusal) -> Number {
    guard let number = try optionalNumber(name) else { throw missing(name) }
    return number
  }

  /// What counts something in a record: sums of as many as fit into memory do not overflow.
  package static var counts: ClosedRange<Int> { 0...1 << 40 }

  /// The value of the member `name`, a whole number in `range`; nil if missing.
  package mutating func optionalInteger(
    _ name: StaticString, in range: ClosedRange<Int> = Fields.counts
  ) throws(Refusal) -> Int? {
    guard let node = member(name), tape.kind(node) != .null else { return nil }
    guard tape.kind(node) == .number, let integer = try tape.number(node).integer else {
      throw tape.wrong(name, node, should: Wording("整数", en: "a whole number"))
    }
    guard range.contains(integer) else {
      let (least, most) = (range.lowerBound, range.upperBound)
      throw tape.wrong(
        name, node,
        should: Wording("\(least)至\(most)的整数", en: "a whole number from \(least) to \(most)"))
    }
    return integer
  }

  package mutating func integer(
    _ name: StaticString, in range: ClosedRange<Int> = Fields.counts
  ) throws(Refusal) -> Int {
    guard let integer = try optionalInteger(name, in: range) else { throw missing(name) }
    return integer
  }

  package mutating func truth(_ name: StaticString) throws(Refusal) -> Bool {
    guard let node = member(name), tape.kind(node) != .null else { throw missing(name) }
    switch tape.kind(node) {
    case .yes: return true
    case .no: return false
    default: throw tape.wrong(name, node, should: Tape.Kind.yes.name)
    }
  }

  package mutating func optionalObject(_ name: StaticString) throws(Refusal) -> Fields? {
    try optionalValue(name, .object).map { Fields(tape, $0) }
  }

  package mutating func object(_ name: StaticString) throws(Refusal) -> Fields {
    guard let object = try optionalObject(name) else { throw missing(name) }
    return object
  }

  /// The objects in the array called `name`; nil if missing.
  package mutating func optionalList(_ name: StaticString) throws(Refusal) -> [Fields]? {
    guard let array = try optionalValue(name, .array) else { return nil }
    var list: [Fields] = []
    for node in tape.children(array) {
      guard tape.kind(node) == .object else {
        throw tape.wrong(name, node, should: Wording("对象的数组", en: "an array of objects"))
      }
      list.append(Fields(tape, node))
    }
    return list
  }

  /// The texts in the array called `name`; nil if missing.
  package mutating func optionalTexts(_ name: StaticString) throws(Refusal) -> [String]? {
    guard let array = try optionalValue(name, .array) else { return nil }
    var list: [String] = []
    for node in tape.children(array) {
      guard tape.kind(node) == .string else {
        throw tape.wrong(name, node, should: Wording("字符串的数组", en: "an array of strings"))
      }
      list.append(tape.string(node))
    }
    return list
  }

  /// The value of the member called `name`, which must be a case of `Word`.
  package mutating func word<Word: RawRepresentable>(
    _ name: StaticString, _: Word.Type
  ) throws(Refusal) -> Word where Word.RawValue == String {
    guard let node = try optionalValue(name, .string) else { throw missing(name) }
    guard let word = Word(rawValue: tape.string(node)) else {
      throw tape.wrong(name, node, should: Wording("本版本知道的值", en: "a value known to this version"))
    }
    return word
  }

  /// The index of the first byte of the object in the line.
  package var start: Int { tape.range(node).lowerBound }

  package func missing(_ name: StaticString) -> Refusal {
    Refusal.malformed("缺 “\(name)”", en: "“\(name)” is missing", at: start)
  }
}

extension Tape {
  /// The number of a number node, exactly.
  package func number(_ node: Int) throws(Refusal) -> Number {
    if let small = Number(small: bytes.span.bytes, range(node)) { return small }
    guard let number = Number(json: bytes(node)) else {
      throw .malformed(
        "数字\(excerpt(node))位数过多，不能精确保存",
        en: "the number \(excerpt(node)) has too many digits to be stored exactly",
        at: range(node).lowerBound)
    }
    return number
  }

  /// The refusal of `node`, the value of `name`, which must be `should`.
  package func wrong(_ name: StaticString, _ node: Int, should: Wording) -> Refusal {
    wrong(named: name.description, node, should: should)
  }

  /// The same for a name that is not known at compile time.
  package func wrong(named name: String, _ node: Int, should: Wording) -> Refusal {
    let kind = kind(node)
    let value = kind == .string || kind == .number ? " \(excerpt(node))" : ""
    return .malformed(
      "“\(name)” 应为\(should.chinese)，实为\(kind.name.chinese)\(value)",
      en: "“\(name)” must be \(should.english), not \(kind.name.english)\(value)",
      at: range(node).lowerBound)
  }

  /// The beginning of a scalar, for a message.
  package func excerpt(_ node: Int) -> String { string(node).excerpt }
}

extension String {
  /// Its first 40 characters, for a message.
  package var excerpt: String {
    let beginning = prefix(40)
    return beginning.endIndex < endIndex ? beginning + "…" : self
  }
}
