import JSON
import Records

/// The JSON Schemas (2020-12) of the records.
enum JSONSchema {
  private static let draft = "https://json-schema.org/draft/2020-12/schema"
  private static let note = """
    Made by rpt-manual; rpt-report(5) explains the records. Tools pass keys that they do not know; here \
    those must begin with x_, so that a misspelt key is caught.
    """

  /// The text of each file by its name: one for each type of record, and one for a stream of any of
  /// them.
  static var files: [(name: String, text: String)] {
    let definitions = FormDefinitions.all
    let records = RecordSchemas.all.map { ($0.name ?? "", record($0)) }
    return records.map { name, members in
      ("\(name).json", document(name, members, needed(by: .object(members), definitions)))
    } + [
      (
        "record.json",
        document(
          "record", choice(records.map(\.0)),
          records.map { ("\($0)-record", .object($1)) } + definitions)
      )
    ]
  }

  /// A reference to the definition `name`.
  static func reference(to name: String) -> JSONTree {
    .object([("$ref", .text("#/$defs/\(name)"))])
  }

  private static func document(
    _ title: String, _ members: JSONTree.Members, _ definitions: JSONTree.Members
  ) -> String {
    let head: JSONTree.Members = [
      ("$schema", .text(draft)), ("$id", .text("urn:rpt:1:\(title)")), ("title", .text(title)),
      ("$comment", .text(note)),
    ]
    return JSONTree.object(head + members + [("$defs", .object(definitions))]).file
  }

  /// The schema of a record, which may also have keys that the user adds.
  private static func record(_ schema: Schema) -> JSONTree.Members {
    schema.members + [("patternProperties", .object([("^x_", .truth(true))]))]
      + SchemaCondition.members(of: schema.conditions)
  }

  /// The schema of any record: that of its type.
  private static func choice(_ types: [String]) -> JSONTree.Members {
    [
      ("type", .text("object")), ("required", .texts(["type", "version"])),
      ("properties", .object([("type", .object([("enum", .texts(types))]))])),
      (
        "allOf",
        .list(
          types.map { type in
            SchemaCondition.when("type", type, [("$ref", .text("#/$defs/\(type)-record"))])
          })
      ),
    ]
  }

  /// Those of `definitions` that `schema` refers to, directly or through others.
  private static func needed(
    by schema: JSONTree, _ definitions: JSONTree.Members
  ) -> JSONTree.Members {
    var names: Set<String> = []
    var waiting = schema.references
    while let name = waiting.popLast() {
      guard names.insert(name).inserted else { continue }
      waiting += definitions.first { $0.name == name }?.value.references ?? []
    }
    return definitions.filter { names.contains($0.name) }
  }
}

extension JSONTree {
  /// The names of the definitions that a schema refers to.
  fileprivate var references: [String] {
    switch self {
    case .object(let members):
      members.flatMap { name, value in
        if name == "$ref", case .text(let path) = value {
          return path.split(separator: "/").last.map { [String($0)] } ?? []
        }
        return value.references
      }
    case .list(let values): values.flatMap(\.references)
    default: []
    }
  }
}
