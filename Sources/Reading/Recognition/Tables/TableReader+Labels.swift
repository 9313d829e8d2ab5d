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
      record(row)
      openRow = .disclosure(row)
      headerIsClosed = true
    case .requestHeader, .organizations:
      enter(.requests)
    case .applicant(let column):
      enter(.requests)
      applicants.append(column)
      if applicantColumns.count + 2 < Edition.applicants.count {
        applicantColumns.append(cell.column)
      }
    case .requestGroup(let group):
      enter(.requests)
      openRow = .group(group)
    case .requestRow(let row):
      enter(.requests)
      addRepeatedColumnDoubt()
      waitingRows += 1
      record(row)
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

  /// Whether `text` completes the label of the open row, whose first half is in a cell above. The half
  /// may be like another label: 反复申请 of 无正当理由大量反复申请. `values` are the cells since that label.
  func isLabelRest(_ text: String, after values: [TableCell]) -> Bool {
    guard openRow != nil, let partOfLabel, values.allSatisfy(\.text.isEmpty) else { return false }
    return matcher.match(partOfLabel + text, in: nil)?.label == lastLabel
  }

  private mutating func record(_ row: Row) {
    labelledRows.append(row)
    rowRecords.append(.label(row))
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
      openRow = nil
      if !match.hasOrdinal && isInApplicantHeader { return }
      if !match.hasOrdinal && isSubtotal {
        // So that its numbers are not those of a row that lacks its label.
        rowRecords.append(.label(.outcomeTotal))
      } else {
        openRow = .request(.outcomeTotal)
      }
    }
  }

  /// Whether 合计 without an ordinal is a row that the form does not have here, rather than row （七）: the
  /// row above it is of an earlier group than the last one of item 三.
  private var isSubtotal: Bool {
    guard let last = rowRecords.lazy.compactMap(\.labelled).last else { return false }
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

  /// Adds a doubt where the header of table three names as many columns as the form, one of them twice.
  private mutating func addRepeatedColumnDoubt() {
    guard !applicants.isEmpty else { return }
    defer { applicants = [] }
    let labels = Edition.all[0].columns(of: .requests).dropLast(2)
    guard applicants.count == labels.count,
      let missing = labels.first(where: { !applicants.contains($0.column) }),
      let repeated = labels.first(where: { label in
        applicants.count { $0 == label.column } > 1
      })
    else { return }
    recognized.doubts.append(
      LocalizedDoubt(
        .columnsAssumed,
        """
        表三表头中“\(repeated.label.chinese)”出现两次，没有“\(missing.label.chinese)”，各栏按表式次序读取，\
        请核对
        """,
        en: """
          the header of table three has “\(repeated.label.english)” twice and no \
          “\(missing.label.english)”; its columns were read in the order of the form
          """))
  }
}
