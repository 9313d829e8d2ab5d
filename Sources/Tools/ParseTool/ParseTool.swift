import Agencies
import CommandLine
import Documents
import Lists
import Recognition
import Records
import Wordings

/// rpt-parse: reads reports and writes them as records.
package enum ParseTool {
  package static let tool = Tool(
    "rpt-parse", purpose: "Read annual reports and write them as records.",
    options: [
      .agency, .year, .units, .captures, .positions, .jobs, .files0From, .format, .lang, .strict,
      .silentCompanions, .quiet, .lineBuffered, .exitZero, .color, .help, .version,
    ])

  /// One run of the tool.
  package static func run(_ streams: Streams) -> ExitStatus {
    tool.run(streams) { run throws(Stop) in
      let jobs = Jobs(run.arguments.integer(.jobs))
      let parser = Parser(
        recognitionOptions(run), keepsCovers: run.arguments.has(.silentCompanions), streams)
      let batch = Batch(parser: parser, jobs: jobs)
      let agencies = try run.agencies(remarking: false)
      let inputs = try InputDocument.all(run)
      let captures = try captures(run, of: inputs.map(\.path))
      var writer = ReportWriter(run, agencies, captures, total: inputs.count)
      try batch.read(inputs) { records throws(Stop) in
        for record in records { try writer.write(record, &run) }
        writer.advance()
        return !run.mustStop
      }
      writer.finish(run, sandboxShortfall: batch.parser.sandboxShortfall)
    }
  }

  /// The list that `--captures` names; nil without the option.
  private static func captures(
    _ run: Invocation, of documents: [Path]
  ) throws(Stop) -> CaptureList? {
    guard let file = try ListFile(.captures, run) else { return nil }
    do throws(FileProblems) {
      return try CaptureList(file.text, path: file.path, of: documents.map(\.text))
    } catch {
      throw run.stop(
        by: error, of: file.path,
        Wording("采集清单有错，不能使用，请改正后再运行", en: "the list of captures cannot be used"))
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
