import Checking
import Forms
import Records
import Rules
import Agencies
import Wordings

/// The slips of a run: takes in what was read and found, and gives a text for each body.
package struct LetterBatch: Sendable {
  /// What the person who runs the check decides about slips.
  package struct Settings: Sendable {
    package var language = Language.chinese
    package var units: UnitList?
    /// The year that is judged; nil for all.
    package var year: Int?
    /// The least severity that is shown.
    package var least = Finding.Severity.info
    /// The day of the next year by which reports are due, where the list gives none.
    package var deadline: (month: Int, day: Int)?
    /// What local notices say, of deadlines among others.
    package var profile = Profile()
    /// What the last round wrote; nil where there is none to compare with.
    package var last: [Finding]?

    package init() {}
  }

  let settings: Settings
  /// The codes of the rules that are applied.
  let rules: Set<String>
  private var letters: [Recipient: LetterDraft] = [:]
  /// Those of `letters`, as they first came in.
  private var order: [Recipient] = []
  /// Where the report stands that was the one with each number, from 0, to be taken in.
  private var places: [Int: (addressee: Recipient, year: Int?, entry: Int)] = [:]
  private var ordinal = 0
  /// Which body each file is of, and the years that each body's reports were read of.
  private var owners: [String: Recipient] = [:]
  private var years: [Recipient: Set<Int>] = [:]
  /// What could not be read and is nobody's.
  private var strays: [Failure] = []

  package init(_ rules: [Rule], settings: Settings = Settings()) {
    self.rules = Set(rules.map(\.code))
    self.settings = settings
  }

  /// Whether a report came in, evidence among them.
  package var hasReports: Bool { ordinal > 0 }

  /// Takes in a report and all that was found about it by itself.
  package mutating func add(_ subject: CheckContext, _ findings: [Finding], _ summary: Summary) {
    let report = subject.report
    let addressee = note(subject)
    let name = report.agency.flatMap { AgencyName($0)?.text }
    open(addressee, named: subject.unit?.unit?.name ?? name ?? report.source.stem)
    let entry = SourceFile(
      block: ReportBlock(report, findings, summary), form: report.form,
      cells: settings.last == nil ? nil : CellStore(report.cells))
    // A report that names no year may be of the one that is judged.
    let year = report.year ?? settings.year
    let entries = letters[addressee]?.chapters[year]?.reports.count ?? 0
    places[ordinal] = (addressee, year, entries)
    letters[addressee]?.chapters[year, default: YearDraft()].reports.append(entry)
    ordinal += 1
  }

  /// Takes note of a report that is evidence alone.
  package mutating func skip(_ subject: CheckContext) {
    _ = note(subject)
    ordinal += 1
  }

  /// Takes in a finding about the report that was the one at `ordinal`, from 0, to be taken in.
  package mutating func add(_ finding: Finding, at ordinal: Int) {
    guard let (addressee, year, entry) = places[ordinal] else { return }
    letters[addressee]?.chapters[year]?.reports[entry].block.findings.append(finding)
  }

  /// Takes in which bodies of the list owe a report.
  package mutating func add(owing findings: [Finding]) {
    for finding in findings where finding.waived == nil {
      let addressee = finding.addressee(in: settings.units)
      open(addressee, named: finding.agency ?? "")
      letters[addressee]?.chapters[finding.year, default: YearDraft()].owing = finding
    }
  }

  /// Takes in a document that could not be read.
  package mutating func add(_ failure: Failure) {
    guard let unit = settings.units?.unit(ofPath: failure.path) else {
      return strays.append(failure)
    }
    if let year = settings.year, !FileYear.mayBe(year, failure.path) { return }
    open(.unit(unit.id), named: unit.name)
    letters[.unit(unit.id)]?.failures.append(failure)
  }

  /// Takes in a line or file of records that could not be read, which is no body's.
  package mutating func add(stray failure: Failure) { strays.append(failure) }

  /// Takes note of whose report it is.
  private mutating func note(_ subject: CheckContext) -> Recipient {
    let report = subject.report
    let addressee = Recipient(
      report.agency, report.year, report.source.path, in: settings.units)
    owners[report.source.path] = addressee
    if let year = report.year { years[addressee, default: []].insert(year) }
    return addressee
  }

  private mutating func open(_ addressee: Recipient, named name: String) {
    guard letters[addressee] == nil else { return }
    order.append(addressee)
    let unit: Unit? = if case .unit(let id) = addressee { settings.units?[id] } else { nil }
    letters[addressee] = LetterDraft(name: name, unit: unit)
  }
}

