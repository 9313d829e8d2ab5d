import JSON
import Phrases
import Records
import Wordings

/// The list of the agencies without a readable report (未报清单).
struct MissingList: Sendable {
  let table: SheetTable

  /// `strays` are the unreadable files that belong to no listed agency.
  init(_ judgement: RoundJudgement, _ strays: [Failure]) {
    let phrases = Phrasebook(.chinese)
    let head =
      ["序号", "单位", "处理", "问题", "截止", "联系人"] + (strays.isEmpty ? [] : ["文件"])
    var rows = [head.map { SheetTable.Field($0) }]
    for finding in judgement.owing() {
      guard case .owing(let reason) = finding.concern else { continue }
      let word = Phrasebook.replacement(ofActionOf: reason, in: .sheet).map { phrases.word($0) }
      rows.append([
        .number(Number(Int128(rows.count))), .init(finding.agency), .init(word),
        .text(
          finding.message
            + judgement.substitutes(of: finding.agency ?? "").map(\.sentence).joined()),
        finding.unit?.due.flatMap { CalendarDate($0) }.map { .day($0) } ?? .blank,
        .init(finding.unit?.contact), .text(finding.source.path),
      ])
    }
    for failure in strays {
      rows.append([
        .number(Number(Int128(rows.count))), .blank, .text(phrases.unreadable),
        .text(failure.message), .blank, .blank, .text(failure.path),
      ])
    }
    table = SheetTable(rows: rows.map { Array($0.prefix(head.count)) })
  }
}
