import Checking
import CommandLine
import Rules
import Wordings

/// The file that `--profile` names.
package enum ProfileFile {
  private static let limit = 16 << 20

  /// The profile of the run; without the option an empty one.
  static func profile(_ run: Invocation) throws(Stop) -> Profile {
    guard let path = run.arguments.value(.profile) else { return Profile() }
    return try profile(at: path, run)
  }

  /// The profile in the file at `path`.
  package static func profile(at path: String, _ run: Invocation) throws(Stop) -> Profile {
    let bytes = try run.bytes(ofFile: path, limit: limit)
    do throws(FileProblems) {
      return try Profile(bytes)
    } catch {
      throw run.stop(by: error, of: path, "the profile cannot be used")
    }
  }
}
