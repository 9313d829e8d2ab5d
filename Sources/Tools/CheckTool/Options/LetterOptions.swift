import Checking
import CommandLine
import Letters
import Records
import Reporting
import Rules
import Wordings

/// The feedback letters of a run, and the findings of the last round.
enum LetterOptions {
  /// The reporter that writes the letters; nil for another format.
  static func reporter(
    _ run: Invocation, _ options: CheckOptions
  ) throws(Stop) -> LetterReporter? {
    let arguments = run.arguments
    guard arguments.findingFormat == .letters else { return nil }
    var settings = LetterSettings()
    settings.language = run.language
    settings.agencies = options.settings.agencies
    settings.deadline = options.settings.deadline
    settings.profile = options.settings.profile
    settings.year = options.year
    settings.today = CalendarDate(run.today)
    settings.hasPages = options.settings.pages != nil
    settings.hasFacts = options.settings.facts != nil
    settings.least = options.filter.least
    if let last = arguments.value(.since) { settings.last = try findings(in: last, run) }
    return LetterReporter(
      LetterBatch(options.selection.rules, settings: settings),
      into: arguments.required(.outDir), run)
  }

  /// The findings that rpt-check wrote into the file at `path`.
  private static func findings(in path: String, _ run: Invocation) throws(Stop) -> [Finding] {
    var findings: [Finding] = []
    for (number, record) in try RecordFile.records(in: path, run) {
      switch record {
      case .finding(let finding): findings.append(finding)
      case .failure, .summary: break
      case .report: throw wrong(path, number, "report")
      case .change: throw wrong(path, number, "change")
      case .claim: throw wrong(path, number, "claim")
      case .imprint: throw wrong(path, number, "imprint")
      case .other(let type): throw wrong(path, number, type)
      }
    }
    return findings
  }

  private static func wrong(_ path: String, _ number: Int, _ type: String) -> Stop {
    .usage(
      "\(path):\(number): expected a finding, not a \(type): --since must be the output of rpt-check"
    )
  }
}
