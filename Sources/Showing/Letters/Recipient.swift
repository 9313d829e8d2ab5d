import Agencies
import Records

/// Whom a feedback letter is for.
enum Recipient: Hashable, Sendable {
  /// The agency of the office's list with this id.
  case agency(String)
  /// An agency that the list does not have, or there is no list.
  case name(AgencyName)
  /// No agency is named: the sender of this file.
  case file(String)

  /// Whom a report or finding concerns that names `agency` and comes from the file at `path`.
  init(_ agency: String?, _ year: Int?, _ path: String, in agencies: AgencyList?) {
    if let agency = agencies?.match(agency, year: year, path: path).agency {
      self = .agency(agency.id)
    } else if let name = AgencyName(agency) {
      self = .name(name)
    } else {
      self = .file(path)
    }
  }
}

extension Finding {
  func recipient(in agencies: AgencyList?) -> Recipient {
    Recipient(agency, year, source.path, in: agencies)
  }
}
