import Agencies
import Chinese
import Records

/// Decides whose page a record is on. Of a report it keeps hashes, whatever the length of its names.
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

  private let list: AgencyList?
  /// Those of the list in its order, then others.
  private(set) var agencies: [Owner] = []
  /// How many of `agencies` the list has.
  let listed: Int
  /// The index in `agencies` by the agency's key.
  private var indexes: [String: Int32] = [:]
  /// The index in `agencies` by what distinguishes the reports of a file from those of others.
  private var reports: [Int: Int32] = [:]
  /// That of the one agency of which a file has reports; nil within where it has several.
  private var files: [Int: Int32?] = [:]

  init(_ list: AgencyList?) {
    self.list = list
    let members = list?.agencies ?? []
    listed = members.count
    for agency in members { _ = index(of: Owner(unit: agency.id, named: agency.name)) }
  }

  /// What distinguishes the reports of the file of `subject` from those of others.
  static func reportKey(_ subject: RecordSubject) -> Int {
    var hasher = Hasher()
    hasher.combine(subject.agency)
    hasher.combine(subject.year)
    hasher.combine(subject.document.path)
    return hasher.finalize()
  }

  /// Adds the report `subject` and returns the index of its agency: of the listed one which the record or the list
  /// names, else of that which it names itself, else of one named after the file.
  mutating func add(report subject: RecordSubject) -> Int {
    let path = subject.document.path
    let owner = index(
      of: named(subject) ?? listed(nil, subject.year, path)
        ?? Owner(named: Source.stem(of: path)))
    reports[OwnerTable.reportKey(subject)] = Int32(owner)
    let file = path.hashValue
    if let known = files[file], known != Int32(owner) {
      files[file] = .some(nil)
    } else {
      files[file] = Int32(owner)
    }
    return owner
  }

  /// The index of `owner`, which is added where it is new.
  mutating func index(of owner: Owner) -> Int {
    if let index = indexes[owner.key] { return Int(index) }
    indexes[owner.key] = Int32(agencies.count)
    agencies.append(owner)
    return agencies.count - 1
  }

  /// The index of an agency that was added; nil of another one.
  func index(ofKnown owner: Owner) -> Int? { indexes[owner.key].map(Int.init) }

  /// Whose the record about `subject` is, after all reports were added: the listed agency's that it names, else that of
  /// the report of the same agency, year and file, else the agency's that it names; a record without a name is that of
  /// the only agency of the file. Nil for a record about no agency.
  func owner(of subject: RecordSubject) -> Owner? {
    if let unit = subject.unit { return owner(unit, of: subject.year) }
    if let index = reports[OwnerTable.reportKey(subject)] { return agencies[Int(index)] }
    if let owner = named(subject) { return owner }
    return (files[subject.document.path.hashValue] ?? nil).map { agencies[Int($0)] }
  }

  /// Whether there is a report of the agency and year of `subject` in its file.
  func hasReport(_ subject: RecordSubject) -> Bool {
    hasReport(key: OwnerTable.reportKey(subject))
  }

  func hasReport(key: Int) -> Bool { reports[key] != nil }

  /// Whose an unreadable file is; nil where its name and folders name no listed agency.
  func owner(of failure: Failure) -> Owner? {
    if let unit = failure.unit {
      return owner(.init(id: unit.id, name: unit.name), of: nil)
    }
    return listed(failure.agency, nil, failure.path)
  }

  /// The agency that `subject` names.
  private func named(_ subject: RecordSubject) -> Owner? {
    if let unit = subject.unit { return owner(unit, of: subject.year) }
    guard let name = subject.agency else { return nil }
    return listed(name, subject.year, subject.document.path) ?? Owner(named: name)
  }

  /// The agency that a record names by its place in a list, which may be that of another year: the present list decides,
  /// by the name first, since a list may give the ids anew.
  private func owner(_ unit: RecordSubject.UnitName, of year: Int?) -> Owner {
    guard let list else { return Owner(unit: unit.id, named: unit.name) }
    if let agency = list[unit.id], agency.name == unit.name {
      return Owner(unit: agency.id, named: agency.name)
    }
    if let owner = listed(unit.name, year, "") { return owner }
    return list[unit.id].map { Owner(unit: $0.id, named: $0.name) } ?? Owner(named: unit.name)
  }

  private func listed(_ name: String?, _ year: Int?, _ path: String) -> Owner? {
    guard let list, case .own(let agency) = list.match(name, year: year, path: path) else {
      return nil
    }
    return Owner(unit: agency.id, named: agency.name)
  }
}
