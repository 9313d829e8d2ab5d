import CommandLine
import Records
import Season
import Wordings

/// rpt-parse as a process, so that a document that makes it crash does not end the round.
struct DocumentParser {
  static let program = "rpt-parse"

  private let tool: SiblingTool
  private let folder: ResultFolder
  private let arguments: [String]
  private let language: Language

  /// `units` is the path of the list of agencies.
  init(_ folder: ResultFolder, units: String, _ run: Invocation) throws(Stop) {
    self.folder = folder
    language = run.language
    tool = try SiblingTool(DocumentParser.program, run.streams, run.language)
    arguments = [
      "--format=ndjson", "--units=\(run.streams.wholePath(of: units))",
      "--lang=\(run.language.rawValue)", "--files0-from=-", "--silent-companions",
    ]
  }

  /// The records of the documents at `paths`, relative to `root`, with the captures of the list `captures`. Where rpt-parse crashes, the documents
  /// are halved until those that make it crash are found; each of them becomes a failure.
  func records(
    of paths: [Path], in root: String, captures: String? = nil, _ run: inout Invocation
  ) throws(Stop) -> [RecordLine] {
    guard !paths.isEmpty else { return [] }
    let names: [UInt8] = paths.flatMap { path in path.bytes + [UInt8(0)] }
    let list = captures.map { ["--captures=\(run.streams.wholePath(of: $0))"] } ?? []
    // Messages that are kept for those who asked for the round include those of rpt-parse.
    let messages: SiblingTool.Messages =
      if case .memory = run.streams.errors {
        .passed(to: run.diagnostics, through: try folder.scratchFile())
      } else { .shown }
    let (end, output) = try tool.run(
      list + arguments, in: run.streams.wholePath(of: root), input: names,
      files: (try folder.scratchFile(), try folder.scratchFile()),
      messages: messages)
    switch end {
    case .exit(0), .exit(3): return try lines(output)
    // The message is on standard error.
    case .exit(2): throw .usage(nil)
    case _ where SiblingTool.isCrash(end):
      guard paths.count == 1 else {
        let half = paths.count / 2
        return try records(of: Array(paths[..<half]), in: root, captures: captures, &run)
          + records(of: Array(paths[half...]), in: root, captures: captures, &run)
      }
      return [crash(of: paths[0], &run)]
    case .exit, .signal:
      throw .unusable(tool.name, language.says("异常退出（\(end)）", en: "ended by \(end)"))
    }
  }

  private func lines(_ output: [UInt8]) throws(Stop) -> [RecordLine] {
    do throws(Refusal) { return try RecordLine.all(in: output) } catch {
      throw .unusable(tool.name, error.message.text(language))
    }
  }

  private func crash(of path: Path, _ run: inout Invocation) -> RecordLine {
    let message = language.says("rpt-parse 异常终止", en: "rpt-parse crashed")
    run.complain(of: path.text, message)
    return RecordLine(Failure(path: path.text, code: .unreadable, message: message))
  }
}
