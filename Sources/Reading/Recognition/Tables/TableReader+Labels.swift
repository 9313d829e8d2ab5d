import Forms
import Records

/// What a label of the forms means for the cells behind it.
extension TableReader {
  mutating func take(_ match: LabelMatch, _ cell: TableCell, _ line: TableLine) {
    note(match, cell)
    defer { lastLabel = match.label }
    switch match.label {
    case .article, .content:
      enter(2)
      head = DisclosureHead()
      headIsClosed = false
    case .disclosureColumn(let id):
      enter(2)
      if headIsClosed { head = DisclosureHead() }
      headIsClosed = false
      head.append(
        cell.text, id: match.quality == .truncated ? nil : id, position: cell.column,
        isPlaced: line.hasColumns)
    case .disclosureRow(let row):
      enter(2)
      labelledRows.append(row)
      pending = .disclosure(row)
      headIsClosed = true
    case .requestHead, .organisations:
      enter(3)
    case .applicant:
      enter(3)
      applicantColumns.append(cell.column)
    case .requestGroup(let group):
      enter(3)
      pending = .group(group)
    case .requestRow(let row):
      enter(3)
      labelledRows.append(row)
      pending = .request(row)
    case .disputeGroup(let group):
      enter(4)
      disputes.append(group: group)
    case .result(let result):
      enter(4)
      disputes.append(result: result)
      pending = .result(result)
    case .other: takeOther(match)
    case .total: takeTotal(match, cell)
    }
  }

  mutating func enter(_ table: Int) {
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
    guard table == 3 else { return }
    pending = isInApplicantHead ? nil : .request("requests.outcome.other_handling.other")
  }

  private mutating func takeTotal(_ match: LabelMatch, _ cell: TableCell) {
    if table == 4 {
      disputes.append(result: "total")
      pending = .result("total")
    } else if table == 3 {
      let isColumn = !match.hasOrdinal && isInApplicantHead
      pending = isColumn ? nil : .request("requests.outcome.total")
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
