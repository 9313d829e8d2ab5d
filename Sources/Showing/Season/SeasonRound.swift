import Agencies
import Changes
import Letters
import Records
import Rows
import Wordings

/// A round of the season: from what was received to the files that the office gets.
package struct SeasonRound: Sendable {
  /// Why no round can be made.
  package enum Obstacle: Error, Sendable {
    /// No report states its year, and none was chosen.
    case noYear
    /// The folder has the results of another year.
    case otherYear(Int)
  }

  /// The reporting year.
  package let year: Int
  /// The number of the round, from 1.
  package let number: Int
  let input: RoundInput
  let judgement: RoundJudgement
  let sums: RoundSums
  /// The rows that were in the last round too, by their keys in this one; nil without a last round.
  private let unchanged: FindingRegister.Pairs?
  /// The rows in which the office typed, likewise.
  private let typed: FindingRegister.Pairs
  /// The rows that were in the last round too and whose numbers were changed since.
  private let altered: Set<LedgerRow.Key>
  private let changedMarks: ChangedMarks
  /// The findings and failures of the last round; nil without one.
  private let before: [RecordLine]?

  /// Makes the round of `input`; `advance` is called after each record that was checked.
  package init(_ input: RoundInput, advance: () -> Void) throws(Obstacle) {
    year = try SeasonRound.year(of: input)
    var input = input
    let drafts = EarlierDrafts(input, year: year)
    (input.received, input.replaced) = (drafts.received, drafts.reports)
    input.settled = input.settledFiles(year)
    self.input = input
    let former = input.former
    number = former.map { $0.state.round + (input.repeatsLast ? 0 : 1) } ?? 1
    before = number > 1 ? input.repeatsLast ? former?.foundBefore : former?.found : nil
    judgement = RoundJudgement(
      input, year: year, last: before?.compactMap(\.finding), advance: advance)
    sums = RoundSums(input, year: year, judgement.points)
    let (found, list) = (judgement.found, input.agencies)
    typed = SeasonRound.pairs(former?.found ?? [], found, in: list)
    unchanged = before.map { SeasonRound.pairs($0, found, in: list) }
    altered = SeasonRound.altered(unchanged ?? [:], before ?? [], judgement.found)
    changedMarks = ChangedMarks(
      former?.register ?? [], judgement.found, pairs: typed, refused: judgement.refusedMarks)
  }

  /// The keys of those of `new` whose numbers are not those that `old` has, by `pairs`.
  private static func altered(
    _ pairs: FindingRegister.Pairs, _ old: [RecordLine], _ new: [FoundRecord]
  ) -> Set<LedgerRow.Key> {
    let former = Dictionary(old.compactMap(\.finding).map { (LedgerRow.Key.finding($0.id), $0) }) {
      first, _ in first
    }
    return Set(
      new.filter { record in
        guard let finding = record.finding, let before = pairs[record.key].flatMap({ former[$0] })
        else { return false }
        return finding.hasOtherNumber(than: before)
      }.map(\.key))
  }

  private static func year(of input: RoundInput) throws(Obstacle) -> Int {
    let known = input.former?.state.year
    if let year = input.year {
      guard known == nil || known == year else { throw .otherYear(known ?? year) }
      return year
    }
    if let known { return known }
    let years = input.received.compactMap { $0.report?.year }
    let counts = Dictionary(grouping: years) { $0 }.mapValues(\.count)
    guard let most = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }) else {
      throw .noYear
    }
    return most.key
  }

  /// The keys of those of `new` that are in `old` too, with their keys there. An agency that signs otherwise now, or
  /// whose name is an alias now, has the findings that it had.
  private static func pairs(
    _ old: [RecordLine], _ new: [FoundRecord], in list: AgencyList
  ) -> FindingRegister.Pairs {
    var pairs: FindingRegister.Pairs = [:]
    let (former, present) = (old.compactMap(\.finding), new.compactMap(\.finding))
    let (renamed, named) = (former.map { $0.named(in: list) }, present.map { $0.named(in: list) })
    func ids(_ changed: [Finding], of findings: [Finding]) -> [String: String] {
      Dictionary(zip(changed.map(\.id), findings.map(\.id))) { first, _ in first }
    }
    let (idsBefore, idsNow) = (ids(renamed, of: former), ids(named, of: present))
    for case .unchanged(let before, let finding) in FindingComparison(old: renamed, new: named)
      .pairs
    {
      guard let id = idsNow[finding.id], let old = idsBefore[before.id] else { continue }
      pairs[.finding(id)] = .finding(old)
    }
    let failures = Set(old.compactMap(\.failure).map { FoundRecord.failure($0).key })
    for key in new.filter({ $0.failure != nil }).map(\.key) where failures.contains(key) {
      pairs[key] = key
    }
    return pairs
  }
}

