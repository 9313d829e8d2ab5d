import Agencies
import CommandLine
import JSON
import Records
import Views

/// Writes the record of each document, as text or as JSON, with its agency of the list.
struct ReportWriter {
  private let agencies: AgencyList?
  /// The view that makes text; nil where records are written.
  private let view: ReportView?
  private var progress: Progress
  private var line = JSONWriter()

  init(_ run: Invocation, _ agencies: AgencyList?, total: Int) {
    self.agencies = agencies
    view =
      run.wantsText ? ReportView(isColoured: run.isColoured, language: run.language) : nil
    progress = run.progress(total: total)
  }

  mutating func write(_ record: Result<Report, Failure>, _ run: inout Invocation) throws(Stop) {
    let record = withAgency(record, &run)
    if let view { return try run.output.write(view.text(of: record)) }
    line.removeAll()
    record.encode(to: &line)
    try run.output.write(line.bytes)
  }

  /// Counts one more input as done.
  mutating func advance() { progress.advance() }

  /// Removes the line that shows the progress.
  mutating func finish() { progress.clear() }

  /// The record with its agency of the list. Writes messages about its failure or agency.
  private mutating func withAgency(
    _ record: Result<Report, Failure>, _ run: inout Invocation
  ) -> Result<Report, Failure> {
    switch record {
    case .success(var report):
      guard let agencies else { return record }
      let match = agencies.match(report)
      report.unit = match.agency.map { ListedAgency($0) }
      if let problem = match.problem(of: report.agency) {
        progress.clear()
        run.diagnostics.report(report.source.path, problem.text(run.language))
      }
      return .success(report)
    case .failure(var failure):
      failure.unit = agencies?.agency(ofPath: failure.path).map { ListedAgency($0) }
      progress.clear()
      run.complain(of: failure.path, failure.message)
      return .failure(failure)
    }
  }
}
