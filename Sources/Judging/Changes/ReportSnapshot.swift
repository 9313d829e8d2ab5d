import Forms
import Records

/// What a comparison needs of a report: its numbers, and sketches of its texts, two kilobytes. A class,
/// so that rows of years and matches share what they hold.
package final class ReportSnapshot: Sendable {
  package let source: Source
  package let agency: String?
  package let year: Int?
  let title: String?
  /// What reports of one body have in common: the agency's name without blanks around it and with
  /// full-width letters, digits and brackets as ASCII, 管理委员会 as 管委会; nil where it is unknown.
  let body: String?
  let published: String?
  let period: String?
  let form: Form?
  let cells: CellStore
  let sections: [SectionSketch]

  /// With `keepsText` the texts of the sections too, as `--text` needs them.
  package init(_ report: Report, keepsText: Bool = false) {
    source = report.source
    agency = report.agency
    year = report.year
    title = report.title
    body = AgencyName(report.agency)?.ofSeries.text
    published = report.published
    period = report.period?.text
    form = report.form
    cells = CellStore(report.cells)
    sections = report.sections.map { SectionSketch($0, keepsText: keepsText) }
  }

  /// The report as one side of a change.
  var side: Change.Side { Change.Side(year: year, source: source) }

  /// Whether it is a sum of reports that rpt-sum wrote.
  var isSum: Bool { source.format == .known(.sum) }

  /// The title, folded, with `*` for the year that the report is of, so that two years' titles
  /// compare.
  var undatedTitle: [UInt8]? { title.map { ReportSnapshot.undated($0, year: year) } }

  private static func undated(_ title: String, year: Int?) -> [UInt8] {
    let bytes = Array(AgencyName.folded(title).utf8)
    guard let year else { return bytes }
    let digits = Array(String(year).utf8)
    var undated: [UInt8] = []
    undated.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let isYear = bytes[index] == digits[0] && bytes[index...].starts(with: digits)
      undated.append(isYear ? UInt8(ascii: "*") : bytes[index])
      index += isYear ? digits.count : 1
    }
    return undated
  }
}

/// What a comparison needs of a section.
struct SectionSketch: Sendable {
  /// 1–6 as recognised, 0 for the introduction, nil for an extra section.
  let number: Int?
  let heading: String?
  let text: TextSketch
  /// The text itself, where it was kept.
  let passage: String?

  init(_ section: Section, keepsText: Bool) {
    number = section.number
    heading = section.heading
    text = TextSketch(section.text)
    passage = keepsText ? section.text.string : nil
  }
}
