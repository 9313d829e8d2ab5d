import Agencies
import Records

extension Finding {
  /// The same as a finding about the agency `name` on `year`, with the id that follows.
  func renamed(_ name: String, _ year: Int?) -> Finding {
    guard agency != name || self.year != year else { return self }
    var renamed = self
    (renamed.agency, renamed.year) = (name, year)
    let ordinal = (1...999).first { makeID(ordinal: $0) == id }
    renamed.id = ordinal.map { renamed.makeID(ordinal: $0) } ?? id
    return renamed
  }

  /// The same under the name that `list` has for its agency, so that findings of rounds in which it signed otherwise can
  /// be paired.
  package func named(in list: AgencyList) -> Finding {
    let listed = list.match(agency, year: year, path: source.path).agency?.name
    return listed.map { renamed($0, year) } ?? self
  }
}
