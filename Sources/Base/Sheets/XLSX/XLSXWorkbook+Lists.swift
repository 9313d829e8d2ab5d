extension XLSXWorkbook {
  /// The name of the hidden sheet with long lists of choices.
  package static let lists = "选项"

  /// The workbook with the lists of choices that are too long for their columns on a hidden sheet at its end.
  var withLists: XLSXWorkbook {
    var lists: [[String]] = []
    for column in sheets.flatMap(\.columns) {
      let choices = column.choices
      guard !choices.isEmpty, !XLSXValidation.holds(choices), !lists.contains(choices) else {
        continue
      }
      lists.append(choices)
    }
    guard !lists.isEmpty else { return self }
    var workbook = self
    let name = XLSXPackage.names(of: sheets + [XLSXSheet(XLSXWorkbook.lists, [])])[sheets.count]
    var ranges: [[String]: String] = [:]
    for (index, list) in lists.enumerated() {
      let range = XLSXRange(rows: 0...(list.count - 1), columns: index...index)
      ranges[list] = "\(XLSXFormula.sheet(name))!\(range.fixedName)"
    }
    for index in workbook.sheets.indices { workbook.sheets[index].listRanges = ranges }
    workbook.sheets.append(XLSXWorkbook.sheet(name, of: lists))
    return workbook
  }

  /// The hidden sheet `name` with a column for each of `lists`.
  private static func sheet(_ name: String, of lists: [[String]]) -> XLSXSheet {
    let rows = (0..<(lists.map(\.count).max() ?? 0)).map { row in
      XLSXRow(lists.map { XLSXCell($0.indices.contains(row) ? .text($0[row]) : .blank) })
    }
    var sheet = XLSXSheet(name, lists.map { _ in XLSXColumn(nil, .code, width: 24) }, rows: rows)
    sheet.isHidden = true
    return sheet
  }
}
