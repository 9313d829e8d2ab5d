/// A key of an object.
package struct SchemaKey: Sendable {
  package let name: StaticString
  package let kind: SchemaKind
  /// What its value is, in English.
  package let meaning: String
  /// When the key is there, in English; nil where it always is.
  package let only: String?
  /// The Chinese name of its column in a sheet; the name of a nested key is appended to it. Nil
  /// where it has no name, or the name of the nested key is enough.
  package let heading: String?

  package init(
    _ name: StaticString, _ kind: SchemaKind, _ meaning: String, only: String? = nil,
    heading: String? = nil
  ) {
    self.name = name
    self.kind = kind
    self.meaning = meaning
    self.only = only
    self.heading = heading
  }

  /// Whether the key is called `other`.
  package func isCalled(_ other: StaticString) -> Bool {
    name.withUTF8Buffer { one in other.withUTF8Buffer { one.elementsEqual($0) } }
  }
}
