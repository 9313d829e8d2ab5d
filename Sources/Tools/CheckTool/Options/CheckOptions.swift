import Agencies
import Checking
import CommandLine
import Records
import Reporting
import Rules

/// What the command line chooses: the rules, how they judge, what is shown and what counts.
struct CheckOptions {
  /// The rules that are chosen.
  let selection: Selection
  /// The rules that are applied: none where claims are listed.
  let applied: Selection
  let settings: Settings
  /// The only year that is reported on; nil for all.
  let year: Int?
  let filter: FindingFilter
  /// The least severity that counts.
  let counting: Finding.Severity
  /// Whether reports are kept in the output.
  let passesReports: Bool

  init(_ run: Invocation) throws(Stop) {
    let arguments = run.arguments
    var settings = Settings()
    settings.profile = try ProfileFile.profile(run)
    selection = try CheckOptions.selection(run).leaving(out: settings.profile.off)
    applied = arguments.has("claims") ? .none : selection
    settings.deadline = try CheckOptions.deadline(run)
    settings.similarity =
      try run.integer("similarity", in: 1...100) ?? settings.similarity
    settings.language = run.language
    settings.agencies = try run.agencies()
    self.settings = settings
    year = try run.integer("year", in: 2000...2099)
    filter = FindingFilter(
      least: arguments.value("severity").flatMap { .init(rawValue: $0) } ?? .info,
      showsAll: arguments.has("all"))
    counting = arguments.value("fail-on").flatMap { .init(rawValue: $0) } ?? .error
    passesReports = arguments.has("pass")
  }

  /// The rules that `--select` and `--ignore` leave, or those that `code` names.
  static func selection(
    _ run: Invocation, explaining code: String? = nil
  ) throws(Stop) -> Selection {
    if let code { return try selection(select: [code]) }
    return try selection(
      select: run.arguments.values("select"), ignore: run.arguments.values("ignore"))
  }

  /// All rules but those that `--ignore` and the profile leave out.
  func notIgnored(_ run: Invocation) throws(Stop) -> [Rule] {
    try CheckOptions.selection(ignore: run.arguments.values("ignore"))
      .leaving(out: settings.profile.off).rules
  }

  private static func selection(
    select: [String] = [], ignore: [String] = []
  ) throws(Stop) -> Selection {
    do throws(Selection.UnknownRule) {
      return try Selection(select: select, ignore: ignore)
    } catch {
      let hint = error.nearest.map { "; did you mean \($0)?" } ?? ""
      throw .usage("no such rule: \(error.word)\(hint)")
    }
  }

  /// `--deadline` as month and day.
  private static func deadline(_ run: Invocation) throws(Stop) -> (month: Int, day: Int)? {
    guard let text = run.arguments.value("deadline") else { return nil }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    // A leap year, so that 02-29 may be given.
    guard parts.count == 2, let month = parts[0], let day = parts[1],
      Waivers.isDay("2024-\(month)-\(day)")
    else { throw .usage("--deadline takes a month and a day, 01-31, not '\(text)'") }
    return (month, day)
  }
}
