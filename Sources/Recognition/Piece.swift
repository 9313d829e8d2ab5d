import Documents

/// One line of a document's text, or what stands between lines.
enum Piece {
  case line(Paragraph)
  /// A section's title that stands alone in a row of a table: its heading where no line heads it.
  case caption(Paragraph)
  case grid(Grid)
  case picture
  case attachment(String)

  /// The text of a line or a caption; nil for anything else.
  var text: String? {
    switch self {
    case .line(let paragraph), .caption(let paragraph): paragraph.text
    case .grid, .picture, .attachment: nil
    }
  }

  /// The blocks of `document` with paragraphs taken apart at their breaks, and tables at rows that
  /// are a section's title.
  static func pieces(of document: Document, vocabulary: Vocabulary) -> [Piece] {
    document.blocks.flatMap { block -> [Piece] in
      switch block {
      case .paragraph(let paragraph): lines(of: paragraph)
      case .grid(let grid): parts(of: grid, vocabulary)
      case .picture: [.picture]
      case .attachment(let target, _): [.attachment(target)]
      }
    }
  }

  private static func lines(of paragraph: Paragraph) -> [Piece] {
    guard paragraph.text.utf8.contains(0x0A) else { return [.line(paragraph)] }
    var blankLines = paragraph.blankLinesBefore
    return paragraph.text.split(separator: "\n").map { text in
      defer { blankLines = 0 }
      return .line(
        Paragraph(
          text: String(text), line: paragraph.line, level: paragraph.level,
          blankLinesBefore: blankLines))
    }
  }

  private static func parts(of grid: Grid, _ vocabulary: Vocabulary) -> [Piece] {
    var pieces: [Piece] = []
    var rows: [[GridCell]] = []
    func close() {
      guard !rows.isEmpty else { return }
      pieces.append(
        .grid(Grid(rows: rows, line: rows[0].first?.line ?? grid.line, hasColumns: grid.hasColumns))
      )
      rows = []
    }
    for row in grid.rows {
      guard let title = title(in: row), vocabulary.match(title.text, in: nil) == nil else {
        rows.append(row)
        continue
      }
      close()
      pieces.append(.caption(Paragraph(text: title.text, line: title.line)))
    }
    close()
    return pieces
  }

  /// The cell of a row that holds a section's title and nothing else.
  private static func title(in row: [GridCell]) -> GridCell? {
    let full = row.filter { !$0.text.isEmpty }
    guard full.count == 1, let heading = Heading(full[0].text), heading.number != nil,
      heading.likeness >= 0.85
    else { return nil }
    return full[0]
  }
}
