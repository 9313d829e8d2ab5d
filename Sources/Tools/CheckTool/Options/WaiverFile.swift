import Checking
import CommandLine
import Records
import Rules
import Wordings

/// The file that `--waivers` names.
enum WaiverFile {
  private static let limit = 64 << 20

  /// The waivers of the run; nil without the option.
  static func waivers(_ run: Invocation, _ options: CheckOptions) throws(Stop) -> Waivers? {
    guard let path = run.arguments.value(.waivers) else { return nil }
    let bytes = try run.bytes(ofFile: path, limit: limit)
    let list: WaiverList
    do throws(FileProblems) { list = try WaiverList(bytes) } catch {
      throw run.stop(by: error, of: path, "the waivers cannot be used")
    }
    return Waivers(
      list.waivers, from: Source(path: path, format: list.format, of: bytes), today: run.today,
      year: options.year, rules: try options.notIgnored(run), language: run.language)
  }
}
