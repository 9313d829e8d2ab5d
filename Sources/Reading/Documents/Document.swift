/// What a reader makes of a document's bytes: its text and tables in order, without their meaning.
package struct Document: Sendable {
  /// The blocks in document order.
  package var blocks: [Block]
  /// The page's own title (`<title>`, core properties), which may carry the site's name.
  package var pageTitle: String?
  /// When the page's head says that it was published (`<meta name="PubDate">`), as written.
  package var pageDate: String?

  package init(blocks: [Block] = [], pageTitle: String? = nil, pageDate: String? = nil) {
    self.blocks = blocks
    self.pageTitle = pageTitle
    self.pageDate = pageDate
  }
}

/// One piece of a document.
package enum Block: Sendable {
  case paragraph(Paragraph)
  case grid(Grid)
  /// A picture that stands in the text; those in a grid's cells are counted there.
  case picture(line: Int)
  /// A link to a file that holds text of its own (`.pdf`, `.docx`, …), behind the paragraph or the
  /// grid that holds the link: its target as written.
  case attachment(target: String, line: Int)
}

/// A run of text between two breaks.
package struct Paragraph: Sendable {
  /// The text; a single `<br>` inside is `\n`, a run of white space is one space (or one U+3000
  /// where it holds one), ends are trimmed.
  package var text: String
  /// The line of the document where it begins, from 1.
  package var line: Int
  /// 1–6 where the document marks it as a heading (`<h1>` …), else 0.
  package var level: Int
  /// How many blank lines stand before it, where the format has lines (text); else 0.
  package var blankLinesBefore: Int

  package init(text: String, line: Int, level: Int = 0, blankLinesBefore: Int = 0) {
    self.text = text
    self.line = line
    self.level = level
    self.blankLinesBefore = blankLinesBefore
  }
}

/// A table with its spans resolved: a cell stands once, at its top left slot.
package struct Grid: Sendable {
  /// The rows in order; each row's cells in order of their columns, cells that begin in an earlier
  /// row left out. A row may be empty.
  package var rows: [[GridCell]]
  /// The line of the document where it begins, from 1.
  package var line: Int
  /// Whether `GridCell.column` is a true position (HTML, Word, Markdown). False where the layout
  /// only gives the order of cells (one cell a line, rows of ragged length).
  package var hasColumns: Bool
  /// Whether it is a whole sheet of a spreadsheet, where titles and prose stand in cells too.
  package var isSheet: Bool

  package init(rows: [[GridCell]], line: Int, hasColumns: Bool, isSheet: Bool = false) {
    self.rows = rows
    self.line = line
    self.hasColumns = hasColumns
    self.isSheet = isSheet
  }
}

/// One cell of a grid.
package struct GridCell: Sendable {
  /// The text, folded and trimmed as a paragraph's; paragraphs and breaks inside are `\n`.
  package var text: String
  /// Its left slot, from 0.
  package var column: Int
  package var columnSpan: Int
  package var rowSpan: Int
  /// The line of the document where it begins, from 1.
  package var line: Int
  /// How many pictures stand in it.
  package var pictures: Int

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
