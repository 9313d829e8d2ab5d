import CommandLine
import Season
import Wordings

/// The results of the last round, as they are in the folder.
struct SeasonResults {
  private let folder: ResultFolder
  private let language: Language

  init(_ folder: ResultFolder, _ language: Language) {
    self.folder = folder
    self.language = language
  }

  /// The state after the last round; nil for an empty or new folder. Throws where the folder has other
  /// things in it.
  func state(_ run: Invocation) throws(Stop) -> SeasonState? {
    guard let bytes = try folder.bytes(of: RecordFileName.state.path) else {
      guard let names = folder.names, names.isEmpty else {
        throw .usage(
          "\(folder.shown): "
            + language.says(
              "里面没有上一轮的结果，请选空的或新的文件夹",
              en: "has no results of a last round; choose an empty or new folder"))
      }
      return nil
    }
    do throws(Refusal) { return try SeasonState(bytes) } catch {
      throw damaged(.state, error)
    }
  }

  /// The last round as the office left it; nil where there is none.
  func formerRound(_ run: inout Invocation) throws(Stop) -> FormerRound? {
    guard let state = try state(run) else { return nil }
    var round = FormerRound(state)
    round.found = try records(.found)
    round.foundBefore = try records(.foundBefore)
    round.register = try table(.register, &run)
    round.closed = try table(.closed, &run)
    for ending in ["xlsx", "xls", "et"] {
      let name = ResultFile.register.rawValue.replacing(".csv", with: ".\(ending)")
      guard folder.has(name) else { continue }
      run.complain(
        of: name,
        language.says(
          "没有读取：请另存为\(ResultFile.register.rawValue)，填写的内容才能保留",
          en: "not read; save it as \(ResultFile.register.rawValue) to keep what was entered"))
    }
    return round
  }

  private func records(_ name: RecordFileName) throws(Stop) -> [RecordLine] {
    let bytes = try folder.bytes(of: name.path) ?? []
    do throws(Refusal) { return try RecordLine.all(in: bytes) } catch {
      throw damaged(name, error)
    }
  }

  /// The rows of a sheet that the office fills in.
  private func table(_ file: ResultFile, _ run: inout Invocation) throws(Stop) -> [[String]] {
    guard let bytes = try folder.bytes(of: file.rawValue) else { return [] }
    if let rows = FormerRound.rows(bytes) { return rows }
    run.complain(
      of: file.rawValue,
      language.says(
        "不是有“编号”一列的 CSV 表，填写的内容只留在“\(ResultFile.rounds.rawValue)”文件夹里",
        en: """
          no CSV with a column 编号; what was entered there is kept only in \
          \(ResultFile.rounds.rawValue)
          """))
    return []
  }

  private func damaged(_ name: RecordFileName, _ refusal: Refusal) -> Stop {
    .unusable("\(folder.shown)/\(name.path)", refusal.message.text(language))
  }
}
