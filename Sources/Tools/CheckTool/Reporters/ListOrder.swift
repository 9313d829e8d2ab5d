import Agencies
import Records

/// The order of the list of agencies: what is of an agency has its index, what is of none comes last.
struct ListOrder: Sendable {
  private let units: UnitList?

  init(_ units: UnitList?) { self.units = units }

  /// Whether there is a list.
  var isKnown: Bool { units != nil }

  func index(of unit: Unit?) -> Int {
    unit.flatMap { units?.index(of: $0.id) } ?? .max
  }

  func index(of failure: Failure) -> Int {
    index(of: units?.unit(ofPath: failure.path))
  }

  func index(of finding: Finding?) -> Int {
    index(of: finding?.agency.flatMap { units?.match($0, year: finding?.year).unit })
  }
}
