/// A table of a document that is written.
package struct DOCXTable: Sendable {
  /// The paragraphs of a cell.
  package typealias Cell = [DOCXParagraph]

  /// The heads of the columns, which are repeated on each page.
  package var heads: [String]
  /// The widths of the columns in millimetres.
  package var widths: [Int]
  /// Each row has a cell for each column.
  package var rows: [[Cell]]

  package init(_ heads: [String], widths: [Int], rows: [[Cell]]) {
    self.heads = heads
    self.widths = widths
    self.rows = rows
  }

  var xml: String {
    let twips = widths.map(DOCXPackage.twips)
    let borders = ["top", "left", "bottom", "right", "insideH", "insideV"].map {
      "<w:\($0) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>"
    }
    let margins = [("top", 57), ("left", 85), ("bottom", 57), ("right", 85)].map {
      "<w:\($0) w:w=\"\($1)\" w:type=\"dxa\"/>"
    }
    let head = heads.map { [DOCXParagraph($0, .cellHead)] }
    return "<w:tbl><w:tblPr><w:tblW w:w=\"\(twips.reduce(0, +))\" w:type=\"dxa\"/>"
      + "<w:jc w:val=\"center\"/><w:tblBorders>\(borders.joined())</w:tblBorders>"
      + "<w:tblLayout w:type=\"fixed\"/><w:tblCellMar>\(margins.joined())</w:tblCellMar></w:tblPr>"
      + "<w:tblGrid>\(twips.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined())</w:tblGrid>"
      + DOCXTable.row(head, twips, isHead: true)
      + rows.map { DOCXTable.row($0, twips, isHead: false) }.joined() + "</w:tbl>"
  }

  /// The most lines of a row that stays on one page: more would leave too much of the page before it empty.
  private static let linesTogether = 8
  /// About how wide a character is, in twentieths of a point.
  private static let character = 210

  /// About how many lines `cells` need.
  private static func lines(_ cells: [Cell], _ twips: [Int]) -> Int {
    zip(cells, twips).map { cell, width in
      cell.flatMap { $0.text.split(separator: "\n", omittingEmptySubsequences: false) }
        .reduce(0) { $0 + 1 + $1.count * character / width }
    }.max() ?? 0
  }

  private static func row(_ cells: [Cell], _ twips: [Int], isHead: Bool) -> String {
    let content = zip(cells, twips).map { cell, width in
      // A cell without a paragraph is damaged.
      let paragraphs = cell.isEmpty ? [DOCXParagraph("", .cell)] : cell
      return "<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/>"
        + (isHead ? "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"EDEDED\"/>" : "")
        + "<w:vAlign w:val=\"center\"/></w:tcPr>\(paragraphs.map(\.xml).joined())</w:tc>"
    }
    let isWhole = isHead || lines(cells, twips) <= linesTogether
    let properties = (isWhole ? "<w:cantSplit/>" : "") + (isHead ? "<w:tblHeader/>" : "")
    return "<w:tr>" + (properties.isEmpty ? "" : "<w:trPr>\(properties)</w:trPr>")
      + content.joined() + "</w:tr>"
  }
}
