import JSON
import Phrases
import Records
import Wordings

/// The list of the agencies without a readable report (未报清单).
struct MissingList: Sendable {
  /// The heads of the columns by which rows are recognised, the second for rows of no agency; all heads.
  static let agency = "单位"
  static let file = "文件"
  static var heads: [String] { ["序号", agency, "处理", "问题", "报送期限", "公布期限", "联系人", file] }
  /// A column of earlier releases.
  private static let former = "截止"

  let table: SheetTable

  /// `strays` are the unreadable files that belong to no listed agency, `handInDays` the days by which agencies are to
  /// hand in their reports, by their ids; `former` is the list of the last round, whose further columns are kept.
  init(
    _ judgement: RoundJudgement, _ strays: [Failure], handInDays: [String: CalendarDate],
    after former: [[String]] = []
  ) {
    let phrases = Phrasebook(.chinese)
    let head = strays.isEmpty ? Array(MissingList.heads.dropLast()) : MissingList.heads
    let own = MissingList.heads + [MissingList.former]
    let added = (former.first ?? []).filter { !$0.isEmpty && !own.contains($0) }
    let typed = MissingList.typed(added, in: former)
    var rows = [head.map { SheetTable.Field($0) }]
    for finding in judgement.owing() {
      guard case .owing(let reason) = finding.concern else { continue }
      let word = phrases.word(.init(reason))
      rows.append([
        .number(Number(Int128(rows.count))), .init(finding.agency), .text(word),
        .text(
          finding.message
            + judgement.substitutes(of: finding.agency ?? "").map(\.sentence).joined()),
        finding.unit.flatMap { handInDays[$0.id] }.map { .day($0) } ?? .blank,
        finding.unit?.due.flatMap { CalendarDate($0) }.map { .day($0) } ?? .blank,
        .init(finding.unit?.contact), .text(finding.source.path),
      ])
    }
    for failure in strays {
      rows.append([
        .number(Number(Int128(rows.count))), .blank, .text(phrases.unreadable),
        .text(failure.message), .blank, .blank, .blank, .text(failure.path),
      ])
    }
    let keys = [MissingList.agency, MissingList.file].compactMap {
      MissingList.heads.firstIndex(of: $0)
    }
    table = SheetTable(
      rows: rows.enumerated().map { index, row in
        guard index > 0 else { return Array(row.prefix(head.count)) + added.map { .text($0) } }
        guard let texts = typed[keys.lazy.compactMap { row[$0].string }.first ?? ""] else {
          return Array(row.prefix(head.count))
        }
        return row.prefix(head.count) + texts.map { .init(typed: $0) }
      })
  }

  /// What was typed into the columns `added` of the list `former`, by the names of agencies, else by files.
  private static func typed(_ added: [String], in former: [[String]]) -> [String: [String]] {
    guard let head = former.first, let index = head.firstIndex(of: agency) else { return [:] }
    let columns = added.compactMap { head.firstIndex(of: $0) }
    let keys = [index] + (head.firstIndex(of: file).map { [$0] } ?? [])
    let rows = former.dropFirst().map { row in
      func text(_ index: Int) -> String { row.indices.contains(index) ? row[index] : "" }
      return (keys.map(text).first { !$0.isEmpty } ?? "", columns.map(text))
    }
    return Dictionary(rows) { first, _ in first }
  }
}