// MARK: - Slips

extension LetterBatch {
  /// The slips, in the office's order and then as their bodies came in; last, where there is something
  /// that is nobody's, one for the office itself.
  package func slips() -> [FeedbackLetter] {
    var mailing = self
    let lost = mailing.addLast()
    let order = mailing.order.enumerated().sorted {
      (place(of: $0.element), $0.offset) < (place(of: $1.element), $1.offset)
    }
    let text = FeedbackLetterText(settings)
    let slips = order.compactMap { _, addressee in
      mailing.letters[addressee].map { letter in
        text.slip(letter, mailing.matters(of: letter))
      }
    }
    return slips + (text.rest(strays, lost: lost).map { [$0] } ?? [])
  }

  private func place(of addressee: Recipient) -> Int {
    if case .unit(let id) = addressee { settings.units?.place(of: id) ?? .max } else { .max }
  }

  /// What the letter says of each year, the earliest first.
  private func matters(of letter: LetterDraft) -> [YearSummary] {
    letter.chapters.sorted { ($0.key ?? 0) < ($1.key ?? 0) }.map { year, chapter in
      YearSummary(chapter, year: year, of: letter, settings) { obstacle(to: $0) }
    }
  }

  /// Gives each body what the last round found about it; the names of those that nothing is known of.
  /// A finding without a body, or of one whose name was corrected, goes to whom its file is of now.
  private mutating func addLast() -> [String] {
    var lost: [String] = []
    for finding in settings.last ?? [] where rules.contains(finding.rule) {
      if let year = settings.year, finding.year ?? year != year { continue }
      var addressee = finding.addressee(in: settings.units)
      if letters[addressee] == nil, let owner = owners[finding.source.path] { addressee = owner }
      let name = finding.agency ?? finding.source.stem
      if letters[addressee] == nil, isAsked(addressee) { open(addressee, named: name) }
      guard letters[addressee] != nil else {
        if !lost.contains(name) { lost.append(name) }
        continue
      }
      letters[addressee]?.add(last: finding, of: settings.year)
    }
    return lost
  }

  /// Whether a body that handed in nothing this time is asked for its report for the last round's sake:
  /// not where the list tells who owes one, nor where it is not on the list.
  private func isAsked(_ addressee: Recipient) -> Bool {
    switch addressee {
    case .unit: settings.year == nil || !rules.contains("X704")
    case .name: settings.units == nil
    case .file: false
    }
  }

  /// Why what was found in the last round and is not found now cannot be said to be mended: another
  /// report that the rule needs is not here.
  private func obstacle(to finding: Finding) -> Wording? {
    if finding.rule == "X705", settings.units == nil { return LetterBatch.noList }
    guard finding.rule != "X701" else { return nil }
    if finding.rule == "U801" {
      guard case .unit(let id) = finding.addressee(in: settings.units), let year = finding.year
      else {
        return LetterBatch.noList
      }
      let children = settings.units?.children(of: id).filter(\.isInRollup) ?? []
      let isWhole = children.allSatisfy { years[.unit($0.id)]?.contains(year) ?? false }
      return isWhole ? nil : LetterBatch.missing
    }
    guard let other = finding.other, let year = other.year else { return nil }
    let addressee = Recipient(other.agency, year, other.source.path, in: settings.units)
    return years[addressee]?.contains(year) ?? false ? nil : LetterBatch.missing
  }

  private static let noList = Wording("这次没有单位表", en: "there is no list of bodies this time")
  private static let missing = Wording(
    "这次没有对照所用的另一份报告", en: "the other report that it is held against is not here this time")
}

extension Source {
  /// The name of the file without folders.
  var name: String { path.split(separator: "/").last.map(String.init) ?? path }

  /// The same without its ending.
  var stem: String {
    let name = name
    let dot = name.lastIndex(of: ".") ?? name.endIndex
    return dot == name.startIndex ? name : String(name[..<dot])
  }
}
