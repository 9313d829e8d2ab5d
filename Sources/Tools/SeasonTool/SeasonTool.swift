import Agencies
import CommandLine
import Lists
import Records
import Season
import Wordings

/// rpt-season: one round of the reporting season.
package enum SeasonTool {
  package static let tool = Tool(
    "rpt-season",
    purpose: "Make one round of the reporting season in OUT, from the files in INBOX.",
    operands: Tool.Operands(
      "INBOX UNITS OUT", atMost: 3, "three paths: rpt-season INBOX UNITS OUT"),
    options: [
      .year, .last, .draft, .profile, .settings, .published, .captures, .facts, .today, .redo,
      .onRequest, .lang, .quiet, .help, .version,
    ],
    statuses: [.success, .found, .usage, .unread, .unwritten])

  /// One run of the tool.
  package static func run(_ streams: Streams) -> ExitStatus {
    tool.run(streams) { run throws(Stop) in
      let paths = try SeasonPaths(run)
      guard !run.arguments.has(.onRequest) else {
        guard var requested = RequestedRound(paths, streams) else { return }
        return try requested.make(&run, SeasonTool.run)
      }
      guard run.streams.exists(paths.units) else {
        throw .usage("\(paths.units): \(run.language.says("没有这个文件", en: "no such file"))")
      }
      let agencies = try run.agencies(in: paths.units)
      var folder = try ResultFolder(paths.out, of: tool.name, streams, run.language)
      do throws(Stop) {
        try make(&folder, paths, agencies, &run)
      } catch {
        folder.cleanUp()
        throw error
      }
      folder.cleanUp()
    }
  }

  private static func make(
    _ folder: inout ResultFolder, _ paths: SeasonPaths, _ agencies: AgencyList,
    _ run: inout Invocation
  ) throws(Stop) {
    let results = SeasonResults(folder, run.language)
    let options = try SeasonOptions(run, try results.state(run), paths)
    var filled = results.snapshot
    var former = try results.formerRound(run)
    var inbox = try Inbox(folder, paths, options, run)
    var input = try inbox.input(agencies, options, &run)
    if !input.replies.isEmpty {
      former = try results.formerRound(run, with: input.replies)
      try results.compareWithSent(&input.replies, former?.state)
    }
    for _ in 0..<tries {
      input.former = former
      let round = try round(of: input, run)
      try folder.begin()
      let printed = try SeasonWriter(folder, run).write(round, options)
      guard results.snapshot == filled else {
        // Someone has saved a sheet in the meantime.
        filled = results.snapshot
        former = try results.formerRound(run, with: input.replies)
        continue
      }
      let messages = results.messages + round.messages
      try folder.exchange()
      for message in messages { run.diagnostics.report(nil, message) }
      run.outcome.hasFound = round.hasErrors
      if round.hasUnread { run.outcome.hasFailed = true }
      return try run.output.write(printed.map { "\($0)\n" }.joined())
    }
    throw .unusable(
      folder.shown,
      run.language.says(
        "其中的表格正在被反复保存，请关闭后再运行", en: "its sheets are being saved again and again: close them first"))
  }

  /// How often a round is made anew because a sheet was saved in the meantime.
  private static let tries = 5

  private static func round(of input: RoundInput, _ run: Invocation) throws(Stop) -> SeasonRound {
    var progress = run.progress(total: input.all.count, besideResults: true)
    do throws(SeasonRound.Obstacle) {
      let round = try SeasonRound(input) { progress.advance() }
      progress.clear()
      return round
    } catch {
      switch error {
      case .noYear:
        throw .usage(
          run.language.says(
            "没有一份报告写明年度，请用选项 --year=YYYY 指定", en: "no report states its year: give --year=YYYY"))
      case .otherYear(let known):
        throw .usage(
          run.language.says(
            "结果文件夹里是\(known)年度的结果，请另选文件夹",
            en: "the folder has results for \(known): choose another one"))
      }
    }
  }
}
