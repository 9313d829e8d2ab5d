import CommandLine
import Lists
import Rules
import Wordings

/// The file that `--profile` names.
package enum ProfileFile {
  /// The profile of the run; without the option an empty one.
  static func profile(_ run: Invocation) throws(Stop) -> Profile {
    guard let path = run.arguments.value(.profile) else { return Profile() }
    return try profile(at: path, run)
  }

  /// The profile in the file at `path`.
  package static func profile(at path: String, _ run: Invocation) throws(Stop) -> Profile {
    let file = try ListFile(path, run)
    do throws(FileProblems) {
      return try Profile(file.text)
    } catch {
      throw run.stop(
        by: error, of: path, Wording("本地要求有错，不能使用，请改正后再运行", en: "the profile cannot be used"))
    }
  }
}
