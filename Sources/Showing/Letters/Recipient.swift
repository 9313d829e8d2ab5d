import Agencies
import Records

/// The recipient of a feedback letter.
enum Recipient: Hashable, Sendable {
  /// The agency of the office's list with this id.
  case agency(String)
  /// An agency that is not on the list, or of any name where there is no list.
  case name(AgencyName)
  /// No agency is named: the sender of this file.
  case file(String)

  /// The recipient of what is found in the file at `path`, whose report names `agency` and `year`.
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
  /// The recipient of the letter about it.
  func recipient(in agencies: AgencyList?) -> Recipient {
    Recipient(agency, year, source.path, in: agencies)
  }
}
