import Agencies
import CommandLine
import Documents
import Recognition
import Records

/// rpt-parse: reads reports and writes them as records.
package enum ParseTool {
  package static let tool = Tool(
    "rpt-parse", purpose: "Read annual reports and write them as records.",
    options: [
      .agency, .year, .units, .positions, .jobs, .files0From, .format, .lang, .strict, .quiet,
      .lineBuffered, .exitZero, .color, .help, .version,
    ])

  /// One run of the tool.
  package static func run(_ streams: Streams) -> ExitStatus {
    tool.run(streams) { run throws(Stop) in
      let jobs = Jobs(run.arguments.integer(.jobs))
      let batch = Batch(parser: Parser(recognitionOptions(run), streams), jobs: jobs)
      let agencies = try run.agencies()
      let paths = try run.inputs()
      var writer = ReportWriter(run, agencies, total: paths.count)
      try batch.read(paths) { records throws(Stop) in
        for record in records { try writer.write(record, &run) }
        writer.advance()
        return !run.mustStop
      }
      writer.finish()
    }
  }

  private static func recognitionOptions(_ run: Invocation) -> RecognitionOptions {
    var options = RecognitionOptions()
    options.agency = run.arguments.value(.agency)
    options.year = run.arguments.integer(.year)
    options.language = run.language
    options.keepsPositions = run.arguments.has(.positions)
    return options
  }
}
