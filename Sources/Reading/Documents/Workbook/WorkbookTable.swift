import Wordings

/// A sheet of a workbook that people have filled in.
package struct WorkbookTable: Equatable, Sendable {
  /// A comment at a cell.
  package struct Comment: Equatable, Sendable {
    /// The cell, such as `C5`.
    package let cell: String
    package let text: String
  }

  package let name: String
  /// The texts of its cells as they are shown, row by row.
  package let rows: [[String]]
  package let comments: [Comment]
  package let isHidden: Bool

  package init(
    name: String = "", isHidden: Bool = false, rows: [[String]], comments: [Comment] = []
  ) {
    self.name = name
    self.isHidden = isHidden
    self.rows = rows
    self.comments = comments
  }

  /// The comments in `part`, the part with those of a sheet.
  static func comments(in part: [UInt8]) throws(Refusal) -> [Comment] {
    let text = try OfficePackage.text(part)
    return try comments(text.span)
  }

  private static func comments(_ bytes: Span<UInt8>) throws(Refusal) -> [Comment] {
    var reader = SheetElementReader()
    var runs = TextRuns()
    var cell = ""
    var comments: [Comment] = []
    while true {
      switch try reader.next(bytes) {
      case .start(.comment):
        cell = reader.elements.value("ref", bytes) ?? ""
        runs.removeAll()
      case .start(let tag): runs.start(tag, reader.elements, bytes)
      case .end(.comment):
        comments.append(Comment(cell: cell, text: String(decoding: runs.pool, as: UTF8.self)))
      case .end(let tag): runs.end(tag)
      case .text(let range, let isPlain): runs.text(range, isPlain: isPlain, bytes)
      case .finish: return comments
      }
    }
  }
}
