import Forms
import JSON
import Wordings

/// Columns that an office has added behind those of a table: checks (核对, 校验), or behind those of table three any
/// others (较上年增减).
extension TableReader {
  /// Takes the cells of such columns from `values`, those of `line` behind `labels`. Their headers end a
  /// line of the header of the table.
  mutating func takeAddedColumns(_ line: TableLine, _ labels: [Label], _ values: inout [TableCell])
  {
    let end = (values.lastIndex { !$0.text.isEmpty } ?? -1) + 1
    let checks = values[..<end].reversed().prefix(while: \.isCheckHeader).count
    let headers = checks > 0 ? checks : otherHeaders(line, values[..<end])
    if headers > 0, !labels.isEmpty {
      addedAreChecks = checks > 0
      addedColumns = max(addedColumns, headers)
      values.removeSubrange((end - headers)...)
    } else if addedColumns > 0, let (name, count) = openRowSize(labels, values) {
      let surplus = values.count - count - addedColumns
      if surplus >= 0, values.prefix(surplus).allSatisfy(\.text.isEmpty),
        addedAreChecks || endsInTotal(values.dropLast(addedColumns))
      {
        for value in values.suffix(addedColumns) where addedAreChecks {
          recognized.ledger.give(value, to: .words)
        }
        values.removeLast(addedColumns)
      } else if surplus == -addedColumns, !line.hasColumns, mayEndWithCheck(values) {
        markUnplaced(values, named: name, line)
        values = []
      }
    }
  }

  /// The number of words at the end of `values`, which follow the labels of a line in the header of table three.
  private func otherHeaders(_ line: TableLine, _ values: ArraySlice<TableCell>) -> Int {
    guard table == .requests, openRow == nil, line.hasColumns else { return 0 }
    let words = values.reversed().prefix { !$0.lexeme.isValue && !$0.text.holdsDigit }
    return values.dropLast(words.count).allSatisfy(\.text.isEmpty) ? words.count : 0
  }

  /// The name of the row whose values are expected, and how many there are.
  private func openRowSize(
    _ labels: [Label], _ values: [TableCell]
  ) -> (name: Wording, count: Int)? {
    switch openRow {
    case .disclosure(let row), .request(let row): return (row.label, expectedCount())
    case .group, .result, nil:
      guard table == .disputes, let cells = disputes.cells(labels, values) else { return nil }
      return (DisputeHeader.tableName, cells.count)
    }
  }

  /// Whether the last of `values` may be a check, because a blank cell before it has left no trace.
  private func mayEndWithCheck(_ values: [TableCell]) -> Bool {
    let numbers = values.compactMap(\.lexeme.number)
    guard numbers.count == values.count, let last = numbers.last else { return true }
    let isTotal = table == .requests && Number.sum(numbers.dropLast()) == last
    return !isTotal && numbers.contains { $0 != last }
  }

  /// Whether the last of `values` is the sum of the others, so that no number among them is in two cells.
  private func endsInTotal(_ values: ArraySlice<TableCell>) -> Bool {
    let numbers = values.compactMap(\.lexeme.number)
    guard let last = numbers.last else { return false }
    return requests.columns.order.last == .total && Number.sum(numbers.dropLast()) == last
  }
}

extension TableCell {
  /// Whether it is the header of a column of checks.
  fileprivate var isCheckHeader: Bool {
    // Nearly all cells are numbers.
    text.utf8.count <= 24 && text.utf8.contains { $0 >= 0x80 }
      && TableCell.checkHeaders.contains(NormalizedLabel.folded(text).string)
  }

  private static var checkHeaders: [String] {
    [
      "核对", "核对列", "核对栏", "核对数", "核对值", "核对结果", "核对情况", "校验", "校验列", "校验栏", "校验数", "校验值",
      "校验结果", "校验公式", "合计校验", "平衡校验", "核验", "核验结果", "验证", "验算", "复核", "复核结果", "检查", "检验", "勾稽",
      "勾稽校验", "勾稽核对", "勾稽检查", "是否平衡", "是否相符", "差额", "差值", "差异", "公式", "自查",
    ]
  }
}
