import Forms
import Records

/// The data of a report that a comparison needs: its numbers, and sketches of its texts, two
/// kilobytes. A class, so that series of years and matches share it.
package final class ReportSnapshot: Sendable {
  package let source: Source
  package let agency: String?
  package let year: Int?
  let title: String?
  /// The agency's name as it is compared: without blanks around it, with full-width letters, digits and
  /// brackets as ASCII, 管理委员会 as 管委会; nil where it is unknown.
  let agencyKey: String?
  let published: String?
  let period: String?
  package let form: Form?
  package let cells: CellStore
  let sections: [SectionSketch]
  /// The texts of the sections; none where they were not kept.
  private let passages: [String]

  /// With `keepsText` the texts of the sections are kept too, as `--text` needs them.
  package init(_ report: Report, keepsText: Bool = false) {
    source = report.source
    agency = report.agency
    year = report.year
    title = report.title
    agencyKey = AgencyName(report.agency)?.ofSeries.text
    published = report.published
    period = report.period?.text
    form = report.form
    cells = CellStore(report.cells)
    sections = report.sections.map(SectionSketch.init)
    passages = keepsText ? report.sections.map(\.text.string) : []
  }

  /// The text of the section at `index`; nil where it was not kept.
  func passage(at index: Int) -> String? {
    passages.indices.contains(index) ? passages[index] : nil
  }

  /// The report as one side of a change.
  var side: Change.Side { Change.Side(year: year, source: source) }

  /// Whether it is a sum of reports that rpt-sum wrote.
  package var isSum: Bool { source.format == .known(.sum) }

  /// The title, folded, with `*` in place of the report's year, so that the titles of two years can be
  /// compared.
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

  init(_ section: Section) {
    number = section.number
    heading = SectionSketch.shared(section.heading, number: section.number)
    text = TextSketch(section.text)
  }

  /// `heading`; where it is the form's, as nearly always, in one copy for all reports.
  private static func shared(_ heading: String?, number: Int?) -> String? {
    guard let heading, let number, 1...headings.count ~= number else { return heading }
    let usual = headings[number - 1]
    return hasSameBytes(heading, usual) ? usual : heading
  }

  /// Strings that differ in their bytes can be equal.
  private static func hasSameBytes(_ one: String, _ other: String) -> Bool {
    var (one, other) = (one, other)
    return one.withUTF8 { left in other.withUTF8 { left.elementsEqual($0) } }
  }

  private static let headings = SectionTitle.all.map(\.heading)
}
