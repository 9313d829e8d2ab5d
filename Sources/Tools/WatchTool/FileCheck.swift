import CSVTool
import CheckTool
import CommandLine
import Records
import Season
import Wordings

/// The processing of the files of the inbox, one by one.
struct FileCheck {
  private let state: WatchState
  private let inbox: String
  private let run: Invocation
  private let parser: SiblingTool
  private let settle: Double
  private let isMailed: Bool

  /// The files of the folder `inbox`; with `isMailed`, findings are put into the outbox.
  init(_ state: WatchState, _ inbox: String, isMailed: Bool, _ run: Invocation) throws(Stop) {
    self.isMailed = isMailed
    self.state = state
    self.inbox = inbox
    self.run = run
    parser = try SiblingTool("rpt-parse", run.streams, run.language)
    settle = run.arguments.number(.settle).flatMap { Double($0.description) } ?? 60
  }

  /// Processes the file at `path` if it is new and has not changed for a while. Returns its failures.
  func process(_ path: Path) throws(Stop) -> [Failure] {
    guard let status = FileStatus(path, in: inbox, run.streams) else { return [] }
    let shown = path.distinctText
    let last = state.last[shown]
    guard
      last?.bytes != status.size || last?.modified != status.modified
        || last?.changed != status.changed
    else { return [] }
    guard abs(status.age) >= settle else { return [] }
    let crc32 = checksum(of: path)
    // A file that failed is tried again when its time has changed.
    let isSame = last?.bytes == status.size && last?.crc32 == crc32 && last?.outcome != .failed
    let records = isSame ? [] : try self.records(of: path)
    guard FileStatus(path, in: inbox, run.streams) == status else { return [] }
    var entry = ProcessingLogEntry(
      path: shown, bytes: status.size, crc32: crc32, modified: status.modified,
      changed: status.changed, handled: FileStatus.now, outcome: isSame ? .same : .read)
    guard !isSame else {
      (entry.code, entry.message, entry.sheets) = (last?.code, last?.message, last?.sheets ?? [])
      try state.append(entry)
      return []
    }
    return try finish(&entry, records, formerSheets: last?.sheets ?? [])
  }

  private func checksum(of path: Path) -> String {
    let whole = Path(bytes: Array("\(inbox)/".utf8) + path.bytes)
    let bytes = try? run.streams.open(whole).bytes(limit: 1 << 32)
    return bytes.map(Source.checksum) ?? "00000000"
  }

  /// The records of the file at `path`; a failure where rpt-parse crashes.
  private func records(of path: Path) throws(Stop) -> [RecordLine] {
    let (end, output) = try parser.run(
      ["--format=ndjson", "--quiet", "--lang=\(run.language.rawValue)", "--files0-from=-"],
      in: run.streams.wholePath(of: inbox), input: path.bytes + [0],
      files: (try state.folder.scratchFile(), try state.folder.scratchFile()), messages: .dropped)
    if end == .exit(0) || end == .exit(3), let records = try? RecordLine.all(in: output),
      !records.isEmpty
    {
      return records
    }
    guard SiblingTool.isCrash(end) || end == .exit(0) || end == .exit(3) else {
      throw .unusable(
        path.distinctText, run.language.says("rpt-parse 没有完成", en: "rpt-parse did not finish"))
    }
    return [
      RecordLine(
        Failure(
          path: path.distinctText, code: .unreadable,
          message: run.language.says("rpt-parse 异常终止", en: "rpt-parse crashed")))
    ]
  }

  /// Writes the results and then the entry. Returns the failures.
  private func finish(
    _ entry: inout ProcessingLogEntry, _ records: [RecordLine], formerSheets: [String]
  ) throws(Stop) -> [Failure] {
    let failures = records.compactMap(\.failure)
    if let first = failures.first {
      entry.outcome = .failed
      (entry.code, entry.message) = (first.code, first.message)
    }
    entry.sheets = Set(records.map(FileCheck.sheet)).sorted()
    let lines = records.flatMap(\.bytes)
    try state.folder.write(lines, to: WatchState.records(of: entry.path))
    for name in Set(entry.sheets + formerSheets).sorted() {
      try writeSheet(name, with: entry.path)
    }
    if isMailed { try Outbox(state, run).queue(entry.path, text(of: lines)) }
    try state.append(entry)
    return failures
  }

  /// The name of the findings file to which a record belongs: that of its agency, or that of failures.
  /// Agencies whose names differ only in the width of characters share a file.
  static func sheet(of record: RecordLine) -> String {
    if record.failure != nil { return "无法读取.csv" }
    let name = AgencyName(record.report?.agency)?.text
    return OutputFolder.safe(name ?? "未识别单位") + ".csv"
  }

  /// Writes the findings file `name` from all records that belong to it, also those of the file at `path`,
  /// which is being processed; removes it if there are none. Made from all records, it is the same when a
  /// file is processed again after a kill.
  private func writeSheet(_ name: String, with path: String) throws(Stop) {
    let paths = state.last.values.filter { $0.sheets.contains(name) }.map(\.path) + [path]
    var lines: [UInt8] = []
    for path in Set(paths).sorted() {
      let bytes = try state.folder.bytes(of: WatchState.records(of: path))
      let records = (try? RecordLine.all(in: bytes)) ?? []
      lines += records.filter { FileCheck.sheet(of: $0) == name }.flatMap(\.bytes)
    }
    guard !lines.isEmpty else { return state.folder.remove(state.sheet(name), isOutside: true) }
    let findings = output(of: CheckTool.run, ["--format=ndjson"], lines)
    let sheet = output(of: CSVTool.run, ["--type=finding", "--excel"], findings)
    try state.folder.write(sheet, to: state.sheet(name), isOutside: true)
  }

  /// The findings about the records in `lines` as text; empty where there are none.
  private func text(of lines: [UInt8]) -> [UInt8] {
    guard !output(of: CheckTool.run, ["--format=ndjson"], lines).isEmpty else { return [] }
    return output(of: CheckTool.run, ["--format=text", "--color=never"], lines)
  }

  private func output(
    of tool: (Streams) -> ExitStatus, _ arguments: [String], _ input: [UInt8]
  ) -> [UInt8] {
    let output = MemoryStream()
    let words = (arguments + ["--lang=\(run.language.rawValue)"]).map { Array($0.utf8) }
    _ = tool(
      Streams(
        words, input: .memory(MemoryStream(input)), output: .memory(output),
        errors: .memory(MemoryStream())))
    return Array(output.bytes)
  }
}

extension Path {
  /// The path with `\xb1` for bytes that are not UTF-8, so that different paths remain distinct.
  fileprivate var distinctText: String {
    var text = ""
    var rest = bytes[...]
    while !rest.isEmpty {
      let length = (1...min(4, rest.count)).first { count in
        String(validating: rest.prefix(count), as: UTF8.self) != nil
      }
      if let length {
        text += String(decoding: rest.prefix(length), as: UTF8.self)
        rest = rest.dropFirst(length)
      } else {
        text += "\\x" + String(rest.removeFirst(), radix: 16)
      }
    }
    return text
  }
}
