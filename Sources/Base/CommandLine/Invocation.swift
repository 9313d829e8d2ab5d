#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

import Wordings

/// One run of a tool: what was asked for, where results and complaints go, how it ends.
package struct Invocation {
  package let tool: Tool
  package let arguments: Arguments
  package let diagnostics: Diagnostics
  package let output: Output
  package var outcome = Outcome()
  private let words: [UnsafePointer<CChar>]

  /// Reads the command line. Prints help or version, or complains of wrong use, and ends the tool
  /// where that is all there is to do.
  package init(_ tool: Tool) {
    Interrupt.install()
    self.tool = tool
    diagnostics = Diagnostics(tool: tool.name)
    words = ArgumentVector.words()
    guard !words.isEmpty else {
      diagnostics.end(.usage, "the arguments cannot be read: mount /proc")
    }
    do throws(Arguments.UsageError) {
      arguments = try Arguments(words.dropFirst().map { String(cString: $0) }, of: tool)
    } catch {
      diagnostics.end(.usage, error.message)
    }
    // Who types records waits for what comes of them.
    let isTyped = arguments.operands.contains("-") && Terminal.isInput
    output = Output(diagnostics, flushesRecords: arguments.has("line-buffered") || isTyped)
    if arguments.has("help") { printAndEnd(tool.help) }
    if arguments.has("version") { printAndEnd("\(tool.name) \(Tool.version)\n") }
  }

  /// Prints `text` and ends with success.
  package func printAndEnd(_ text: String) -> Never {
    output.write(text)
    output.close()
    exit(ExitStatus.success.rawValue)
  }

  /// Complains of wrong use and ends.
  package func usage(_ message: String) -> Never { diagnostics.end(.usage, message) }

  /// `value`, or the usage error that it throws.
  package func checked<Value>(_ value: () throws(Arguments.UsageError) -> Value) -> Value {
    do throws(Arguments.UsageError) {
      return try value()
    } catch {
      usage(error.message)
    }
  }

  /// Whether text for people is wanted, rather than records.
  package var wantsText: Bool {
    switch arguments.value("format") {
    case "text": true
    case "ndjson", "sarif", "slip": false
    default: Terminal.isOutput
    }
  }

  /// What `--lang` chooses.
  package var language: Language {
    arguments.value("lang").flatMap { Language(rawValue: $0) } ?? .chinese
  }

  /// The inputs in order: the operands, those of `--files0-from`, or standard input. With neither and
  /// a terminal on standard input the usage is all there is to say.
  package func inputs() -> [Path] {
    if let list = arguments.value("files0-from") {
      guard arguments.operands.isEmpty else {
        usage("files cannot be given beside --files0-from")
      }
      return listed(in: list)
    }
    guard arguments.operands.isEmpty else { return operandPaths }
    if Terminal.isInput {
      Diagnostics.write(tool.usage)
      exit(ExitStatus.usage.rawValue)
    }
    return [.standardInput]
  }

  private var operandPaths: [Path] {
    zip(arguments.operands, arguments.operandPlaces).map { text, place in
      // What is not UTF-8 was lost on the way into a String.
      guard text.contains("\u{FFFD}") else { return Path(text) }
      let name = words[place + 1]
      return Path(bytes: UnsafeRawBufferPointer(start: name, count: strlen(name)))
    }
  }

  private func listed(in list: String) -> [Path] {
    do throws(Refusal) {
      let bytes = try Input(Path(list)).bytes(limit: 1 << 30)
      var names = bytes.split(separator: 0, omittingEmptySubsequences: false)
      if names.last?.isEmpty ?? false { names.removeLast() }
      let paths = names.map { Path(bytes: $0) }
      if let place = names.firstIndex(where: \.isEmpty) {
        usage("\(list): name \(place + 1) is empty")
      }
      if list == "-", paths.contains(.standardInput) {
        usage("-: the names come from standard input, which cannot be a document too")
      }
      return paths
    } catch {
      diagnostics.report(list, error.message.english)
      exit(ExitStatus.unread.rawValue)
    }
  }

  /// Calls `take` with each line of each input that is not blank, with its path and number, and
  /// `fail` for each input or line that cannot be read. Lines that cannot begin a JSON value, as those
  /// of a document have it, fail once for all up to the next object.
  package mutating func eachLine(
    of paths: [Path], take: (inout Invocation, UnsafeRawBufferPointer, String, Int) -> Void,
    fail: (inout Invocation, String, Int?, Refusal) -> Void
  ) {
    for path in paths {
      do throws(Refusal) {
        var reader = LineReader(try Input(path))
        var isAstray = false
        while true {
          do throws(Refusal) {
            guard let line = try reader.next() else { break }
            let first = line.first { $0 != 0x20 && $0 != 0x09 } ?? 0
            if isAstray, first != UInt8(ascii: "{") { continue }
            isAstray = !Refusal.mayBeginValue(first)
            if isAstray { throw Refusal.noRecord(for: tool.name) }
            take(&self, line, path.text, reader.line)
          } catch  where error.code != .unreadable {
            fail(&self, path.text, reader.line, error)
          }
        }
      } catch {
        fail(&self, path.text, nil, error)
      }
    }
  }

  /// The bytes of a file that an option names; ends the run where it cannot be read.
  package func bytes(ofFile path: String, limit: Int) -> [UInt8] {
    do throws(Refusal) {
      return try Input(Path(path)).bytes(limit: limit)
    } catch {
      usage("\(path): \(error.message.english)")
    }
  }

  /// Shows how far a run over `total` inputs has come, where that is wanted.
  package func progress(total: Int) -> Progress {
    let isWanted = Terminal.isError && !Terminal.isOutput && !arguments.has("quiet")
    return Progress(tool.name, total: total, isWanted: isWanted)
  }

  /// Writes what is left and ends with the status of the outcome.
  package func end() -> Never {
    output.close()
    exit(outcome.status(exitZero: arguments.has("exit-zero")).rawValue)
  }
}
