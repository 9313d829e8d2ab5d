import CommandLine
import JSON
import Records

/// What rpt-watch keeps from run to run, in OUT/.rpt-watch: the processing log, a line for each time a file
/// was processed; the records of each file; the texts to be mailed.
final class WatchState {
  private static let log = "ledger.ndjson"

  let out: String
  let folder: StateFolder
  /// The last entry of each file.
  private(set) var last: [String: ProcessingLogEntry] = [:]

  /// The state in `out`; nil where another run has it.
  init?(_ out: String, _ run: Invocation) throws(Stop) {
    guard let folder = try StateFolder("\(out)/.rpt-watch", run.streams, run.language) else {
      return nil
    }
    self.out = run.streams.wholePath(of: out)
    self.folder = folder
    folder.removeFolder("scratch")
    for name in ["scratch", "records", "outbox"] { try folder.makeFolder(name) }
    // A line that a full disk has cut is ignored.
    for (_, line) in DataLines.all(in: try folder.bytes(of: WatchState.log)[...]) {
      guard let entry = try? ProcessingLogEntry(line: line) else { continue }
      last[entry.path] = entry
    }
  }

  /// Appends an entry to the log; the file then counts as processed.
  func append(_ entry: ProcessingLogEntry) throws(Stop) {
    var line = JSONWriter()
    entry.encode(to: &line)
    try folder.append(line.bytes, to: WatchState.log)
    last[entry.path] = entry
  }

  /// Where the records of the file at `path` are.
  static func records(of path: String) -> String { "records/\(storedName(path)).ndjson" }

  /// The name under which something about the file at `path` is stored: sixteen hexadecimal digits.
  static func storedName(_ path: String) -> String {
    // FNV-1a of 64 bits.
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in path.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// The path of the findings file `name`.
  func sheet(_ name: String) -> String { "\(out)/\(name)" }
}
