import Changes
import Invocation
import Records

let tool = Tool(
  "rpt-diff",
  purpose: "Tell what differs between years of a body, or between two files of reports.",
  operands: "[FILE | OLD NEW]",
  options: [
    .format,
    Option("by-applicant", "Text: a line for each kind of applicant, not for the totals alone"),
    .color, .strict, .lineBuffered, .exitZero,
  ],
  statuses: [.success, .found, .usage, .unread, .unwritten])

/// Reads reports and writes what differs.
struct Comparer {
  private var reader = RecordReader()
  private var line = JSONWriter()
  private let table: ComparisonTable?

  init(_ run: Invocation) {
    let settings = ComparisonTable.Settings(
      showsApplicants: run.arguments.has("by-applicant"),
      isColoured: Terminal.isColoured(run.arguments.value("color")))
    table = run.wantsText ? ComparisonTable(settings) : nil
  }

  /// What is needed of the reports of `path`. Failures are passed on.
  mutating func snapshots(of path: String, _ run: inout Invocation) -> [Snapshot] {
    var snapshots: [Snapshot] = []
    run.eachLine(of: [path]) { run, line, path, number in
      do throws(RecordError) {
        switch try reader.read(line) {
        case .report(let report): snapshots.append(Snapshot(report))
        case .failure(let failure):
          run.outcome.hasReadFailure = true
          write(failure, run)
        default: break
        }
      } catch {
        fail(
          Failure(path: path, line: number, code: .malformedRecord, message: error.sentence), &run)
      }
    } fail: { run, path, line, error in
      let code: Failure.Code = error.kind == .tooLarge ? .tooLarge : .unreadable
      fail(Failure(path: path, line: line, code: code, message: error.message), &run)
    }
    return snapshots
  }

  private mutating func fail(_ failure: Failure, _ run: inout Invocation) {
    run.diagnostics.report(failure.path, line: failure.line, failure.message)
    run.outcome.hasFailed = true
    write(failure, run)
    if run.arguments.has("strict") { run.end() }
  }

  private mutating func write(_ failure: Failure, _ run: Invocation) {
    if let table { return run.output.write(table.text(failure)) }
    line.removeAll()
    failure.encode(to: &line)
    run.output.write(line.bytes)
  }

  mutating func write(_ match: Match, _ run: inout Invocation) {
    if let table {
      let text = table.text(match)
      run.outcome.hasFound = run.outcome.hasFound || !text.isEmpty
      return run.output.write(text)
    }
    line.removeAll()
    match.eachChange { $0.encode(to: &line) }
    run.outcome.hasFound = run.outcome.hasFound || !line.bytes.isEmpty
    run.output.write(line.bytes)
  }
}

var run = Invocation(tool)
let paths = run.inputs()
guard paths.count <= 2 else { run.usage("more than two files: give one stream, or OLD and NEW") }
guard paths != ["-", "-"] else { run.usage("standard input cannot be both OLD and NEW") }
var comparer = Comparer(run)
let reports = paths.map { comparer.snapshots(of: $0, &run) }
if reports.count == 2 {
  for match in Pairing.versions(old: reports[0], new: reports[1]) { comparer.write(match, &run) }
} else {
  let (matches, left) = Pairing.years(reports.first ?? [])
  for match in matches { comparer.write(match, &run) }
  for report in left {
    let lack = report.agency == nil ? "单位名称" : "年度"
    run.diagnostics.report(report.source.path, "没有\(lack)，不能与别的年度比较")
    run.outcome.hasFailed = true
  }
}
run.end()
