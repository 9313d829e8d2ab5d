/// A visible table whose end has not been read yet.
struct OpenTable {
  var former = TableFormer()
  var line: Int
  /// The index of its first pending block.
  var firstBlock: Int
  /// Whether one of its cells contains a table that makes this one a layout table.
  var containsTable = false
}
