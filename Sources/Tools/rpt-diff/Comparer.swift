import Changes
import CommandLine
import JSON
import Records
import Wordings

/// Reads reports or findings and writes what differs.
struct Comparer {
  /// What an input held of what is compared.
  struct Stream {
    var reports: [ReportSnapshot] = []
    var findings: [Finding] = []
  }

  private let wish: Wish
  private var reader = RecordReader()
  private var line = JSONWriter()
  private let settings: ComparisonTable.Settings
  private let table: ComparisonTable?

  init(_ run: Invocation, _ wish: Wish) {
    self.wish = wish
    settings = ComparisonTable.Settings(
      showsApplicants: run.arguments.has("by-applicant"),
      isColoured: Terminal.isColoured(run.arguments.value("color")), scope: wish.scope)
    table = run.wantsText ? ComparisonTable(settings) : nil
  }

  /// What is needed of the records of `path`. Failures are passed on.
  mutating func read(_ path: Path, _ run: inout Invocation) -> Stream {
    var stream = Stream()
    run.eachLine(of: [path]) { run, line, path, number in
      do throws(Refusal) {
        switch try reader.read(line) {
        case .report(let report) where !wish.isOfFindings:
          stream.reports.append(ReportSnapshot(report, keepsText: wish.showsText))
        case .finding(let finding) where wish.isOfFindings: stream.findings.append(finding)
        case .failure(let failure):
          run.outcome.hasReadFailure = true
          if table == nil { run.output.writeLine(line) } else { write(failure, run) }
        default: break
        }
      } catch {
        fail(
          Failure(
            path: path, line: number, code: .malformedRecord,
            message: error.message.text(run.language)), &run)
      }
    } fail: { run, path, line, error in
      fail(
        Failure(
          path: path, line: line, code: error.code, message: error.message.text(run.language)), &run
      )
    }
    return stream
  }

  private mutating func fail(_ failure: Failure, _ run: inout Invocation) {
    run.diagnostics.report(failure.path, line: failure.line, failure.message)
    run.outcome.hasFailed = true
    write(failure, run)
    // Beside an input that is not there, all reports of the other would seem new.
    if failure.line == nil || run.arguments.has("strict") { run.end() }
  }

  private mutating func write(_ failure: Failure, _ run: Invocation) {
    if let table { return run.output.write(table.text(failure)) }
    line.removeAll()
    failure.encode(to: &line)
    run.output.write(line.bytes)
  }
}

// MARK: - Writing

extension Comparer {
  mutating func write(_ match: Match, _ run: inout Invocation) {
    line.removeAll()
    if let table {
      let text = table.text(match)
      run.outcome.hasFound = run.outcome.hasFound || table.differs(match)
      return run.output.write(text)
    }
    let differs = match.encode(to: &line, wish.scope)
    run.outcome.hasFound = run.outcome.hasFound || differs
    run.output.write(line.bytes)
  }

  /// The years of each body. Reports that have no place among them are complained of.
  mutating func writeYears(_ reports: [ReportSnapshot], _ run: inout Invocation) {
    let (matches, left) =
      wish.baseYear.map { Pairing.against($0, reports) } ?? Pairing.years(reports)
    if wish.showsAllYears, table != nil {
      let years = YearsTable(settings)
      for row in Pairing.rows(reports).rows { run.output.write(years.text(row)) }
      run.outcome.hasFound = matches.contains { table?.differs($0) ?? false }
    } else {
      for match in matches { write(match, &run) }
    }
    for report in left {
      let isNamed = wish.baseYear != nil && report.agency != nil && report.year != nil
      run.diagnostics.report(
        report.source.path,
        isNamed
          ? run.language.says(
            "该单位没有所比年度的报告，不能比较", en: "its body has no report of the year to compare with")
          : run.language.says(
            "没有单位名称或年度，不能与别的年度比较", en: "no agency or year: it is compared with no other year"))
      run.outcome.hasFailed = true
    }
  }

  mutating func write(_ comparison: FindingComparison, _ run: inout Invocation) {
    let counts = comparison.counts
    run.outcome.hasFound = counts.new + counts.gone > 0
    guard table == nil else {
      let list = FindingList(
        isColoured: settings.isColoured, showsUnchanged: wish.scope.keepsUnchanged,
        language: run.language)
      return run.output.write(list.text(comparison))
    }
    line.removeAll()
    for pair in comparison.pairs { pair.change.encode(to: &line) }
    run.output.write(line.bytes)
  }
}
