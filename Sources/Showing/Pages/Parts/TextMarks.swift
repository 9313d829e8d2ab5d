import Records

/// The sentences of a report that findings quote.
struct TextMarks {
  private let marks: [(section: Int?, quote: String, finding: Finding)]

  init(_ findings: [Finding]) {
    marks = findings.compactMap { finding in
      guard let quote = finding.quote, !quote.isEmpty else { return nil }
      return (finding.section, quote, finding)
    }
  }

  /// Appends `line`, a paragraph of section `number`, with its quoted sentences linked to what was found.
  func write(_ line: String, _ number: Int?, to page: inout Markup) {
    var rest = line[...]
    while let next = next(in: rest, number) {
      page.text(String(rest[..<next.range.lowerBound]))
      page.open("mark", Markup.Attribute("class", next.finding.action.rawValue))
      page.element(
        "a", Markup.Attribute("href", "#" + PageParts.anchor(next.finding)),
        text: String(rest[next.range]))
      page.close("mark")
      rest = rest[next.range.upperBound...]
    }
    page.text(String(rest))
  }

  /// The first quoted sentence in `text`; of two at one place, the longer.
  private func next(
    in text: Substring, _ number: Int?
  ) -> (range: Range<Substring.Index>, finding: Finding)? {
    var best: (range: Range<Substring.Index>, finding: Finding)?
    for mark in marks where mark.section == number {
      guard let range = text.firstRange(of: mark.quote) else { continue }
      if let known = best,
        (known.range.lowerBound, range.upperBound) <= (range.lowerBound, known.range.upperBound)
      {
        continue
      }
      best = (range, mark.finding)
    }
    return best
  }
}
