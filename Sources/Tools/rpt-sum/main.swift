import Agencies
import CommandLine
import JSON
import Records
import Sums
import Wordings

let tool = Tool(
  "rpt-sum", purpose: "Add up the reports of many bodies to one for each parent.",
  options: [
    .units,
    Option("as", value: "NAME", "Add all reports of a year to one of NAME, without a list"),
    Option("no-own", "Leave out the reports of parents: they are what is being compiled"),
    .lang, .strict, .lineBuffered, .exitZero,
  ])

/// What the options say is summed to what.
func plan(_ run: Invocation) -> Summing.Plan {
  switch (run.units(), run.arguments.value("as")) {
  case (let list?, nil): return .parents(list, countsOwn: !run.arguments.has("no-own"))
  case (nil, let name?) where !run.arguments.has("no-own"): return .all(as: name)
  case (nil, .some): run.usage("--no-own needs a list of bodies: --units=FILE")
  case (.some, .some): run.usage("--units and --as exclude each other")
  case (nil, nil): run.usage("give the list of bodies, --units=FILE, or one name, --as=NAME")
  }
}

var run = Invocation(tool)
var summing = Summing(plan(run), language: run.language)
var reader = RecordReader()

/// Says what could not be read or summed, and ends a strict run.
func complain(_ path: String, _ number: Int?, _ message: String, _ run: inout Invocation) {
  run.diagnostics.report(path, line: number, message)
  run.outcome.hasFailed = true
  if run.arguments.has("strict") { run.end() }
}

/// Passes on that an input or line could not be read.
func fail(_ failure: Failure, _ run: inout Invocation) {
  var line = JSONWriter()
  failure.encode(to: &line)
  run.output.write(line.bytes)
  complain(failure.path, failure.line, failure.message, &run)
}

run.eachLine(of: run.inputs()) { run, bytes, path, number in
  do throws(Refusal) {
    switch try reader.read(bytes) {
    case .report(let report):
      do throws(Refusal) {
        try summing.take(report)
      } catch {
        complain(report.source.path, nil, error.message.text(run.language), &run)
      }
    case .failure:
      run.outcome.hasReadFailure = true
      run.output.writeLine(bytes)
    case .finding, .change, .summary, .other: break
    }
  } catch {
    fail(
      Failure(
        path: path, line: number, code: .malformedRecord, message: error.message.text(run.language)),
      &run)
  }
} fail: { run, path, line, error in
  fail(
    Failure(path: path, line: line, code: error.code, message: error.message.text(run.language)),
    &run)
}
var line = JSONWriter()
for sum in summing.sums {
  line.removeAll()
  sum.report.encode(to: &line)
  if let warning = sum.warning { run.diagnostics.report(nil, warning.text(run.language)) }
  run.output.write(line.bytes)
}
run.end()
