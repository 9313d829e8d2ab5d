import CommandLine
import Wordings

/// rpt-watch: checks each report that arrives in a folder once.
package enum WatchTool {
  package static let tool = Tool(
    "rpt-watch",
    purpose: "Check each new report in INBOX once; one findings file per agency in OUT.",
    operands: Tool.Operands("INBOX OUT", atMost: 2, "two folders: rpt-watch INBOX OUT"),
    options: [.mailto, .settle, .lang, .help, .version], manual: "man 8 rpt-watch")

  /// One run of the tool.
  package static func run(_ streams: Streams) -> ExitStatus {
    tool.run(streams) { run throws(Stop) in
      let (inbox, out) = try folders(run)
      _ = try OutputFolder(out, streams)
      guard let state = try WatchState(out, run) else { return }
      let address = run.arguments.value(.mailto) ?? streams.variable("MAILTO") ?? ""
      let checker = try FileCheck(state, inbox, isMailed: !address.isEmpty, run)
      for path in try documents(in: inbox, &run) {
        do throws(Stop) {
          for failure in try checker.process(path) {
            run.complain(of: failure.path, failure.message)
          }
        } catch {
          run.report(error)
        }
      }
      guard !address.isEmpty else { return }
      do throws(Stop) { try Outbox(state, run).send(to: address) } catch { run.report(error) }
    }
  }

  private static func folders(_ run: Invocation) throws(Stop) -> (inbox: String, out: String) {
    let (paths, language) = (run.arguments.operands, run.language)
    guard paths.count == 2 else {
      throw .usage(
        language.says(
          "需要两个文件夹：rpt-watch 收件文件夹 结果文件夹", en: "expected two folders: rpt-watch INBOX OUT"))
    }
    guard run.streams.hasFolder(paths[0]) else {
      throw .usage("\(paths[0]): " + language.says("没有这个文件夹", en: "no such folder"))
    }
    let roots = paths.map { run.streams.wholePath(of: $0) + "/" }
    guard !roots[1].hasPrefix(roots[0]) else {
      throw .usage(
        language.says(
          "\(paths[1])在\(paths[0])之内：其中的文件会被当作新收到的报告",
          en: "\(paths[1]) is inside \(paths[0]): its files would be read as new reports"))
    }
    return (paths[0], paths[1])
  }

  /// The files in the inbox. A folder in it that cannot be opened is reported; links to folders, and what is no
  /// file, are left out.
  private static func documents(
    in inbox: String, _ run: inout Invocation
  ) throws(Stop) -> [Path] {
    do throws(Refusal) {
      let walk = try FolderWalk(Path(inbox), run.streams)
      for case let found in walk.found where found.isFolder {
        run.complain(of: found.path.text, found.problem?.text(run.language) ?? "")
      }
      return walk.found.filter { $0.problem == nil }.map(\.path)
    } catch {
      throw .unusable(inbox, error.message.text(run.language))
    }
  }
}
