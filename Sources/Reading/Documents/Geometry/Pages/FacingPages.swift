/// Sheets with two pages side by side, as an A3 sheet that is folded into a booklet.
enum FacingPages {
  /// The part of the width in which the gap between two pages is, or a part of it.
  private static let middle = 0.44...0.56
  /// The least width of the gap, in units of the type size.
  private static let gap = 0.8
  /// How many lines of words each page has at least, and how many lines of numbers the right one has at most
  /// whose labels are on the left.
  private static let (leastLines, mostNumberLines) = (3, 2)

  /// The pages on `sheet` from the left: itself where it is one page.
  static func separated(_ sheet: PlacedPage) -> [PlacedPage] {
    guard sheet.width.isFinite, sheet.width > 1.2 * sheet.height,
      let fold = fold(of: sheet)
    else { return [sheet] }
    var (left, right) = (sheet, sheet)
    left.words = sheet.words.filter { $0.right <= fold }
    right.words = sheet.words.filter { $0.left >= fold }
    guard areTwo(left.words, right.words) else { return [sheet] }
    left.width = fold
    left.lines = sheet.lines.filter { $0.isLeft(of: fold) }
    right.lines = sheet.lines.filter { !$0.isLeft(of: fold) }
    return [left, right]
  }

  /// The middle of the widest gap near the middle of `sheet`, which no word crosses.
  private static func fold(of sheet: PlacedPage) -> Double? {
    let em = sheet.words.map(\.em).sorted()
    guard !em.isEmpty else { return nil }
    let (first, last) = (middle.lowerBound * sheet.width, middle.upperBound * sheet.width)
    var best = (width: gap * em[em.count / 2], middle: nil as Double?)
    var end = 0.0
    for word in sheet.words.sorted(by: { $0.left < $1.left }) {
      let (left, right) = (max(end, first), min(word.left, last))
      if end > 0, right - left > best.width { best = (right - left, (left + right) / 2) }
      end = max(end, word.right)
    }
    return best.middle
  }

  /// Whether both have text of their own. Of a table that is as wide as the sheet, the right part has the numbers,
  /// whose labels are on the left.
  private static func areTwo(_ left: [PlacedWord], _ right: [PlacedWord]) -> Bool {
    let (left, right) = (WordLines.grouped(left), WordLines.grouped(right))
    func isText(_ line: [PlacedWord]) -> Bool { line.contains(where: \.isText) }
    guard left.count(where: isText) >= leastLines, right.count(where: isText) >= leastLines else {
      return false
    }
    let labels = Set(left.filter(isText).map(\.step))
    let own = Set(right.filter(isText).map(\.step))
    let loose = right.count { line in
      let heights = line.step - 1...line.step + 1
      return line.allSatisfy(\.isNumber) && !labels.isDisjoint(with: heights)
        && own.isDisjoint(with: heights)
    }
    return loose <= mostNumberLines
  }
}

extension PlacedWord {
  fileprivate var isText: Bool {
    text.unicodeScalars.count(where: \.properties.isIdeographic) >= 4
  }

  fileprivate var isNumber: Bool {
    text.contains(where: \.isNumber)
      && !text.unicodeScalars.contains(where: \.properties.isIdeographic)
  }
}

extension [PlacedWord] {
  /// The height of a line in steps of about half a line.
  fileprivate var step: Int { Int(exactly: (self[0].midY / 5).rounded()) ?? 0 }
}

extension DrawnLine {
  fileprivate func isLeft(of x: Double) -> Bool {
    (direction == .vertical ? position : (start + end) / 2) < x
  }
}
