import Forms
import JSON

@testable import Records

/// Compares a JSON text with a schema.
struct SchemaCheck {
  /// A member of an object that the schema describes.
  struct Member {
    /// The path of the key, `doubts[].code`.
    let path: String
    let node: Int
    /// Whether the object is wrong without it.
    let isNeeded: Bool
  }

  /// An object that a schema describes.
  struct Object {
    let path: String
    let names: [String]
    /// The names of the keys that the schema has without a condition.
    let always: [String]
  }

  /// What is wrong, with the path.
  private(set) var problems: [String] = []
  private(set) var members: [Member] = []
  private(set) var objects: [Object] = []
  private let tape: Tape
  /// The definitions that are texts; the others are tables.
  private static let words = ["cell", "form"]

  /// Compares `line` with `schema`.
  init(_ line: [UInt8], _ schema: Schema) throws {
    var tape = Tape()
    try tape.read(line[...])
    self.tape = tape
    check(0, .object(schema), "")
  }

  private mutating func check(_ node: Int, _ kind: SchemaKind, _ path: String) {
    switch kind {
    case .object(let schema): checkObject(node, schema, path)
    case .list(let kind):
      guard tape.kind(node) == .array else { return problems.append("\(path): no list") }
      for element in tape.children(node) { check(element, kind, path + "[]") }
    case .map(let names, let values):
      guard tape.kind(node) == .object else { return problems.append("\(path): no object") }
      for member in tape.children(node) {
        if !SchemaCheck.isValid(tape.key(member), names) { problems.append("\(path): name") }
        check(member, values, path + ".*")
      }
    case .orNull(let kind):
      if tape.kind(node) != .null { check(node, kind, path) }
    case .either(let kinds):
      if !kinds.contains(where: { isValid(node, $0) }) { problems.append("\(path): kind") }
    case .reference(let table, _) where !SchemaCheck.words.contains(table):
      checkCells(node, [table], path)
    default: if !isValid(node, kind) { problems.append("\(path): value") }
    }
  }

  private mutating func checkObject(_ object: Int, _ schema: Schema, _ path: String) {
    guard tape.kind(object) == .object else { return problems.append("\(path): no object") }
    var found: [String: Int] = [:]
    var last = -1
    for member in tape.children(object) {
      let name = tape.key(member)
      let inner = path.isEmpty ? name : "\(path).\(name)"
      found[name] = member
      guard let index = schema.keys.firstIndex(where: { "\($0.name)" == name }) else {
        problems.append("\(inner): unknown")
        continue
      }
      if index < last { problems.append("\(inner): order") }
      last = index
      let key = schema.keys[index]
      members.append(Member(path: inner, node: member, isNeeded: schema.needs(key)))
      check(member, key.kind, inner)
    }
    objects.append(
      Object(
        path: path, names: tape.children(object).map { tape.key($0) },
        always: schema.keys.filter { $0.only == nil }.map(\.name.description)))
    for key in schema.keys where key.only == nil && found["\(key.name)"] == nil {
      problems.append("\(path).\(key.name): missing")
    }
    for condition in schema.conditions { check(condition, found, path) }
  }

  private mutating func check(
    _ condition: SchemaCondition, _ found: [String: Int], _ path: String
  ) {
    func has(_ name: StaticString, _ word: String) -> Bool {
      found["\(name)"].map { tape.string($0) == word } ?? false
    }
    switch condition {
    case .together(let names):
      if Set(names.map { found["\($0)"] != nil }).count > 1 {
        problems.append("\(path): together")
      }
    case .only(let name, let word, let names):
      let isIt = has(name, word)
      for other in names where (found["\(other)"] != nil) != isIt {
        problems.append("\(path).\(other): only")
      }
    case .narrowed(let name, let word, let narrowed, let kind):
      guard has(name, word), let node = found["\(narrowed)"] else { return }
      check(node, kind, "\(path)\(narrowed)")
    }
  }

  /// Cells, nested by their ids.
  private mutating func checkCells(_ node: Int, _ keys: [String], _ path: String) {
    guard tape.kind(node) == .object else {
      let isCell = Cell(id: keys.joined(separator: ".")) != nil
      if !isCell || ![.number, .null].contains(tape.kind(node)) {
        problems.append("\(path): \(keys)")
      }
      return
    }
    for member in tape.children(node) { checkCells(member, keys + [tape.key(member)], path) }
  }

  /// Whether a value is of a kind that has no others within.
  private func isValid(_ node: Int, _ kind: SchemaKind) -> Bool {
    switch (kind, tape.kind(node)) {
    case (.truth, let found): found == .yes || found == .no
    case (.whole(let from, let to), .number):
      ((try? tape.number(node).integer) ?? nil).map {
        $0 >= from ?? $0 && $0 <= to ?? $0
      } ?? false
    case (.number(let from, let to), .number):
      (try? tape.number(node)).map {
        $0 >= from.map { Number(Int128($0)) } ?? $0 && $0 <= to.map { Number(Int128($0)) } ?? $0
      } ?? false
    case (.constantNumber(let number), .number): tape.string(node) == "\(number)"
    case (_, .string): SchemaCheck.isValid(tape.string(node), kind)
    default: false
    }
  }

  private static func isValid(_ text: String, _ kind: SchemaKind) -> Bool {
    switch kind {
    case .text: true
    case .pattern(let pattern, _): (try? Regex(pattern)).map { text.contains($0) } ?? false
    case .word(let words): words.contains { $0.text == text }
    case .constant(let word): text == word
    case .reference("cell", _): Cell(id: text) != nil
    case .reference("form", _): Form(rawValue: text) != nil
    default: false
    }
  }
}

extension Schema {
  /// Whether an object that has the key is wrong without it.
  fileprivate func needs(_ key: SchemaKey) -> Bool {
    key.only == nil
      || conditions.contains {
        switch $0 {
        case .together(let names), .only(_, _, let names): names.contains(where: key.isCalled)
        case .narrowed: false
        }
      }
  }

  /// The path of each key, and of those within.
  func paths(_ before: String = "") -> [String] {
    keys.flatMap { key in
      let path = before + key.name.description
      return [path] + key.kind.paths(path)
    }
  }
}

extension SchemaKind {
  fileprivate func paths(_ path: String) -> [String] {
    switch self {
    case .object(let schema): schema.paths(path + ".")
    case .list(let kind): kind.paths(path + "[]")
    case .map(_, let values): values.paths(path + ".*")
    case .orNull(let kind): kind.paths(path)
    default: []
    }
  }
}
