import Agencies
import Checking
import CommandLine
import Lists
import Records
import Reporting
import Rules
import Wordings

/// The choices of the command line: rules and their settings, the findings that are shown and that count.
struct CheckOptions {
  /// The chosen rules.
  let selection: Selection
  /// The rules that are applied: the chosen ones, none where claims are listed.
  let applied: Selection
  let settings: CheckSettings
  /// The only year that is checked; nil for all.
  let year: Int?
  let filter: FindingFilter
  /// The minimum severity that counts for the exit status.
  let counting: Finding.Severity
  /// Whether reports are kept in the output.
  let passesReports: Bool
  /// Which part of a check the run is.
  let part: CheckPart

  init(_ run: Invocation) throws(Stop) {
    let arguments = run.arguments
    var settings = CheckSettings()
    settings.profile = try ProfileFile.profile(run)
    selection = try CheckOptions.selection(run).leaving(out: settings.profile.off)
    applied = arguments.has(.claims) ? .none : selection
    settings.deadline = arguments.dayOfYear(.deadline)
    settings.similarity = arguments.integer(.similarity) ?? settings.similarity
    settings.language = run.language
    settings.today = CalendarDate(run.today)
    settings.agencies = try run.agencies()
    settings.pages = try PublishedFile.pages(run, settings)
    settings.facts = try FactFile.facts(run, settings)
    self.settings = settings
    year = arguments.integer(.year)
    filter = FindingFilter(
      least: arguments.value(.severity).flatMap(Finding.Severity.init) ?? .info,
      showsAll: arguments.has(.all))
    counting = arguments.value(.failOn).flatMap(Finding.Severity.init) ?? .error
    passesReports = arguments.has(.pass)
    part = arguments.has(.imprint) ? .reports : arguments.has(.stream) ? .stream : .all
  }

  /// The rules by which reports are compared.
  var comparing: [Rule] { part == .reports ? [] : applied.rules }

  /// The rules that `--select` and `--ignore` choose, or those that `code` names.
  static func selection(
    _ run: Invocation, explaining code: String? = nil
  ) throws(Stop) -> Selection {
    if let code { return try selection(select: [code]) }
    return try selection(
      select: run.arguments.values(.select), ignore: run.arguments.values(.ignore))
  }

  /// All rules but those that `--ignore` and the profile exclude.
  func notIgnored(_ run: Invocation) throws(Stop) -> [Rule] {
    try CheckOptions.selection(ignore: run.arguments.values(.ignore))
      .leaving(out: settings.profile.off).rules
  }

  private static func selection(
    select: [String] = [], ignore: [String] = []
  ) throws(Stop) -> Selection {
    do throws(Selection.UnknownRule) {
      return try Selection(select: select, ignore: ignore)
    } catch {
      let hint = error.nearest.map { "; did you mean \($0)?" } ?? ""
      throw .usage("unknown rule '\(error.word)'\(hint)")
    }
  }
}
