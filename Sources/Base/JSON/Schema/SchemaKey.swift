/// A key of an object.
package struct SchemaKey: Sendable {
  package let name: StaticString
  package let kind: SchemaKind
  /// What its value is, in English.
  package let meaning: String
  /// When the key is there, in English; nil where it always is.
  package let only: String?
  /// The Chinese name of its column in a sheet, to which that of a key within is appended; nil where it
  /// has none, or adds nothing to the one within.
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
