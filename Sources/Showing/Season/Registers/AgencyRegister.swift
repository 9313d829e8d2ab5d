import Agencies
import Chinese
import JSON
import Letters
import Phrases
import Records
import Rules
import Wordings

/// The register of the agencies (登记表): a row for each agency of the list, and one for each other owner of
/// a file, so that every file is in it. What the office typed stays.
struct AgencyRegister: Sendable {
  private typealias TypedRow = [String: String]

  let list: AgencyList
  private let settings: CheckSettings
  let year: Int
  /// How many versions of each agency came in, by its id.
  let versions: [String: Int]
  let judgement: RoundJudgement
  private let fileDays: [String: CalendarDate]
  private let handInDays: [String: CalendarDate]
  /// The names of reports that no list so far had.
  private let unlistedBefore: Set<String>
  /// The pages of each report, where pages are compared, the newest one last.
  private let pages: [RoundPoints.Owner: [Report]]
  /// What was found on them.
  let publications: [RoundPoints.Owner: [Finding]]
  /// The rows of the last round, by the ids of agencies; the names of other owners.
  private var typed: [String: TypedRow] = [:]
  /// Their keys, in the order of the rows.
  private var ids: [String] = []
  /// The columns and rows that the office added.
  private var columns: [String] = []
  private var added: [TypedRow] = []

  /// The register of `judgement`; `drafts` counts the versions of each agency.
  init(_ input: RoundInput, year: Int, _ judgement: RoundJudgement, _ drafts: [SeasonState.Draft]) {
    list = input.agencies
    settings = RoundJudgement.settings(input)
    self.year = year
    self.judgement = judgement
    versions = Dictionary(drafts.map { ($0.unit, $0.count) }) { first, _ in first }
    fileDays = input.fileDays
    handInDays = input.handInDays(year)
    unlistedBefore = Set(input.former?.state.unlisted ?? [])
    pages = judgement.pages(of: year, in: input.agencies)
    publications = judgement.publicationFindings(in: input.agencies)
    read(input.former?.agencies ?? [])
  }

  private mutating func read(_ table: [[String]]) {
    guard let head = table.first else { return }
    let own = RegisterColumn.allCases.map(\.rawValue) + RegisterColumn.former
    columns = head.filter { !$0.isEmpty && !own.contains($0) }
    for fields in table.dropFirst() where fields.contains(where: { !$0.isEmpty }) {
      let row = TypedRow(zip(head, fields)) { $1 }
      let id = TypedDecisions.plain(row[RegisterColumn.id.rawValue] ?? "")
      guard !id.isEmpty else {
        added.append(row)
        continue
      }
      if typed.updateValue(row, forKey: id) == nil { ids.append(id) }
    }
    followLeavers()
  }

  /// Gives the row of an agency that left the list to the other owner of its name.
  private mutating func followLeavers() {
    let leavers = ids.filter { list[$0] == nil }
      .compactMap { id in typed[id]?[RegisterColumn.agency.rawValue].map { ($0, id) } }
    let idsByName = Dictionary(leavers) { first, _ in first }
    for owner in judgement.submissions.strangers where typed[owner.name] == nil {
      if let id = idsByName[owner.name] { typed[owner.name] = typed.removeValue(forKey: id) }
    }
  }

  /// What the office typed into `column` of the agency with `id`, without white space around it.
  func entry(_ column: RegisterColumn, of id: String) -> String {
    TypedDecisions.entry(typed[id]?[column.rawValue] ?? "")
  }

  var table: SheetTable {
    let head = RegisterColumn.allCases.map(\.rawValue) + columns
    var rows = [head.map { SheetTable.Field($0) }]
    for agency in list.agencies { rows.append(row(of: agency, rows.count)) }
    for owner in judgement.submissions.strangers { rows.append(row(of: owner, rows.count)) }
    rows += leavers.map { row in head.map { .init(typed: row[$0] ?? "") } }
    rows += added.map { row in head.map { .init(typed: row[$0] ?? "") } }
    return SheetTable(rows: rows)
  }

  /// The rows of agencies that are not in the list any more and have no file, where the office typed into them.
  private var leavers: [TypedRow] {
    let owners = Set(judgement.submissions.strangers.map(\.name))
    let own = RegisterColumn.allCases.filter(\.isEntered).map(\.rawValue) + columns
    let kept = own + [RegisterColumn.agency.rawValue, RegisterColumn.id.rawValue]
    return ids.compactMap { id in
      guard list[id] == nil, !owners.contains(id), let row = typed[id] else { return nil }
      let isTyped = own.contains { name in
        let text = TypedDecisions.entry(row[name] ?? "")
        return !text.isEmpty && !AgencyRegister.isProposal(text)
      }
      guard isTyped else { return nil }
      return row.filter { kept.contains($0.key) }
        .merging([RegisterColumn.result.rawValue: "\(departure(of: id, row))，填写的内容予以保留"]) { $1 }
    }
  }

