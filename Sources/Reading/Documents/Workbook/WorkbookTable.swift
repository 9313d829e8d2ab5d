import Wordings

/// A sheet of a workbook that people have filled in.
package struct WorkbookTable: Equatable, Sendable {
  /// A comment at a cell.
  package struct Comment: Equatable, Sendable {
    /// The row and the column of the cell, from 0.
    package let row: Int
    package let column: Int
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
    var cell: CellReference?
    var comments: [Comment] = []
    while true {
      switch try reader.next(bytes) {
      case .start(.comment):
        cell = reader.elements.range("ref", bytes).flatMap { CellReference(bytes, $0) }
        runs.removeAll()
      case .start(let tag): runs.start(tag, reader.elements, bytes)
      case .end(.comment):
        guard let cell else { break }
        let text = String(decoding: runs.pool, as: UTF8.self)
        comments.append(Comment(row: cell.row, column: cell.column, text: text))
      case .end(let tag): runs.end(tag)
      case .text(let range, let isPlain): runs.text(range, isPlain: isPlain, bytes)
      case .finish: return comments
      }
    }
  }
}
