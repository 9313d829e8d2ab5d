import Records
import Units
import Wordings

/// Who of the office's list has handed in what.
package struct Muster: Sendable {
  let units: UnitList
  let language: Language
  /// By when reports are due of bodies for which the list says nothing; nil for the law's day.
  let deadline: (month: Int, day: Int)?
  /// The year that is called in.
  var year = 0
  /// The years of each body's reports, by its id; 0 stands for a report without one.
  private var years: [String: Set<Int>] = [:]
  /// The inputs of each body that could not be read, by its id.
  private var failures: [String: [Failure]] = [:]

  init(_ units: UnitList, _ settings: Settings) {
    self.units = units
    language = settings.language
    deadline = settings.deadline
  }

  mutating func take(_ subject: Subject) {
    guard let unit = subject.unit?.unit else { return }
    years[unit.id, default: []].insert(subject.report.year ?? 0)
  }

  mutating func take(_ failure: Failure) {
    guard let unit = units.unit(ofPath: failure.path) else { return }
    failures[unit.id, default: []].append(failure)
  }

  /// The bodies without a report on `year`, with their inputs that could not be read, but for those
  /// named for an earlier year. A report without a year may be the one.
  var owing: [(unit: Unit, failures: [Failure])] {
    units.units.filter { years[$0.id].map { $0.isDisjoint(with: [year, 0]) } ?? true }
      .map { unit in
        (unit, (failures[unit.id] ?? []).filter { FileYear.mayBe(year, $0.path) })
      }
  }

  /// Where the bodies stand in the list, by their names.
  var places: [String: Int] {
    Dictionary(units.units.enumerated().map { ($1.name, $0) }) { first, _ in first }
  }

  /// A finding of `rule` about `unit`, which has no report to point at.
  func finding(
    _ rule: Rule, about unit: Unit, _ chinese: @autoclosure () -> String,
    en english: @autoclosure () -> String
  ) -> Finding {
    var finding = Finding(
      rule: rule.code, name: rule.name, severity: rule.severity, verdict: .fail, agency: unit.name,
      year: year, source: units.source, message: language.says(chinese(), en: english()))
    finding.basis = rule.basis
    finding.label = language.says("报告", en: "Report")
    let due = Deadline(
      BodyKind(agency: unit.name).corrected(by: unit), unit.deadline ?? deadline, year: year)
    finding.unit = ReportingUnit(unit)
    finding.unit?.due = due.date.words(in: .english)
    finding.unit?.contact = unit.contact
    return finding
  }
}
