import CommandLine
import Lists
import Rules
import Wordings

/// The file that `--facts` names.
enum FactFile {
  /// The facts of the run, matched by the list of agencies in `settings`; nil without the option.
  static func facts(_ run: Invocation, _ settings: CheckSettings) throws(Stop) -> FactIndex? {
    guard let file = try ListFile(.facts, run) else { return nil }
    do throws(FileProblems) {
      return FactIndex(try FactList(file.text, from: file.source()), settings.agencies)
    } catch {
      throw run.stop(
        by: error, of: file.path, Wording("其他来源的数有错，不能使用，请改正后再运行", en: "the facts cannot be used"))
    }
  }
}
