import CommandLine
import Wordings

/// A round for which someone has asked by a file in the shared folder, who also learns there how it ended.
struct RequestedRound {
  /// The name of the file that asks, with any ending, and its name while the round is made.
  static let (asking, taken) = ("开始核对", "正在核对")
  /// The file beside the list of agencies that says how the last requested round ended.
  static let report = "核对情况.txt"

  private var file: RequestFile
  private let paths: SeasonPaths

  /// Nil where no file asks, in the folder of the list or in the inbox.
  init?(_ paths: SeasonPaths, _ streams: Streams) {
    guard
      let file = RequestFile(
        RequestedRound.asking, taken: RequestedRound.taken, in: [paths.home, paths.inbox], streams)
    else { return nil }
    self.file = file
    self.paths = paths
  }

  /// The paths of what it leaves in the shared folder, which is no document.
  static func files(of paths: SeasonPaths, _ streams: Streams) -> [String] {
    ["\(paths.home)\(report)"]
      + [paths.home, paths.inbox].compactMap { RequestFile.path(of: taken, in: $0, streams) }
  }

  /// Makes the round by `work`, a run of the tool with other streams, and writes how it ended.
  mutating func make(
    _ run: inout Invocation, _ work: (Streams) -> ExitStatus
  ) throws(Stop) {
    try file.take()
    let (output, errors) = (MemoryStream(), MemoryStream())
    let option = Array("--\(Option.onRequest.name)".utf8)
    var streams = Streams(
      (run.streams.arguments ?? []).filter { $0 != option }, input: run.streams.input,
      output: .memory(output), errors: .memory(errors))
    (streams.folder, streams.environment, streams.day) = (
      run.streams.folder, run.streams.environment, run.streams.day
    )
    let status = work(streams)
    let messages = errors.text
    run.diagnostics.write(messages)
    let text = report(status, output.text, messages, run)
    try FileTree(paths.home, run.streams).write(text, to: RequestedRound.report)
    try file.remove()
    switch status {
    case .success: break
    case .found: run.outcome.hasFound = true
    case .unread: run.outcome.hasFailed = true
    case .usage: throw .usage(nil)
    case .unwritten, .interrupted, .brokenPipe: run.outcome.hasUnfinished = true
    }
    try run.output.write(output.text)
  }

  private func report(
    _ status: ExitStatus, _ summary: String, _ messages: String, _ run: Invocation
  ) -> String {
    let language = run.language
    let isMade = ![.usage, .unwritten].contains(status)
    let today = run.arguments.value(.today) ?? run.streams.today
    let day = CalendarDate(today)?.words(in: language) ?? ""
    let head =
      isMade
      ? language.says("核对完成，\(day)。", en: "The round is made, \(day).")
      : language.says(
        "核对没有完成，\(day)。原有的结果没有变动。请按下面的提示处理，再放入“\(RequestedRound.asking)”。",
        en: """
          The round was not made, \(day). Earlier results are unchanged. Do as it says below, then ask again.
          """)
    let speakers = [run.tool.name, DocumentParser.program].map { "\($0): " }
    let remarks = messages.split(separator: "\n").map { line in
      line.dropFirst(speakers.first { line.hasPrefix($0) }?.count ?? 0)
    }
    let notes = isMade ? notes(remarks, run) : remarks
    let lines = [head[...], ""] + summary.split(separator: "\n") + (isMade ? [""] : []) + notes
    return "\u{FEFF}" + lines.map { "\($0)\r\n" }.joined()
  }

  /// `remarks` with their headings: those that the last answer did not have first.
  private func notes(_ remarks: [Substring], _ run: Invocation) -> [Substring] {
    let path = Path("\(paths.home)\(RequestedRound.report)")
    let last = (try? run.streams.open(path).bytes(limit: 1 << 24)) ?? []
    let known = Set(String(decoding: last, as: UTF8.self).split(whereSeparator: \.isNewline))
    let new = remarks.filter { !known.contains($0) }
    let old = remarks.filter { known.contains($0) }
    let language = run.language
    let heads = [
      language.says("请注意：", en: "Please note:"),
      language.says("以下\(old.count)条与上一次相同：", en: "As last time (\(old.count)):"),
    ]
    return zip(heads, [new, old]).flatMap { $1.isEmpty ? [] : [$0[...]] + $1 }
  }
}
