import Claims
import Findings
import Invocation
import Records

let severities = Finding.Severity.allCases.map(\.rawValue)
let tool = Tool(
  "rpt-check", purpose: "Check reports and write what does not add up.",
  options: [
    Option("select", value: "LIST", "Apply these rules alone: codes, prefixes (T3) or names"),
    Option("ignore", value: "LIST", "Leave these rules out; wins over --select"),
    Option("severity", choices: severities, "The least severity that is shown; default info"),
    Option("fail-on", choices: severities, "The least severity that counts; default error"),
    Option("year", value: "YYYY", "Judge the reports of this year alone"),
    Option("deadline", value: "MM-DD", "The day of the next year by which reports are due"),
    Option("all", "Show what could not be assessed and what blanks leave open, one by one"),
    Option("pass", "Keep the reports in the output, each before its findings"),
    Option("summary", "Add a record for each report that counts its rules by verdict"),
    Option("claims", "Write what the prose states in numbers, and what it was compared with"),
    Option("list-rules", "List the rules and exit"),
    Option("explain", value: "CODE", "Explain a rule, with examples, and exit"),
    .format, .color, .strict, .lineBuffered, .exitZero,
  ],
  statuses: [.success, .found, .usage, .unread, .unwritten])

/// One run: what is applied, what is shown, what counts.
struct Checker {
  private let check: Check
  private let year: Int?
  private let shown: Finding.Severity
  private let counting: Finding.Severity
  private let arguments: Arguments
  private(set) var view: FindingView?
  private var reader = RecordReader()
  private var line = JSONWriter()

  init(_ run: Invocation) {
    arguments = run.arguments
    var settings = Settings()
    settings.deadline = deadline(run)
    check = Check(selection(run), settings: settings)
    year = run.checked { () throws(Arguments.UsageError) in
      try run.arguments.integer("year", in: 2000...2099)
    }
    shown = arguments.value("severity").flatMap { .init(rawValue: $0) } ?? .info
    counting = arguments.value("fail-on").flatMap { .init(rawValue: $0) } ?? .error
    guard run.wantsText else { return }
    view = FindingView(
      isColoured: Terminal.isColoured(arguments.value("color")), showsAll: arguments.has("all"))
  }

  mutating func take(
    _ bytes: UnsafeRawBufferPointer, _ path: String, _ number: Int, _ run: inout Invocation
  ) {
    do throws(RecordError) {
      switch try reader.read(bytes) {
      case .report(let report): judge(report, bytes, &run)
      case .failure(let failure):
        run.outcome.hasReadFailure = true
        pass(bytes, run)
        show(failure, run)
      case .finding, .change, .summary, .other: pass(bytes, run)
      }
    } catch {
      fail(Failure(path: path, line: number, code: .malformedRecord, message: error.sentence), &run)
    }
  }

  mutating func fail(_ failure: Failure, _ run: inout Invocation) {
    run.diagnostics.report(failure.path, line: failure.line, failure.message)
    run.outcome.hasFailed = true
    show(failure, run)
    guard view == nil || run.arguments.has("strict") else { return }
    line.removeAll()
    failure.encode(to: &line)
    if view == nil { run.output.write(line.bytes) }
    if run.arguments.has("strict") { run.end() }
  }

  private func pass(_ bytes: UnsafeRawBufferPointer, _ run: Invocation) {
    if view == nil { run.output.writeLine(bytes) }
  }

  private mutating func show(_ failure: Failure, _ run: Invocation) {
    guard let text = view?.text(of: failure) else { return }
    run.output.write(text)
  }

  private mutating func judge(
    _ report: Report, _ bytes: UnsafeRawBufferPointer, _ run: inout Invocation
  ) {
    if arguments.has("pass") { pass(bytes, run) }
    guard year == nil || report.year == year else { return }
    if arguments.has("claims") { return writeClaims(of: report, run) }
    let result = check.result(of: report)
    let counts = result.findings.contains {
      $0.verdict == .fail && $0.severity >= counting && $0.waived == nil
    }
    if counts { run.outcome.hasFound = true }
    let findings = result.findings.filter { $0.severity >= shown }
    if let text = view?.text(of: report, findings, result.summary) {
      return run.output.write(text)
    }
    line.removeAll()
    let listed = arguments.has("all") ? findings : findings.shownByDefault
    for finding in listed { finding.encode(to: &line) }
    if arguments.has("summary") { result.summary.encode(to: &line) }
    run.output.write(line.bytes)
  }
}

extension Checker {
  /// What `--claims` writes of one report, in place of findings.
  private mutating func writeClaims(of report: Report, _ run: Invocation) {
    let claims = ClaimReader.reading(of: report).claims
    guard view == nil else { return run.output.write(ClaimView.text(of: report, claims)) }
    line.removeAll()
    for claim in claims { claim.encode(of: report, to: &line) }
    run.output.write(line.bytes)
  }
}

/// The rules that `--select` and `--ignore` leave; ends the run where they name none.
func selection(_ run: Invocation, explaining code: String? = nil) -> Selection {
  do throws(Selection.Unmatched) {
    return try Selection(
      select: code.map { [$0] } ?? run.arguments.values("select"),
      ignore: code == nil ? run.arguments.values("ignore") : [])
  } catch {
    let nearest = Nearest.word(to: error.word, in: Rule.all.flatMap { [$0.code, $0.name] })
    run.usage("no such rule: \(error.word)\(nearest.map { "; did you mean \($0)?" } ?? "")")
  }
}

/// `--deadline` as month and day.
func deadline(_ run: Invocation) -> (month: Int, day: Int)? {
  guard let text = run.arguments.value("deadline") else { return nil }
  let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
  guard parts.count == 2, let month = parts[0], let day = parts[1], (1...12).contains(month),
    (1...31).contains(day)
  else { run.usage("--deadline takes a month and a day, 01-31, not '\(text)'") }
  return (month, day)
}

var run = Invocation(tool)
if run.arguments.has("list-rules") {
  run.printAndEnd(Rule.all.map { $0.listing + "\n" }.joined())
}
if let code = run.arguments.value("explain") {
  let rules = selection(run, explaining: code).rules
  run.printAndEnd(rules.map(\.explanation).joined(separator: "\n"))
}
var checker = Checker(run)
run.eachLine(of: run.inputs()) { run, line, path, number in
  checker.take(line, path, number, &run)
} fail: { run, path, line, error in
  let code: Failure.Code = error.kind == .tooLarge ? .tooLarge : .unreadable
  checker.fail(Failure(path: path, line: line, code: code, message: error.message), &run)
}
if let view = checker.view, !run.arguments.has("claims") { run.output.write(view.totals) }
run.end()
