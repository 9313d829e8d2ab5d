/// The families of rules, by the first letter of their codes.
package enum Family: Character, CaseIterable, Sendable {
  case structure = "S"
  case cells = "C"
  case tables = "T"
  case legacy = "L"
  case prose = "P"
  case years = "Y"
  case stream = "X"
  case rollUps = "U"
  case publication = "V"
  case facts = "E"
  case waivers = "W"

  /// The family of the rule `code`; nil for a letter that no family has.
  package init?(of code: String) {
    guard let letter = code.first else { return nil }
    self.init(rawValue: letter)
  }

  /// Whether the rules of the family compare several reports.
  package var comparesReports: Bool {
    switch self {
    case .years, .stream, .rollUps, .publication: true
    case .structure, .cells, .tables, .legacy, .prose, .facts, .waivers: false
    }
  }

  /// Its heading in rpt-rules(7).
  package var title: String {
    switch self {
    case .structure: "Structure"
    case .cells: "Cells"
    case .tables: "Within the tables"
    case .legacy: "Before 2019"
    case .prose: "Prose against tables"
    case .years: "From year to year"
    case .stream: "Across the stream"
    case .rollUps: "Roll-ups"
    case .publication: "Publication"
    case .facts: "Facts from elsewhere"
    case .waivers: "Waivers"
    }
  }
}