// MARK: - Files

extension SeasonRound {
  /// A file of the results.
  package typealias File = (path: String, bytes: [UInt8])

  /// The feedback letters.
  package var letters: [FeedbackLetter] { judgement.letters }

  /// Whether a file of this year could not be read that should have been readable.
  package var hasUnread: Bool {
    (input.received + input.draft).compactMap(\.failure).contains { judgement.isFault($0) }
  }

  /// The state after the last round; nil for the first one.
  package var former: SeasonState? { input.former?.state }

  /// The day by which fixed reports are due, where the office's settings have one.
  var dueAgain: CalendarDate? { input.office.dueAgain(ofReportsOn: year) }

  /// What the office should know of marks that were not applied, of reports that are left out of sums, and of
  /// replies that were not filed.
  package var messages: [String] {
    DeadlineRemarks(input, year: year, judgement.decisions).messages + judgement.messages
      + changedMarks.messages + judgement.conflictsOfSources
      + judgement.submissions.messages + sums.messages + input.replyMessages
      + (input.former?.leftBehind ?? [])
  }

  /// Whether something must be fixed, or a report is missing.
  package var hasErrors: Bool { judgement.hasErrors }

  /// All files but the letters; `state` is handed on to the next round, with the letters as they were made.
  package func files(_ state: SeasonState) -> [File] {
    var state = state
    state.drafts = drafts
    state.received = Set(
      (input.received.compactMap(\.report) + input.replaced).map(\.source.crc32)
    ).sorted()
    state.rounds = rounds
    state.unlisted = unlisted
    state.settled = input.settled.sorted()
    state.textsOfCopies = judgement.textsOfCopies
    state.replies = input.former.map { $0.state.replies + input.newReplies.map(\.checksum) } ?? []
    var files: [File] = [
      (RecordFileName.reports.path, input.received.bytes),
      (RecordFileName.last.path, input.last.bytes),
      (RecordFileName.draft.path, input.draft.bytes),
      (RecordFileName.found.path, judgement.found.flatMap(\.line.bytes)),
      (RecordFileName.sums.path, sums.reports.flatMap { RecordLine($0).bytes }),
    ]
    if let before { files.append((RecordFileName.foundBefore.path, before.bytes)) }
    for (file, table) in sheets {
      files.append((file.rawValue, table.csv))
      if let original = file.original { files.append((original.path, table.csv)) }
      files.append((file.workbook, table.xlsx(OfficeLayout(file, input.agencies))))
    }
    files.append((ResultFile.page.rawValue, page))
    files.append((ResultFile.circular.rawValue, circular))
    let texts = [(ResultFile.notice, [notice]), (.summary, summary)]
    for (file, lines) in texts {
      let text = lines.map { "\($0)\r\n" }.joined()
      files.append((file.rawValue, Array("\u{FEFF}\(text)".utf8)))
    }
    let remade = Set(
      ResultFile.allCases.filter(\.isMadeAnew).flatMap { [$0.rawValue, $0.workbook] })
    state.made += files.filter { remade.contains($0.path) }
      .map { SeasonState.Made($0.path, $0.bytes) }
    files.append((RecordFileName.state.path, state.bytes))
    return files
  }

  /// The names of reports so far that the list does not have.
  private var unlisted: [String] {
    let names = judgement.submissions.strangers.filter { !$0.isFile }.map(\.name)
    let former = (input.former?.state.unlisted ?? []).filter {
      input.agencies.match($0, year: year).agency == nil
    }
    return Set(names + former).sorted()
  }

