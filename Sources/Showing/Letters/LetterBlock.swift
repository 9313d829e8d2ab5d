/// A part of a feedback letter.
package enum LetterBlock: Equatable, Sendable {
  case addressee(String)
  /// Lines that belong together.
  case paragraph([String])
  case heading(String)
  case points([LetterPoint])
  /// The office that sends the letter, and the day.
  case signature([String])

  /// Its paragraphs in a letter of plain text, each of them lines.
  var paragraphs: [[String]] {
    switch self {
    case .addressee(let text), .heading(let text): [[text]]
    case .paragraph(let lines), .signature(let lines): lines.isEmpty ? [] : [lines]
    case .points(let points): points.map(\.lines)
    }
  }
}

/// A point of a feedback letter in words.
package struct LetterPoint: Equatable, Sendable {
  /// A line below the point: its title, such as `位置：`, and its text.
  struct Detail: Equatable, Sendable {
    let title: String
    let text: String
    /// Whether it says what is to be done, and on what basis.
    var isAdvice = false

    var line: String { title + text }
  }

  /// Its number in the letter, from 1, as it is written: `1．`.
  let number: String
  /// The id of its finding, by which a reply is recognised.
  let id: String
  /// How it compares with the last round, what is wrong, and the rule.
  let problem: String
  let details: [Detail]

  var lines: [String] { [number + problem] + details.map { "   " + $0.line } }
}
