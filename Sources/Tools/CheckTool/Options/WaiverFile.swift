import Checking
import CommandLine
import Lists
import Rules
import Wordings

/// The file that `--waivers` names.
enum WaiverFile {
  /// The waivers of the run; nil without the option.
  static func waivers(_ run: Invocation, _ options: CheckOptions) throws(Stop) -> Waivers? {
    guard let file = try ListFile(.waivers, run) else { return nil }
    let list: WaiverList
    do throws(FileProblems) { list = try WaiverList(file.text) } catch {
      throw run.stop(
        by: error, of: file.path,
        Wording("核实无误的清单有错，不能使用，请改正后再运行", en: "the waivers cannot be used"))
    }
    return Waivers(
      list.waivers, from: file.source(as: list.format), today: run.today, year: options.year,
      rules: try options.notIgnored(run), agencies: options.settings.agencies,
      language: run.language)
  }
}
