import CommandLine
import Records
import Rules

/// The file that `--published` names.
enum PublishedFile {
  /// The pages of the run; nil without the option. `settings` are those of the check.
  static func pages(_ run: Invocation, _ settings: CheckSettings) throws(Stop) -> PublishedPages? {
    guard let path = run.arguments.value(.published) else { return nil }
    var reports: [Report] = []
    var failures: [Failure] = []
    let bytes = try run.bytes(ofFile: path, limit: RecordFile.limit)
    for (number, record) in try RecordFile.records(bytes, of: path) {
      switch record {
      case .report(let report): reports.append(report)
      case .failure(let failure): failures.append(failure)
      default:
        throw .usage(
          "\(path):\(number): expected a report or a failure: --published must be the output of rpt-parse"
        )
      }
    }
    return PublishedPages(reports, failures, settings: settings)
  }
}
