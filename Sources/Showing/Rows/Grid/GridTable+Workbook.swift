import Sheets

extension GridTable {
  /// The sheet of a workbook in which the tables of reports, or of changes, stand below each other.
  func workbookSheet(ofChanges isOfChanges: Bool) -> XLSXSheet {
    let labels = labelWidths.map { XLSXColumn(nil, .prose, width: $0) }
    let count = isOfChanges ? widthOfChanges : width
    let values = (labels.count..<count).map { _ in XLSXColumn(nil, .decimal, width: valueWidth) }
    return XLSXSheet(title, labels + values)
  }

  /// The widths of the columns with labels.
  var labelWidths: [Int] {
    switch self {
    case .disclosure: [34]
    case .requests: [14, 16, 36]
    case .disputes: []
    }
  }

  /// The width of a column with values.
  var valueWidth: Int { self == .disclosure ? 16 : 10 }
}
