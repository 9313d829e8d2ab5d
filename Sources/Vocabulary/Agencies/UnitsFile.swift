import CommandLine
import Wordings

extension Invocation {
  /// The list of agencies that `--units` names; nil without the option. Ends the run where the file
  /// cannot be read, and reports all that is wrong in it.
  package func units() -> UnitList? {
    guard let path = arguments.value("units") else { return nil }
    do throws(FileProblems) {
      return try UnitList(bytes(ofFile: path, limit: 64 << 20), path: path)
    } catch {
      for problem in error.all {
        diagnostics.report(path, line: problem.line, problem.message.text(language))
      }
      usage("\(path): the list of bodies cannot be used")
    }
  }
}
