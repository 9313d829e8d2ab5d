import JSON

extension Schema {
  /// The JSON Schema of an object with these keys and no others.
  var members: JSONTree.Members {
    [
      ("type", .text("object")),
      (
        "properties",
        .object(
          keys.map {
            ("\($0.name)", .object([("description", .text($0.meaning))] + $0.kind.members))
          })
      ),
      ("required", .texts(keys.filter { $0.only == nil }.map { "\($0.name)" })),
      ("additionalProperties", .truth(false)),
    ]
  }
}

extension SchemaKind {
  /// Its JSON Schema.
  fileprivate var members: JSONTree.Members {
    switch self {
    case .text: [("type", .text("string"))]
    case .whole(let from, let to): SchemaKind.bounded("integer", from, to)
    case .number(let from, let to): SchemaKind.bounded("number", from, to)
    case .truth: [("type", .text("boolean"))]
    case .pattern(let pattern, _): [("type", .text("string")), ("pattern", .text(pattern))]
    case .word(let words): [("enum", .texts(words.map(\.text)))]
    case .constant(let word): [("const", .text(word))]
    case .constantNumber(let number): [("const", .number(number))]
    case .object(let schema): schema.members
    case .list(let kind): [("type", .text("array")), ("items", .object(kind.members))]
    case .map(let keys, let values):
      [
        ("type", .text("object")), ("propertyNames", .object(keys.members)),
        ("additionalProperties", .object(values.members)),
      ]
    case .reference(let name, _): [("$ref", .text("#/$defs/\(name)"))]
    case .either(let kinds): [("type", .list(kinds.flatMap(\.types)))]
    case .orNull(let kind): kind.membersOrNull
    }
  }

  private static func bounded(_ type: String, _ from: Int?, _ to: Int?) -> JSONTree.Members {
    [("type", .text(type))] + (from.map { [("minimum", .number($0))] } ?? [])
      + (to.map { [("maximum", .number($0))] } ?? [])
  }

  /// The types that its JSON Schema allows.
  private var types: [JSONTree] {
    members.filter { $0.name == "type" }.flatMap { member in
      if case .list(let types) = member.value { types } else { [member.value] }
    }
  }

  private var membersOrNull: JSONTree.Members {
    guard !types.isEmpty else {
      if case .word(let words) = self {
        return [("enum", .list(words.map { .text($0.text) } + [.null]))]
      }
      return [("anyOf", .list([.object(members), .object([("type", .text("null"))])]))]
    }
    return members.map { member in
      member.name == "type" ? ("type", .list(types + [.text("null")])) : member
    }
  }
}

extension SchemaCondition {
  /// What `conditions` add to the JSON Schema of an object.
  static func members(of conditions: [SchemaCondition]) -> JSONTree.Members {
    let (together, others) = (conditions.flatMap(\.dependent), conditions.flatMap(\.alternatives))
    return (together.isEmpty ? [] : [("dependentRequired", .object(together))])
      + (others.isEmpty ? [] : [("allOf", .list(others))])
  }

  /// `then` applies where `key` has the word.
  static func when(
    _ key: String, _ word: String, _ then: JSONTree.Members, else other: JSONTree.Members = []
  ) -> JSONTree {
    let given = JSONTree.object([
      ("properties", .object([(key, .object([("const", .text(word))]))]))
    ])
    return .object(
      [("if", given), ("then", .object(then))]
        + (other.isEmpty ? [] : [("else", .object(other))]))
  }

  private var dependent: JSONTree.Members {
    guard case .together(let names) = self else { return [] }
    return names.map { name in
      let others = names.map { "\($0)" }.filter { $0 != "\(name)" }
      return ("\(name)", .texts(others))
    }
  }

  private var alternatives: [JSONTree] {
    switch self {
    case .together: []
    case .only(let key, let word, let names):
      [
        SchemaCondition.when(
          "\(key)", word, [("required", .texts(names.map { "\($0)" }))],
          else: [("properties", .object(names.map { ("\($0)", .truth(false)) }))])
      ]
    case .narrowed(let key, let word, let narrowed, let kind):
      [
        SchemaCondition.when(
          "\(key)", word,
          [("properties", .object([("\(narrowed)", .object(kind.members))]))])
      ]
    }
  }
}
