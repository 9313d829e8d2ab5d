import Chinese
import Records

/// What is marked in the text of a report: sentences that findings quote, and numbers that were compared with
/// the tables.
struct TextMarks {
  private let findings: [(quote: String, finding: Finding)]
  private let claims: ClaimMarks
  private let section: Int?

  /// The marks of section `section`.
  init(_ findings: [Finding], _ claims: ClaimMarks, of section: Int?) {
    self.findings = findings.compactMap { finding in
      guard finding.section == section, let quote = finding.quote, !quote.isEmpty else {
        return nil
      }
      return (quote, finding)
    }
    self.claims = claims
    self.section = section
  }

  /// Whether nothing is marked in the section.
  var isEmpty: Bool { findings.isEmpty && !claims.hasAny(of: section) }

  /// Appends `line`, a paragraph of the section.
  func write(_ line: String, to page: inout Markup) {
    let numbers = claims.marks(in: line, section)
    guard !findings.isEmpty || !numbers.isEmpty else { return page.text(line) }
    var rest = line[...]
    while let next = next(in: rest) {
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
  private func next(in text: Substring) -> (range: Range<Substring.Index>, finding: Finding)? {
    var best: (range: Range<Substring.Index>, finding: Finding)?
    for mark in findings {
      guard let range = text.utf8.range(of: mark.quote.utf8) else { continue }
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
