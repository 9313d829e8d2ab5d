import Chinese
import Forms

/// A number on a made page, which must be somewhere in the report.
struct MadeNumber {
  /// The number as printed, in half width.
  let text: String
  /// The run of digits that contains it on the page, where it is one of digits only.
  private(set) var run: String
  /// The oddity whose row it is in, to name the fault.
  let oddity: String
  /// The cells of the form that may have it; nil where that is not known.
  var cells: Set<Cell>?

  init(_ text: String, _ oddity: String) {
    self.text = MadeNumber.folded(text)
    self.oddity = oddity
    run = self.text
  }

  var isPlain: Bool { text.utf8.allSatisfy { (0x30...0x39).contains($0) } }

  /// The number in the run of digits that contains it in `text`; nil where it is not in `text`.
  func printed(in text: String) -> MadeNumber? {
    guard text.contains(self.text) else { return nil }
    guard isPlain else { return self }
    var number = self
    number.run = MadeNumber.runs(text).first { $0.contains(self.text) } ?? self.text
    return number
  }

  /// The digits of `text` without zeros at the ends: a sign, a point, and the conversion of yuan to
  /// wan yuan change nothing.
  static func digits(_ text: some StringProtocol) -> String {
    let digits = text.utf8.filter { (0x30...0x39).contains($0) }
    guard let first = digits.firstIndex(where: { $0 != 0x30 }),
      let last = digits.lastIndex(where: { $0 != 0x30 })
    else { return "0" }
    return String(decoding: digits[first...last], as: UTF8.self)
  }

  /// `text` with characters of full width in half width.
  static func folded(_ text: String) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { folded.append(Folding.halfWidth(scalar)) }
    return String(folded)
  }

  /// The runs of digits in `text`.
  static func runs(_ text: String) -> [String] {
    text.utf8.split { !(0x30...0x39).contains($0) }.map { String(decoding: $0, as: UTF8.self) }
  }
}
