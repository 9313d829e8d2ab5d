import Forms
import Records

/// Changes the state of the reader by the label that was read.
extension TableReader {
  /// Consumes a label that was found in `cell` of `line`.
  mutating func consume(_ match: LabelMatch, _ cell: TableCell, _ line: TableLine) {
    addDoubt(match, cell)
    defer {
      lastLabel = match.label
      partOfLabel = match.quality == .exact ? nil : cell.text
    }
    switch match.label {
    case .article, .content, .disclosureColumn, .disclosureRow:
      enter(.disclosure)
      guard let row = disclosure.consume(match, cell, line) else { return }
      rows.add(label: row)
      openRow = .disclosure(row)
    case .requestHeader, .organizations, .applicant, .requestGroup, .requestRow:
      enter(.requests)
      openRow = requests.consume(match, cell, line)
      guard case .request(let row) = openRow else { return }
      if let doubt = requests.endHeader(before: cell, line) {
        recognized.doubts.append(doubt)
      }
      rows.add(label: row)
      recognized.rowsWithLabel.insert(row)
    case .disputeGroup(let group):
      enter(.disputes)
      disputes.header.append(group: group, position: line.hasColumns ? cell.column : nil)
    case .result(let result):
      enter(.disputes)
      append(result: result, cell, line)
    case .other: consumeOther(cell, line)
    case .total: consumeTotal(match, cell, line)
    }
  }

  /// Whether `text` completes the label of the open row, whose first half is in a cell above. The half
  /// may be like another label: 反复申请 of 无正当理由大量反复申请. `values` are the cells since that label.
  func isLabelRest(_ text: String, after values: [TableCell]) -> Bool {
    guard openRow != nil, let partOfLabel, values.allSatisfy(\.text.isEmpty) else { return false }
    return matcher.match(partOfLabel + text, in: nil)?.label == lastLabel
  }

  /// Adds a result to the header of table four. A value behind it may be its cell.
  private mutating func append(result: Column, _ cell: TableCell, _ line: TableLine) {
    disputes.header.append(result: result, position: line.hasColumns ? cell.column : nil)
    openRow = .result(result)
  }

  /// Continues with `table`, without an open row.
  mutating func enter(_ table: Table) {
    self.table = table
    openRow = nil
  }

  /// Whether 其他 and 总计 without an ordinal are columns of table three here, and not rows.
  private func isInApplicantHeader(_ cell: TableCell) -> Bool {
    switch lastLabel {
    case .applicant, .organizations, .requestHeader: true
    case .other: openRow == nil
    case .total: openRow == nil && requests.header.isContinued(by: cell)
    default: false
    }
  }

  private mutating func consumeOther(_ cell: TableCell, _ line: TableLine) {
    if table == .disputes {
      append(result: .otherResult, cell, line)
    } else if table == .requests, isInApplicantHeader(cell) {
      openRow = nil
      requests.header.append(.otherOrganization, cell, table: line.table)
    } else {
      if table == .requests { openRow = .request(.handledOtherwise) }
      requests.header.hold(.otherOrganization, cell, table: line.table)
    }
  }

  private mutating func consumeTotal(_ match: LabelMatch, _ cell: TableCell, _ line: TableLine) {
    if table == .disputes {
      append(result: .total, cell, line)
      return
    }
    if table == .requests {
      openRow = nil
      if !match.hasOrdinal, isInApplicantHeader(cell), lastLabel != .total {
        requests.header.append(.total, cell, table: line.table)
        return
      }
      if !match.hasOrdinal && isSubtotal {
        // So that its numbers are not those of a row that lacks its label.
        rows.add(subtotal: .outcomeTotal)
      } else {
        openRow = .request(.outcomeTotal)
      }
    }
    requests.header.hold(.total, cell, table: line.table)
  }

  /// Whether 合计 without an ordinal is a row that the form does not have here, rather than row （七）: the
  /// row above it is of an earlier group than the last one of item 三.
  private var isSubtotal: Bool {
    guard let last = rows.last else { return false }
    return last.table == .requests && last < .notSupplemented
  }

  private mutating func addDoubt(_ match: LabelMatch, _ cell: TableCell) {
    guard match.isDoubtful else { return }
    recognized.ledger.give(cell, to: .doubt)
    recognized.doubts.append(
      LocalizedDoubt(
        .labelMisspelt, "标签“\(cell.text)”按近似的表内栏目识别",
        en: "the label “\(cell.text)” was read as the most similar one of the form"))
  }
}
