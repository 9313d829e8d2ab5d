import Chinese

/// Columns of text for a terminal: the first one aligned left, the others right, each as wide as
/// its widest field.
struct TextTable {
  private let widths: [Int]

  /// A table of `rows`, which all have the same number of fields.
  init(_ rows: [[String]]) {
    widths = (rows.first ?? []).indices.map { column in
      rows.map { DisplayWidth.of($0[column]) }.max() ?? 0
    }
  }

  /// The line of `row`, with the blanks at its end.
  func line(_ row: [String]) -> String {
    var line = ""
    for (column, (field, width)) in zip(row, widths).enumerated() {
      line +=
        column == 0 ? DisplayWidth.left(field, width) : "  " + DisplayWidth.right(field, width)
    }
    return line
  }

  /// `line` without the blanks at its end.
  static func trimmed(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }
}
