import Agencies
import CommandLine
import JSON
import Records
import Views
import Wordings

/// Writes the record of each document, as text or as JSON, with its agency of the list.
struct ReportWriter {
  private let agencies: AgencyList?
  private var captures: CaptureList?
  /// The view that makes text; nil where records are written.
  private let view: ReportView?
  private var progress: Progress
  private var line = JSONWriter()

  init(_ run: Invocation, _ agencies: AgencyList?, _ captures: CaptureList?, total: Int) {
    self.agencies = agencies
    self.captures = captures
    view =
      run.wantsText
      ? ReportView(
        isColoured: run.isColoured, language: run.language,
        columns: run.streams.output.isTerminal ? run.streams.columns : .max) : nil
    progress = run.progress(total: total)
  }

  mutating func write(_ record: Result<Report, Failure>, _ run: inout Invocation) throws(Stop) {
    let record = withAgency(record, &run)
    if let view { return try run.output.write(view.text(of: record)) }
    line.removeAll()
    record.encode(to: &line)
    if case .success(let report) = record, let refusal = RecordLimit.refusal(of: line.bytes) {
      return try write(.failure(Failure(report.source.path, refusal, run.language)), &run)
    }
    try run.output.write(line.bytes)
  }

  /// Counts one more input as done.
  mutating func advance() { progress.advance() }

  /// Removes the line that shows the progress; reports the captures that no document used, and what of the
  /// sandbox of converters does not hold.
  mutating func finish(_ run: Invocation, sandboxShortfall: Wording?) {
    progress.clear()
    if let sandboxShortfall { run.diagnostics.report(nil, sandboxShortfall.text(run.language)) }
    guard let captures else { return }
    for problem in captures.unused {
      run.diagnostics.report(captures.path, line: problem.line, problem.message.text(run.language))
    }
  }

  /// The record with its agency of the list and its capture. Writes messages about its failure, its agency
  /// and a document that the list of captures does not name.
  private mutating func withAgency(
    _ record: Result<Report, Failure>, _ run: inout Invocation
  ) -> Result<Report, Failure> {
    switch record {
    case .success(var report):
      let capture = capture(of: report.source.path, run)
      report.source.url = capture?.url
      report.source.captured = capture?.captured
      report.source.agency = capture?.agency
      guard let agencies else { return .success(report) }
      let match = agencies.match(report)
      report.unit = match.agency.map { ListedAgency($0) }
      if let problem = match.problem(of: report.agency) {
        progress.clear()
        run.diagnostics.report(report.source.path, problem.text(run.language))
      }
      return .success(report)
    case .failure(var failure):
      let capture = capture(of: failure.path, run)
      failure.url = capture?.url
      failure.captured = capture?.captured
      failure.agency = capture?.agency
      failure.unit = agencies?.agency(ofPath: failure.path).map { ListedAgency($0) }
      guard !failure.isCompanion || !run.arguments.has(.silentCompanions) else {
        run.outcome.hasFailed = true
        return .failure(failure)
      }
      progress.clear()
      run.complain(of: failure.path, failure.message)
      return .failure(failure)
    }
  }

  /// The capture of the document at `path`; reports a document that the list does not name.
  private mutating func capture(of path: String, _ run: Invocation) -> CaptureList.Capture? {
    guard captures != nil else { return nil }
    if let capture = captures?.capture(of: path) { return capture }
    progress.clear()
    run.diagnostics.report(
      path,
      run.language.says("采集清单中没有这个文件。", en: "The list of captures does not name this file."))
    return nil
  }
}
