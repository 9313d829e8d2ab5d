import Changes
import Invocation
import Records

let tool = Tool(
  "rpt-diff", purpose: "Tell what differs between years, or between two files of reports.",
  operands: "[FILE | OLD NEW]",
  options: [
    .format,
    Option("by-applicant", "Text: a line for each kind of applicant, not for the totals alone"),
    .color, .strict, .lineBuffered, .exitZero,
  ],
  statuses: [.success, .found, .usage, .unread, .unwritten])

var run = Invocation(tool)
let paths = run.inputs()
guard paths.count <= 2, paths != [.standardInput, .standardInput] else {
  run.usage("give one stream, or OLD and NEW, one of which may be standard input")
}
var comparer = Comparer(run)
let reports = paths.map { comparer.snapshots(of: $0, &run) }
if reports.count == 2 {
  for match in Pairing.versions(old: reports[0], new: reports[1]) { comparer.write(match, &run) }
} else {
  let (matches, left) = Pairing.years(reports.first ?? [])
  for match in matches { comparer.write(match, &run) }
  for report in left {
    run.diagnostics.report(report.source.path, "没有单位名称或年度，不能与别的年度比较")
    run.outcome.hasFailed = true
  }
}
run.end()
