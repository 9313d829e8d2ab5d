/// Text in mdoc(7), the language of manual pages.
enum Mdoc {
  /// An item of a list: its term, as a macro with its arguments, and its text.
  typealias Item = (tag: String, text: String)

  /// `words` with requests and escapes of mdoc neutralized, one sentence per line.
  static func text(_ words: String) -> String {
    let lines = sentences(words.replacing("\\", with: "\\e")).split(
      separator: "\n", omittingEmptySubsequences: false)
    return lines.map { $0.hasPrefix(".") || $0.hasPrefix("'") ? "\\&\($0)" : String($0) }
      .joined(separator: "\n")
  }

  /// A list of `items`; a compact one has no empty lines between them.
  static func list(_ items: [Item], isCompact: Bool = false) -> String {
    let head = ".Bl -tag -width Ds" + (isCompact ? " -compact" : "")
    let lines = [head] + items.map { ".It \($0.tag)\n\(text($0.text))" } + [".El"]
    return lines.joined(separator: "\n") + "\n"
  }

  /// `words` with a line break instead of the space after each sentence. The full stop after an
  /// ordinal, `(1. Received` or `› 1. Received`, does not end a sentence.
  private static func sentences(_ words: String) -> String {
    var text = ""
    var rest = words[...]
    while let stop = rest.firstMatch(of: /[.!?] (?=[A-Z])/) {
      text += rest[..<stop.range.lowerBound]
      let isOrdinal = text.firstMatch(of: /(?:\(|› )[0-9]$/) != nil
      text += "\(stop.output.prefix(1))\(isOrdinal ? " " : "\n")"
      rest = rest[stop.range.upperBound...]
    }
    return text + rest
  }
}
