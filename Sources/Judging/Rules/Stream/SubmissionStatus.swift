import Agencies
import Records
import Wordings

/// Which agencies of the office's list have submitted which reports.
package struct SubmissionStatus: Sendable {
  /// A report that was read.
  private struct Entry {
    let year: Int?
    let path: String

    /// Whether it is or may be the report on `year`: its year is equal or unknown.
    func mayBe(of year: Int) -> Bool { self.year.map { $0 == year } ?? true }
  }

  let list: AgencyList
  let language: Language
  private let settings: CheckSettings
  /// The reporting year.
  package var year = 0
  /// The reports read of each agency, by its id.
  private var entries: [String: [Entry]] = [:]
  /// The unreadable inputs of each agency, by its id.
  private var failures: [String: [Failure]] = [:]

  package init(_ list: AgencyList, _ settings: CheckSettings) {
    self.list = list
    language = settings.language
    self.settings = settings
  }

  /// Adds the report on `year` in the file at `path`, of the agency that is `match` in the list.
  package mutating func add(_ match: AgencyMatch?, year: Int?, path: String) {
    guard let agency = match?.agency else { return }
    entries[agency.id, default: []].append(Entry(year: year, path: path))
  }

  /// Adds an unreadable input. A line of a stream is no document of an agency.
  package mutating func add(_ failure: Failure) {
    guard failure.line == nil, !failure.isCompanion,
      let agency = list.agency(ofPath: failure.path)
    else { return }
    failures[agency.id, default: []].append(failure)
  }

  /// The agencies without a report on `year`, with their unreadable inputs except those named for an earlier
  /// year. A report without a year counts as the one on `year`.
  var owing: [(agency: Agency, failures: [Failure])] {
    list.agencies.filter { agency in !(entries[agency.id] ?? []).contains { $0.mayBe(of: year) } }
      .map { agency in
        let failures = (failures[agency.id] ?? []).filter { FileYear.mayBe(year, $0.path) }
        return (agency, failures.sorted { ($0.path, $0.message) < ($1.path, $1.message) })
      }
  }

  /// A note on the agency of an unreadable input: that it is unknown, or which readable report on `year`
  /// (nil: any) it has; nil where there is nothing to note.
  package func note(on failure: Failure, of year: Int?) -> String? {
    guard failure.line == nil else { return nil }
    let named = list.agencies(inPath: failure.path)
    guard let agency = named.first else {
      return language.says(
        "路径中没有单位名单中的名称，无法确定报送单位", en: "its path names no agency of the list")
    }
    guard named.count == 1 else {
      let names = named.map(\.name).joined(separator: language.says("、", en: ", "))
      return language.says("路径中有几个单位的名称：\(names)", en: "its path names several agencies: \(names)")
    }
    let twin = (entries[agency.id] ?? []).filter { entry in year.map { entry.mayBe(of: $0) } ?? true
    }
    .min { ($0.path == "-" ? 1 : 0, $0.path) < ($1.path == "-" ? 1 : 0, $1.path) }
    return twin.map { twin in
      language.says(
        "\(agency.name)另有可以读取的报告：\(twin.path)",
        en: "“\(agency.name)” has a readable report: “\(twin.path)”")
    }
  }

  /// The index of each agency in the list, by its name.
  package var indexes: [String: Int] {
    Dictionary(list.agencies.enumerated().map { ($1.name, $0) }) { first, _ in first }
  }

  /// A finding of `rule` about `agency`, which has no report.
  func finding(
    of rule: Rule, about agency: Agency, _ chinese: @autoclosure () -> String,
    en english: @autoclosure () -> String
  ) -> Finding {
    var finding = rule.finding(
      .fail, about: agency.name, year, list.source, language.says(chinese(), en: english()))
    finding.label = language.says("报告", en: "Report")
    finding.unit = ListedAgency(agency)
    finding.unit?.due = settings.due(of: agency, year: year).words(in: .english)
    finding.unit?.contact = agency.contact
    return finding
  }
}
