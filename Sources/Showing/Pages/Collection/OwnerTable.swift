import Agencies
import Chinese
import Records

/// Decides whose page a record is on.
struct OwnerTable: Sendable {
  /// An agency of a run.
  struct Owner: Hashable, Sendable {
    /// What distinguishes it from all others of the run.
    let key: String
    /// Its name as a page shows it: characters that are not seen are written out.
    let name: String
    /// The id in the office's list; nil for an agency that is not in it.
    let unit: String?

    init(unit id: String, named name: String) {
      (key, self.name, unit) = ("u" + id, DisplayWidth.visible(name: name), id)
    }

    /// An agency that is not in the list.
    init(named name: String) {
      key = "n" + (AgencyName(name)?.ofSeries.text ?? name)
      (self.name, unit) = (DisplayWidth.visible(name: name), nil)
    }
  }

  /// What distinguishes the reports of a file from those of others.
  private struct ReportKey: Hashable {
    let agency: String?
    let year: Int?
    let path: String

    init(_ subject: RecordSubject) {
      (agency, year, path) = (subject.agency, subject.year, subject.document.path)
    }
  }

  private let list: AgencyList?
  private var owners: [ReportKey: Owner] = [:]
  /// The one agency of which a file has reports; nil within where it has several.
  private var ownersByPath: [String: Owner?] = [:]

  init(_ list: AgencyList?) { self.list = list }

  /// Adds the report `subject` and returns whose it is: that of the listed agency which the record or the list names, else of
  /// the agency that it names itself, else of one named after the file.
  mutating func add(report subject: RecordSubject) -> Owner {
    let path = subject.document.path
    let owner =
      named(subject) ?? listed(nil, subject.year, path) ?? Owner(named: Source.stem(of: path))
    owners[ReportKey(subject)] = owner
    if let known = ownersByPath[path] {
      if known != owner { ownersByPath[path] = .some(nil) }
    } else {
      ownersByPath[path] = owner
    }
    return owner
  }

  /// Whose a record about `subject` is, after all reports were added: the listed agency's that it names, else that of the
  /// report of the same agency, year and file, else the agency's that it names; a record without a name is that of the
  /// only agency of the file. Nil for a record about no agency.
  func owner(of subject: RecordSubject) -> Owner? {
    if let unit = subject.unit { return Owner(unit: unit.id, named: unit.name) }
    if let owner = owners[ReportKey(subject)] { return owner }
    if let owner = named(subject) { return owner }
    return ownersByPath[subject.document.path] ?? nil
  }

  /// Whether there is a report of the agency and year of `subject` in its file.
  func hasReport(_ subject: RecordSubject) -> Bool { owners[ReportKey(subject)] != nil }

  /// Whose an unreadable file is; nil where its name and folders name no listed agency.
  func owner(of failure: Failure) -> Owner? {
    if let unit = failure.unit { return Owner(unit: unit.id, named: unit.name) }
    return listed(failure.agency, nil, failure.path)
  }

  /// The agency that `subject` names.
  private func named(_ subject: RecordSubject) -> Owner? {
    if let unit = subject.unit { return Owner(unit: unit.id, named: unit.name) }
    guard let name = subject.agency else { return nil }
    return listed(name, subject.year, subject.document.path) ?? Owner(named: name)
  }

  private func listed(_ name: String?, _ year: Int?, _ path: String) -> Owner? {
    guard let list, case .own(let agency) = list.match(name, year: year, path: path) else {
      return nil
    }
    return Owner(unit: agency.id, named: agency.name)
  }
}
