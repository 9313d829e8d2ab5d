import CommandLine
import Rules
import Wordings

/// The file that `--profile` names.
enum ProfileFile {
  private static let limit = 16 << 20

  /// The profile of the run; one that says nothing without the option. Ends the run where the file
  /// cannot be read, and tells all that is wrong in it.
  static func profile(_ run: Invocation) -> Profile {
    guard let path = run.arguments.value("profile") else { return Profile() }
    do throws(FileProblems) {
      return try Profile(run.bytes(ofFile: path, limit: limit))
    } catch {
      for problem in error.all {
        run.diagnostics.report(path, line: problem.line, problem.message.text(run.language))
      }
      run.usage("\(path): the profile cannot be used")
    }
  }
}
