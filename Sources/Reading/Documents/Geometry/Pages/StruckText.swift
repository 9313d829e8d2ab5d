/// Finds text that a drawn line strikes out.
enum StruckText {
  /// The most pairs of a word and a line on a page: one with more is a drawing.
  private static let limit = 1 << 22

  /// Leaves out the characters of `pages` that a drawn line crosses. Returns what is left out.
  static func remove(from pages: inout [PlacedPage]) -> [SetApart] {
    var struck: [SetApart] = []
    for index in pages.indices where !pages[index].lines.isEmpty {
      let texts = remove(from: &pages[index])
      guard !texts.isEmpty else { continue }
      struck.append(SetApart(.struck, texts.joined(separator: "；"), isInCell: false))
    }
    return struck
  }

  private static func remove(from page: inout PlacedPage) -> [String] {
    guard page.lines.count * page.words.count <= limit else { return [] }
    let lines = page.lines.filter { line in
      line.direction == .horizontal
        && page.words.contains { $0.isCrossed(at: line.start, line.position) }
        && page.words.contains { $0.isCrossed(at: line.end, line.position) }
    }
    guard !lines.isEmpty else { return [] }
    // Such a line is no border of a cell.
    page.lines.removeAll(where: lines.contains)
    var texts: [String] = []
    page.words = page.words.compactMap { word in
      let parts = word.parts(crossedBy: lines)
      guard let parts else { return word }
      if !parts.struck.isEmpty { texts.append(parts.struck) }
      return parts.rest
    }
    return texts
  }
}

extension PlacedWord {
  /// The middle of the box, where a line strikes the text out. An underline is below it.
  private func isInMiddle(_ y: Double) -> Bool {
    let height = bottom - top
    return y > top + 0.3 * height && y < top + 0.68 * height
  }

  /// Whether a line that ends at the point may strike the word out: the lines of a table end beside
  /// words, not in them.
  fileprivate func isCrossed(at x: Double, _ y: Double) -> Bool {
    isInMiddle(y) && x > left - 0.3 * em && x < right + 0.3 * em
  }

  /// The word without its characters that `lines` cross, and these; nil if they cross none. Where a
  /// line ends within a character, or something is left on both sides, a mark of missing text stays; but a line
  /// may end within the last character that it strikes out.
  fileprivate func parts(crossedBy lines: [DrawnLine]) -> (rest: PlacedWord?, struck: String)? {
    let lines = lines.filter { isInMiddle($0.position) && $0.start < right && left < $0.end }
    guard !lines.isEmpty else { return nil }
    var rest = self
    var (kept, struck, end) = ("", "", left)
    var isBroken = false
    let scalars = text.unicodeScalars
    let width = (right - left) / scalars.reduce(0.0) { $0 + $1.relativeWidth }
    var start = left
    for (offset, scalar) in scalars.enumerated() {
      let stop = start + width * scalar.relativeWidth
      let covered = lines.map { min($0.end, stop) - max($0.start, start) }.max() ?? 0
      switch covered / (stop - start) {
      case let share where share < 0.3 || share >= 0.7 && scalar.isStroke:
        if kept.isEmpty { rest.left = start } else if isBroken { kept += "\u{FFFD}" }
        kept.unicodeScalars.append(scalar)
        (isBroken, end) = (false, stop)
      case let share where share >= 0.7 || isBroken && offset + 1 == scalars.count:
        struck.unicodeScalars.append(scalar)
        isBroken = true
      default:
        struck.unicodeScalars.append(scalar)
        kept += "\u{FFFD}"
        (isBroken, end) = (false, stop)
      }
      start = stop
    }
    guard struck != "" || kept != text else { return nil }
    rest.text = kept
    rest.right = end
    return (kept.isEmpty ? nil : rest, struck)
  }
}

extension Unicode.Scalar {
  /// Whether it is a horizontal line itself, which may be drawn as one.
  fileprivate var isStroke: Bool { "一-－—–─".unicodeScalars.contains(self) }

  /// The width in units of the type size: ideographs are twice as wide as digits, and these twice as wide
  /// as points.
  var relativeWidth: Double {
    value >= 0x2E80 ? 1 : self == "." || self == "," || self == ":" ? 0.25 : 0.5
  }
}
