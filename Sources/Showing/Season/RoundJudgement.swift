import Agencies
import Checking
import Chinese
import Letters
import Records
import Rules
import Views

/// All reports of a round, checked once: what was found, in the order of the list of agencies, and the
/// feedback letters.
struct RoundJudgement: Sendable {
  /// All reports, in the order of the list.
  private(set) var reports: [Report] = []
  private(set) var found: [FoundRecord] = []
  private(set) var letters: [FeedbackLetter] = []
  private(set) var points: RoundPoints
  /// The files of the inbox, by the agencies that they belong to.
  private(set) var submissions: Submissions

  private struct Held<Value: Sendable>: Sendable {
    let index: Int
    let value: Value
  }

  private let order: ListOrder
  /// The name of the agency that all others belong to.
  private let host: String?
  private let check: ReportCheck
  private let settings: CheckSettings
  private var stream: StreamCheck
  private var waivers: Waivers?
  private var batch: LetterBatch
  private var heldReports: [Held<Report>] = []
  private var heldRecords: [Held<FoundRecord>] = []
  /// The findings about reports, also those that are not shown.
  private(set) var every: [Finding] = []
  private(set) var summaries: [Summary] = []
  /// All reports, to know what of the last round is gone though its report is the same.
  private(set) var unchangedReports: UnchangedReports
  /// What is otherwise on the pages of the reports.
  private(set) var changesOfPages: [Change] = []
  /// What the office typed about the agencies.
  let decisions: TypedDecisions
  /// The ids of the agencies whose report was sent back and of which another version came since.
  let renewed: Set<String>
  /// What the office should know of marks and decisions that were not applied.
  let messages: [String]
  /// The rows of the findings register of the last round with such marks.
  let refusedMarks: Set<LedgerRow.Key>

  /// Checks the records of `input` about `year`; `last` are the findings of the last round. `advance` is
  /// called after each record.
  init(_ input: RoundInput, year: Int, last: [Finding]?, advance: () -> Void) {
    var settings = RoundJudgement.settings(input)
    settings.pages = input.pages?.pages(settings: settings)
    settings.facts = input.facts.map { FactIndex($0, input.agencies) }
    self.settings = settings
    let selection = Selection.every.leaving(out: input.profile.off)
    order = ListOrder(input.agencies)
    host = input.agencies.root?.name
    check = ReportCheck(selection, omitting: selection.omitted(settings))
    stream = StreamCheck(selection.rules, settings: settings)
    var letters = LetterSettings()
    letters.agencies = input.agencies
    letters.profile = input.profile
    letters.year = year
    letters.last = last
    letters.textsBefore = input.former?.state.textsOfCopies ?? [:]
    unchangedReports = UnchangedReports(textsBefore: letters.textsBefore)
    letters.replies = input.former?.repliesOfAgencies ?? [:]
    letters.unlistedBefore = input.former?.state.unlisted.map {
      Set($0.compactMap(AgencyName.init))
    }
    letters.today = input.today
    letters.office = input.office
    letters.hasPages = settings.pages != nil
    letters.hasFacts = settings.facts != nil
    decisions = TypedDecisions(
      input.former?.agencies ?? [], of: input.agencies, year: year, today: input.today)
    letters.dueAgain = decisions.days(.dueAgain)
    letters.sentBack = Set(decisions.conclusions.filter { $0.value == .sentBack }.keys)
    letters.approved = Set(decisions.conclusions.filter { $0.value == .approved }.keys)
    letters.host = host
    submissions = Submissions(input, year: year)
    let newer = NewerVersions(input, submissions, decisions)
    renewed = newer.renewed
    letters.renewed = newer.renewed
    letters.approved.subtract(newer.afterApproval.map(\.id))
    for agency in input.agencies.agencies where !submissions.hasReport(of: agency) {
      let remarks = submissions.remarks(toOwing: agency.name)
      if !remarks.isEmpty { letters.remarks[agency.id] = remarks }
    }
    batch = LetterBatch(selection.rules, settings: letters)
    let marks = RegisterWaivers(input, year: year)
    waivers = marks.waivers
    messages =
      marks.messages + decisions.messages + newer.messages
      + (settings.facts.map { RoundJudgement.messages(on: $0, year: year) } ?? [])
    refusedMarks = marks.refused
    points = RoundPoints([], in: input.agencies)
    for line in input.received {
      add(line.record, year, isReceived: true)
      advance()
    }
    for line in input.draft + input.last {
      add(line.record, year, isReceived: false)
      advance()
    }
    finish(year)
    points = RoundPoints(every, in: input.agencies)
  }

