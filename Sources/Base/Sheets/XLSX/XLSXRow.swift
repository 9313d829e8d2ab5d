/// A row of a workbook that is written.
package struct XLSXRow: Sendable {
  package var cells: [XLSXCell]
  /// Its height in points; nil: programs fit it to its wrapped texts, but not to those of merged cells.
  package var height: Int?

  package init(_ cells: [XLSXCell], height: Int? = nil) {
    self.cells = cells
    self.height = height
  }

  /// The height of `lines` lines of text, in points.
  package static func height(lines: Int) -> Int { lines * 16 + 2 }
}
