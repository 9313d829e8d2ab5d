import Wordings

/// One run of a tool: its arguments, its streams, and what has happened so far.
package struct Invocation {
  package let tool: Tool
  package let arguments: Arguments
  package let streams: Streams
  package let diagnostics: Diagnostics
  package let output: Output
  package var outcome = RunOutcome()

  /// Parses the command line.
  init(_ tool: Tool, _ streams: Streams) throws(Stop) {
    guard let words = streams.arguments else {
      throw .usage("the arguments cannot be read: mount /proc")
    }
    do throws(Arguments.UsageError) {
      arguments = try Arguments(words.map { String(decoding: $0, as: UTF8.self) }, of: tool)
    } catch {
      throw .usage(error.message)
    }
    self.tool = tool
    self.streams = streams
    diagnostics = Diagnostics(tool: tool.name, stream: streams.errors)
    // A person who types records expects the result of each one immediately.
    let isTyped = arguments.operands.contains("-") && streams.input.isTerminal
    output = Output(
      streams.output, flushesRecords: arguments.hasCommon(.lineBuffered) || isTyped)
  }

  /// Whether to write text for people, rather than records.
  package var wantsText: Bool {
    guard let format = arguments.commonValue(.format) else { return streams.output.isTerminal }
    return format == OutputFormat.text.rawValue
  }

  /// Whether text is coloured.
  package var isColoured: Bool { streams.isColoured(arguments.commonValue(.color)) }

  /// The language that `--lang` chooses.
  package var language: Language {
    arguments.commonValue(.lang).flatMap(Language.init) ?? .chinese
  }

  /// Whether the run ends here: an input could not be read, and `--strict` was given.
  package var mustStop: Bool { outcome.hasFailed && arguments.hasCommon(.strict) }

  /// The status at the end of the run.
  var status: ExitStatus { outcome.status(exitZero: arguments.hasCommon(.exitZero)) }

  /// The bytes of the file at `path`, which an option names.
  package func bytes(ofFile path: String, limit: Int) throws(Stop) -> [UInt8] {
    do throws(Refusal) {
      return try streams.open(Path(path)).bytes(limit: limit)
    } catch {
      throw .usage("\(path): \(error.message.english)")
    }
  }

  /// Reports what is wrong with an input, which is left out.
  package mutating func complain(of path: String, line: Int? = nil, _ message: String) {
    diagnostics.report(path, line: line, message)
    outcome.hasFailed = true
  }

  /// Reports why a part of the run ended; the run goes on and ends with status 4.
  package mutating func report(_ stop: Stop) {
    if let message = stop.message { diagnostics.report(stop.path, message) }
    outcome.hasUnfinished = true
  }

  /// Reports all problems of the file at `path`; returns the end of the run, with `message`.
  package func stop(by problems: FileProblems, of path: String, _ message: Wording) -> Stop {
    for problem in problems.all {
      diagnostics.report(path, line: problem.line, problem.message.text(language))
    }
    return .usage("\(path): \(message.text(language))")
  }

  /// The progress of a run over `total` inputs (nil: unknown), shown where a person sees standard error but not the
  /// results; with `besideResults`, which come after it, also where they are seen.
  package func progress(total: Int?, besideResults: Bool = false) -> Progress {
    let isWanted =
      streams.errors.isTerminal && (besideResults || !streams.output.isTerminal)
      && !arguments.hasCommon(.quiet)
    return Progress(tool.name, total: total, isWanted: isWanted, write: diagnostics.write)
  }
}

extension Tool {
  /// Runs the tool over `streams` by calling `work`, unless help or the version is requested.
  package func run(
    _ streams: Streams, _ work: (inout Invocation) throws(Stop) -> Void
  ) -> ExitStatus {
    do throws(Stop) {
      var run = try Invocation(self, streams)
      if run.arguments.hasCommon(.help) {
        try run.output.write(help(columns: streams.columns))
      } else if run.arguments.hasCommon(.version) {
        try run.output.write("\(name) \(Tool.version)\n")
      } else {
        try work(&run)
      }
      try run.output.close()
      return run.status
    } catch {
      if let message = error.message {
        Diagnostics(tool: name, stream: streams.errors).report(error.path, message)
      }
      return error.status
    }
  }
}
