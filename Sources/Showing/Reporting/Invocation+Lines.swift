import CommandLine
import Records
import Wordings

extension Invocation {
  /// Gives each line of each input to `consumer`. Reports inputs and lines that cannot be read; lines
  /// that cannot begin a JSON value, as those of a document, once for all up to the next object.
  /// Returns whether all was read: false where a strict run ends early.
  package mutating func eachLine<Consumer: LineConsumer>(
    of paths: [Path], _ consumer: inout Consumer
  ) throws(Stop) -> Bool {
    // Where records come through a pipe, the tool before it shows its progress.
    var progress: Progress? = paths.contains(.standardInput) ? nil : progress(total: nil)
    defer { progress?.clear() }
    for path in paths {
      let refusal = try eachLine(of: path, &consumer, &progress)
      progress?.clear()
      if let refusal { try fail(path.text, nil, refusal, &consumer) }
      guard !mustStop, refusal == nil || !consumer.needsAllInputs else { return false }
    }
    return true
  }

  /// Returns why the input cannot be read, or not to its end; nil where it can.
  private mutating func eachLine<Consumer: LineConsumer>(
    of path: Path, _ consumer: inout Consumer, _ progress: inout Progress?
  ) throws(Stop) -> Refusal? {
    let input: Input
    do throws(Refusal) { input = try streams.open(path) } catch { return error }
    var reader = LineReader(input)
    var isAstray = false
    while !mustStop {
      let bytes: UnsafeRawBufferPointer?
      do throws(Refusal) { bytes = try reader.next() } catch {
        guard error.code != .unreadable else { return error }
        progress?.clear()
        try fail(path.text, reader.line, error, &consumer)
        continue
      }
      guard let bytes else { return nil }
      let first = bytes.first { $0 != 0x20 && $0 != 0x09 } ?? 0
      if isAstray, first != UInt8(ascii: "{") { continue }
      isAstray = !Invocation.mayBeginValue(first)
      let line = InputLine(bytes: bytes, path: path.text, number: reader.line)
      progress?.advance()
      if let refusal = isAstray ? .noRecord(for: tool.name) : try consumer.consume(line, &self) {
        progress?.clear()
        try fail(line.path, line.number, refusal, &consumer)
      }
    }
    return nil
  }

  /// Reports that an input, or a line of it, cannot be read.
  mutating func fail<Consumer: LineConsumer>(
    _ path: String, _ line: Int?, _ refusal: Refusal, _ consumer: inout Consumer
  ) throws(Stop) {
    try consumer.catchUp(&self)
    guard !mustStop else { return }
    let failure = Failure(
      path: path, line: line, code: refusal.code, message: refusal.message.text(language))
    complain(of: path, line: line, failure.message)
    try consumer.consume(unread: failure, &self)
  }

  /// Whether a value in JSON may begin with `byte`.
  private static func mayBeginValue(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: "{[\"-tfn".utf8.contains(byte)
    }
  }
}

extension Refusal {
  /// The refusal of what `tool` most often gets instead of records: the document.
  fileprivate static func noRecord(for tool: String) -> Refusal {
    Refusal(
      .malformedRecord,
      "不是记录；如果是报告，请先用 rpt-parse 读取：rpt-parse 文件 | \(tool)。到下一条记录为止的各行不再逐行说明",
      en: """
        no record; a document goes through rpt-parse first: rpt-parse FILE | \(tool). Lines up to the \
        next record are left out
        """)
  }
}
