import Forms
import Records

/// What a comparison needs of a report: its numbers, and sketches of its texts, a few kilobytes.
package struct Snapshot: Sendable {
  package let source: Source
  package let agency: String?
  package let year: Int?
  let title: String?
  /// What reports of one body have in common: the agency's name without blanks around it and with
  /// full-width letters, digits and brackets as ASCII, 管理委员会 as 管委会; nil where it is unknown.
  let body: String?
  /// The title, folded, with `*` for the year that the report is of, so that two years' titles
  /// compare.
  let undatedTitle: [UInt8]?
  let published: String?
  let period: String?
  let form: Form?
  let cells: PackedCells
  let sections: [SectionSketch]

  /// With `keepsText` the texts of the sections too, as `--text` needs them.
  package init(_ report: Report, keepsText: Bool = false) {
    source = report.source
    agency = report.agency
    year = report.year
    title = report.title
    body = AgencyName(report.agency)?.ofSeries.text
    undatedTitle = report.title.map { Snapshot.undated($0, year: report.year) }
    published = report.published
    period = report.period?.text
    form = report.form
    cells = PackedCells(report.cells)
    sections = report.sections.map { SectionSketch($0, keepsText: keepsText) }
  }

  /// The report as one side of a change.
  var side: Change.Side { Change.Side(year: year, source: source) }

  /// Whether it is a sum of reports that rpt-sum wrote.
  var isSum: Bool { source.format == .known(.sum) }

  private static func undated(_ title: String, year: Int?) -> [UInt8] {
    var rest = Array(AgencyName.folded(title).utf8)[...]
    guard let year else { return Array(rest) }
    let digits = Array(String(year).utf8)
    var undated: [UInt8] = []
    while let byte = rest.first {
      let isYear = rest.starts(with: digits)
      undated.append(isYear ? UInt8(ascii: "*") : byte)
      rest = rest.dropFirst(isYear ? digits.count : 1)
    }
    return undated
  }
}

/// What a comparison needs of a section.
struct SectionSketch: Sendable {
  /// 1–6 as recognised, 0 for the introduction, nil for an extra section.
  let number: Int?
  let heading: String?
  let text: Sketch
  /// The text itself, where it was kept.
  let passage: String?

  init(_ section: Section, keepsText: Bool) {
    number = section.number
    heading = section.heading
    text = Sketch(section.text)
    passage = keepsText ? section.text.string : nil
  }
}
