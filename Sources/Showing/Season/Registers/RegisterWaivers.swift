import Agencies
import Checking
import Chinese
import Records
import Wordings

/// The findings that the office has marked 经核实无误 in the findings register of the last round (问题台账).
struct RegisterWaivers: Sendable {
  /// Nil without a register.
  private(set) var waivers: Waivers?
  /// What the office should know: marks that are not applied, a sentence each.
  private(set) var messages: [String] = []
  /// The rows with these marks.
  private(set) var refused: Set<LedgerRow.Key> = []

  private typealias MarkedRow = [String: String]

  init(_ input: RoundInput, year: Int) {
    guard let register = input.former?.register, !register.isEmpty, let today = input.today else {
      return
    }
    // Each row on one line: the number of a line is that of its row.
    let rows = register.map { row in
      row.map { SheetTable.Field(typed: FilledSheet.withoutOrigins($0).onOneLine) }
    }
    let head = register.first ?? []
    let points = register.map { MarkedRow(zip(head, $0)) { $1 } }
    let bytes = SheetTable(rows: rows).csv
    let (name, title) = (ResultFile.register.rawValue, ResultFile.register.title)
    let unnamed = (input.former?.found ?? []).compactMap(\.finding).filter { $0.agency == nil }
    do throws(FileProblems) {
      let list = try WaiverList(marksIn: bytes, ofUnnamed: Set(unnamed.map(\.id)))
      for waiver in list.waivers where waiver.isOwing {
        messages.append(
          """
          \(title)：“\(waiver.agency ?? "")”的未报不能标为“经核实无误”，标记没有采用；不必报送的，请从单位名单中删去，\
          已经合并的，写入接收单位的“原名”。
          """)
        refuse(points.filter { waiver.isOf($0) })
      }
      for problem in list.problems + list.unfounded + list.nearMarks {
        let row = problem.line.flatMap { points.indices.contains($0 - 1) ? points[$0 - 1] : nil }
        let place = row.map(RegisterWaivers.place) ?? ""
        messages.append("\(title)\(place)：\(problem.message.chinese)，这一行的标记没有采用。")
        refuse(row.map { [$0] } ?? [])
      }
      waivers = Waivers(
        list.waivers.filter { !$0.isOwing },
        from: Source(path: name, format: list.format, of: bytes),
        today: today.words(in: .english), year: year, agencies: input.agencies)
    } catch {
      messages += error.all.map { "\(title)：\($0.message.chinese)，其中的标记都没有采用。" }
      refuse(points.filter { !($0[LedgerColumn.state] ?? "").isEmpty })
    }
  }

  private mutating func refuse(_ rows: [MarkedRow]) {
    refused.formUnion(rows.compactMap(FindingRegister.key))
  }

  /// What `row` is about, since the next register has it in another place: the agency, the rule and the place, else the
  /// first words of a row that the office added.
  static func place(_ row: [String: String]) -> String {
    let texts = [LedgerColumn.agency, .rule, .location].compactMap { row[$0.rawValue] }
      .filter { !$0.isEmpty }
    guard texts.isEmpty else { return "（\(texts.map(\.onOneLine).joined(separator: "，"))）" }
    let words = row.values.filter { !$0.isEmpty }.max { $0.count < $1.count } ?? ""
    return "（“\(words.onOneLine.excerpt)”一行）"
  }
}

extension Waiver {
  /// Whether it is about a report that was not submitted.
  fileprivate var isOwing: Bool { rule.flatMap(Concern.Owing.init) != nil }

  /// Whether `row` of the register is what it is about.
  fileprivate func isOf(_ row: [String: String]) -> Bool {
    row[LedgerColumn.agency.rawValue] == agency && row[LedgerColumn.rule.rawValue] == rule
  }
}
