import Forms
import Records

/// What a label of the forms means for the cells behind it.
extension TableReader {
  mutating func take(_ match: LabelMatch, _ cell: TableCell, _ line: TableLine) {
    note(match, cell)
    defer { lastLabel = match.label }
    switch match.label {
    case .article, .content:
      enter(.disclosure)
      head = DisclosureHead()
      headIsClosed = false
    case .disclosureColumn(let column):
      enter(.disclosure)
      if headIsClosed { head = DisclosureHead() }
      headIsClosed = false
      head.append(
        cell.text, column: match.quality == .truncated ? nil : column, position: cell.column,
        isPlaced: line.hasColumns)
    case .disclosureRow(let row):
      enter(.disclosure)
      labelledRows.append(row)
      pending = .disclosure(row)
      headIsClosed = true
    case .requestHead, .organisations:
      enter(.requests)
    case .applicant:
      enter(.requests)
      applicantColumns.append(cell.column)
    case .requestGroup(let group):
      enter(.requests)
      pending = .group(group)
    case .requestRow(let row):
      enter(.requests)
      labelledRows.append(row)
      contents.labels.insert(row)
      pending = .request(row)
    case .disputeGroup(let group):
      enter(.disputes)
      disputes.append(group: group)
    case .result(let result):
      enter(.disputes)
      disputes.append(result: result)
      pending = .result(result)
    case .other: takeOther(match)
    case .total: takeTotal(match, cell)
    }
  }

  mutating func enter(_ table: Table) {
    self.table = table
    pending = nil
  }

  private var isInApplicantHead: Bool {
    switch lastLabel {
    case .applicant, .organisations, .requestHead: true
    case .other: pending == nil
    default: false
    }
  }

  private mutating func takeOther(_ match: LabelMatch) {
    guard table == .requests else { return }
    pending = isInApplicantHead ? nil : .request(.handledOtherwise)
  }

  private mutating func takeTotal(_ match: LabelMatch, _ cell: TableCell) {
    if table == .disputes {
      disputes.append(result: .total)
      pending = .result(.total)
    } else if table == .requests {
      let isColumn = !match.hasOrdinal && isInApplicantHead
      pending = isColumn ? nil : .request(.outcomeTotal)
    }
  }

  private mutating func note(_ match: LabelMatch, _ cell: TableCell) {
    guard match.quality == .misspelt || match.quality == .extended else { return }
    contents.doubts.append(
      LocalizedDoubt(
        .labelMisspelt, "标签“\(cell.text)”按近似的表内栏目识别",
        en: "the label “\(cell.text)” is taken for the nearest one of the form"))
  }
}
