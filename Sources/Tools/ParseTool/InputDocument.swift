import CommandLine
import Wordings

/// A document that a run reads: an input that was named, or a file of a folder that was named.
struct InputDocument: Sendable {
  let path: Path
  /// Why it cannot be read; nil for a file.
  let problem: Wording?

  /// The documents of `run` in order, those of a folder in the order of `FolderWalk`.
  static func all(_ run: Invocation) throws(Stop) -> [InputDocument] {
    try run.inputs().flatMap { path in
      guard path != .standardInput, run.streams.hasFolder(path) else {
        return [InputDocument(path: path, problem: nil)]
      }
      return documents(in: path, run.streams)
    }
  }

  private static func documents(in folder: Path, _ streams: Streams) -> [InputDocument] {
    do throws(Refusal) {
      let found = try FolderWalk(folder, streams).found.map { $0.below(folder) }
      guard !found.isEmpty else {
        let problem = Wording("文件夹里没有文件", en: "the folder has no files")
        return [InputDocument(path: folder, problem: problem)]
      }
      return found.map { InputDocument(path: $0.path, problem: $0.problem) }
    } catch {
      return [InputDocument(path: folder, problem: error.message)]
    }
  }
}
