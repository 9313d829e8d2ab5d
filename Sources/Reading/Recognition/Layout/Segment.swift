import Documents

/// One line of the text of a document, or a block between lines: the unit that recognition works
/// on.
enum Segment {
  case line(Paragraph)
  /// A section title that is the only text in a row of a grid. It is the heading of the section
  /// where no line is.
  case caption(Paragraph)
  case grid(Grid)
  case picture(isScripted: Bool)
  case attachment(String)

  /// The text of a line or a caption; nil for anything else.
  var text: String? {
    switch self {
    case .line(let paragraph), .caption(let paragraph): paragraph.text
    case .grid, .picture, .attachment: nil
    }
  }

  /// The segments of `document`: paragraphs split at line breaks and after run-in headings, grids
  /// split into tables and text.
  static func segments(of document: Document, matcher: LabelMatcher) -> [Segment] {
    document.blocks.flatMap { block -> [Segment] in
      switch block {
      case .paragraph(let paragraph):
        UnbrokenText(paragraph.text, line: paragraph.line, matcher: matcher)?.segments
          ?? lines(of: paragraph)
      case .grid(let grid):
        UnbrokenText(grid, matcher: matcher)?.segments
          ?? GridSplitter(grid, matcher: matcher).segments
      case .picture(_, let isScripted): [.picture(isScripted: isScripted)]
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