  /// Why there is nothing any more of the owner with the id `id`, which stood in `row`: an agency that left the list, or one
  /// that was never in it.
  private func departure(of id: String, _ row: TypedRow) -> String {
    let name = row[RegisterColumn.agency.rawValue] ?? ""
    guard unlistedBefore.contains(name) || name == Self.nobody else { return "已不在单位名单中" }
    return list.match(id, year: year).agency.map { "来件已归入“\($0.name)”" } ?? "来件已不在收件中"
  }

  /// Whether `text` is what the tools write where the office typed nothing.
  private static func isProposal(_ text: String) -> Bool {
    TypedConclusion(rawValue: text)?.isProposed ?? false
      || RegisterColumn.isPublicationProposal(text)
  }

  // MARK: - Rows

  private func row(of agency: Agency, _ ordinal: Int) -> [SheetTable.Field] {
    let owner = RoundPoints.Owner(listed: agency.name)
    var fields = self.fields(of: owner, ordinal)
    fields[.kind] = .text(AgencyTraits(of: agency).kind.chinese)
    fields[.due] = .day(settings.due(of: agency, year: year))
    fields[.handIn] = handInDays[agency.id].map { .day($0) }
    fields[.draft] = .init(versions[agency.id].map { Number(Int128($0)) })
    fields[.id] = .text(agency.id)
    let isOwed = !judgement.submissions.hasReport(of: agency)
    if judgement.hasPages, !isOwed {
      fields[.publication] = .text(
        publication(of: owner, due: settings.due(of: agency, year: year)))
    }
    if isOwed, !judgement.submissions.similar(to: agency.name).isEmpty {
      fields[.result] = .text("未报（有名称相近的报告，见本表后面各行）")
    }
    return filled(fields, agency.id, conclusion: conclusion(on: agency))
  }

  /// What was found on the page of `owner`, whose report is due on the day `due`.
  private func publication(of owner: RoundPoints.Owner, due: CalendarDate) -> String {
    let found = publications[owner] ?? []
    let points = judgement.points
    let result = RegisterColumn.PublicationResult(
      of: found, hasExplained: points.explainedPages.contains(owner),
      request: ActionItem.actions.first { points.countOfReport($0, of: owner) > 0 })
    let suggested = found.filter { $0.action == .suggest }
    guard result == .suggest, suggested.allSatisfy({ $0.concern == .publication(.deadline) }),
      let day = pages[owner]?.lazy.compactMap({ $0.published.flatMap { CalendarDate($0) } }).last,
      due < day
    else { return result.rawValue }
    return RegisterColumn.published(late: due.days(until: day))
  }

  /// What the register of this round has as 审核结论 on `agency`: what the office typed, unless the tools proposed it,
  /// else what they propose.
  func conclusion(on agency: Agency) -> String {
    let isOwed = !judgement.submissions.hasReport(of: agency)
    return conclusion(agency.id, proposal: isOwed ? .missing : .pending)
  }

  private func conclusion(_ id: String, proposal: TypedConclusion?) -> String {
    let text = typed[id]?[RegisterColumn.conclusion.rawValue] ?? ""
    let isProposal = text.isEmpty || TypedConclusion(rawValue: text)?.isProposed ?? false
    return isProposal ? proposal?.rawValue ?? "" : text
  }

  /// The row of an owner that the list does not have.
  private func row(of owner: RoundPoints.Owner, _ ordinal: Int) -> [SheetTable.Field] {
    var fields = self.fields(of: owner, ordinal)
    if owner.isFile { fields[.agency] = .text(AgencyRegister.nobody) }
    fields[.result] = .text(owner.isFile ? "无法确定报送单位，请核实" : unlisted(owner.name))
    fields[.id] = .text(owner.name)
    let hasReport = !(judgement.submissions.agencies[owner]?.reports.isEmpty ?? true)
    return filled(
      fields, owner.name, conclusion: conclusion(owner.name, proposal: hasReport ? .pending : nil))
  }

  /// What a file that names no agency has in place of an agency.
  private static let nobody = "（未写明单位）"

