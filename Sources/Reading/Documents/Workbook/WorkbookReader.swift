import Wordings

/// Reads Excel workbooks (.xlsx, .xlsm): the shown contents of the sheets in order, without hidden
/// sheets, rows and columns, and without comments.
enum WorkbookReader {
  /// The shown sheets of the workbook with `parts`; one without content if none is shown. The notes
  /// of a sheet are those of the hidden sheets before it, too. Throws if the workbook is damaged or
  /// exceeds a limit.
  static func sheets(_ parts: PackageParts) throws(Refusal) -> [DocumentPart] {
    var package = try OfficePackage(parts, usualMain: "xl/workbook.xml")
    guard !package.main.hasSuffix(".bin") else {
      throw Refusal(
        .unsupported, "Excel 二进制工作簿（.xlsb），请另存为 .xlsx 再交",
        en: "binary workbook (.xlsb); save it as .xlsx")
    }
    let workbook = try Workbook(try package.mainPart())
    var context = WorksheetReader.WorkbookContext()
    context.countsFrom1904 = workbook.countsFrom1904
    if let part = try package.part(type: "sharedStrings") {
      context.strings = try SharedStrings(part)
    }
    if let part = try package.part(type: "styles") { context.styles = try WorkbookStyles(part) }
    var (sheets, remarks): ([DocumentPart], SheetRemarks) = ([], SheetRemarks())
    for entry in workbook.sheets {
      guard let part = try package.part(id: entry.id, type: "worksheet") else { continue }
      let reader = try WorksheetReader(part, name: entry.name, context)
      guard !entry.isHidden else {
        remarks.addHidden(reader.sheet)
        continue
      }
      var builder = try SheetBuilder(reader.sheet)
      let document = try builder.build()
      remarks.add(reader.remarks)
      remarks.add(builder.remarks)
      sheets.append(DocumentPart(name: entry.name, document, notes: remarks.notes))
      remarks = SheetRemarks()
    }
    if sheets.isEmpty { sheets = [DocumentPart(Document())] }
    sheets[sheets.count - 1].notes += remarks.notes
    return sheets
  }
}
