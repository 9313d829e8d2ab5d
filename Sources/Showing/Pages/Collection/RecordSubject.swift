import Records

/// What a record names as the report that it is about.
struct RecordSubject: Hashable, Sendable {
  let agency: String?
  /// The id and the name of the listed agency, where the record has them.
  let unit: UnitName?
  let year: Int?
  let source: Source

  struct UnitName: Hashable, Sendable {
    let id: String
    let name: String
  }

  init(_ agency: String?, _ year: Int?, _ source: Source, unit: ListedAgency? = nil) {
    self.agency = agency
    self.unit = unit.map { UnitName(id: $0.id, name: $0.name) }
    self.year = year
    self.source = source
  }
}
