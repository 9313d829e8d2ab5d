/// What a value may be.
package indirect enum SchemaKind: Sendable {
  case text
  /// A whole number, within bounds where it has them.
  case whole(from: Int? = nil, to: Int? = nil)
  case number(from: Int? = nil, to: Int? = nil)
  case truth
  /// A text that matches a regular expression, and what the manual calls such a text.
  case pattern(String, name: String)
  /// A word of a closed list.
  case word([SchemaWord])
  case constant(String)
  case constantNumber(Int)
  case object(Schema)
  case list(SchemaKind)
  /// An object whose keys are of one kind, and its values of another.
  case map(keys: SchemaKind, values: SchemaKind)
  /// A kind that is defined elsewhere, and what the manual calls it.
  case reference(String, name: String)
  case either([SchemaKind])
  case orNull(SchemaKind)

  /// A word of the closed list `words`, which have no Chinese names.
  package static func word(_ words: [String]) -> SchemaKind {
    .word(words.map { SchemaWord($0) })
  }

  /// The same kind, or null.
  package var orNull: SchemaKind { .orNull(self) }

  /// The object that it is, null aside; nil for anything else.
  package var schema: Schema? {
    switch self {
    case .object(let schema): schema
    case .orNull(let kind): kind.schema
    default: nil
    }
  }

  /// The words of the closed list, null aside; none for anything else.
  package var words: [SchemaWord] {
    switch self {
    case .word(let words): words
    case .orNull(let kind): kind.words
    default: []
    }
  }
}

/// A word of a closed list.
package struct SchemaWord: Sendable {
  package let text: String
  /// Its Chinese name in a sheet; nil where it has none.
  package let heading: String?

  package init(_ text: String, heading: String? = nil) {
    self.text = text
    self.heading = heading
  }
}