  /// What is said of `facts` about other years, which a round does not check.
  private static func messages(on facts: FactIndex, year: Int) -> [String] {
    facts.lines(notAbout: year).map { other in
      let lines = other.lines.map(String.init).joined(separator: "、")
      return "\(facts.source.name)：第\(lines)行是\(other.year)年度的数，本轮只核对\(year)年度的报告，这些数没有核对。"
    }
  }

  static func settings(_ input: RoundInput) -> CheckSettings {
    var settings = CheckSettings()
    settings.agencies = input.agencies
    settings.profile = input.profile
    settings.today = input.today
    return settings
  }

  private mutating func add(_ record: AnyRecord, _ year: Int, isReceived: Bool) {
    switch record {
    case .report(let report): add(report, year, isReceived: isReceived)
    case .failure(let failure):
      stream.add(failure)
      if !submissions.settled.contains(failure.path) { batch.add(failure) }
      heldRecords.append(Held(index: order.index(of: failure), value: .failure(failure)))
    case .finding, .change, .summary, .claim, .imprint, .other: break
    }
  }

  private mutating func add(_ report: Report, _ year: Int, isReceived: Bool) {
    let context = CheckContext(report, settings: settings)
    let index = order.index(of: context.agencyMatch?.agency)
    heldReports.append(Held(index: index, value: report))
    unchangedReports.add(report)
    // A report without a year may be of the year that is checked.
    guard report.year == nil || report.year == year else {
      stream.add(context)
      return batch.skip(context, isSubmitted: isReceived)
    }
    let result = check.result(of: context)
    var findings = result.findings
    waivers?.apply(to: &findings)
    stream.add(context, findings)
    every += findings
    var summary = result.summary
    summary.ordinal = summaries.count + 1
    summaries.append(summary)
    batch.add(context, findings, result.summary)
    hold(findings.shownByDefault, at: index)
  }

  private mutating func hold(_ findings: [Finding], at index: Int) {
    heldRecords += findings.map { Held(index: index, value: .finding($0)) }
  }

  /// Adds what reports are found to have together, and what agencies owe.
  private mutating func finish(_ year: Int) {
    for (ordinal, found) in stream.located(of: year) {
      var findings = found
      waivers?.apply(to: &findings)
      every += findings
      for finding in findings { batch.add(finding, at: ordinal) }
      let shown = findings.shownByDefault
      hold(shown, at: order.index(of: shown.first))
    }
    changesOfPages = stream.changesOfPages(of: year)
    let owing = stream.findingsOfList(year: year)
    // The office sends no letter to the government that it belongs to.
    batch.add(owing: owing.filter { $0.agency == nil || $0.agency != host })
    for finding in owing.shownByDefault { hold([finding], at: order.index(of: finding)) }
    var rest = stream.findingsOfPages(of: year) + stream.findingsOfFacts(of: year)
    waivers?.apply(to: &rest)
    every += rest
    for finding in rest.shownByDefault { hold([finding], at: order.index(of: finding)) }
    // Swift's sort is stable.
    reports = heldReports.sorted { $0.index < $1.index }.map(\.value)
    found = heldRecords.sorted { $0.index < $1.index }.map(\.value)
    letters = batch.feedbackLetters()
  }
}

