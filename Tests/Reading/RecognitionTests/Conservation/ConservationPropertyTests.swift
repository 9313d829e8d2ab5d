import Documents
import Records
import TestSupport
import Testing

@testable import Recognition

/// Every number on a page is in its report: in a cell, in the text of a cell, among the unplaced
/// numbers, in a doubt, or in the text of a section. No cell has a number that is not on the page, or
/// is on it in the place of another cell.
@Suite struct ConservationPropertyTests {
  /// In release the formats together have more than 100,000 rows.
  #if DEBUG
    private static let reports = 20
  #else
    private static let reports = 250
  #endif
  /// How many of 1,000 rows may lose a number.
  private static let limit = 0

  @Test(arguments: MadeFormat.allCases)
  func noNumberIsLost(format: MadeFormat) throws {
    var (rows, faults) = (0, [String]())
    for seed in 1...ConservationPropertyTests.reports {
      let made = MadeReport(seed: UInt64(seed))
      rows += made.rowCount
      let styles = MadePages.Style.allCases
      let written = WrittenReport(parts: made.parts, style: styles[seed % styles.count])
      let kept = Conservation(try report(written.bytes(format), format))
      let lost = made.numbers.filter { !kept.keeps($0) }
      faults += lost.map { "\(seed): \($0.text) is lost (\($0.oddity))" }
      faults += made.numbers.compactMap { number in
        kept.misplaced(number).map { "\(seed): \(number.text) is in \($0.id) (\(number.oddity))" }
      }
      faults += kept.invented(beside: made.numbers).map { "\(seed): \($0) is not on the page" }
    }
    let examples = faults.prefix(12).joined(separator: "\n")
    #expect(
      faults.count * 1000 <= rows * ConservationPropertyTests.limit,
      "\(rows) rows, \(faults.count) faults:\n\(examples)")
  }

  private func report(_ bytes: [UInt8], _ format: MadeFormat) throws -> Report {
    let output =
      format == .pdf ? try PDFReader(bytes).read() : try DocumentReader.read(OpenedDocument(bytes))
    let source = Source(path: "a", format: output.format, bytes: bytes.count, crc32: "")
    return try Recognizer().report(of: output.parts[0].document, source: source)
  }
}
