import Agencies
import Checking
import Forms
import Records
import Rules
import Views
import Wordings

/// The feedback letters of a run, one for each agency.
package struct LetterBatch: Sendable {
  private let settings: LetterSettings
  /// The rules that are applied, by their codes.
  private let rules: [String: Rule]
  private var letters: [Recipient: LetterDraft] = [:]
  /// Those of `letters`, in the order in which they were added.
  private var order: [Recipient] = []
  /// The letter, year and index of the file in which each report is, by its ordinal, from 0.
  private var positions: [Int: (recipient: Recipient, year: Int?, file: Int)] = [:]
  private var ordinal = 0
  /// The agency of each file, and the years of each agency's reports that were read.
  private var owners: [String: Recipient] = [:]
  private var years: [Recipient: Set<Int>] = [:]
  private var unchanged: UnchangedReports
  /// The files of other years that each agency submitted.
  private var otherYears: [Recipient: [(file: String, year: Int)]] = [:]
  /// The inputs that could not be read and belong to no agency.
  private var strays: [Failure] = []

  package init(_ rules: [Rule], settings: LetterSettings = LetterSettings()) {
    self.rules = Dictionary(rules.map { ($0.code, $0) }) { first, _ in first }
    self.settings = settings
    unchanged = UnchangedReports(textsBefore: settings.textsBefore)
  }

  /// Whether a report was added or skipped.
  package var hasReports: Bool { ordinal > 0 }

  /// Adds a report and the findings about it alone.
  package mutating func add(_ context: CheckContext, _ findings: [Finding], _ summary: Summary) {
    let report = context.report
    let recipient = record(context)
    let name = report.agency.flatMap { AgencyName($0)?.text }
    open(recipient, named: context.agencyMatch?.agency?.name ?? name ?? report.source.stem)
    let file = SourceFile(
      judged: JudgedReport(report, findings, summary), form: report.form,
      cells: settings.last == nil ? nil : CellStore(report.cells))
    // A report without a year may be of the year that is checked.
    let year = report.year ?? settings.year
    let index = letters[recipient]?.years[year]?.files.count ?? 0
    positions[ordinal] = (recipient, year, index)
    letters[recipient]?.years[year, default: YearDraft()].files.append(file)
    ordinal += 1
  }

  /// Records a report of another year, which gets no letter. One that `isSubmitted` this time is mentioned to
  /// its agency if that owes its report.
  package mutating func skip(_ context: CheckContext, isSubmitted: Bool = false) {
    let recipient = record(context)
    ordinal += 1
    if isSubmitted, let year = context.report.year {
      otherYears[recipient, default: []].append((context.report.source.name, year))
    }
  }

  /// Adds a finding about the report that was added as the one at `ordinal`, from 0.
  package mutating func add(_ finding: Finding, at ordinal: Int) {
    guard let (recipient, year, file) = positions[ordinal] else { return }
    letters[recipient]?.years[year]?.files[file].judged.findings.append(finding)
  }

  /// Adds which agencies of the list owe a report.
  package mutating func add(owing findings: [Finding]) {
    for finding in findings where finding.waived == nil && finding.severity >= settings.least {
      let recipient = finding.recipient(in: settings.agencies)
      open(recipient, named: finding.agency ?? "")
      letters[recipient]?.years[finding.year, default: YearDraft()].owing = finding
      letters[recipient]?.otherYears = otherYears[recipient] ?? []
    }
  }

  /// Adds a document that could not be read. One that goes with a report is no matter of letters.
  package mutating func add(_ failure: Failure) {
    guard !failure.isCompanion else { return }
    guard let agency = settings.agencies?.agency(ofPath: failure.path) else {
      return strays.append(failure)
    }
    if let year = settings.year, !FileYear.mayBe(year, failure.path) { return }
    open(.agency(agency.id), named: agency.name)
    letters[.agency(agency.id)]?.failures.append(failure)
  }

  /// Adds a line or file of records that could not be read, which belongs to no agency.
  package mutating func add(stray failure: Failure) { strays.append(failure) }

  /// Records the agency of a report; returns the recipient of the letter about it.
  private mutating func record(_ context: CheckContext) -> Recipient {
    let report = context.report
    let recipient = Recipient(
      report.agency, report.year, report.source.path, in: settings.agencies)
    owners[report.source.path] = recipient
    unchanged.add(report)
    if let year = report.year { years[recipient, default: []].insert(year) }
    return recipient
  }

  private mutating func open(_ recipient: Recipient, named name: String) {
    guard letters[recipient] == nil else { return }
    order.append(recipient)
    let agency: Agency? =
      if case .agency(let id) = recipient { settings.agencies?[id] } else { nil }
    letters[recipient] = LetterDraft(name: name, agency: agency)
  }
}

