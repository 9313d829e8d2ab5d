import Claims
import Checking
import CommandLine
import JSON
import Records
import Rules
import Letters
import Agencies
import Wordings

/// One run over records: reports are judged one by one, and at the end against one another.
struct Checker {
  private let choices: Choices
  private let arguments: Arguments
  private let check: ReportCheck
  private var stream: StreamCheck
  private var waivers: Waivers?
  private var view: FindingView?
  private var sarif: SarifLog?
  private var mailing: Mailing?
  /// Whether there were records that are neither reports nor failures.
  private var hasOthers = false
  private var reader = RecordReader()
  private var line = JSONWriter()
  /// What is written when all is read, since the office's list orders it: the place in the list, the
  /// records.
  private var held: [(place: Int, bytes: [UInt8])] = []

  init(_ run: Invocation) {
    arguments = run.arguments
    choices = Choices(run)
    check = ReportCheck(choices.selection)
    let isAboutClaims = arguments.has("claims")
    stream = StreamCheck(
      isAboutClaims ? [] : choices.selection.rules, settings: choices.settings)
    waivers = WaiverFile.waivers(run, choices)
    mailing = SlipFiles.mailing(run, choices)
    if arguments.value("format") == "sarif", !arguments.has("claims") {
      let log = SarifLog(choices.selection.rules, language: run.language)
      sarif = log
      run.output.write(log.head(version: Tool.version))
    }
    guard run.wantsText, !arguments.has("make-waivers") else { return }
    view = FindingView(
      isColoured: Terminal.isColoured(arguments.value("color")), showsAll: arguments.has("all"),
      language: run.language)
  }

  /// Takes in the record on line `number` of `path`.
  mutating func take(
    _ bytes: UnsafeRawBufferPointer, _ path: String, _ number: Int, _ run: inout Invocation
  ) {
    do throws(Refusal) {
      switch try reader.read(bytes) {
      case .report(let report):
        let subject = CheckContext(report, settings: choices.settings)
        if arguments.has("pass") { pass(bytes, run, at: place(of: subject.unit?.unit)) }
        judge(subject, &run)
      case .failure(let failure):
        run.outcome.hasReadFailure = true
        stream.add(failure)
        mailing?.add(failure)
        pass(bytes, run, at: place(of: units?.unit(ofPath: failure.path)))
        show(failure, run)
      case .finding, .change, .summary, .other:
        hasOthers = true
        pass(bytes, run)
      }
    } catch {
      fail(
        Failure(
          path: path, line: number, code: .malformedRecord,
          message: error.message.text(run.language)), &run)
    }
  }

  /// Tells of an input or line that could not be read.
  mutating func fail(_ failure: Failure, _ run: inout Invocation) {
    run.diagnostics.report(failure.path, line: failure.line, failure.message)
    run.outcome.hasFailed = true
    show(failure, run)
    mailing?.add(stray: failure)
    if writesRecords {
      line.removeAll()
      failure.encode(to: &line)
      run.output.write(line.bytes)
    }
    if arguments.has("strict") {
      if let sarif { run.output.write(sarif.foot(hasFailed: true)) }
      run.end()
    }
  }

  /// Writes what comes of all reports together.
  mutating func finish(_ run: inout Invocation) {
    if let mailing, hasOthers, !mailing.hasReports {
      run.usage("no report among the records: slips are made of what rpt-parse writes")
    }
    var hasFound = false
    stream.eachReport(of: choices.year) { ordinal, found in
      var findings = found
      waivers?.apply(to: &findings)
      hasFound = hasFound || findings.contains(where: counts)
      let shown = findings.filter { $0.severity >= choices.shown }
      if mailing != nil {
        for finding in findings { mailing?.add(finding, at: ordinal) }
      } else if view != nil {
        for finding in shown { view?.add(finding, at: ordinal) }
      } else {
        write(arguments.has("all") ? shown : shown.shownByDefault, nil, run)
      }
    }
    run.outcome.hasFound = run.outcome.hasFound || hasFound
    tellOfList(&run)
    release(run)
    tellUnusedWaivers(&run)
    if let sarif {
      run.output.write(sarif.foot(hasFailed: run.outcome.hasFailed || run.outcome.hasReadFailure))
    }
    if let mailing { return SlipFiles.write(mailing.slips(), run) }
    guard view != nil, !arguments.has("claims") else { return }
    view?.eachBlock(noting: { [stream, choices] in stream.note(on: $0, of: choices.year) }) {
      run.output.write($0)
    }
    run.output.write(view?.totals ?? "")
  }

  /// Tells of the bodies of the list that owe a report.
  private mutating func tellOfList(_ run: inout Invocation) {
    guard let year = choices.year else { return }
    var findings = stream.findingsOfList(year: year)
    waivers?.apply(to: &findings)
    run.outcome.hasFound = run.outcome.hasFound || findings.contains(where: counts)
    let shown = findings.filter { $0.severity >= choices.shown }
    mailing?.add(owing: shown)
    guard !shown.isEmpty, mailing == nil else { return }
    guard view == nil else {
      view?.add(owing: shown)
      return
    }
    for finding in shown { write([finding], nil, run) }
  }

