import Forms

/// The names of the rows of table two, which have no ordinals to tell one from the next.
enum RowName {
  /// Whether `text` is such a name, as the forms print it.
  static func stands(in text: String) -> Bool { all.contains(text) }

  private static let all = Set(Edition.all.flatMap(\.blocks).flatMap(\.rows).map(\.label.chinese))
}
