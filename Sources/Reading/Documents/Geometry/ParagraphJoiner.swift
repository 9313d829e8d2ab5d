/// Joins lines of prose to paragraphs: a line that reaches the right margin continues in the next
/// one, unless that is indented or too far below.
struct ParagraphJoiner {
  private let left: Double
  private let right: Double

  /// Finds the margins from all `lines` of a document.
  init(_ lines: [PlacedLine]) {
    let long = lines.filter { $0.chunks.count == 1 && $0.text.count >= 20 }
    let lefts = long.map(\.left).sorted()
    let rights = long.map(\.right).sorted()
    left = lefts.count < 2 ? lines.map(\.left).min() ?? 0 : lefts[lefts.count / 4]
    right = rights.count < 2 ? .infinity : rights[rights.count * 3 / 4]
  }

  /// The paragraphs of `lines`, which are consecutive.
  func joined(_ lines: ArraySlice<PlacedLine>) -> [Paragraph] {
    var paragraphs: [Paragraph] = []
    var previous: PlacedLine?
    var pitch: Double?
    for line in lines {
      if let previous, continues(previous, line, pitch: pitch) {
        paragraphs[paragraphs.count - 1].text += line.shown
        pitch = line.midY - previous.midY
      } else {
        paragraphs.append(Paragraph(text: line.shown, line: line.number))
        pitch = nil
      }
      previous = line
    }
    return paragraphs
  }

  private func continues(_ line: PlacedLine, _ next: PlacedLine, pitch: Double?) -> Bool {
    let distance = next.midY - line.midY
    guard !next.beginsLikeHeading, line.left <= left + 3 * line.em else { return false }
    return line.right >= right - 1.3 * line.em && next.left <= left + 0.8 * next.em
      && distance <= (pitch ?? 2.4 * line.em) * 1.2
      && abs(line.size - next.size) <= 0.15 * line.size
  }
}
