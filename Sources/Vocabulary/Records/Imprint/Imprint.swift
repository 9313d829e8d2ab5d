import Forms
import JSON
import Likeness

/// What rules about several reports, and sums, need of one report. It is kept of each report until a stream ends,
/// and is the record by which a stream can be checked in parts.
package struct Imprint: Equatable, Sendable {
  /// What rules about several reports need of the prose.
  package struct Prose: Equatable, Sendable {
    /// Samples of the texts of `sections`; nil where a section is missing or too short to compare.
    package var texts: [ShingleSet?]
    /// Hashes of the problems that section five lists, 0 where one is too short to compare.
    package var problems: [UInt32]
    /// The statements about growth since last year.
    package var growths: [Growth]

    package init(texts: [ShingleSet?], problems: [UInt32], growths: [Growth]) {
      self.texts = texts
      self.problems = problems
      self.growths = growths
    }

    /// The sections whose texts are compared.
    package static var sections: [Int] { [1, 5] }
  }

  package var source: Source
  /// As in the report.
  package var agency: String?
  package var year: Int?
  package var form: Form?
  package var cells: CellStore
  /// The number of the form's cells with a number.
  package var numbers: Int
  /// Nil in an imprint for sums.
  package var prose: Prose?
  /// The cells that findings about the report put in doubt.
  package var causes: [RootCause] = []

  /// The imprint of the cells of `report`.
  package init(_ report: Report) {
    source = report.source
    agency = report.agency
    year = report.year
    form = report.form
    cells = CellStore(report.cells)
    numbers = report.coverage.number
  }

  /// An order of files that depends only on their content: by path, then by all that the imprints have.
  package static func precedes(_ left: Imprint, _ right: Imprint) -> Bool {
    let (one, two) = (left.source, right.source)
    if one.path != two.path { return one.path < two.path }
    if one.crc32 != two.crc32 { return one.crc32 < two.crc32 }
    if one.bytes != two.bytes { return one.bytes < two.bytes }
    // Several records of one document, by other versions of the reader or by hand.
    return left.line.lexicographicallyPrecedes(right.line)
  }

  private var line: [UInt8] {
    var line = JSONWriter()
    encode(to: &line)
    return line.bytes
  }
}
