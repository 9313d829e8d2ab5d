#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// One run of a tool: what was asked for, where results and complaints go, how it ends.
package struct Invocation {
  package let tool: Tool
  package let arguments: Arguments
  package let diagnostics: Diagnostics
  package let output: Output
  package var outcome = Outcome()

  /// Reads the command line. Prints help or version, or complains of wrong use, and ends the tool
  /// where that is all there is to do.
  package init(_ tool: Tool, _ commandLine: [String] = CommandLine.arguments) {
    Interrupt.install()
    self.tool = tool
    diagnostics = Diagnostics(tool: tool.name)
    do throws(Arguments.UsageError) {
      arguments = try Arguments(Array(commandLine.dropFirst()), of: tool)
    } catch {
      diagnostics.end(.usage, error.message)
    }
    output = Output(diagnostics, flushesRecords: arguments.has("line-buffered"))
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
    case "ndjson": false
    default: Terminal.isOutput
    }
  }

  /// The inputs in order: the operands, those of `--files0-from`, or standard input. With neither and
  /// a terminal on standard input the usage is all there is to say.
  package func inputs() -> [String] {
    if let list = arguments.value("files0-from") {
      guard arguments.operands.isEmpty else {
        usage("files cannot be given beside --files0-from")
      }
      return listed(in: list)
    }
    guard arguments.operands.isEmpty else { return arguments.operands }
    if Terminal.isInput {
      Diagnostics.write(tool.usage)
      exit(ExitStatus.usage.rawValue)
    }
    return ["-"]
  }

  private func listed(in list: String) -> [String] {
    do throws(InputError) {
      let bytes = try Input(list).bytes(limit: 1 << 30)
      let names = bytes.split(separator: 0, omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
      let whole = names.last == "" ? names.dropLast() : names[...]
      if whole.contains("") { usage("\(list): an empty file name") }
      return Array(whole)
    } catch {
      diagnostics.report(list, error.message)
      exit(ExitStatus.unread.rawValue)
    }
  }

  /// Calls `take` with each line of each input that is not blank, with its path and number, and
  /// `fail` for each input or line that cannot be read.
  package mutating func eachLine(
    of paths: [String], take: (inout Invocation, UnsafeRawBufferPointer, String, Int) -> Void,
    fail: (inout Invocation, String, Int?, InputError) -> Void
  ) {
    for path in paths {
      do throws(InputError) {
        var reader = LineReader(try Input(path))
        while true {
          do throws(InputError) {
            guard let line = try reader.next() else { break }
            take(&self, line, path, reader.line)
          } catch  where error.kind == .tooLarge {
            fail(&self, path, reader.line, error)
          }
        }
      } catch {
        fail(&self, path, nil, error)
      }
    }
  }

  /// Writes what is left and ends with the status of the outcome.
  package func end() -> Never {
    output.close()
    exit(outcome.status(exitZero: arguments.has("exit-zero")).rawValue)
  }
}