  private mutating func pass(
    _ bytes: UnsafeRawBufferPointer, _ run: Invocation, at place: Int = .max
  ) {
    guard writesRecords else { return }
    guard units == nil else { return held.append((place, bytes + [UInt8(ascii: "\n")])) }
    run.output.writeLine(bytes)
  }

  /// Whether records come out, rather than something made of them.
  private var writesRecords: Bool { view == nil && sarif == nil && mailing == nil }

  private var units: UnitList? { choices.settings.units }

  /// The place of `unit` in the office's order; what has none stands last.
  private func place(of unit: Unit?) -> Int {
    unit.flatMap { units?.place(of: $0.id) } ?? .max
  }

  private func place(of finding: Finding?) -> Int {
    place(of: finding?.agency.flatMap { units?.match($0, year: finding?.year).unit })
  }

  /// Writes what waited for its turn.
  private mutating func release(_ run: Invocation) {
    // Swift's sort is stable.
    for (_, bytes) in held.sorted(by: { $0.place < $1.place }) { run.output.write(bytes) }
    held = []
  }

  private mutating func show(_ failure: Failure, _ run: Invocation) {
    sarif?.add(failure)
    guard view != nil else { return }
    let place = place(of: units?.unit(ofPath: failure.path))
    view?.add(failure, at: place)
    writeBlocks(run)
  }

  private mutating func judge(_ subject: CheckContext, _ run: inout Invocation) {
    // A report that names no year may be of the year that is judged.
    guard subject.report.year == nil || choices.year == nil || subject.report.year == choices.year
    else {
      stream.add(subject)
      view?.skip()
      mailing?.skip(subject)
      return
    }
    if arguments.has("claims") { return writeClaims(of: subject.report, run) }
    let result = check.result(of: subject)
    var all = result.findings
    waivers?.apply(to: &all)
    stream.add(subject, all)
    if all.contains(where: counts) { run.outcome.hasFound = true }
    guard mailing == nil else {
      mailing?.add(subject, all, result.summary)
      return
    }
    let findings = all.filter { $0.severity >= choices.shown }
    let place = place(of: subject.unit?.unit)
    guard view == nil else {
      view?.add(subject.report, findings, result.summary, at: place)
      return writeBlocks(run)
    }
    let listed = arguments.has("all") ? findings : findings.shownByDefault
    let summary = arguments.has("summary") ? result.summary : nil
    write(listed, summary, run, at: place)
  }

  /// Writes the text that is ready, unless there may be more to say of the same reports.
  private mutating func writeBlocks(_ run: Invocation) {
    if !stream.isWanted, units == nil { view?.eachBlock { run.output.write($0) } }
  }

  /// Tells of waivers that matched nothing or hold no longer, unless the rule is left out.
  private mutating func tellUnusedWaivers(_ run: inout Invocation) {
    guard choices.selection.rules.contains(where: { $0.code == "W901" }) else { return }
    var unused = waivers?.unused ?? []
    choices.settings.profile.adjust(&unused)
    unused.removeAll { $0.severity < choices.shown }
    guard !unused.isEmpty else { return }
    run.outcome.hasFound = run.outcome.hasFound || unused.contains(where: counts)
    if view != nil {
      view?.add(waivers: unused)
    } else if mailing == nil {
      write(unused, nil, run)
    }
    release(run)
  }

  /// `place` is that of the report in the office's list; without it that of the findings' body.
  private mutating func write(
    _ findings: [Finding], _ summary: Summary?, _ run: Invocation, at place: Int? = nil
  ) {
    line.removeAll()
    if arguments.has("make-waivers") {
      for finding in findings where finding.waived == nil && finding.verdict != .notAssessable {
        Waiver.encode(for: finding, to: &line)
      }
      return run.output.write(line.bytes)
    }
    if sarif != nil {
      for finding in findings { run.output.write(sarif?.result(finding) ?? []) }
      return
    }
    for finding in findings { finding.encode(to: &line) }
    summary?.encode(to: &line)
    guard units == nil else {
      return held.append((place ?? self.place(of: findings.first), line.bytes))
    }
    run.output.write(line.bytes)
  }

  /// What `--claims` writes of one report, in place of findings.
  private mutating func writeClaims(of report: Report, _ run: Invocation) {
    let claims = ClaimReader.reading(of: report).claims
    guard view == nil else {
      return run.output.write(ClaimView(run.language).text(of: report, claims))
    }
    line.removeAll()
    for claim in claims { claim.encode(of: report, to: &line) }
    run.output.write(line.bytes)
  }

  private func counts(_ finding: Finding) -> Bool {
    finding.verdict == .fail && finding.severity >= choices.counting && finding.waived == nil
  }
}
