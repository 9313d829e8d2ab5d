import Phrases
import Records

/// The findings register of the last round (问题台账) as the office left it, from which that of the next
/// round is made: what was typed stays with its row.
struct FindingRegister: Sendable {
  /// A row as it was read: the text of each column.
  private typealias TypedRow = [String: String]

  /// A row that disappeared in an earlier round.
  private struct ClosedKey: Hashable {
    let key: LedgerRow.Key
    let problem: String
  }

  /// The columns, with those that the office added.
  private var columns: [String] = []
  /// The rows that the tools wrote, in order.
  private var keys: [LedgerRow.Key] = []
  private var rows: [LedgerRow.Key: TypedRow] = [:]
  private var closedKeys: [ClosedKey] = []
  private var closed: [ClosedKey: TypedRow] = [:]
  /// The rows that the office added.
  private var added: [TypedRow] = []

  /// `open` is the register of the last round, `closed` has the findings that disappeared in earlier
  /// rounds; either may be empty.
  init(open: [[String]], closed: [[String]]) {
    for row in findingRows(open) {
      guard let key = FindingRegister.key(of: row) else { continue }
      if rows.updateValue(row, forKey: key) == nil { keys.append(key) }
    }
    for row in findingRows(closed) {
      guard let key = FindingRegister.key(of: row) else { continue }
      let closedKey = ClosedKey(key: key, problem: row[LedgerColumn.problem.rawValue] ?? "")
      if self.closed.updateValue(row, forKey: closedKey) == nil { closedKeys.append(closedKey) }
    }
  }

  /// Returns the rows of `table` that the tools wrote, and stores its columns and the other rows.
  private mutating func findingRows(_ table: [[String]]) -> [TypedRow] {
    guard let head = table.first else { return [] }
    for name in head where !name.isEmpty && !columns.contains(name) { columns.append(name) }
    var rows: [TypedRow] = []
    for fields in table.dropFirst() {
      let row = TypedRow(zip(head, fields)) { $1 }
      if FindingRegister.key(of: row) != nil {
        rows.append(row)
      } else if fields.contains(where: { !$0.isEmpty }) {
        added.append(row)
      }
    }
    return rows
  }

  /// The key of a row; nil for one that the office added.
  static func key(of row: [String: String]) -> LedgerRow.Key? {
    func text(_ column: LedgerColumn) -> String {
      String((row[column.rawValue] ?? "").drop { $0 == "'" })
    }
    if !text(.id).isEmpty { return .finding(text(.id)) }
    guard !text(.rule).isEmpty, !text(.file).isEmpty else { return nil }
    return .failure(code: Failure.code(named: text(.rule)), path: text(.file))
  }
}

// MARK: - The next round

extension FindingRegister {
  /// Which rows of a round were in an earlier one: the key of each, with its key in the earlier one.
  typealias Pairs = [LedgerRow.Key: LedgerRow.Key]

  /// The register of `current` with what the office typed, and the findings that disappeared. `typed`
  /// pairs the rows with those in which the office typed, `unchanged` with those of the last round;
  /// nil where there was none. `fates` says what became of findings that are gone, by their keys in the last round;
  /// `refused` are the keys of its rows whose marks were not applied, `outdated` of those among them that the office has to
  /// mark anew; `altered` are the keys in `current` of rows whose numbers were changed.
  func filled(
    _ current: [LedgerRow], typed: Pairs, unchanged: Pairs?,
    fates: [LedgerRow.Key: RoundNews.Fate] = [:], refused: Set<LedgerRow.Key> = [],
    outdated: Set<LedgerRow.Key> = [], altered: Set<LedgerRow.Key> = []
  ) -> (open: SheetTable, closed: SheetTable) {
    let own = LedgerColumn.allCases.map(\.rawValue)
    let others = columns.filter { !own.contains($0) && $0 != LedgerColumn.news }
    let entered = LedgerColumn.entered + others.filter { !LedgerColumn.entered.contains($0) }
    let names =
      LedgerColumn.printed.map(\.rawValue) + entered + [LedgerColumn.news]
      + LedgerColumn.details.map(\.rawValue)
    let head = names.map { SheetTable.Field($0) }
    var (open, rest, restClosed) = ([head], rows, closed)
    for (index, row) in current.enumerated() {
      let closedKey = ClosedKey(key: row.key, problem: row.text(.problem) ?? "")
      let old =
        typed[row.key].map { rest.removeValue(forKey: $0) }
        ?? restClosed.removeValue(forKey: closedKey)
      let still =
        row.isExplained ? "已作说明" : altered.contains(row.key) ? "已改动仍有问题" : "未修改"
      let isOutdated = typed[row.key].map(outdated.contains) ?? false
      let isRefused = isOutdated || typed[row.key].map(refused.contains) ?? false
      let news =
        [unchanged.map { $0[row.key] == nil ? "新增" : still }, isRefused ? "标记没有采用" : nil]
        .compactMap(\.self).joined(separator: "；")
      open.append(
        names.map { name in
          if name == LedgerColumn.news { return .init(news) }
          if let column = LedgerColumn(rawValue: name) {
            return FindingRegister.field(of: row, column, index + 1)
          }
          let text = old?[name] ?? ""
          let isOldMark = isOutdated && name == LedgerColumn.state
          return .init(typed: isOldMark ? ChangedMarks.state(inPlaceOf: text) : text)
        })
    }
    open += added.map { row in fields(row, names) }
    let gone = keys.compactMap { key in
      rest[key]?.merging([LedgerColumn.news: (fates[key] ?? .gone).word]) { $1 }
    }
    let closed = (closedKeys.compactMap { restClosed[$0] } + gone).map { row in
      fields(row, names)
    }
    return (SheetTable(rows: open), SheetTable(rows: [head] + closed))
  }

  private static func field(
    of row: LedgerRow, _ column: LedgerColumn, _ ordinal: Int
  ) -> SheetTable.Field {
    column == .ordinal ? .number(.init(Int128(ordinal))) : row.fields[column] ?? .blank
  }

  private func fields(_ row: TypedRow, _ names: [String]) -> [SheetTable.Field] {
    names.map { .init(typed: row[$0] ?? "") }
  }
}
