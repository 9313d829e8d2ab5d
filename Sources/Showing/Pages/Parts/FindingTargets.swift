import Checking
import Chinese
import JSON
import Records

/// The places in a report, as the page shows it, that findings are about: the ids that links lead to.
struct FindingTargets {
  /// A paragraph: the indexes of its section and of its line.
  private struct Paragraph: Hashable {
    let section: Int
    let line: Int
  }

  private let report: Report
  /// The beginning of the ids.
  private let anchor: String
  /// The paragraph that each finding quotes, by the finding's id.
  private var quoted: [String: Paragraph] = [:]
  private let paragraphs: Set<Paragraph>

  init(_ report: Report, _ points: [Point<Finding>], in anchor: String) {
    self.report = report
    self.anchor = anchor
    lazy var lines = report.sections.map { FindingTargets.lines(of: $0.text) }
    for finding in points.flatMap(\.all) {
      guard let quote = finding.quote.map({ Array($0.utf8) }), !quote.isEmpty else { continue }
      for index in report.sections.indices where report.sections[index].number == finding.section {
        guard let line = lines[index].firstIndex(where: { $0.holds(quote) }) else { continue }
        quoted[finding.id] = Paragraph(section: index, line: line)
        break
      }
    }
    paragraphs = Set(quoted.values)
  }

  /// The lines of `text`, each of which is a paragraph.
  static func lines(of text: LazyText) -> [ArraySlice<UInt8>] {
    text.utf8.split(separator: UInt8(ascii: "\n"))
  }

  /// The id of the cell that `finding` is about, where the page has it.
  func cell(of finding: Finding) -> String? {
    finding.cell.flatMap { PageParts.anchor($0, of: report, in: anchor) }
  }

  /// The id of the paragraph that `finding` quotes.
  func paragraph(of finding: Finding) -> String? { quoted[finding.id].map(id) }

  /// The id of the paragraph at `line` of the section at `section`; nil where no finding quotes it.
  func paragraph(section: Int, line: Int) -> String? {
    let paragraph = Paragraph(section: section, line: line)
    return paragraphs.contains(paragraph) ? id(paragraph) : nil
  }

  private func id(_ paragraph: Paragraph) -> String {
    "\(anchor)-text-\(paragraph.section)-\(paragraph.line)"
  }
}
