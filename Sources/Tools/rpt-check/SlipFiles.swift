import Checking
import Chinese
import CommandLine
import JSON
import Records
import Rules
import Letters
import Wordings

/// The slips of a run: whether they are asked for, what the last round found, the files.
enum SlipFiles {
  private static let limit = 1 << 30

  /// What collects the slips; nil where other output is wanted. Ends the run where the options make no
  /// sense, or a line of `--since` is no finding.
  static func mailing(_ run: Invocation, _ choices: Choices) -> Mailing? {
    let arguments = run.arguments
    guard arguments.value("format") == "slip" else {
      for option in ["out-dir", "since"] where arguments.has(option) {
        run.usage("--\(option) goes with --format=slip")
      }
      return nil
    }
    guard arguments.has("out-dir") else {
      run.usage("--format=slip writes a file for each body: name their folder, --out-dir=DIR")
    }
    for option in ["claims", "make-waivers", "pass", "summary", "all"] where arguments.has(option) {
      run.usage("--\(option) does not go with --format=slip")
    }
    var settings = Mailing.Settings()
    settings.language = run.language
    settings.units = choices.settings.units
    settings.deadline = choices.settings.deadline
    settings.profile = choices.settings.profile
    settings.year = choices.year
    settings.least = choices.shown
    settings.last = arguments.value("since").map { findings(in: $0, run) }
    return Mailing(choices.selection.rules, settings: settings)
  }

  /// Writes a file for each slip, and a line for each file on standard output.
  static func write(_ slips: [Slip], _ run: Invocation) {
    guard !slips.isEmpty, let path = run.arguments.value("out-dir") else { return }
    var folder = OutputFolder(path, run)
    for slip in slips {
      let file = folder.write(slip.bytes, named: slip.name, ending: ".txt")
      run.output.write(
        DisplayWidth.visible(file) + "\t" + DisplayWidth.visible(slip.summary) + "\n")
    }
  }

  /// The findings that rpt-check wrote into the file at `path`.
  private static func findings(in path: String, _ run: Invocation) -> [Finding] {
    let bytes = run.bytes(ofFile: path, limit: limit)
    var reader = RecordReader()
    var findings: [Finding] = []
    for (number, line) in DataLines.all(in: bytes[...]) {
      do throws(Refusal) {
        switch try reader.read(line) {
        case .finding(let finding): findings.append(finding)
        case .failure, .summary: break
        case .report: run.usage(wrong(path, number, "report"))
        case .change: run.usage(wrong(path, number, "change"))
        case .other(let type): run.usage(wrong(path, number, type))
        }
      } catch {
        run.usage("\(path):\(number): \(error.message.english)")
      }
    }
    return findings
  }

  private static func wrong(_ path: String, _ number: Int, _ type: String) -> String {
    "\(path):\(number): a \(type) and no finding: --since takes what rpt-check wrote"
  }
}
