import Invocation
import Records
import Rows

let tool = Tool(
  "rpt-csv", purpose: "Turn records into rows for spreadsheets and databases (CSV).",
  options: [
    Option("wide", "Reports: a row a report, a column a cell (the default)"),
    Option("long", "Reports: a row a cell, with its label, its text as printed and its place"),
    Option(
      "type", choices: Sheet.allCases.map(\.rawValue),
      "Records of this type and failures only; needed where a stream mixes types"),
    Option("excel", "For Excel: BOM, CRLF, Chinese labels, texts guarded against conversion"),
    Option(
      "labels", choices: Labels.allCases.map(\.rawValue),
      "The header in record paths (the default) or in Chinese"),
    Option(
      "header", choices: Rows.Header.allCases.map(\.rawValue),
      "Whether there is a header; only: nothing else, without reading"),
    Option("delimiter", value: "CHAR", "What parts the fields: one ASCII sign, or tab"),
    Option("tsv", "The same as --delimiter=tab"),
    .strict, .lineBuffered, .exitZero,
  ])

/// What the options choose.
func settings(_ run: Invocation) -> Rows.Settings {
  let arguments = run.arguments
  var settings = Rows.Settings()
  let delimiter = arguments.has("tsv") ? "tab" : arguments.value("delimiter") ?? ","
  guard let dialect = Dialect(delimiter: delimiter) else {
    run.usage("--delimiter takes one ASCII sign that no number has, or tab, not '\(delimiter)'")
  }
  settings.dialect = dialect
  if arguments.has("excel") { settings.adaptToExcel() }
  settings.layout = arguments.has("long") ? .long : .wide
  settings.sheet = arguments.value("type").flatMap { Sheet(rawValue: $0) }
  if let labels = arguments.value("labels") { settings.labels = Labels(rawValue: labels) ?? .id }
  if let header = arguments.value("header") {
    settings.header = Rows.Header(rawValue: header) ?? .always
  }
  if arguments.has("wide"), arguments.has("long") {
    run.usage("--wide and --long exclude each other")
  }
  return settings
}

/// Writes the rows so far.
func write(_ rows: inout Rows, _ run: Invocation) {
  run.output.write(rows.bytes)
  rows.removeAll()
}

/// Says what could not be read, and gives it its row.
func fail(_ failure: Failure, _ rows: inout Rows, _ run: inout Invocation) {
  run.diagnostics.report(failure.path, line: failure.line, failure.message)
  run.outcome.hasFailed = true
  rows.add(failure)
  if run.arguments.has("strict") { end(&rows, run) }
}

func end(_ rows: inout Rows, _ run: Invocation) -> Never {
  rows.finish()
  write(&rows, run)
  run.end()
}

var run = Invocation(tool)
var rows = Rows(settings(run))
if run.arguments.value("header") == "only" {
  rows.addHeader()
  end(&rows, run)
}
run.eachLine(of: run.inputs()) { run, line, path, number in
  do throws(Rows.Refusal) {
    if try rows.add(line) == .failure { run.outcome.hasReadFailure = true }
  } catch {
    guard case .malformed = error else {
      run.output.close()
      run.diagnostics.end(.usage, "\(path):\(number): \(error.sentence)")
    }
    fail(
      Failure(path: path, line: number, code: .malformedRecord, message: error.sentence), &rows,
      &run)
  }
  write(&rows, run)
} fail: { run, path, line, error in
  let code: Failure.Code = error.kind == .tooLarge ? .tooLarge : .unreadable
  fail(Failure(path: path, line: line, code: code, message: error.message), &rows, &run)
}
end(&rows, run)
