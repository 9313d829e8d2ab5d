import Documents
import CommandLine
import JSON
import Recognition
import Records
import Agencies

let tool = Tool(
  "rpt-parse", purpose: "Read annual reports and write them as records.",
  options: [
    Option("agency", value: "NAME", "Take NAME for the reporting body, whatever the document says"),
    Option("year", value: "YYYY", "Take YYYY for the year reported on"),
    .units,
    Option("where", "Add to each report the place of each cell in its document"),
    Option(
      "jobs", short: "j", value: "N",
      "Read N documents at once; the default is one for each processor"),
    Option("files0-from", value: "FILE", "Read the documents named in FILE, parted by NUL bytes"),
    .format, .lang, .strict, .quiet, .lineBuffered, .exitZero, .color,
  ])

var invocation = Invocation(tool)
let arguments = invocation.arguments
var options = RecognitionOptions()
options.agency = arguments.value("agency")
options.year = invocation.checked { () throws(Arguments.UsageError) in
  try arguments.integer("year", in: 2000...2099)
}
options.language = invocation.language
options.keepsPlaces = arguments.has("where")
let jobs = invocation.checked { () throws(Arguments.UsageError) in
  try arguments.integer("jobs", in: 1...256)
}
let batch = Batch(parser: Parser(options), jobs: Jobs(jobs))
let units = invocation.units()
let view =
  invocation.wantsText
  ? ReportView(
    isColoured: Terminal.isColoured(arguments.value("color")), language: invocation.language) : nil
let paths = invocation.inputs()
var progress = invocation.progress(total: paths.count)
var line = JSONWriter()
batch.read(paths) { records in
  for var record in records {
    if let units, case .success(var report) = record {
      let match = units.match(report)
      report.unit = match.unit.map { ReportingUnit($0) }
      record = .success(report)
      if let problem = match.problem(of: report.agency) {
        progress.clear()
        invocation.diagnostics.report(report.source.path, problem.text(invocation.language))
      }
    }
    if case .failure(var failure) = record {
      failure.unit = units?.unit(ofPath: failure.path).map { ReportingUnit($0) }
      record = .failure(failure)
      invocation.outcome.hasFailed = true
      progress.clear()
      invocation.diagnostics.report(failure.path, failure.message)
    }
    if let view {
      invocation.output.write(view.text(of: record))
    } else {
      line.removeAll()
      record.encode(to: &line)
      invocation.output.write(line.bytes)
    }
  }
  progress.advance()
  return !(invocation.outcome.hasFailed && arguments.has("strict"))
}
progress.clear()
invocation.end()
