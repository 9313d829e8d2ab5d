import JSON
import Records

/// An agency that must report, as the office's list has it: one row of units.csv.
package struct Agency: Hashable, Sendable {
  /// What kind of agency it is.
  package enum Kind: String, Sendable, CaseIterable {
    /// A people's government of county level or above, or a place that reports as a whole.
    case government
    /// A government's office, bureau, commission or ministry.
    case department
    case town
    case subdistrict
    /// A development zone and the like, with its administrative committee.
    case zone
    /// Centres, schools, companies; and names that say nothing.
    case other
  }

  /// The rank of the government that it belongs to.
  package enum Level: String, Sendable, CaseIterable {
    case central, province, city, county, township
  }

  /// An agency that this one came from: by a merger, or by another name.
  package struct Predecessor: Hashable, Sendable {
    package let name: String
    /// The last year that it reported on.
    package let lastYear: Int

    package init(name: String, lastYear: Int) {
      self.name = name
      self.lastYear = lastYear
    }
  }

  /// Its row's line in the file, from 1.
  package var line: Int
  /// Its place in the office's order; nil where the office gave none.
  package var order: Number?
  /// Stable and of the office's choice; its name where the row gives none.
  package var id: String
  package var name: String
  /// Other names: in titles, for short, in the names of files.
  package var aliases: [String] = []
  package var former: [Predecessor] = []
  /// nil: its name tells.
  package var kind: Kind?
  /// nil: its name tells.
  package var level: Level?
  /// The id of the agency whose report counts this one.
  package var parent: String?
  /// Whether it is counted in its parent's report.
  package var isInRollup = true
  /// By when in the next year its report is due, where it differs from the law's day.
  package var deadline: (month: Int, day: Int)? {
    get { dueMonth.flatMap { month in dueDay.map { (month, $0) } } }
    set { (dueMonth, dueDay) = (newValue?.month, newValue?.day) }
  }
  private var dueMonth: Int?
  private var dueDay: Int?
  /// Copied into slips.
  package var contact: String?

  package init(line: Int = 0, id: String, name: String) {
    self.line = line
    self.id = id
    self.name = name
  }
}

extension ListedAgency {
  /// What records carry of `agency`.
  package init(_ agency: Agency) {
    self.init(id: agency.id, name: agency.name, kind: agency.kind?.rawValue, parent: agency.parent)
  }
}
