import Records
import Sheets
import Wordings

/// The list of the agencies that must report, from units.csv.
package struct AgencyList: Sendable {
  /// In the office's order; agencies without a rank are last, in the order of their lines.
  package let agencies: [Agency]
  /// The file of the list: the source of findings about agencies without a report.
  package let source: Source
  /// The index in `agencies` of each id.
  private let indexes: [String: Int]
  private let children: [String: [Int]]
  let names: AgencyNames
  /// What should be known of columns of the file that are ignored.
  package private(set) var remarks: [LineProblem] = []
  /// What the file calls the column of deadlines; nil where it has none.
  package private(set) var nameOfDeadlines: String?

  /// Parses a CSV file with headers in English or Chinese. Throws all problems together. `source` is the file.
  package init(_ bytes: [UInt8], from source: Source? = nil) throws(FileProblems) {
    let sheet = try HeadedSheet<AgencyColumn>(bytes, required: [.name])
    var problems: [LineProblem] = []
    var agencies: [Agency] = []
    for row in sheet.rows {
      var row = AgencyRow(row)
      if let agency = row.agency() { agencies.append(agency) }
      problems += row.problems
    }
    problems += AgencyRelations.problems(of: agencies)
    if sheet.rows.isEmpty {
      problems.append(LineProblem(nil, "表头下面没有单位", en: "no agencies below the header"))
    }
    guard problems.isEmpty else { throw FileProblems(problems) }
    self.init(valid: agencies, source ?? Source(path: "units.csv", format: .csv, of: bytes))
    remarks = sheet.doubtful
    nameOfDeadlines = sheet.names[.deadline]
  }

  /// The list of `agencies`, which have no problems.
  private init(valid agencies: [Agency], _ source: Source) {
    self.source = source
    let sorted = agencies.sorted(by: AgencyList.precedes)
    self.agencies = sorted
    indexes = Dictionary(sorted.indices.map { (sorted[$0].id, $0) }) { first, _ in first }
    children = Dictionary(grouping: sorted.indices.filter { sorted[$0].parent != nil }) {
      sorted[$0].parent ?? ""
    }
    names = AgencyNames(sorted)
  }

  /// The agency with `id`; nil where there is none.
  package subscript(id: String) -> Agency? { indexes[id].map { agencies[$0] } }

  /// The index of the agency with `id` in the office's order.
  package func index(of id: String) -> Int? { indexes[id] }

  /// The agencies whose parent is `id`, in the office's order.
  package func children(of id: String) -> [Agency] { (children[id] ?? []).map { agencies[$0] } }

  /// The agency that all others belong to, such as the government whose office collects the reports; nil where
  /// there is none.
  package var root: Agency? {
    let roots = agencies.filter { $0.parent == nil }
    return roots.count == 1 && agencies.count > 1 ? roots.first : nil
  }

  /// All agencies that the report of `id` includes: its children in the roll-up, each followed by those that
  /// its own report includes.
  package func members(of id: String) -> [Agency] {
    children(of: id).filter(\.isInRollup).flatMap { [$0] + members(of: $0.id) }
  }

  private static func precedes(_ left: Agency, _ right: Agency) -> Bool {
    switch (left.order, right.order) {
    case (let one?, let two?) where one != two: one < two
    case (.some, nil): true
    case (nil, .some): false
    default: left.line < right.line
    }
  }
}
