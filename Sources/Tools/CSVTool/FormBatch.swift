import Agencies
import CommandLine
import Forms
import Lists
import Records
import Reporting
import Rows
import Sums
import Wordings

/// The forms that one run writes.
struct FormBatch: RecordConsumer {
  private let edition: Edition
  private let format: SheetFormat
  private let agencies: [Agency]
  private let year: Int?
  private let language: Language
  private let from: String?
  private let notes: CellNotes
  private var balances: OpeningBalances
  var reader = RecordReader()

  /// Writes the forms of the run, where `--form` is given; returns whether it is.
  static func writeForms(_ run: inout Invocation) throws(Stop) -> Bool {
    guard let form = run.arguments.value(.form).flatMap(Form.init), let edition = form.edition
    else { return false }
    var batch = try FormBatch(edition, try SheetOptions.format(run).forExcel, run)
    if try batch.read(&run) { try batch.write(run) }
    return true
  }

  private init(_ edition: Edition, _ format: SheetFormat, _ run: Invocation) throws(Stop) {
    self.edition = edition
    self.format = format
    language = run.language
    from = run.arguments.value(.from)
    notes = try NoteFile.notes(run)
    year = run.arguments.integer(.year)
    let list = try run.agencies()
    agencies = try FormBatch.agencies(list, run)
    balances = OpeningBalances(list)
  }

  /// The agencies for which a form is written.
  private static func agencies(_ list: AgencyList?, _ run: Invocation) throws(Stop) -> [Agency] {
    guard let name = run.arguments.value(.agency) else {
      guard let list, !list.agencies.isEmpty else { throw .usage("--units: no agency in the list") }
      return list.agencies
    }
    guard let list else {
      guard let folded = AgencyName(name)?.text else {
        throw .usage("--agency must be a name, not '\(name)'")
      }
      return [Agency(id: folded, name: folded)]
    }
    switch list.match(name) {
    case .own(let agency): return [agency]
    case .predecessor, .ambiguous, .ended:
      throw .usage("--agency must be a present name, not '\(name)'")
    case .unknown(let nearest):
      let hint = nearest.map { "; did you mean \($0.name)?" } ?? ""
      throw .usage("--agency: unknown agency '\(name)'\(hint)")
    }
  }

  /// Reads the reports of the year before; returns whether the run goes on.
  private mutating func read(_ run: inout Invocation) throws(Stop) -> Bool {
    guard let from else { return true }
    return try run.eachLine(of: [Path(from)], &self)
  }

  mutating func consume(
    _ record: AnyRecord, on line: InputLine, _ run: inout Invocation
  ) throws(Stop) {
    guard case .report(let report) = record, let problem = balances.add(report) else { return }
    run.diagnostics.report(report.source.path, problem.text(language))
  }

  mutating func consume(
    _ failure: Failure, on line: InputLine, _ run: inout Invocation
  ) throws(Stop) {
    balances.add(failure)
  }

  mutating func consume(unread failure: Failure, _ run: inout Invocation) throws(Stop) {}

  /// Writes the forms, with messages about those that lack the numbers of the year before.
  private func write(_ run: Invocation) throws(Stop) {
    guard let year = year ?? balances.newestYear.map({ $0 + 1 }) else {
      throw .usage("--from has no report with a year: expected --year=YYYY")
    }
    guard edition.years.contains(year) else {
      let last = edition.years.upperBound == 9999 ? " on" : " to \(edition.years.upperBound)"
      throw .usage(
        "--form=\(edition.form.rawValue) is for the years from \(edition.years.lowerBound)\(last),"
          + " not for \(year)")
    }
    var folder: OutputFolder?
    if let path = run.arguments.value(.outDir) { folder = try OutputFolder(path, run.streams) }
    for agency in agencies {
      let balance = from == nil ? nil : balances.balance(of: agency, in: year)
      let bytes = BlankForm(edition, of: agency.name, on: year, balance, notes).bytes(format)
      if folder == nil {
        try run.output.write(bytes)
      } else {
        _ = try folder?.write(bytes, named: agency.name, ending: format.fileEnding)
      }
      if let gap = balance?.gap { run.diagnostics.report(agency.name, gap.text(language)) }
    }
  }
}
