import Forms
import CommandLine
import Records
import Rows
import Sums
import Agencies
import Wordings

/// The forms of one run.
struct FormBatch {
  private let edition: Edition
  private let dialect: Dialect
  private let units: [Unit]
  private let year: Int?
  private let language: Language
  private let from: String?
  private var ledger: CarryLedger
  private var reader = RecordReader()

  /// Ends the run where the options make no sense together.
  init(_ edition: Edition, dialect: Dialect, _ run: Invocation) {
    self.edition = edition
    self.dialect = dialect
    language = run.language
    from = run.arguments.value("from")
    year = run.checked { () throws(Arguments.UsageError) in
      try run.arguments.integer("year", in: 2000...2099)
    }
    let list = run.units()
    units = FormBatch.units(list, run)
    ledger = CarryLedger(list)
    guard year != nil || from != nil else {
      run.usage("give the year to report on, --year=YYYY, or the reports before it, --from=FILE")
    }
    guard units.count == 1 || run.arguments.has("out-dir") else {
      run.usage("--out-dir=DIR takes a file a body; without it give one body, --agency=NAME")
    }
  }

  /// The bodies that get a form.
  private static func units(_ list: UnitList?, _ run: Invocation) -> [Unit] {
    guard let name = run.arguments.value("agency") else {
      guard let list else {
        run.usage("give the bodies, --units=FILE, or one of them, --agency=NAME")
      }
      guard !list.units.isEmpty else { run.usage("--units: no body in the list") }
      return list.units
    }
    guard let list else {
      guard let folded = AgencyName(name)?.text else { run.usage("--agency: no name") }
      return [Unit(id: folded, name: folded)]
    }
    switch list.match(name) {
    case .own(let unit): return [unit]
    case .predecessor, .ambiguous: run.usage("--agency: '\(name)' is a former name")
    case .unknown(let nearest):
      let hint = nearest.map { "; did you mean \($0.name)?" } ?? ""
      run.usage("--agency: no body of the list is called '\(name)'\(hint)")
    }
  }

  /// Reads the reports of the year before.
  mutating func read(_ run: inout Invocation) {
    guard let from else { return }
    var batch = self
    run.eachLine(of: [Path(from)]) { run, line, path, number in
      batch.take(line, path, number, &run)
    } fail: { run, path, line, error in
      FormBatch.complain(path, line, error.message.text(run.language), &run)
    }
    self = batch
  }

  private mutating func take(
    _ line: UnsafeRawBufferPointer, _ path: String, _ number: Int, _ run: inout Invocation
  ) {
    do throws(Refusal) {
      switch try reader.read(line) {
      case .report(let report):
        guard let problem = ledger.take(report) else { return }
        run.diagnostics.report(report.source.path, problem.text(language))
      case .failure(let failure):
        run.outcome.hasReadFailure = true
        ledger.take(failure)
      case .finding, .change, .summary, .other: break
      }
    } catch {
      FormBatch.complain(path, number, error.message.text(language), &run)
    }
  }

  private static func complain(
    _ path: String, _ line: Int?, _ message: String, _ run: inout Invocation
  ) {
    run.diagnostics.report(path, line: line, message)
    run.outcome.hasFailed = true
    if run.arguments.has("strict") { run.end() }
  }

  /// Writes the forms, and tells of those in which last year's numbers are missing.
  func write(_ run: inout Invocation) {
    guard let year = year ?? ledger.newestYear.map({ $0 + 1 }) else {
      run.usage("--from has no report with a year: give the year to report on, --year=YYYY")
    }
    guard edition.years.contains(year) else {
      let last = edition.years.upperBound == 9999 ? " on" : " to \(edition.years.upperBound)"
      run.usage(
        "--form=\(edition.form.rawValue) is for the years from \(edition.years.lowerBound)\(last),"
          + " not for \(year)")
    }
    var folder = run.arguments.value("out-dir").map { OutputFolder($0, run) }
    for unit in units {
      let carry = from == nil ? nil : ledger.carry(to: unit, in: year)
      let bytes = FormSheet(edition, of: unit.name, on: year, carry).bytes(dialect)
      if folder == nil {
        run.output.write(bytes)
      } else {
        _ = folder?.write(bytes, named: unit.name, ending: ".csv")
      }
      if let gap = carry?.gap { run.diagnostics.report(unit.name, gap.text(language)) }
    }
  }
}
