import Records

/// What a record names as the report that it is about.
struct RecordSubject: Hashable, Sendable {
  let agency: String?
  /// The id and the name of the listed agency, where the record has them.
  let unit: UnitName?
  let year: Int?
  let document: Document

  /// What distinguishes a document from others, as far as records tell; a source has more, for each of many reports.
  struct Document: Hashable, Comparable, Sendable {
    let path: String
    let checksum: String
    /// When it was saved from its address.
    let captured: String?

    init(_ source: Source?) {
      (path, checksum, captured) = (source?.path ?? "", source?.crc32 ?? "", source?.captured)
    }

    static func < (one: Document, other: Document) -> Bool {
      (one.path, one.captured ?? "", one.checksum)
        < (other.path, other.captured ?? "", other.checksum)
    }
  }

  struct UnitName: Hashable, Sendable {
    let id: String
    let name: String
  }

  init(_ agency: String?, _ year: Int?, _ source: Source?, unit: ListedAgency? = nil) {
    self.agency = agency
    self.unit = unit.map { UnitName(id: $0.id, name: $0.name) }
    self.year = year
    document = Document(source)
  }

  init(_ report: Report) {
    self.init(report.agency, report.year, report.source, unit: report.unit)
  }

  init(_ finding: Finding) {
    self.init(finding.agency, finding.year, finding.source, unit: finding.unit)
  }

  /// The two reports of `change`; nil for one that is missing.
  static func sides(of change: Change) -> (to: RecordSubject?, from: RecordSubject?) {
    func subject(of side: Change.Side) -> RecordSubject? {
      side.source.map { RecordSubject(change.agency, side.year, $0) }
    }
    return (subject(of: change.to), subject(of: change.from))
  }
}
