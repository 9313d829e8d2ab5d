import Forms
import Wordings

/// An object of a record, asked for its members by name.
///
/// A member that is null counts as missing. Keys come in the order of FORMAT, so a search goes on
/// where the last one ended. Errors name the key and what stands there.
struct Fields {
  let tape: Tape
  let object: Int
  private var place: Int

  init(_ tape: Tape, _ object: Int) {
    self.tape = tape
    self.object = object
    place = object + 1
  }

  /// The member called `name`, null included.
  mutating func member(_ name: StaticString) -> Int? {
    let end = tape.next(object)
    var node = place
    while node < end {
      if tape.isKey(name, node) {
        place = tape.next(node)
        return node
      }
      node = tape.next(node)
    }
    node = object + 1
    while node < place {
      if tape.isKey(name, node) {
        place = tape.next(node)
        return node
      }
      node = tape.next(node)
    }
    return nil
  }

  /// The member called `name`, which must be a `kind`; nil if missing.
  mutating func value(
    _ name: StaticString, _ kind: Tape.Kind
  ) throws(RecordError) -> Int? {
    guard let node = member(name), tape.kind(node) != .null else { return nil }
    guard tape.kind(node) == kind else { throw wrong(name, node, should: kind.name) }
    return node
  }

  mutating func string(_ name: StaticString) throws(RecordError) -> String? {
    try value(name, .string).map { tape.string($0) }
  }

  mutating func text(_ name: StaticString) throws(RecordError) -> String {
    guard let text = try string(name) else { throw missing(name) }
    return text
  }

  mutating func number(_ name: StaticString) throws(RecordError) -> Number? {
    guard let node = try value(name, .number) else { return nil }
    return try tape.number(node)
  }

  mutating func integer(_ name: StaticString) throws(RecordError) -> Int? {
    guard let node = member(name), tape.kind(node) != .null else { return nil }
    guard tape.kind(node) == .number, let integer = try tape.number(node).integer else {
      throw wrong(name, node, should: Wording("整数", en: "a whole number"))
    }
    return integer
  }

  mutating func count(_ name: StaticString) throws(RecordError) -> Int {
    guard let count = try integer(name) else { throw missing(name) }
    return count
  }

  /// The object called `name`.
  mutating func fields(_ name: StaticString) throws(RecordError) -> Fields? {
    try value(name, .object).map { Fields(tape, $0) }
  }

  /// The objects in the array called `name`; nil if missing.
  mutating func list(_ name: StaticString) throws(RecordError) -> [Fields]? {
    guard let array = try value(name, .array) else { return nil }
    var list: [Fields] = []
    for node in tape.children(array) {
      guard tape.kind(node) == .object else {
        throw wrong(name, node, should: Wording("对象的数组", en: "an array of objects"))
      }
      list.append(Fields(tape, node))
    }
    return list
  }

  /// The texts in the array called `name`; nil if missing.
  mutating func strings(_ name: StaticString) throws(RecordError) -> [String]? {
    guard let array = try value(name, .array) else { return nil }
    var list: [String] = []
    for node in tape.children(array) {
      guard tape.kind(node) == .string else {
        throw wrong(name, node, should: Wording("字符串的数组", en: "an array of strings"))
      }
      list.append(tape.string(node))
    }
    return list
  }

  /// The cell that the member called `name` names.
  mutating func cell(_ name: StaticString) throws(RecordError) -> Cell? {
    guard let node = try value(name, .string) else { return nil }
    guard let cell = Cell(id: tape.string(node)) else {
      throw wrong(name, node, should: Wording("本版本知道的单元格", en: "a cell that this version knows"))
    }
    return cell
  }

  /// The word of a closed list that the member called `name` holds.
  mutating func word<Word: RawRepresentable>(
    _ name: StaticString, _: Word.Type
  ) throws(RecordError) -> Word where Word.RawValue == String {
    guard let node = try value(name, .string) else { throw missing(name) }
    guard let word = Word(rawValue: tape.string(node)) else {
      throw wrong(name, node, should: Wording("本版本知道的值", en: "a word that this version knows"))
    }
    return word
  }

  /// Where the object stands in the line.
  var start: Int { tape.range(object).lowerBound }

  func missing(_ name: StaticString) -> RecordError {
    RecordError("缺 “\(name)”", en: "“\(name)” is missing", at: start)
  }

  /// That `node`, found at `name`, should be something else.
  func wrong(_ name: StaticString, _ node: Int, should: Wording) -> RecordError {
    let kind = tape.kind(node)
    let value = kind == .string || kind == .number ? " \(tape.excerpt(node))" : ""
    return RecordError(
      "“\(name)” 应为\(should.chinese)，实为\(kind.name.chinese)\(value)",
      en: "“\(name)” should be \(should.english) and is \(kind.name.english)\(value)",
      at: tape.range(node).lowerBound)
  }
}

extension Tape {
  /// The number of a number node, exactly.
  package func number(_ node: Int) throws(RecordError) -> Number {
    if let small = Number(small: bytes.span.bytes, range(node)) { return small }
    guard let number = Number(json: bytes(node)) else {
      throw RecordError(
        "数字 \(excerpt(node)) 位数过多，不能精确保存",
        en: "the number \(excerpt(node)) has too many digits to be kept exactly",
        at: range(node).lowerBound)
    }
    return number
  }

  /// The beginning of a scalar as it stands, for a message.
  func excerpt(_ node: Int) -> String { string(node).excerpt }
}

extension String {
  /// Its first 40 characters, for a message.
  var excerpt: String {
    let beginning = prefix(40)
    return beginning.endIndex < endIndex ? beginning + "…" : self
  }
}
