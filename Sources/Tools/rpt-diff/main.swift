import Changes
import CommandLine
import Records

let tool = Tool(
  "rpt-diff", purpose: "Tell what differs between years, or between two files of reports.",
  operands: "[FILE | OLD NEW]",
  options: [
    .format,
    Option("against", value: "YEAR", "Compare each year with this one, not with its neighbour"),
    Option("cells", value: "GLOB", "Only cells with such ids, as requests.*.total; repeatable"),
    Option("min-delta", value: "NUMBER", "Only numbers that went up or down by so much at least"),
    Option("min-percent", value: "NUMBER", "The same in percent of the number before"),
    Option("all", "Unchanged cells (with --findings: findings) too"),
    Option("text", "The sentences that sections lost and gained, and those that moved"),
    Option("findings", "Compare rpt-check's findings in OLD and NEW: new, gone, unchanged"),
    Option("all-years", "Text: the years of a body side by side"),
    Option("by-applicant", "Text: a line for each kind of applicant, not for the totals alone"),
    .color, .lang, .strict, .lineBuffered, .exitZero,
  ],
  statuses: [.success, .found, .usage, .unread, .unwritten])

var run = Invocation(tool)
let wish = run.checked { () throws(Arguments.UsageError) in try Wish(run.arguments, run.language) }
let paths = run.inputs()
guard paths.count <= 2, paths != [.standardInput, .standardInput] else {
  run.usage("give one stream, or OLD and NEW, one of which may be standard input")
}
var comparer = Comparer(run, wish)
if let complaint = wish.complaint(inputs: paths.count) { run.usage(complaint) }
let streams = paths.map { comparer.read($0, &run) }
if wish.isOfFindings {
  comparer.write(FindingComparison(old: streams[0].findings, new: streams[1].findings), &run)
} else if streams.count == 2 {
  let matches = Pairing.versions(old: streams[0].reports, new: streams[1].reports)
  for match in matches { comparer.write(match, &run) }
} else {
  comparer.writeYears(streams.first?.reports ?? [], &run)
}
run.end()
