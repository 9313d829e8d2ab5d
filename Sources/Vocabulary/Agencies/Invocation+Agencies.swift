import CommandLine
import Wordings

extension Option {
  package static var units: Option { units(needs: nil) }

  /// The same in a tool where it needs the option `other`.
  package static func units(needs other: Option.Use?) -> Option {
    Option(
      "units", .file, needs: other,
      "The list of reporting agencies: names, order, parents (rpt-units(5))")
  }
}

extension Invocation {
  /// The list of agencies that `--units` names; nil without the option.
  package func agencies() throws(Stop) -> AgencyList? {
    try arguments.value(.units).map { path throws(Stop) in try agencies(in: path) }
  }

  /// The list of agencies in the file at `path`.
  package func agencies(in path: String) throws(Stop) -> AgencyList {
    let bytes = try bytes(ofFile: path, limit: 64 << 20)
    do throws(FileProblems) {
      return try AgencyList(bytes, path: path)
    } catch {
      throw stop(by: error, of: path, "the list of agencies cannot be used")
    }
  }
}