  /// The versions that came in so far.
  private var drafts: [SeasonState.Draft] {
    let former = Dictionary((input.former?.state.drafts ?? []).map { ($0.unit, $0) }) {
      first, _ in first
    }
    // One document may have the reports of several agencies, and of several years.
    let owned = Dictionary(
      grouping: (judgement.reports + input.replaced).filter { $0.year == nil || $0.year == year }
    ) { RoundPoints.Owner(of: $0, in: input.agencies) }
    return input.agencies.agencies.compactMap { agency in
      let owner = RoundPoints.Owner(listed: agency.name)
      let files = (judgement.submissions.agencies[owner]?.reports ?? []).map(\.crc32).sorted()
      let old = former[agency.id]
      guard !files.isEmpty else { return old }
      let replaced = (judgement.submissions.agencies[owner]?.replaced ?? []).map(\.crc32)
      let known = (old?.files ?? []) + (old?.earlier ?? [])
      let reports = Dictionary(grouping: owned[owner] ?? [], by: \.source.crc32)
      return SeasonState.Draft(
        unit: agency.id,
        count: (old?.count ?? 0) + versions(Set(files), besides: Set(known), of: reports),
        files: files,
        earlier: Set((old?.earlier ?? []) + replaced).subtracting(files).sorted())
    }
  }

  /// How many different versions the reports with `checksums` are besides those that were `known`: files with the same
  /// numbers are one.
  private func versions(
    _ checksums: Set<String>, besides known: Set<String>, of reports: [String: [Report]]
  ) -> Int {
    var versions = known.sorted().compactMap { reports[$0]?.first?.cells }
    let former = versions.count
    for report in checksums.subtracting(known).sorted().compactMap({ reports[$0] }).joined()
    where !versions.contains(where: { $0.differences(from: report.cells).isEmpty }) {
      versions.append(report.cells)
    }
    return versions.count - former
  }

  /// The sheets, in the order of the printed list.
  private var sheets: [(file: ResultFile, table: SheetTable)] {
    let (register, closed) = register
    let aliases = aliases
    return [(.agencies, agencies), (.missing, missing)]
      + (aliases.count > 0 ? [(.aliases, aliases.table)] : []) + [(.register, register)]
      + (closed.rows.count > 1 ? [(.closed, closed)] : []) + [(.sums, sums.table)]
      + (sums.partial.map { [(.partial, $0)] } ?? [])
      + (years.map { [(.years, $0)] } ?? [])
  }

  private var agencies: SheetTable { agencyRegister.table }

  var aliases: AliasProposals { AliasProposals(judgement, input.agencies, year: year) }

  var agencyRegister: AgencyRegister { AgencyRegister(input, year: year, judgement, drafts) }

  private var register: (open: SheetTable, closed: SheetTable) {
    let former = input.former
    let register = FindingRegister(open: former?.register ?? [], closed: former?.closed ?? [])
    let gone = (former?.found ?? []).compactMap(\.judgedFinding).map {
      (LedgerRow.Key.finding($0.id), judgement.fate(of: $0, in: input.agencies))
    }
    return register.filled(
      LedgerRows(judgement, in: input.agencies).all, typed: typed, unchanged: unchanged,
      fates: Dictionary(gone) { first, _ in first }, refused: judgement.refusedMarks,
      outdated: changedMarks.keys, altered: altered)
  }

  /// The agencies without a report, and the unreadable files that belong to no listed agency.
  private var missing: SheetTable {
    let strays = judgement.found.compactMap(\.failure).filter {
      $0.unit == nil && judgement.isFault($0)
    }
    return MissingList(
      judgement, strays, handInDays: input.handInDays(year), after: input.former?.missing ?? []
    ).table
  }
}

// MARK: - Comparisons

extension SeasonRound {
  /// How the points compare with the last round; nil without one.
  var news: RoundNews? {
    guard let before, let unchanged else { return nil }
    return RoundNews(
      judgement, before: before.compactMap(\.judgedFinding), pairs: unchanged, altered: altered,
      in: input.agencies)
  }

  /// The numbers of table two and the totals that differ from those of last year; nil without last
  /// year's reports.
  private var years: SheetTable? {
    let known = judgement.reports.filter { $0.agency != nil }
    guard known.contains(where: { $0.year == year - 1 }) else { return nil }
    let both = known.filter { $0.year == year - 1 || $0.year == year }
    return YearComparison(both).table
  }
}
