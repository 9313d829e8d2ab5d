/// A visible table whose end has not been read yet.
struct OpenTable {
  var former = TableFormer()
  var line: Int
  /// The index of its first pending block.
  var firstBlock: Int
  /// Whether one of its cells contains a table that makes this one a layout table.
  var containsTable = false
  /// The text of rows that are not shown, up to `unshownLimit` bytes, with what hides them.
  private(set) var unshown: (kind: SetApart.Kind, text: String)?
  private static let unshownLimit = 120

  /// Adds `text`, of a cell in a row that is not shown.
  mutating func addUnshown(_ text: String, _ kind: SetApart.Kind) {
    guard let known = unshown else { return unshown = (kind, text) }
    guard known.text.utf8.count < OpenTable.unshownLimit else { return }
    unshown = (known.kind, known.text + " " + text)
  }
}
