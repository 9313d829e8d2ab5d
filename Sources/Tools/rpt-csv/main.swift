import CommandLine
import Records
import Rows
import Wordings

let tool = Tool(
  "rpt-csv", purpose: "Turn records into rows for spreadsheets and databases (CSV).",
  options: SheetOptions.all + FormOptions.all + [.lang, .strict, .lineBuffered, .exitZero])

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
  do throws(Rows.RowError) { try rows.finish() } catch {
    run.usage(error.sentence(in: run.language))
  }
  write(&rows, run)
  run.end()
}

var run = Invocation(tool)
FormOptions.writeForms(&run)
let settings = SheetOptions.settings(run)
if run.arguments.has("list-cells") {
  run.output.write(CellListing(settings, in: run.language).bytes)
  run.end()
}
var rows = Rows(settings)
if run.arguments.value("header") == "only" {
  do throws(Rows.RowError) { try rows.addHeader() } catch {
    run.usage(error.sentence(in: run.language))
  }
  end(&rows, run)
}
run.eachLine(of: run.inputs()) { run, line, path, number in
  do throws(Rows.RowError) {
    if try rows.add(line) == .failure { run.outcome.hasReadFailure = true }
  } catch {
    guard case .malformed = error else {
      run.output.close()
      run.diagnostics.end(.usage, "\(path):\(number): \(error.sentence(in: run.language))")
    }
    fail(
      Failure(
        path: path, line: number, code: .malformedRecord, message: error.sentence(in: run.language)),
      &rows,
      &run)
  }
  write(&rows, run)
} fail: { run, path, line, error in
  fail(
    Failure(path: path, line: line, code: error.code, message: error.message.text(run.language)),
    &rows,
    &run)
}
end(&rows, run)
