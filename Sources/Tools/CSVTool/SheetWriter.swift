import CommandLine
import Records
import Reporting
import Rows
import Wordings

/// The records of a run, which become the rows of one sheet.
struct SheetWriter: LineConsumer {
  private var rows: Rows

  init(_ settings: Rows.Settings) { rows = Rows(settings) }

  /// Adds only the header.
  mutating func addHeader(_ run: Invocation) throws(Stop) {
    do throws(Rows.RowError) { try rows.addHeader() } catch {
      throw .usage(error.sentence(in: run.language))
    }
  }

  mutating func consume(
    _ line: InputLine, _ run: inout Invocation
  ) throws(Stop) -> Refusal? {
    do throws(Rows.RowError) {
      if try rows.add(line.bytes) == .failure { run.outcome.hasReadFailure = true }
    } catch {
      if case .malformed(let refusal) = error { return refusal }
      // The rows written so far are complete.
      try run.output.close()
      throw .usage("\(line.path):\(line.number): \(error.sentence(in: run.language))")
    }
    try write(run)
    return nil
  }

  mutating func consume(unread failure: Failure, _ run: inout Invocation) throws(Stop) {
    rows.add(failure)
    try write(run)
  }

  /// Writes the buffered rest.
  mutating func finish(_ run: Invocation) throws(Stop) {
    do throws(Rows.RowError) { try rows.finish() } catch {
      throw .usage(error.sentence(in: run.language))
    }
    try write(run)
    if rows.lacksTables {
      return run.diagnostics.report(
        nil,
        run.language.says("没有可以列表的报告，未写出表格", en: "no reports: no table was written"))
    }
    guard rows.lacksSheet else { return }
    run.diagnostics.report(
      nil,
      run.language.says(
        "没有可以列表的记录，也没有指定表的种类，未写表头；要写表头的，请使用选项 --type 或 --header=always",
        en: "no records for a sheet, and no kind of sheet was chosen: no header was written; "
          + "--type or --header=always writes one"))
  }

  private mutating func write(_ run: Invocation) throws(Stop) {
    try run.output.write(rows.bytes)
    rows.removeAll()
  }
}
