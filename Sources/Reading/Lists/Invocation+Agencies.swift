import Agencies
import CommandLine
import Wordings

extension Invocation {
  /// The list of agencies that `--units` names; nil without the option.
  package func agencies() throws(Stop) -> AgencyList? {
    try arguments.value(.units).map { path throws(Stop) in try agencies(in: path) }
  }

  /// The list of agencies in the file at `path`.
  package func agencies(in path: String) throws(Stop) -> AgencyList {
    let file = try ListFile(path, self)
    do throws(FileProblems) {
      return try AgencyList(file.text, from: file.source())
    } catch {
      throw stop(
        by: error, of: path,
        Wording("单位名单有错，不能使用，请改正后再运行", en: "the list of agencies cannot be used"))
    }
  }
}
