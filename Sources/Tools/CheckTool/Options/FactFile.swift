import CommandLine
import Lists
import Rules
import Wordings

/// The file that `--facts` names.
package enum FactFile {
  /// The facts of the run, matched by the list of agencies in `settings`; nil without the option.
  static func facts(_ run: Invocation, _ settings: CheckSettings) throws(Stop) -> FactIndex? {
    guard let path = run.arguments.value(.facts) else { return nil }
    return FactIndex(try list(at: path, run), settings.agencies)
  }

  /// The facts in the file at `path`.
  package static func list(at path: String, _ run: Invocation) throws(Stop) -> FactList {
    let file = try ListFile(path, run)
    do throws(FileProblems) { return try FactList(file.text, from: file.source()) } catch {
      throw run.stop(
        by: error, of: file.path, Wording("其他来源的数有错，不能使用，请改正后再运行", en: "the facts cannot be used"))
    }
  }
}
