/// What bars make of a line.
enum PipeRow: Equatable {
  /// Cells between bars, in order, those behind the last bar left out.
  case cells([String])
  /// One cell before a bar: `规章 |`.
  case cell(String)
  /// Nothing but bars: `||||`.
  case filler
  /// The line under a Markdown head: `| --- | --- |`.
  case separator

  /// Reads `text`, a trimmed line; nil where no bar stands in it.
  init?(_ text: String) {
    guard text.utf8.contains(UInt8(ascii: "|")) else { return nil }
    let bare = text.filter { !$0.isWhitespace }
    if bare.allSatisfy({ $0 == "|" }) {
      self = .filler
    } else if bare.allSatisfy({ "|-:".contains($0) }), bare.contains("-"), bare.count > 2 {
      self = .separator
    } else {
      self = PipeRow.row(text)
    }
  }

  private static func row(_ text: String) -> PipeRow {
    var cells: [String] = [""]
    var isEscaped = false
    for character in text {
      if character == "|" && !isEscaped {
        cells.append("")
      } else if character == "|" {
        cells[cells.count - 1].removeLast()
        cells[cells.count - 1].append(character)
      } else {
        cells[cells.count - 1].append(character)
      }
      isEscaped = character == "\\"
    }
    cells = cells.map { plain($0) }
    let isClosed = cells.last == ""
    if isClosed { cells.removeLast() }
    if cells.count > 1 && text.first == "|" { cells.removeFirst() }
    let full = cells.filter { !$0.isEmpty }
    return full.count == 1 && cells[0] == full[0] && text.first != "|"
      ? .cell(full[0]) : .cells(cells)
  }

  /// A cell's text without Markdown's signs for bold and breaks.
  static func plain(_ cell: String) -> String {
    var text = cell
    for mark in ["**", "__"] { text = text.replacing(mark, with: "") }
    for mark in ["<br>", "<br/>", "<br />"] { text = text.replacing(mark, with: "\n") }
    return TextLine.trimmed(text[...])
  }
}

extension String {
  /// The string with each `mark` replaced.
  fileprivate func replacing(_ mark: String, with other: String) -> String {
    guard utf8.count >= mark.utf8.count else { return self }
    var result = ""
    var rest = self[...]
    while let first = rest.first {
      if rest.hasPrefix(mark) {
        result += other
        rest = rest.dropFirst(mark.count)
      } else {
        result.append(first)
        rest = rest.dropFirst()
      }
    }
    return result
  }
}