// MARK: - Letters

extension LetterBatch {
  /// The letters, in the order of the list and then of the input; last, where something belongs to no
  /// agency, one for the office itself.
  package func feedbackLetters() -> [FeedbackLetter] {
    var batch = self
    let lost = batch.addLast()
    let order = batch.order.enumerated().sorted {
      (index(of: $0.element), $0.offset) < (index(of: $1.element), $1.offset)
    }
    let text = FeedbackLetterText(settings)
    let letters = order.compactMap { _, recipient in
      batch.letters[recipient].map { letter in
        text.letter(letter, batch.summaries(of: letter))
      }
    }
    return letters + (text.rest(strays, lost: lost).map { [$0] } ?? [])
  }

  private func index(of recipient: Recipient) -> Int {
    if case .agency(let id) = recipient { settings.agencies?.index(of: id) ?? .max } else { .max }
  }

  /// The summary of each year, the earliest first.
  private func summaries(of letter: LetterDraft) -> [YearSummary] {
    letter.years.sorted { ($0.key ?? 0) < ($1.key ?? 0) }.map { year, draft in
      YearSummary(draft, year: year, of: letter, settings, isUnchanged: unchanged.have) {
        obstacle(to: $0)
      }
    }
  }

  /// Adds to each letter the findings of the last round; returns the names of agencies without a letter, each with
  /// whether it has left the list.
  /// A finding without an agency, or about one whose name was corrected, goes to the agency of its file.
  private mutating func addLast() -> [LostAgency] {
    var lost: [LostAgency] = []
    var seen: Set<LostAgency> = []
    for var finding in settings.last ?? [] {
      guard let rule = rules[finding.rule] else { continue }
      finding.concern = rule.concern
      if let year = settings.year, finding.year ?? year != year { continue }
      var recipient = finding.recipient(in: settings.agencies)
      if letters[recipient] == nil, let owner = owners[finding.source.path] { recipient = owner }
      let name = finding.agency ?? finding.source.stem
      if letters[recipient] == nil, isAsked(recipient) { open(recipient, named: name) }
      guard letters[recipient] != nil else {
        // It was not asked for its report.
        if finding.concern.isOwing, name == settings.host { continue }
        let agency = LostAgency(name: name, hasLeft: hasLeft(recipient))
        if seen.insert(agency).inserted { lost.append(agency) }
        continue
      }
      letters[recipient]?.add(last: finding, of: settings.year)
    }
    return lost
  }

  /// Whether an agency that submitted nothing this time gets a letter because of the last round: not where a
  /// rule reports who owes a report, and not where it is missing from the list.
  private func isAsked(_ recipient: Recipient) -> Bool {
    switch recipient {
    case .agency:
      settings.year == nil || !rules.values.contains { $0.concern == .owing(.notSubmitted) }
    case .name: settings.agencies == nil
    case .file: false
    }
  }

  /// Whether the list had `recipient` earlier and does not now.
  private func hasLeft(_ recipient: Recipient) -> Bool {
    guard case .name(let name) = recipient, let unlisted = settings.unlistedBefore else {
      return false
    }
    return !unlisted.contains(name)
  }

  /// Why a finding of the last round that is gone cannot be called fixed: another report that its rule needs
  /// is missing. Nil where it can.
  private func obstacle(to finding: Finding) -> Wording? {
    let needs = rules[finding.rule]?.needs ?? []
    if needs.contains(.list), settings.agencies == nil { return LetterBatch.noList }
    if needs.contains(.pages), !settings.hasPages { return LetterBatch.noPages }
    if needs.contains(.facts), !settings.hasFacts { return LetterBatch.noFacts }
    guard finding.concern != .duplicate else { return nil }
    if needs.contains(.children) {
      guard case .agency(let id) = finding.recipient(in: settings.agencies), let year = finding.year
      else {
        return LetterBatch.noList
      }
      let children = settings.agencies?.children(of: id).filter(\.isInRollup) ?? []
      let isWhole = children.allSatisfy { years[.agency($0.id)]?.contains(year) ?? false }
      return isWhole ? nil : LetterBatch.missing
    }
    guard let other = finding.other, let year = other.year else { return nil }
    let recipient = Recipient(other.agency, year, other.source.path, in: settings.agencies)
    return years[recipient]?.contains(year) ?? false ? nil : LetterBatch.missing
  }

  private static let noList = Wording("本次没有单位名单", en: "there is no list of agencies this time")
  private static let noPages = Wording(
    "本次未与发布页面核对", en: "published pages are not compared this time")
  private static let noFacts = Wording(
    "本次未与其他来源的数据核对", en: "numbers of other sources are not compared this time")
  private static let missing = Wording(
    "本次没有对照所用的另一份报告", en: "the report that it is compared with is missing this time")
}
