/// A cell of a made table, with the number of columns and rows that it spans.
struct MadeCell {
  var text: String
  var columns = 1
  var rows = 1

  init(_ text: String, columns: Int = 1, rows: Int = 1) {
    (self.text, self.columns, self.rows) = (text, columns, rows)
  }
}

/// A table of a made report.
struct MadeTable {
  /// The number of columns of its widest row.
  var width: Int
  var rows: [[MadeCell]] = []
}

/// A line or a table of a made report.
enum MadePart {
  case line(String)
  case table(MadeTable)
}
