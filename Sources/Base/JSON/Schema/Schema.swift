/// The keys of an object, in the order in which they are written. The manual, the JSON Schemas and
/// the columns of sheets are generated from it.
package struct Schema: Sendable {
  /// The name under which the manual explains the object; nil for an object that is explained at
  /// its key.
  package let name: String?
  package let keys: [SchemaKey]
  /// The dependencies between the keys.
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

  /// The keys on the path to the value at `path`, through objects only; nil where there is no such
  /// path.
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

/// A dependency between keys of an object.
package enum SchemaCondition: Sendable {
  /// All of these keys are present, or none.
  case together([StaticString])
  /// The keys are present exactly where `key` has the word.
  case only(where: StaticString, is: String, [StaticString])
  /// Where `key` has the word, the value of `narrowed` is of this kind.
  case narrowed(where: StaticString, is: String, StaticString, SchemaKind)
}
