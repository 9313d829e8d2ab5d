import Agencies
import Records

/// What a round found: a finding, or a file that could not be read.
enum FoundRecord: Sendable {
  case finding(Finding)
  case failure(Failure)

  var line: RecordLine {
    switch self {
    case .finding(let finding): RecordLine(finding)
    case .failure(let failure): RecordLine(failure)
    }
  }

  var finding: Finding? { if case .finding(let finding) = self { finding } else { nil } }
  var failure: Failure? { if case .failure(let failure) = self { failure } else { nil } }

  /// The key of its row in the findings register.
  var key: LedgerRow.Key {
    switch self {
    case .finding(let finding): .finding(finding.id)
    case .failure(let failure): .failure(code: failure.code.rawValue, path: failure.path)
    }
  }

  /// The name of the listed agency that it is about: by the name in the report, else by the path of the
  /// file. Nil where there is none.
  func agency(in list: AgencyList) -> String? {
    switch self {
    case .finding(let finding):
      list.match(finding.agency, year: finding.year, path: finding.source.path).agency?.name
    case .failure(let failure): failure.unit?.name ?? failure.agency(in: list)?.name
    }
  }
}

extension Failure {
  /// The listed agency whose file it is: by the path, else by the title of a document that goes with a report. Nil where
  /// there is none.
  func agency(in list: AgencyList) -> Agency? {
    list.agency(ofPath: path)
      ?? (isCompanion && list.agencies(inPath: path).isEmpty
        ? title.flatMap { list.agency(ofPath: $0) } : nil)
  }
}
