import Documents

extension Segment {
  /// Whether the segment has a row of the forms with its numbers, or a row with as many numbers as only a table
  /// has. Such a segment is read wherever it is: above the title, or below what a site adds to its pages.
  func hasFormRow(_ matcher: LabelMatcher) -> Bool {
    switch self {
    case .line(let paragraph):
      guard paragraph.text.utf8.count < 240, matcher.mayBegin(paragraph.text),
        let (match, digits) = matcher.matchBeforeDigits(paragraph.text, in: nil), digits != nil,
        case .requestRow = match.label
      else { return false }
      return true
    case .grid(let grid): return grid.rows.contains { Segment.isFormRow($0, matcher) }
    case .caption, .picture, .attachment: return false
    }
  }

  /// Whether the cells are a row of the forms. A site's list of counts has fewer numbers, its list of years only years.
  private static func isFormRow(_ row: [GridCell], _ matcher: LabelMatcher) -> Bool {
    let numbers = row.count { CellLexeme($0.text).holdsNumber && !isYear($0.text) }
    guard numbers >= 2 else { return false }
    return numbers >= 5 || row.contains { matcher.match($0.text, in: nil)?.label.begins ?? false }
  }

  private static func isYear(_ text: String) -> Bool {
    (text.hasPrefix("19") || text.hasPrefix("20")) && text.utf8.count == 4
  }
}
