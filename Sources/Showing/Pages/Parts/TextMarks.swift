import Records

/// What is marked in the text of a report: sentences that findings quote, and numbers that were compared with
/// the tables.
struct TextMarks {
  private let findings: [(section: Int?, quote: String, finding: Finding)]
  private let claims: ClaimMarks

  init(_ findings: [Finding], _ claims: ClaimMarks) {
    self.findings = findings.compactMap { finding in
      guard let quote = finding.quote, !quote.isEmpty else { return nil }
      return (finding.section, quote, finding)
    }
    self.claims = claims
  }

  /// Appends `line`, a paragraph of section `number`.
  func write(_ line: String, _ number: Int?, to page: inout Markup) {
    let numbers = claims.marks(in: line, number)
    var rest = line[...]
    while let next = next(in: rest, number) {
      claims.write(rest[..<next.range.lowerBound], numbers, to: &page)
      page.open("mark", Markup.Attribute("class", next.finding.action.rawValue))
      page.open("a", Markup.Attribute("href", "#" + PageParts.anchor(next.finding)))
      claims.write(rest[next.range], numbers, isInLink: true, to: &page)
      page.close("a")
      page.close("mark")
      rest = rest[next.range.upperBound...]
    }
    claims.write(rest, numbers, to: &page)
  }

  /// The first quoted sentence in `text`; of two at one place, the longer.
  private func next(
    in text: Substring, _ number: Int?
  ) -> (range: Range<Substring.Index>, finding: Finding)? {
    var best: (range: Range<Substring.Index>, finding: Finding)?
    for mark in findings where mark.section == number {
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
