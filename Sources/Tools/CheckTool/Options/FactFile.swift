import CommandLine
import Rules
import Wordings

/// The file that `--facts` names.
enum FactFile {
  private static let limit = 64 << 20

  /// The facts of the run, matched by the list of agencies in `settings`; nil without the option.
  static func facts(_ run: Invocation, _ settings: CheckSettings) throws(Stop) -> FactIndex? {
    guard let path = run.arguments.value(.facts) else { return nil }
    let bytes = try run.bytes(ofFile: path, limit: limit)
    do throws(FileProblems) {
      return FactIndex(try FactList(bytes, path: path), settings.agencies)
    } catch {
      throw run.stop(by: error, of: path, "the facts cannot be used")
    }
  }
}
