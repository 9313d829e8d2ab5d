/// A line of shell that is a pipeline of plain words.
struct ShellLine {
  /// One command of a pipeline.
  struct Stage {
    /// Its text, for the shell.
    let text: String
    /// Its words without quotes; nil if the shell must expand them.
    let words: [String]?
    /// Its redirections: `2>&1`, or a sign and a file.
    let redirections: [(sign: String, target: String)]
  }

  let stages: [Stage]

  /// Nil if the line is not a pipeline.
  init?(_ text: String) {
    var stages: [Stage] = []
    for part in ShellLine.split(text) {
      guard !part.isEmpty else { return nil }
      stages.append(Stage(part))
    }
    guard !stages.isEmpty, ShellLine.isPipeline(text) else { return nil }
    self.stages = stages
  }

  /// Whether the line has no other shell syntax outside single quotes: in double quotes the shell
  /// also expands variables and commands.
  private static func isPipeline(_ text: String) -> Bool {
    var quote: Character?
    var previous: Character = " "
    for character in text {
      defer { previous = character }
      if let open = quote {
        if character == open { quote = nil }
        if open == "\"", "$`\\".contains(character) { return false }
      } else if character == "'" || character == "\"" {
        quote = character
      } else if "$`\\(){};#\n~".contains(character) {
        return false
      } else if character == "&", previous != ">" {
        return false
      } else if character == "|", previous == "|" {
        return false
      }
    }
    return quote == nil
  }

  /// The parts between the bars outside quotes.
  private static func split(_ text: String) -> [String] {
    var parts = [""]
    var quote: Character?
    for character in text {
      if character == "|", quote == nil {
        parts.append("")
        continue
      }
      if character == quote {
        quote = nil
      } else if quote == nil, character == "'" || character == "\"" {
        quote = character
      }
      parts[parts.count - 1].append(character)
    }
    return parts.map { part in
      String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
  }
}

extension ShellLine.Stage {
  private static let signs = ["2>&1", "2>", ">", "<"]

  fileprivate init(_ text: String) {
    self.text = text
    var words: [String] = []
    var redirections: [(sign: String, target: String)] = []
    var rest = text[...]
    var isPlain = true
    while true {
      rest = rest.drop { $0 == " " }
      guard !rest.isEmpty else { break }
      if let sign = Self.signs.first(where: { rest.hasPrefix($0) }) {
        rest = rest.dropFirst(sign.count).drop { $0 == " " }
        redirections.append((sign, sign == "2>&1" ? "" : Self.word(&rest, &isPlain)))
      } else {
        words.append(Self.word(&rest, &isPlain))
      }
    }
    self.words = isPlain ? words : nil
    self.redirections = redirections
  }

  /// Removes the next word from `rest`. A word with a file pattern is not plain, unless the pattern
  /// is part of an option.
  private static func word(_ rest: inout Substring, _ isPlain: inout Bool) -> String {
    var word = ""
    var quote: Character?
    var hasPattern = false
    while let character = rest.first, quote != nil || !" <>".contains(character) {
      rest.removeFirst()
      if character == quote {
        quote = nil
      } else if quote == nil, character == "'" || character == "\"" {
        quote = character
      } else {
        hasPattern = hasPattern || (quote == nil && "*?[".contains(character))
        word.append(character)
      }
    }
    if hasPattern, !word.hasPrefix("--") { isPlain = false }
    return word
  }
}
