import CheckTool
import CommandLine
import Letters
import Lists
import Rules
import Season
import Wordings

/// The choices of a run: its options, completed by those of the last round.
struct SeasonOptions {
  let year: Int?
  let repeatsLast: Bool
  /// The paths that also apply to later rounds; nil for none.
  let last: String?
  let draft: String?
  let profilePath: String?
  let profile: Profile
  /// The settings for letters that were named, else those beside the list of agencies; nil for none.
  let settingsPath: String?
  let office: LetterOffice
  /// The pages on which reports were published, and the list of their captures: named, else found beside them.
  let published: String?
  let captures: String?
  let factPath: String?
  let facts: FactList?

  /// `state` is that of the last round. Throws where a file does not exist.
  init(_ run: Invocation, _ state: SeasonState?, _ paths: SeasonPaths) throws(Stop) {
    year = run.arguments.integer(.year)
    repeatsLast = run.arguments.has(.redo)
    last = try SeasonOptions.path(.last, state?.last, run)
    draft = try SeasonOptions.path(.draft, state?.draft, run)
    let path = try SeasonOptions.path(.profile, state?.profile, run)
    profilePath = path
    profile =
      try path.map { path throws(Stop) in try ProfileFile.profile(at: path, run) }
      ?? Profile()
    published = try SeasonOptions.path(.published, state?.published, run)
    captures = try SeasonOptions.path(.captures, state?.captures, run)
    let facts = try SeasonOptions.path(.facts, state?.facts, run)
    factPath = facts
    self.facts = try facts.map { path throws(Stop) in try FactFile.list(at: path, run) }
    let settings = try SeasonOptions.path(.settings, state?.settings, run)
    settingsPath = settings
    let beside = SeasonOptions.settings(in: paths.home).first { run.streams.hasFile($0) }
    office =
      try (settings ?? beside).map { path throws(Stop) in try SeasonOptions.office(path, run) }
      ?? LetterOffice()
  }

  /// The paths at which the settings may be where they are not named.
  static func settings(in home: String) -> [String] {
    ["csv", "xlsx"].map { "\(home)设置.\($0)" }
  }

  private static func office(_ path: String, _ run: Invocation) throws(Stop) -> LetterOffice {
    let file = try ListFile(path, run)
    do throws(FileProblems) { return try LetterOffice(file.text) } catch {
      throw run.stop(
        by: error, of: path,
        Wording("设置文件有误，请改正后再运行", en: "the settings cannot be used"))
    }
  }

  private static func path(
    _ option: Option, _ former: String?, _ run: Invocation
  ) throws(Stop) -> String? {
    let path = run.arguments.value(option) ?? former
    guard let path, !path.isEmpty else { return nil }
    guard run.streams.exists(path) else {
      throw .usage(
        "--\(option.name)=\(path): "
          + run.language.says("没有这个文件或文件夹", en: "no such file or folder"))
    }
    return path
  }

  /// What is handed on to the next round.
  func state(of round: SeasonRound) -> SeasonState {
    var state = SeasonState(
      year: round.year, round: round.number, last: last, draft: draft, profile: profilePath)
    state.settings = settingsPath
    state.published = published
    state.captures = captures
    state.facts = factPath
    return state
  }
}
