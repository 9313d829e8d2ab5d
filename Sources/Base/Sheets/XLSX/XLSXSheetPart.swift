import Packages

/// The XML of a sheet before and after its rows, in the order that the standard prescribes.
struct XLSXSheetPart {
  private let sheet: XLSXSheet
  private let isFirst: Bool

  init(_ sheet: XLSXSheet, isFirst: Bool) {
    self.sheet = sheet
    self.isFirst = isFirst
  }

  /// What stands before the rows; `columnStyles` are the formats of cells that are typed in below them.
  func start(columnStyles: [Int]) -> String {
    let columns = zip(sheet.columns, columnStyles).enumerated().map { index, column in
      "<col min=\"\(index + 1)\" max=\"\(index + 1)\" width=\"\(column.0.width).7\""
        + " style=\"\(column.1)\" customWidth=\"1\"/>"
    }
    return PackageFrame.declaration
      + "<worksheet xmlns=\"\(XLSXPackage.main)\" xmlns:r=\"\(PackageFrame.references)\">"
      + "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews>"
      + "<sheetView\(isFirst ? " tabSelected=\"1\"" : "") workbookViewId=\"0\">\(pane)</sheetView>"
      + "</sheetViews><sheetFormatPr defaultRowHeight=\"15\"/>"
      + (columns.isEmpty ? "" : "<cols>\(columns.joined())</cols>") + "<sheetData>"
  }

  private var pane: String {
    let (rows, columns) = (sheet.headRows, sheet.frozenColumns)
    guard rows > 0 || columns > 0 else { return "" }
    let corner = XLSXRange.Place(row: rows, column: columns).name
    let name = rows == 0 ? "topRight" : columns == 0 ? "bottomLeft" : "bottomRight"
    return "<pane" + (columns > 0 ? " xSplit=\"\(columns)\"" : "")
      + (rows > 0 ? " ySplit=\"\(rows)\"" : "")
      + " topLeftCell=\"\(corner)\" activePane=\"\(name)\" state=\"frozen\"/>"
      + "<selection pane=\"\(name)\"/>"
  }

  /// What stands after them; `rowCount` counts titles and heads, too, `merges` are cells that are one.
  func end(rowCount: Int, merges: [XLSXRange]) -> String {
    var xml = "</sheetData>"
    if sheet.isProtected {
      xml += "<sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\" formatColumns=\"0\""
      xml += " formatRows=\"0\" autoFilter=\"0\" sort=\"0\"/>"
    }
    if let range = sheet.filterRange(rowCount: rowCount) {
      xml += "<autoFilter ref=\"\(range.name)\"/>"
    }
    if !merges.isEmpty {
      let merges = merges.map { "<mergeCell ref=\"\($0.name)\"/>" }
      xml += "<mergeCells count=\"\(merges.count)\">\(merges.joined())</mergeCells>"
    }
    xml += rules + validations
    let isWide = sheet.orientation == .landscape
    xml += "<printOptions horizontalCentered=\"1\"/>"
    xml += "<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.6\" header=\"0.3\""
    xml += " footer=\"0.3\"/><pageSetup paperSize=\"9\""
    xml +=
      " orientation=\"\(isWide ? "landscape" : "portrait")\" fitToWidth=\"\(sheet.fitsPage ? 1 : 0)\""
    xml += " fitToHeight=\"0\"/>"
    xml += "<headerFooter><oddFooter>&amp;C第&amp;P页，共&amp;N页</oddFooter></headerFooter>"
    return xml + (sheet.allNotes.isEmpty ? "" : "<legacyDrawing r:id=\"rId1\"/>") + "</worksheet>"
  }

  private var rules: String {
    sheet.allRules.enumerated().map { index, rule in
      "<conditionalFormatting sqref=\"\(rule.range.name)\"><cfRule type=\"expression\""
        + " dxfId=\"\(XLSXStyleTable.index(of: rule.tint))\" priority=\"\(index + 1)\">"
        + "<formula>\(XMLText.escaped(rule.condition))</formula></cfRule></conditionalFormatting>"
    }.joined()
  }

  private var validations: String {
    let validations = sheet.allValidations
    guard !validations.isEmpty else { return "" }
    return "<dataValidations count=\"\(validations.count)\">"
      + validations.map(XLSXSheetPart.validation).joined() + "</dataValidations>"
  }

  private static func validation(_ validation: XLSXValidation) -> String {
    let (kind, formula) =
      switch validation.condition {
      case .list(let words): ("list", XLSXFormula.quoted(words.joined(separator: ",")))
      case .listed(let range): ("list", range)
      case .wholeNumber: ("whole", "0")
      case .integer: ("whole", "-999999999")
      case .number: ("decimal", "0")
      case .date: ("date", "1")
      }
    return "<dataValidation type=\"\(kind)\""
      + (validation.isClosed ? "" : " errorStyle=\"warning\"")
      + (kind == "list" ? "" : " operator=\"greaterThanOrEqual\"")
      + " allowBlank=\"1\" showErrorMessage=\"1\" error=\"\(short(validation.message))\""
      + " sqref=\"\(validation.range.name)\"><formula1>\(XMLText.escaped(formula))</formula1>"
      + "</dataValidation>"
  }

  /// The text of a message, of which a program shows at most 255 characters.
  private static func short(_ text: String) -> String {
    XMLText.escaped(text.count > 255 ? String(text.prefix(254)) + "…" : text)
  }
}

extension XLSXSheet {
  /// Whether its columns can be read on one page; wider ones go on on further pages.
  var fitsPage: Bool {
    columns.prefix(printedColumns ?? columns.count).reduce(0) { $0 + $1.width } <= 240
  }

  /// What is printed; nil where it is all.
  func printRange(rowCount: Int) -> XLSXRange? {
    let width = printedColumns ?? columns.count
    guard printedColumns != nil || printedRows != nil, width > 0, rowCount > 0 else { return nil }
    let rows = min(rowCount, printedRows.map { headRows + $0 } ?? rowCount)
    return XLSXRange(rows: 0...(max(1, rows) - 1), columns: 0...(width - 1))
  }

  /// The heads and the rows below them, where they can be filtered.
  func filterRange(rowCount: Int) -> XLSXRange? {
    guard hasFilter, hasHeads, !columns.isEmpty else { return nil }
    let first = headRows - 1
    return XLSXRange(rows: first...max(first, rowCount - 1), columns: 0...(columns.count - 1))
  }
}
