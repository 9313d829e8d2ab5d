import Checking
import Chinese
import Records

/// The rows of the findings register that the office has marked 经核实无误 and whose findings say something else now, or are
/// none: the mark is not applied, and stays so until the office marks the row anew.
struct ChangedMarks: Sendable {
  /// The rows, by their keys in the last round.
  private(set) var keys: Set<LedgerRow.Key> = []
  /// What the office should know, a sentence each.
  private(set) var messages: [String] = []

  private static let notice = "问题已有变化，须重新标记"

  init() {}

  /// The rows of `register`, that of the last round, which `pairs` leads to from those of `found` without being applied;
  /// those in `refused` have a message of their own.
  init(
    _ register: [[String]], _ found: [FoundRecord], pairs: FindingRegister.Pairs,
    refused: Set<LedgerRow.Key>
  ) {
    guard let head = register.first else { return }
    let rows = register.dropFirst().map { [String: String](zip(head, $0)) { $1 } }
    let marked = rows.compactMap { row in
      FindingRegister.key(of: row).map { ($0, row) }
    }.filter { ChangedMarks.isMark($0.1[LedgerColumn.state] ?? "") && !refused.contains($0.0) }
    let rowsByKey = Dictionary(marked) { first, _ in first }
    guard !rowsByKey.isEmpty else { return }
    for record in found {
      guard let key = pairs[record.key], let row = rowsByKey[key], record.finding?.waived == nil
      else { continue }
      keys.insert(key)
      messages.append(ChangedMarks.message(on: row, record))
    }
  }

  private static func isMark(_ state: String) -> Bool {
    let text = TypedDecisions.entry(FilledSheet.withoutOrigins(state))
    return WaiverList.isMark(text) || text.hasPrefix(notice)
  }

  private static func message(on row: [String: String], _ record: FoundRecord) -> String {
    let place = "\(ResultFile.register.title)\(RegisterWaivers.place(row))"
    guard let finding = record.finding else {
      return "\(place)：无法读取的文件不能标为“经核实无误”，标记没有采用。"
    }
    return
      "\(place)：问题已有变化，现为“\(finding.message.onOneLine)”，原来的“经核实无误”没有采用；仍然无误的，请重新标记。"
  }

  /// What stands in the register of the next round in place of the mark `state`, which is kept behind it.
  static func state(inPlaceOf state: String) -> String {
    let isMarked = WaiverList.isMark(TypedDecisions.entry(FilledSheet.withoutOrigins(state)))
    return isMarked ? "\(notice)（原标记：\(state)）" : state
  }
}
