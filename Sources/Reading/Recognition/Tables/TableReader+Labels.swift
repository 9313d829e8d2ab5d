import Forms
import Records

/// Changes the state of the reader by the label that was read.
extension TableReader {
  /// Consumes a label that was found in `cell` of `line`.
  mutating func consume(_ match: LabelMatch, _ cell: TableCell, _ line: TableLine) {
    addDoubt(match, cell)
    defer { lastLabel = match.label }
    switch match.label {
    case .article, .content:
      enter(.disclosure)
      header = DisclosureHeader()
      headerIsClosed = false
    case .disclosureColumn(let column):
      enter(.disclosure)
      if headerIsClosed { header = DisclosureHeader() }
      headerIsClosed = false
      header.append(
        cell.text, column: match.quality == .truncated ? nil : column, position: cell.column,
        hasTruePosition: line.hasColumns)
    case .disclosureRow(let row):
      enter(.disclosure)
      labelledRows.append(row)
      openRow = .disclosure(row)
      headerIsClosed = true
    case .requestHeader, .organizations:
      enter(.requests)
    case .applicant:
      enter(.requests)
      applicantColumns.append(cell.column)
    case .requestGroup(let group):
      enter(.requests)
      openRow = .group(group)
    case .requestRow(let row):
      enter(.requests)
      labelledRows.append(row)
      recognized.rowsWithLabel.insert(row)
      openRow = .request(row)
    case .disputeGroup(let group):
      enter(.disputes)
      disputeHeader.append(group: group)
    case .result(let result):
      enter(.disputes)
      disputeHeader.append(result: result)
      openRow = .result(result)
    case .other: consumeOther(match)
    case .total: consumeTotal(match, cell)
    }
  }

  /// Continues with `table`, without an open row.
  mutating func enter(_ table: Table) {
    self.table = table
    openRow = nil
  }

  /// Whether 其他 and 总计 without an ordinal are columns of table three here, and not rows.
  private var isInApplicantHeader: Bool {
    switch lastLabel {
    case .applicant, .organizations, .requestHeader: true
    case .other: openRow == nil
    default: false
    }
  }

  private mutating func consumeOther(_ match: LabelMatch) {
    guard table == .requests else { return }
    openRow = isInApplicantHeader ? nil : .request(.handledOtherwise)
  }

  private mutating func consumeTotal(_ match: LabelMatch, _ cell: TableCell) {
    if table == .disputes {
      disputeHeader.append(result: .total)
      openRow = .result(.total)
    } else if table == .requests {
      let isColumn = !match.hasOrdinal && isInApplicantHeader
      openRow = isColumn ? nil : .request(.outcomeTotal)
    }
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
