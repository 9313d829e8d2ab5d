extension DisplayWidth {
  /// `text` in lines of at most `width` columns, of which all but the first begin with `indent`: broken at
  /// blanks and beside Chinese characters, not before a closing mark or behind an opening one. A word that is
  /// wider than a line stays whole. `first` is how many columns of the first line are taken already.
  package static func wrapped(
    _ text: String, width: Int, indent: String = "", first: Int = 0
  ) -> [String] {
    guard of(text) > width - first else { return [text] }
    var lines = [""]
    var used = first
    var isFresh = first == 0
    eachUnit(of: text) { unit in
      let columns = of(unit)
      if used + of(trimmed(unit)) > width, !isFresh {
        lines[lines.count - 1] = trimmed(lines[lines.count - 1])
        lines.append(indent)
        used = indent.count
      }
      lines[lines.count - 1] += unit
      used += columns
      isFresh = false
    }
    return lines
  }

  private static func trimmed(_ text: String) -> String {
    var text = text
    while text.last == " " { text.removeLast() }
    return text
  }

  /// Calls `body` with the parts of `text` that stay in one line, each with the blanks behind it.
  private static func eachUnit(of text: String, _ body: (String) -> Void) {
    var unit = ""
    var last: Character?
    for character in text {
      if let last, mayBreak(after: last, before: character) {
        body(unit)
        unit = ""
      }
      unit.append(character)
      last = character
    }
    if !unit.isEmpty { body(unit) }
  }

  private static func mayBreak(after last: Character, before next: Character) -> Bool {
    if next == " " || closing.contains(next) || opening.contains(last) { return false }
    return last == " " || of(String(last)) > 1 || of(String(next)) > 1
  }

  private static let closing = Set("，。、；：？！）》】〕”’…·%％,.;:?!)]")
  private static let opening = Set("（《【〔“‘(")
}
