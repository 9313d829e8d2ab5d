import Changes
import Invocation
import Records

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
  mutating func snapshots(of path: Path, _ run: inout Invocation) -> [Snapshot] {
    var snapshots: [Snapshot] = []
    run.eachLine(of: [path]) { run, line, path, number in
      do throws(RecordError) {
        switch try reader.read(line) {
        case .report(let report): snapshots.append(Snapshot(report))
        case .failure(let failure):
          run.outcome.hasReadFailure = true
          if table == nil { run.output.writeLine(line) } else { write(failure, run) }
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
    // Beside an input that is not there, all reports of the other would seem new.
    if failure.line == nil || run.arguments.has("strict") { run.end() }
  }

  private mutating func write(_ failure: Failure, _ run: Invocation) {
    if let table { return run.output.write(table.text(failure)) }
    line.removeAll()
    failure.encode(to: &line)
    run.output.write(line.bytes)
  }

  mutating func write(_ match: Match, _ run: inout Invocation) {
    line.removeAll()
    if table == nil { match.encode(to: &line) }
    let bytes = table.map { Array($0.text(match).utf8) } ?? line.bytes
    run.outcome.hasFound = run.outcome.hasFound || !bytes.isEmpty
    run.output.write(bytes)
  }
}
