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
      Option(
        "agency", value: "NAME", "Take NAME for the reporting body, whatever the document says"),
      Option("year", value: "YYYY", "Take YYYY for the year reported on"),
      .units,
      Option("where", "Add to each report the place of each cell in its document"),
      Option(
        "jobs", short: "j", value: "N",
        "Read N documents at once; the default is one for each processor"),
      Option("files0-from", value: "FILE", "Read the documents named in FILE, parted by NUL bytes"),
      .format, .lang, .strict, .quiet, .lineBuffered, .exitZero, .color,
    ])

  /// One run of the tool.
  package static func run(_ streams: Streams) -> ExitStatus {
    tool.run(streams) { run throws(Stop) in
      let options = try recognitionOptions(run)
      let jobs = Jobs(try run.integer("jobs", in: 1...256))
      let batch = Batch(parser: Parser(options, streams), jobs: jobs)
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

  private static func recognitionOptions(_ run: Invocation) throws(Stop) -> RecognitionOptions {
    var options = RecognitionOptions()
    options.agency = run.arguments.value("agency")
    options.year = try run.integer("year", in: 2000...2099)
    options.language = run.language
    options.keepsPositions = run.arguments.has("where")
    return options
  }
}
