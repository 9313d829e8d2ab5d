import JSON
import Records

/// An agency that must report: one row of the office's list, units.csv.
package struct Agency: Hashable, Sendable {
  /// The kind of an agency.
  package enum Kind: String, Sendable, CaseIterable {
    /// A people's government at county level or above, or a place that reports as a whole.
    case government
    /// An office, bureau, commission or ministry of a government.
    case department
    case town
    case subdistrict
    /// The administrative committee of a development zone or the like.
    case zone
    /// A centre, school or company, or an agency whose name does not show its kind.
    case other
  }

  /// The level of the government to which an agency belongs.
  package enum Level: String, Sendable, CaseIterable {
    case central, province, city, county, township
  }

  /// A predecessor, by a merger or under another name.
  package struct Predecessor: Hashable, Sendable {
    package let name: String
    /// The last year on which it reported.
    package let lastYear: Int

    package init(name: String, lastYear: Int) {
      self.name = name
      self.lastYear = lastYear
    }
  }

  /// The line of its row in the file, from 1.
  package var line: Int
  /// Its rank in the office's order; nil where none is given.
  package var order: Number?
  /// A stable id, chosen by the office; the name where the row has none.
  package var id: String
  package var name: String
  /// Other names, such as those in titles, short names and names of files.
  package var aliases: [String] = []
  package var former: [Predecessor] = []
  /// Nil where the name shows it.
  package var kind: Kind?
  /// Nil where the name shows it.
  package var level: Level?
  /// The id of the agency whose report includes this one.
  package var parent: String?
  /// Whether the report of its parent includes it.
  package var isInRollup = true
  /// The day of the next year by which its report must be published, where it differs from the statutory deadline.
  package var deadline: (month: Int, day: Int)? {
    get { dueMonth.flatMap { month in dueDay.map { (month, $0) } } }
    set { (dueMonth, dueDay) = (newValue?.month, newValue?.day) }
  }
  private var dueMonth: Int?
  private var dueDay: Int?
  /// The day by which the office wants to have its report; nil where the list has none.
  package var handIn: (month: Int, day: Int)? {
    get { handInMonth.flatMap { month in handInDay.map { (month, $0) } } }
    set { (handInMonth, handInDay) = (newValue?.month, newValue?.day) }
  }
  private var handInMonth: Int?
  private var handInDay: Int?
  /// The contact, copied into feedback letters.
  package var contact: String?

  package init(line: Int = 0, id: String, name: String) {
    self.line = line
    self.id = id
    self.name = name
  }
}

extension ListedAgency {
  /// The part of `agency` that records contain.
  package init(_ agency: Agency) {
    self.init(id: agency.id, name: agency.name, kind: agency.kind?.rawValue, parent: agency.parent)
  }
}
