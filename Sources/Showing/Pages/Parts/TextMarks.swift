import Checking
import Chinese
import Phrases
import Records

/// What is marked in the text of a report: sentences that findings quote, and numbers that were compared with
/// the tables.
struct TextMarks {
  /// A sentence with the points that quote it.
  private struct Quote {
    let text: String
    var marks: [Mark]
  }

  /// A point that a sentence is about.
  private struct Mark {
    /// The id of the finding that begins it.
    let root: String
    let action: Finding.Action
    let isWaived: Bool
  }

  private var quotes: [Quote] = []
  private let claims: ClaimMarks
  private let phrases: Phrasebook
  private let section: Int?

  /// The marks of section `section`.
  init(_ points: [Point<Finding>], _ claims: ClaimMarks, of section: Int?, _ phrases: Phrasebook) {
    self.claims = claims
    self.section = section
    self.phrases = phrases
    for point in points {
      let mark = Mark(
        root: point.root.id, action: point.action, isWaived: point.root.waived != nil)
      for finding in point.all where finding.section == section {
        guard let text = finding.quote, !text.isEmpty else { continue }
        if let known = quotes.firstIndex(where: { $0.text == text }) {
          quotes[known].marks.append(mark)
        } else {
          quotes.append(Quote(text: text, marks: [mark]))
        }
      }
    }
  }

  /// Whether nothing is marked in the section.
  var isEmpty: Bool { quotes.isEmpty && !claims.hasAny(of: section) }

  /// Appends `line`, a paragraph of the section.
  func write(_ line: String, to page: inout Markup) {
    let numbers = claims.marks(in: line, section)
    guard !quotes.isEmpty || !numbers.isEmpty else { return page.text(line) }
    var rest = line[...]
    while let (range, marks) = next(in: rest), let first = marks.first {
      claims.write(rest[..<range.lowerBound], numbers, to: &page)
      let open = marks.first { !$0.isWaived }
      page.open("mark", Markup.Attribute("class", open?.action.rawValue ?? "waived"))
      page.open("a", Markup.Attribute("href", "#" + PageParts.anchor(first.root)))
      claims.write(rest[range], numbers, isInLink: true, to: &page)
      page.close("a")
      for (index, mark) in marks.enumerated().dropFirst() {
        // Without a text, which would be read as the report's.
        page.element(
          "a", Markup.Attribute("href", "#" + PageParts.anchor(mark.root)),
          Markup.Attribute("data-sides", String(index + 1)),
          Markup.Attribute("aria-label", phrases.request(mark.action) + " \(index + 1)"),
          text: "")
      }
      page.close("mark")
      rest = rest[range.upperBound...]
    }
    claims.write(rest, numbers, to: &page)
  }

  /// The first quoted sentence in `text`, of two at one place the longer, with the points that quote it or what is
  /// in it.
  private func next(in text: Substring) -> (range: Range<Substring.Index>, marks: [Mark])? {
    var best: (range: Range<Substring.Index>, marks: [Mark])?
    for quote in quotes {
      guard let range = text.utf8.range(of: quote.text.utf8) else { continue }
      if let known = best,
        (known.range.lowerBound, range.upperBound) <= (range.lowerBound, known.range.upperBound)
      {
        continue
      }
      best = (range, quote.marks)
    }
    guard let range = best?.range else { return nil }
    let within = quotes.filter { quote in
      text.utf8.range(of: quote.text.utf8).map { range.overlaps($0) } ?? false
    }
    let marks = (best?.marks ?? []) + within.flatMap(\.marks)
    var ids: Set<String> = []
    return (range, marks.filter { ids.insert($0.root).inserted })
  }
}
