import Records

/// The order of the list of agencies: records of an agency have its index; records without an
/// agency come last.
package struct ListOrder: Sendable {
  private let agencies: AgencyList?

  package init(_ agencies: AgencyList?) { self.agencies = agencies }

  /// Whether there is a list.
  package var isKnown: Bool { agencies != nil }

  package func index(of agency: Agency?) -> Int {
    agency.flatMap { agencies?.index(of: $0.id) } ?? .max
  }

  package func index(of failure: Failure) -> Int {
    index(of: agencies?.agency(ofPath: failure.path))
  }

  package func index(of finding: Finding?) -> Int {
    index(of: finding?.agency.flatMap { agencies?.match($0, year: finding?.year).agency })
  }
}
