import Agencies
import CommandLine
import Wordings

extension Invocation {
  /// The list of agencies that `--units` names; nil without the option.
  package func agencies(remarking: Bool = true) throws(Stop) -> AgencyList? {
    try arguments.value(.units).map { path throws(Stop) in
      try agencies(in: path, remarking: remarking)
    }
  }

  /// The list of agencies in the file at `path`. Columns that are ignored though they look meant are named, unless
  /// `remarking` is false.
  package func agencies(in path: String, remarking: Bool = true) throws(Stop) -> AgencyList {
    let file = try ListFile(path, self)
    do throws(FileProblems) {
      let list = try AgencyList(file.text, from: file.source())
      for remark in list.remarks where remarking {
        diagnostics.report(path, line: remark.line, remark.message.text(language))
      }
      return list
    } catch {
      throw stop(
        by: error, of: path,
        Wording("单位名单有错，不能使用，请改正后再运行", en: "the list of agencies cannot be used"))
    }
  }
}
