import Chinese
import Forms
import JSON
import Phrases
import Records

/// The numbers in the text of a report that agree with the tables, or that could not be compared. Those that
/// differ have a finding.
struct ClaimMarks {
  /// A number in a paragraph.
  struct Mark {
    let range: Range<String.Index>
    let claim: ClaimRecord
  }

  private let claims: [ClaimRecord]
  private let report: Report
  private let phrases: Phrasebook
  /// The beginning of the ids of the report's cells.
  private let anchor: String

  init(_ claims: [ClaimRecord], of report: Report, _ phrases: Phrasebook, in anchor: String) {
    self.claims = claims.filter { $0.verdict == .pass || $0.verdict == .notAssessable }
    self.report = report
    self.phrases = phrases
    self.anchor = anchor
  }

  /// Whether a number of section `number` may be marked.
  func hasAny(of number: Int?) -> Bool { claims.contains { $0.section == number } }

  /// The numbers in `line`, a paragraph of section `number`, in their order. Claims of a sentence are in the
  /// order of the text, so that the second 21 of a sentence is that of the second claim of 21.
  func marks(in line: String, _ number: Int?) -> [Mark] {
    var marks: [Mark] = []
    for claim in claims where claim.section == number {
      guard let sentence = line.utf8.range(of: claim.quote.utf8) else { continue }
      let last = marks.last { sentence.contains($0.range.lowerBound) }?.range.upperBound
      guard
        let range = ClaimMarks.place(
          of: claim, in: line[(last ?? sentence.lowerBound)..<sentence.upperBound])
          ?? ClaimMarks.place(of: claim, in: line[sentence])
      else { continue }
      marks.append(Mark(range: range, claim: claim))
    }
    marks.sort { $0.range.lowerBound < $1.range.lowerBound }
    var end = line.startIndex
    return marks.filter { mark in
      guard mark.range.lowerBound >= end else { return false }
      end = mark.range.upperBound
      return true
    }
  }

  /// Where `text` has the number of `claim`, in Arabic digits or, before its measure word, in words, and
  /// not as a part of another number.
  private static func place(of claim: ClaimRecord, in text: Substring) -> Range<String.Index>? {
    let digits = claim.number.description
    var spellings = [(digits, ""), (grouped(digits), "")]
    if let whole = claim.number.integer, !claim.unit.isEmpty {
      spellings.append((Numeral.spelling(whole), claim.unit))
    }
    for (spelling, unit) in spellings {
      var rest = text
      while let range = rest.firstRange(of: spelling) {
        rest = text[range.upperBound...]
        if isWhole(text[..<range.lowerBound], rest), rest.hasPrefix(unit) { return range }
      }
    }
    return nil
  }

  /// Whether the number between `before` and `after` is no part of another one; a comma or a point is part of one
  /// only between digits.
  private static func isWhole(_ before: Substring, _ after: Substring) -> Bool {
    func joins(_ first: Character?, _ second: Character?) -> Bool {
      guard let first else { return false }
      return first.isNumber || (first == "." || first == ",") && second?.isNumber ?? false
    }
    return !joins(before.last, before.dropLast().last)
      && !joins(after.first, after.dropFirst().first)
  }

  /// Digits in groups of three: 12,345.
  private static func grouped(_ digits: String) -> String {
    digits.enumerated().map { index, digit in
      index > 0 && (digits.count - index) % 3 == 0 ? ",\(digit)" : "\(digit)"
    }.joined()
  }

  /// Appends `text`, a part of a paragraph, with those of its `marks` that are in it.
  func write(
    _ text: Substring, _ marks: [Mark], isInLink: Bool = false, to page: inout Markup
  ) {
    var rest = text
    for mark in marks
    where rest.startIndex <= mark.range.lowerBound && mark.range.upperBound <= rest.endIndex {
      page.text(String(rest[..<mark.range.lowerBound]))
      write(mark, isInLink: isInLink, String(rest[mark.range]), to: &page)
      rest = rest[mark.range.upperBound...]
    }
    page.text(String(rest))
  }

  private func write(_ mark: Mark, isInLink: Bool, _ text: String, to page: inout Markup) {
    let agrees = mark.claim.verdict == .pass
    let target = isInLink ? nil : target(of: mark.claim)
    let kind = Markup.Attribute("class", agrees ? "claim" : "claim unknown")
    // The link says with what a number agrees.
    let title = Markup.Attribute(
      "title", agrees && target != nil ? nil : explanation(of: mark.claim))
    guard let target else { return page.element("span", kind, title, text: text) }
    page.element("a", kind, title, Markup.Attribute("href", "#" + target), text: text)
  }

  /// The id of the cell that `claim` counts, where the page has it.
  private func target(of claim: ClaimRecord) -> String? {
    claim.counts.flatMap(Cell.init(id:)).flatMap {
      PageParts.anchor($0, of: report, in: anchor)
    }
  }

  /// Whether the number agrees, and with what.
  private func explanation(of claim: ClaimRecord) -> String {
    let formula = claim.trials.first(where: \.fits)?.formula ?? claim.counts
    let cell = formula.flatMap(Cell.init(id:))?.label(in: phrases.language)
    return [phrases.verdict(claim.verdict), cell].compactMap(\.self)
      .joined(separator: phrases.colon)
  }
}
