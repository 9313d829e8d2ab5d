import Agencies
import Chinese
import JSON
import Letters
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
  private let drafts: [SeasonState.Draft]
  let judgement: RoundJudgement
  private let fileDays: [String: CalendarDate]
  /// The page of each report, where pages are compared.
  private let pages: [RoundPoints.Owner: Report]
  /// The rows of the last round, by the ids of agencies; the names of other owners.
  private var typed: [String: TypedRow] = [:]
  /// The columns and rows that the office added.
  private var columns: [String] = []
  private var added: [TypedRow] = []

  /// The register of `judgement`; `drafts` counts the versions of each agency.
  init(_ input: RoundInput, year: Int, _ judgement: RoundJudgement, _ drafts: [SeasonState.Draft]) {
    list = input.agencies
    settings = RoundJudgement.settings(input)
    self.year = year
    self.judgement = judgement
    self.drafts = drafts
    fileDays = input.fileDays
    pages = judgement.pages(of: year, in: input.agencies)
    read(input.former?.agencies ?? [])
  }

  private mutating func read(_ table: [[String]]) {
    guard let head = table.first else { return }
    let own = RegisterColumn.allCases.map(\.rawValue)
    columns = head.filter { !$0.isEmpty && !own.contains($0) }
    for fields in table.dropFirst() where fields.contains(where: { !$0.isEmpty }) {
      let row = TypedRow(zip(head, fields)) { $1 }
      let id = AgencyRegister.plain(row[RegisterColumn.id.rawValue] ?? "")
      if id.isEmpty { added.append(row) } else { typed[id] = row }
    }
  }

  /// What the office typed into `column` of the register `table`, by the ids of agencies; nothing where it left it
  /// blank.
  static func entries(_ column: RegisterColumn, in table: [[String]]) -> [String: String] {
    guard let head = table.first, let id = head.firstIndex(of: RegisterColumn.id.rawValue),
      let index = head.firstIndex(of: column.rawValue)
    else { return [:] }
    let entries = table.dropFirst().compactMap { row -> (String, String)? in
      guard row.count > max(id, index) else { return nil }
      let text = entry(row[index])
      return text.isEmpty ? nil : (plain(row[id]), text)
    }
    return Dictionary(entries) { first, _ in first }
  }

  /// The day that the office typed as `text` in the season of reports on `year`: one without a year is in the next.
  static func day(_ text: String, ofReportsOn year: Int) -> CalendarDate? {
    CalendarDate(typed: text, in: year + 1)
  }

  /// What the office typed into `column` of the agency with `id`, without white space around it.
  func entry(_ column: RegisterColumn, of id: String) -> String {
    AgencyRegister.entry(typed[id]?[column.rawValue] ?? "")
  }

  private static func entry(_ text: String) -> String {
    plain(text).unicodeScalars.trimmed(\.isSpace).string
  }

  /// A text without the guard that only a text file needs.
  private static func plain(_ text: String) -> String { String(text.drop { $0 == "'" }) }

  var table: SheetTable {
    let head = RegisterColumn.allCases.map(\.rawValue) + columns
    var rows = [head.map { SheetTable.Field($0) }]
    for agency in list.agencies { rows.append(row(of: agency, rows.count)) }
    for owner in judgement.submissions.strangers { rows.append(row(of: owner, rows.count)) }
    rows += added.map { row in head.map { .init(typed: row[$0] ?? "") } }
    return SheetTable(rows: rows)
  }

  // MARK: - Rows

  private func row(of agency: Agency, _ ordinal: Int) -> [SheetTable.Field] {
    let owner = RoundPoints.Owner(listed: agency.name)
    var fields = self.fields(of: owner, ordinal)
    fields[.kind] = .text(AgencyTraits(of: agency).kind.chinese)
    fields[.due] = .day(settings.due(of: agency, year: year))
    fields[.draft] = .init(
      drafts.first { $0.unit == agency.id }.map { Number(Int128($0.count)) })
    fields[.id] = .text(agency.id)
    let isOwed = !judgement.submissions.hasReport(of: agency)
    if judgement.hasPages, !isOwed {
      let found = judgement.publicationFindings(of: agency.name, in: list)
      fields[.publication] = .text(RegisterColumn.PublicationResult(of: found).rawValue)
    }
    if isOwed, !judgement.submissions.similar(to: agency.name).isEmpty {
      fields[.result] = .text("未报（有名称相近的报告，见本表后面各行）")
    }
    return filled(fields, agency.id, proposal: RegisterColumn.conclusions[isOwed ? 0 : 1])
  }

  /// The row of an owner that the list does not have.
  private func row(of owner: RoundPoints.Owner, _ ordinal: Int) -> [SheetTable.Field] {
    var fields = self.fields(of: owner, ordinal)
    if owner.isFile { fields[.agency] = .text(AgencyRegister.nobody) }
    fields[.result] = .text(owner.isFile ? "无法确定报送单位，请核实" : unlisted(owner.name))
    fields[.id] = .text(owner.name)
    let hasReport = !(judgement.submissions.agencies[owner]?.reports.isEmpty ?? true)
    return filled(fields, owner.name, proposal: hasReport ? RegisterColumn.conclusions[1] : "")
  }

  /// What a file that names no agency has in place of an agency.
  private static let nobody = "（未写明单位）"

  /// What is to be done about an owner that the list does not have.
  private func unlisted(_ name: String) -> String {
    let known = "单位名单中无此单位，请核实"
    switch list.match(name, year: year) {
    case .unknown(let nearest?):
      return "\(known)；名称相近的是“\(nearest.name)”，如为同一单位，请在名单中补充别名，可粘贴的一行见“别名建议”"
    case .ambiguous(let agencies):
      return "\(known)；可能是\(agencies.map { "“\($0.name)”" }.joined(separator: "、"))"
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
    if let page = pages[owner] {
      fields[.address] = .init(page.source.url)
      fields[.published] = page.published.flatMap { CalendarDate($0) }.map { .day($0) }
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

  /// The fields in the order of the columns, with what the office typed about the owner with `id`; `proposal`
  /// is the conclusion where it has typed none.
  private func filled(
    _ fields: [RegisterColumn: SheetTable.Field], _ id: String, proposal: String
  ) -> [SheetTable.Field] {
    let row = typed[id] ?? [:]
    let proposals = RegisterColumn.conclusions.prefix(2)
    return RegisterColumn.allCases.map { column in
      let text = row[column.rawValue] ?? ""
      guard column.isEntered else { return fields[column] ?? .blank }
      if column.isOfDays, let day = CalendarDate(typed: entry(column, of: id)) { return .day(day) }
      switch column {
      case .conclusion where text.isEmpty || proposals.contains(text):
        return .init(typed: proposal)
      case .address where text.isEmpty, .published where text.isEmpty:
        return fields[column] ?? .blank
      case .publication
      where text.isEmpty || RegisterColumn.PublicationResult(rawValue: text) != nil:
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
