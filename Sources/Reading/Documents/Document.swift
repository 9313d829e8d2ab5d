/// The text and tables of a document in order, before their meaning is known: what every reader
/// returns.
package struct Document: Sendable {
  /// The blocks in document order.
  package var blocks: [Block]
  /// The title of the page (`<title>`), which may contain the name of the site.
  package var pageTitle: String?
  /// The publication date in the head of the page (`<meta name="PubDate">`), as written.
  package var pageDate: String?
  /// The address to which the page sends its reader on, as written.
  package var redirect: String?
  /// What is set apart in cells and paragraphs. It is left out of their text, unless it was
  /// inserted.
  package var setApart: [SetApart] = []

  /// The first texts of each table that the page does not show.
  package var hiddenTables: [[String]] = []

  /// The indexes of the blocks of each report, where the document says so itself: a page of rpt-html.
  package var articles: [Range<Int>] = []

  package init(
    blocks: [Block] = [], pageTitle: String? = nil, pageDate: String? = nil,
    setApart: [SetApart] = []
  ) {
    self.blocks = blocks
    self.pageTitle = pageTitle
    self.pageDate = pageDate
    self.setApart = setApart
  }
}

/// A paragraph, a table, a picture or a link to a file.
package enum Block: Sendable {
  case paragraph(Paragraph)
  case grid(Grid)
  /// A picture outside of grids, or a table that a script writes; pictures in a grid are counted in
  /// its cells.
  case picture(line: Int, isScripted: Bool = false)
  /// A link to a file with text (`.pdf`, `.docx`, …), after the paragraph or grid that contains the
  /// link. The target is as written.
  case attachment(target: String, line: Int)
}

/// The text between two paragraph breaks.
package struct Paragraph: Sendable {
  /// The text. A single `<br>` is `\n`, a run of white space is one space (U+3000 if the run
  /// contains one), and white space at the ends is removed.
  package var text: String
  /// The line of the document where the paragraph begins, from 1.
  package var line: Int
  /// 1–6 if the document marks the paragraph as a heading (`<h1>` …), otherwise 0.
  package var level: Int
  /// The number of blank lines before the paragraph in a format with lines (text), otherwise 0.
  package var blankLinesBefore: Int

  package init(text: String, line: Int, level: Int = 0, blankLinesBefore: Int = 0) {
    self.text = text
    self.line = line
    self.level = level
    self.blankLinesBefore = blankLinesBefore
  }
}

/// A table with its spans resolved: each cell is listed once, at its top left slot.
package struct Grid: Sendable {
  /// The rows in order. Each row has the cells that begin in it, in order of columns, so a row may
  /// be empty.
  package var rows: [[GridCell]]
  /// The line of the document where the table begins, from 1.
  package var line: Int
  /// Whether `GridCell.column` is the real column (HTML, Word, Markdown). False if the layout gives
  /// only the order of the cells (one cell a line, rows of different lengths).
  package var hasColumns: Bool
  /// Whether the grid is a whole sheet of a spreadsheet, whose cells contain titles and prose too.
  package var isSheet: Bool
  /// The indexes of the text of rows that are not shown, in `Document.setApart`.
  package var setApart = 0..<0

  package init(rows: [[GridCell]], line: Int, hasColumns: Bool, isSheet: Bool = false) {
    self.rows = rows
    self.line = line
    self.hasColumns = hasColumns
    self.isSheet = isSheet
  }
}

/// One cell of a grid.
package struct GridCell: Sendable {
  /// The text, with white space collapsed as in a paragraph; paragraph and line breaks are `\n`.
  package var text: String
  /// The leftmost column of the cell, from 0.
  package var column: Int
  package var columnSpan: Int
  package var rowSpan: Int
  /// The line of the document where the cell begins, from 1.
  package var line: Int
  /// The number of pictures in the cell.
  package var pictures: Int
  /// The indexes of what is set apart in the cell, in `Document.setApart`.
  package var setApart = 0..<0

  package init(
    text: String, column: Int, columnSpan: Int = 1, rowSpan: Int = 1, line: Int, pictures: Int = 0
  ) {
    self.text = text
    self.column = column
    self.columnSpan = columnSpan
    self.rowSpan = rowSpan
    self.line = line
    self.pictures = pictures
  }
}