extension StreamCheck {
  /// The findings about each report together with others, with its ordinal.
  fileprivate func located(of year: Int) -> [(ordinal: Int, findings: [Finding])] {
    var located: [(ordinal: Int, findings: [Finding])] = []
    eachReport(of: year) { located.append(($0, $1)) }
    return located
  }
}

extension RoundJudgement {
  /// Whether published pages were compared.
  var hasPages: Bool { settings.pages != nil }

  /// The pages of each owner's report on `year`, the newest one last.
  func pages(of year: Int, in list: AgencyList) -> [RoundPoints.Owner: [Report]] {
    Dictionary(grouping: (settings.pages?.reports ?? []).filter { $0.year == year }) { report in
      .init(report.agency, report.year, report.source.path, in: list)
    }
  }

  /// The checksums of the texts that several agencies have, by the ids of the findings about them.
  var textsOfCopies: [String: String] {
    let copies = every.filter { $0.concern == .copiedText }
    guard !copies.isEmpty else { return [:] }
    let reports = Dictionary(reports.map { ($0.source.path, $0) }) { first, _ in first }
    let texts = copies.compactMap { finding in
      reports[finding.source.path]?.sections.first { $0.number == finding.section }.map {
        (finding.id, $0.checksum)
      }
    }
    return Dictionary(texts) { first, _ in first }
  }

  /// What sources state that contradict one another, a sentence for each cell.
  var conflictsOfSources: [String] {
    every.filter(\.saysSourcesDiffer).map { "\($0.agency ?? "")：\($0.message)" }
  }

  /// What was found on the pages of each owner and is not explained; `RoundPoints.explainedPages` has the others.
  func publicationFindings(in list: AgencyList) -> [RoundPoints.Owner: [Finding]] {
    Dictionary(
      grouping: every.filter { $0.concern.isOfPublication && $0.waived == nil }
    ) { finding in
      .init(finding.agency, finding.year, finding.source.path, in: list)
    }
  }

  /// Whether there is something that must be fixed, or a report is missing.
  var hasErrors: Bool {
    found.contains { record in
      guard let finding = record.finding else { return false }
      return finding.verdict == .fail && finding.severity == .error && finding.waived == nil
    }
  }

  /// The findings that an agency owes its report.
  func owing(_ reason: Concern.Owing? = nil) -> [Finding] {
    found.compactMap(\.finding).filter { finding in
      guard case .owing(let owing) = finding.concern else { return false }
      return reason == nil || owing == reason
    }
  }

  /// Whether `failure` is a signed scan of a report that was read.
  func isSignedScan(_ failure: Failure) -> Bool { submissions.scans.contains(failure.path) }

  /// Whether `failure` is a file that should have been readable: no signed scan of a report that was read, nothing that
  /// only goes with a report, and nothing after which the report came.
  func isFault(_ failure: Failure) -> Bool {
    !isSignedScan(failure) && !failure.isCompanion && !isSettled(failure)
  }

  /// Whether a report of its agency that was read came after `failure`.
  func isSettled(_ failure: Failure) -> Bool { submissions.settled.contains(failure.path) }

  /// Whether `failure` is a letter with replies, which are in the register.
  func isReply(_ failure: Failure) -> Bool { submissions.replies.contains(failure.path) }

  /// The files that may be meant as the report that the agency `name` owes, each with a sentence about it.
  func substitutes(of name: String) -> [(path: String, sentence: String)] {
    let others = submissions.agencies[RoundPoints.Owner(listed: name)]?.others ?? []
    return others.map { ($0.path, "收到的“\($0.path)”是\($0.year)年度的报告，请核实。") }
      + submissions.similar(to: name).map {
        ($0.path, "收到的“\($0.path)”署名“\($0.owner)”，请核实是否该单位的报告。")
      }
      + (submissions.misnamed[name] ?? []).map {
        ($0.path, "收到的“\($0.path)”报告的机关是“\($0.owner)”，请核实是否交错。")
      }
  }
}