  /// What is to be done about an owner that the list does not have.
  private func unlisted(_ name: String) -> String {
    let known = Phrasebook(.chinese).unlistedAgency
    switch list.match(name, year: year) {
    case .unknown(let nearest?):
      return "\(known)；名称相近的是“\(nearest.name)”，如为同一单位，请在名单中补充别名，可粘贴的一行见“别名建议”"
    case .ambiguous(let agencies):
      return "\(known)；可能是\(agencies.map { "“\($0.name)”" }.joined(separator: "、"))"
    case .ended(let former, let agency):
      return "是“\(agency.name)”的原名（至\(former.lastYear)年度），报送了\(year)年度的报告，请核实是否仍单独报送"
    case .own, .predecessor, .unknown(nil): return known
    }
  }

  private func fields(
    of owner: RoundPoints.Owner, _ ordinal: Int
  ) -> [RegisterColumn: SheetTable.Field] {
    let files = judgement.submissions.agencies[owner] ?? Submissions.Files()
    let others =
      files.replaced.map { "\($0.path)（前一稿）" }
      + files.others.map { "\($0.path)（\($0.year)年度）" } + files.unreadable
      + files.companions
    let days = (files.reports.map(\.path) + files.scans).compactMap { fileDays[Self.file(of: $0)] }
    let counts = ActionItem.actions.map { judgement.points.countOfReport($0, of: owner) }
    var fields: [RegisterColumn: SheetTable.Field] = [
      .ordinal: .number(Number(Int128(ordinal))), .agency: .text(owner.name),
      .fileDate: days.max().map { .day($0) } ?? .blank,
      .files: .init(files.reports.map(\.path).joined(separator: "；")),
      .scans: .init(files.scans.joined(separator: "；")),
      .others: .init(others.joined(separator: "；")),
      .result: .text(
        Self.result(files, counts, explained: judgement.points.countExplained(of: owner))
          + pageNote(on: owner)),
    ]
    if let pages = pages[owner], let last = pages.last {
      fields[.address] = .init(last.source.url)
      // Pages with different dates, or one that is still to come, are for review: none is known to be the day.
      let days = Set(pages.compactMap { $0.published.flatMap { CalendarDate($0) } })
      let isPast = days.allSatisfy { day in settings.today.map { day <= $0 } ?? true }
      fields[.published] = days.count == 1 && isPast ? days.first.map { .day($0) } : nil
    }
    guard !files.reports.isEmpty else { return fields }
    for (column, count) in zip([RegisterColumn.mustFix, .verify, .suggest], counts) {
      fields[column] = .number(Number(Int128(count)))
    }
    return fields
  }

  /// That there are points about the published page besides; empty where there are none.
  private func pageNote(on owner: RoundPoints.Owner) -> String {
    let count = ActionItem.actions.reduce(0) { $0 + judgement.points.countOfPage($1, of: owner) }
    return count == 0 ? "" : "（发布页面另有\(count)处）"
  }

  /// What the tools found; `counts` are the points to fix, to verify, to improve.
  private static func result(
    _ files: Submissions.Files, _ counts: [Int], explained: Int
  ) -> String {
    guard !files.reports.isEmpty else {
      if !files.unreadable.isEmpty { return "文件无法读取" }
      return files.others.isEmpty ? "未报" : "未报（收到的是其他年度的报告）"
    }
    let words = ["有须修改的问题", "有需核实的问题", "有建议完善的问题"]
    let none = explained > 0 ? "已作说明\(explained)处，未发现其他问题" : "核对未发现问题"
    return counts.firstIndex { $0 > 0 }.map { words[$0] } ?? none
  }

  /// The fields in the order of the columns, with what the office typed about the owner with `id`.
  private func filled(
    _ fields: [RegisterColumn: SheetTable.Field], _ id: String, conclusion: String
  ) -> [SheetTable.Field] {
    let row = typed[id] ?? [:]
    return RegisterColumn.allCases.map { column in
      let text = row[column.rawValue] ?? ""
      guard column.isEntered else { return fields[column] ?? .blank }
      if column.isOfDays, let day = try? TypedDecisions.day(entry(column, of: id), year) {
        return .day(day)
      }
      switch column {
      case .conclusion: return .init(typed: conclusion)
      case .address where text.isEmpty, .published where text.isEmpty:
        return fields[column] ?? .blank
      case .publication
      where text.isEmpty || RegisterColumn.isPublicationProposal(text):
        return fields[column] ?? .init(typed: text)
      default: return .init(typed: text)
      }
    } + columns.map { .init(typed: row[$0] ?? "") }
  }

  /// The file of the inbox at `path`, which may name a member of it.
  static func file(of path: String) -> String {
    path.split(separator: "!", maxSplits: 1).first.map(String.init) ?? path
  }
}
