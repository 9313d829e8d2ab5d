import Chinese

/// The heading of a section within a text that lost its line breaks.
struct UnbrokenHeading {
  let range: Range<Int>
  private let number: Int

  /// The headings in `text`, where `isHeading` is true of none of the labels of tables. A list of the
  /// titles, as in introductions, has none.
  static func all(in text: [Unicode.Scalar], isHeading: (String) -> Bool) -> [UnbrokenHeading] {
    var found: [UnbrokenHeading] = []
    var index = 0
    while index < text.count {
      guard beginsOrdinal(text, at: index), let heading = longest(text, from: index, isHeading)
      else {
        index += 1
        continue
      }
      found.append(heading)
      index = heading.range.upperBound
    }
    return withoutLists(found, in: text)
  }

  /// Whether an ordinal of a heading begins at `index`: `一、`, `（一）`, `1.`, `第一部分`, not within a number.
  private static func beginsOrdinal(_ text: [Unicode.Scalar], at index: Int) -> Bool {
    guard index + 3 < text.count else { return false }
    let (first, second, third) = (text[index], text[index + 1], text[index + 2])
    if first == "第" || first.isMark(.open) {
      return Numeral.isOrdinal(second) && (third == "部" || third.isMark(.close))
    }
    guard second.isMark([.pause, .point]) else { return false }
    if first.isDigit { return !third.isDigit && !(index > 0 && isOfNumber(text[index - 1])) }
    return Numeral.ordinal(first) != nil && !(index > 0 && Numeral.ordinal(text[index - 1]) != nil)
  }

  private static func isOfNumber(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isDigit || scalar.isMark(.point)
  }

  /// The text from `start` that is most like a heading; of equally similar ones the longest.
  private static func longest(
    _ text: [Unicode.Scalar], from start: Int, _ isHeading: (String) -> Bool
  ) -> UnbrokenHeading? {
    var best: (heading: UnbrokenHeading, likeness: Double)?
    for end in (start + 4)..<max(start + 4, min(start + 34, text.count + 1)) {
      let words = text[start..<end].string
      if let last = text[start..<end].last, last.isSpace || last.isMark(ends) { continue }
      guard let heading = Heading(words), let number = heading.number,
        heading.likeness >= 0.8, heading.likeness >= best?.likeness ?? 0, isHeading(words)
      else { continue }
      best = (UnbrokenHeading(range: start..<end, number: number), heading.likeness)
    }
    return best?.heading
  }

  private static let ends: Mark = [
    .pause, .comma, .semicolon, .colon, .fullStop, .exclamation, .point, .open, .close, .hyphen,
  ]

  /// `headings` without those of lists: only marks are between a title of a list and the next one,
  /// and before the last of them. A table of contents, whose titles occur again, is a list too.
  private static func withoutLists(
    _ headings: [UnbrokenHeading], in text: [Unicode.Scalar]
  ) -> [UnbrokenHeading] {
    var isListed = false
    return headings.enumerated().compactMap { index, heading in
      let wasListed = isListed
      let end = index + 1 < headings.count ? headings[index + 1].range.lowerBound : text.count
      let between = text[heading.range.upperBound..<end].filter { !$0.isSpace }
      let isLast = index + 1 == headings.count
      let occursAgain = headings[(index + 1)...].contains { $0.number == heading.number }
      isListed =
        !isLast && between.allSatisfy { $0.isMark(ends) } && (!between.isEmpty || occursAgain)
      return isListed || wasListed ? nil : heading
    }
  }
}
