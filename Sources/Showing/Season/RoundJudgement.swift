import Agencies
import Checking
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

  private struct Held<Value: Sendable>: Sendable {
    let index: Int
    let value: Value
  }

  private let order: ListOrder
  private let check: ReportCheck
  private let settings: CheckSettings
  private var stream: StreamCheck
  private var batch: LetterBatch
  private var heldReports: [Held<Report>] = []
  private var heldRecords: [Held<FoundRecord>] = []

  /// Checks the records of `input` about `year`; `last` are the findings of the last round. `advance` is
  /// called after each record.
  init(_ input: RoundInput, year: Int, last: [Finding]?, advance: () -> Void) {
    settings = RoundJudgement.settings(input)
    let selection = Selection.every.leaving(out: input.profile.off)
    order = ListOrder(input.agencies)
    check = ReportCheck(selection)
    stream = StreamCheck(selection.rules, settings: settings)
    var letters = LetterSettings()
    letters.agencies = input.agencies
    letters.profile = input.profile
    letters.year = year
    letters.last = last
    batch = LetterBatch(selection.rules, settings: letters)
    for line in input.all {
      add(line.record, year)
      advance()
    }
    finish(year)
  }

  private static func settings(_ input: RoundInput) -> CheckSettings {
    var settings = CheckSettings()
    settings.agencies = input.agencies
    settings.profile = input.profile
    return settings
  }

  private mutating func add(_ record: AnyRecord, _ year: Int) {
    switch record {
    case .report(let report): add(report, year)
    case .failure(let failure):
      stream.add(failure)
      batch.add(failure)
      heldRecords.append(Held(index: order.index(of: failure), value: .failure(failure)))
    case .finding, .change, .summary, .other: break
    }
  }

  private mutating func add(_ report: Report, _ year: Int) {
    let context = CheckContext(report, settings: settings)
    let index = order.index(of: context.agencyMatch?.agency)
    heldReports.append(Held(index: index, value: report))
    // A report without a year may be of the year that is checked.
    guard report.year == nil || report.year == year else {
      stream.add(context)
      return batch.skip(context)
    }
    let result = check.result(of: context)
    stream.add(context, result.findings)
    batch.add(context, result.findings, result.summary)
    hold(result.findings.shownByDefault, at: index)
  }

  private mutating func hold(_ findings: [Finding], at index: Int) {
    heldRecords += findings.map { Held(index: index, value: .finding($0)) }
  }

  /// Adds what reports are found to have together, and what agencies owe.
  private mutating func finish(_ year: Int) {
    for (ordinal, findings) in stream.located(of: year) {
      for finding in findings { batch.add(finding, at: ordinal) }
      let shown = findings.shownByDefault
      hold(shown, at: order.index(of: shown.first))
    }
    let owing = stream.findingsOfList(year: year)
    batch.add(owing: owing)
    for finding in owing.shownByDefault { hold([finding], at: order.index(of: finding)) }
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
}
