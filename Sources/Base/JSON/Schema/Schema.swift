/// The keys of an object, in the order in which they are written: what the manual, the JSON Schemas and
/// the columns of sheets are made from.
package struct Schema: Sendable {
  /// What the manual explains it by; nil for an object that it explains at the key that has it.
  package let name: String?
  package let keys: [SchemaKey]
  /// What the keys demand of one another.
  package let conditions: [SchemaCondition]

  package init(
    name: String? = nil, _ keys: [SchemaKey], conditions: [SchemaCondition] = []
  ) {
    self.name = name
    self.keys = keys
    self.conditions = conditions
  }

  /// The key called `name`; nil where there is none.
  package subscript(name: StaticString) -> SchemaKey? { keys.first { $0.isCalled(name) } }

  /// The keys on the way to the value at `path`, through objects only; nil where it leads nowhere.
  package func keys(along path: [StaticString]) -> [SchemaKey]? {
    var found: [SchemaKey] = []
    var schema: Schema? = self
    for name in path {
      guard let key = schema?[name] else { return nil }
      found.append(key)
      schema = key.kind.schema
    }
    return found
  }
}

/// What some keys of an object demand of one another.
package enum SchemaCondition: Sendable {
  /// All of these keys are there, or none.
  case together([StaticString])
  /// The keys are there where `key` has the word, and only there.
  case only(where: StaticString, is: String, [StaticString])
  /// Where `key` has the word, the value of `narrowed` is of this kind.
  case narrowed(where: StaticString, is: String, StaticString, SchemaKind)
}
