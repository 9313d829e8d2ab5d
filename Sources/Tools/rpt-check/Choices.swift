import Agencies
import Checking
import Chinese
import CommandLine
import Records
import Rules

/// What the command line chooses: the rules, how they judge, what is shown and what counts.
struct Choices {
  let selection: Selection
  /// All rules but those that `--ignore` names.
  let notIgnored: [Rule]
  let settings: Settings
  /// The only year that is reported on; nil for all.
  let year: Int?
  let shown: Finding.Severity
  let counting: Finding.Severity

  /// Ends the run where the options make no sense.
  init(_ run: Invocation) {
    var settings = Settings()
    settings.profile = ProfileFile.profile(run)
    selection = Choices.selection(run).leaving(out: settings.profile.off)
    notIgnored =
      (try? Selection(ignore: run.arguments.values("ignore")).leaving(out: settings.profile.off))?
      .rules ?? Rule.all
    settings.deadline = Choices.deadline(run)
    settings.similarity = Choices.integer("similarity", in: 1...100, run) ?? settings.similarity
    settings.language = run.language
    settings.units = run.units()
    self.settings = settings
    year = Choices.integer("year", in: 2000...2099, run)
    shown = run.arguments.value("severity").flatMap { .init(rawValue: $0) } ?? .info
    counting = run.arguments.value("fail-on").flatMap { .init(rawValue: $0) } ?? .error
  }

  /// The rules that `--select` and `--ignore` leave, or those that `code` names; ends the run where
  /// they name none.
  static func selection(_ run: Invocation, explaining code: String? = nil) -> Selection {
    do throws(Selection.Unmatched) {
      return try Selection(
        select: code.map { [$0] } ?? run.arguments.values("select"),
        ignore: code == nil ? run.arguments.values("ignore") : [])
    } catch {
      let nearest = EditDistance.nearest(
        to: error.word, in: Rule.all.flatMap { [$0.code, $0.name] })
      run.usage("no such rule: \(error.word)\(nearest.map { "; did you mean \($0)?" } ?? "")")
    }
  }

  private static func integer(_ name: String, in range: ClosedRange<Int>, _ run: Invocation) -> Int?
  {
    run.checked { () throws(Arguments.UsageError) in
      try run.arguments.integer(name, in: range)
    }
  }

  /// `--deadline` as month and day.
  private static func deadline(_ run: Invocation) -> (month: Int, day: Int)? {
    guard let text = run.arguments.value("deadline") else { return nil }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    // A leap year, so that 02-29 may be given.
    guard parts.count == 2, let month = parts[0], let day = parts[1],
      Waivers.isDay("2024-\(month)-\(day)")
    else { run.usage("--deadline takes a month and a day, 01-31, not '\(text)'") }
    return (month, day)
  }
}
