/// A web page with a title and no text, which a script would load.
enum EmptyPage {
  /// Whether `segments`, which follow the title, have no text: only menus, footers and a few words.
  static func shows(_ segments: ArraySlice<Segment>) -> Bool {
    var words = 0
    for segment in segments {
      switch segment {
      case .picture(isScripted: true): continue
      case .picture, .attachment: return false
      case .line(let paragraph), .caption(let paragraph): words += wordsOfText(paragraph.text)
      case .grid(let grid):
        let cells = grid.rows.joined().map(\.text)
        guard !cells.contains(where: isNumber) else { return false }
        words += cells.reduce(0) { $0 + wordsOfText($1) }
      }
      guard words < 60 else { return false }
    }
    return true
  }

  /// The length of `line` where it may be of a text: it has the mark of a sentence, or it is long, and a site does
  /// not add it.
  private static func wordsOfText(_ line: String) -> Int {
    let isOfText =
      line.unicodeScalars.contains { $0 == "。" || $0 == "；" || $0 == "！" || $0 == "？" }
      || line.utf8.count >= 60 && line.count >= 60
    return isOfText && !Boilerplate.isMark(line) ? line.count : 0
  }

  private static func isNumber(_ text: String) -> Bool {
    !text.isEmpty && NormalizedLabel.folded(text).allSatisfy(\.isDigit)
  }
}
