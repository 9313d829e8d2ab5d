import Documents

/// One line of a document's text, or what stands between lines.
enum Segment {
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

  /// The blocks of `document` with paragraphs taken apart at their breaks and behind headings that run
  /// into their text, and grids at what belongs to no table.
  static func pieces(of document: Document, vocabulary: Vocabulary) -> [Segment] {
    document.blocks.flatMap { block -> [Segment] in
      switch block {
      case .paragraph(let paragraph): lines(of: paragraph)
      case .grid(let grid): GridSplitter(grid, vocabulary: vocabulary).pieces
      case .picture: [.picture]
      case .attachment(let target, _): [.attachment(target)]
      }
    }
  }

  private static func lines(of paragraph: Paragraph) -> [Segment] {
    let text = paragraph.text
    let lines = text.utf8.contains(0x0A) ? text.split(separator: "\n").map(String.init) : [text]
    let parts = lines.flatMap { line in
      RunInHeading(line).map { [$0.heading, $0.text] } ?? [line]
    }
    guard parts.count > 1 else { return [.line(paragraph)] }
    var blankLines = paragraph.blankLinesBefore
    return parts.map { text in
      defer { blankLines = 0 }
      return .line(
        Paragraph(
          text: text, line: paragraph.line, level: paragraph.level, blankLinesBefore: blankLines))
    }
  }
}
