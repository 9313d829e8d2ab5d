/// The colours of a terminal by meaning; plain text where colours are off.
struct Palette: Sendable {
  /// The meaning of a colour; the raw value is the number of the SGR sequence (ECMA-48, 8.3.117).
  enum Colour: Int {
    case heading = 1
    case faint = 2
    /// What is wrong, was lost or cannot be read.
    case wrong = 31
    case right = 32
    case doubtful = 33
    case suggested = 36
  }

  private let isColoured: Bool

  init(isColoured: Bool) { self.isColoured = isColoured }

  /// `text` in `colour`; unchanged where colours are off.
  func painted(_ text: String, _ colour: Colour?) -> String {
    guard isColoured, let colour else { return text }
    return "\u{1B}[\(colour.rawValue)m\(text)\u{1B}[0m"
  }
}
