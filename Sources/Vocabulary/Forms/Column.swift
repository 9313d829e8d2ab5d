/// A column of table two or three, or of a group of table four, in any edition.
package enum Column: UInt8, CaseIterable, Sendable {
  case made, newlyDisclosed, totalDisclosed
  case issued, repealed, inForce
  case itemsLastYear, itemsChange, decisions
  case amount, items

  case naturalPerson, business, research, publicWelfare, legalService, otherOrganization
  case total

  case upheld, corrected, otherResult, pending

  /// The last part of the ids of its cells.
  package var id: String {
    switch self {
    case .made: "made"
    case .newlyDisclosed: "newly_disclosed"
    case .totalDisclosed: "total_disclosed"
    case .issued: "issued"
    case .repealed: "repealed"
    case .inForce: "in_force"
    case .itemsLastYear: "items_last_year"
    case .itemsChange: "items_change"
    case .decisions: "decisions"
    case .amount: "amount_wan"
    case .items: "items"
    case .naturalPerson: "natural_person"
    case .business: "business"
    case .research: "research"
    case .publicWelfare: "public_welfare"
    case .legalService: "legal_service"
    case .otherOrganization: "other_organization"
    case .total: "total"
    case .upheld: "upheld"
    case .corrected: "corrected"
    case .otherResult: "other_result"
    case .pending: "pending"
    }
  }

  package var measure: Measure {
    switch self {
    case .itemsChange: .change
    case .amount: .money
    default: .count
    }
  }

  /// Whether it is a stock: it counts what exists at the end of the year, so that last year's number is the
  /// opening one.
  package var isStock: Bool { self == .inForce || self == .totalDisclosed }
}

/// The quantity that a cell contains.
package enum Measure: Sendable {
  /// A whole number from 0 up.
  case count
  /// A whole number that may be negative (本年增/减).
  case change
  /// An amount in 万元, with decimals.
  case money
}
