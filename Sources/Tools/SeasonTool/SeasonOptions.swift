import CheckTool
import CommandLine
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

  /// `state` is that of the last round. Throws where a file does not exist.
  init(_ run: Invocation, _ state: SeasonState?) throws(Stop) {
    year = run.arguments.integer(.year)
    repeatsLast = run.arguments.has(.redo)
    last = try SeasonOptions.path(.last, state?.last, run)
    draft = try SeasonOptions.path(.draft, state?.draft, run)
    let path = try SeasonOptions.path(.profile, state?.profile, run)
    profilePath = path
    profile =
      try path.map { path throws(Stop) in try ProfileFile.profile(at: path, run) }
      ?? Profile()
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
    SeasonState(
      year: round.year, round: round.number, last: last, draft: draft, profile: profilePath)
  }
}
