import Wordings

/// Reads Excel workbooks (.xlsx, .xlsm): the shown contents of the sheets in order, without hidden
/// sheets, rows and columns, and without comments.
enum WorkbookReader {
  struct Output {
    let document: Document
    /// The contents of the workbook that the document does not have, one sentence each.
    let notes: [Wording]
  }

  /// Reads the workbook with `parts`. Throws if it is damaged or exceeds a limit.
  static func read(_ parts: PackageParts) throws(Refusal) -> Output {
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
    var (sheets, remarks, line) = (PendingBlocks(), SheetRemarks(), 0)
    for entry in workbook.sheets {
      guard let part = try package.part(id: entry.id, type: "worksheet") else { continue }
      let reader = try WorksheetReader(part, name: entry.name, context)
      guard !entry.isHidden else {
        remarks.addHidden(reader.sheet)
        continue
      }
      var builder = try SheetBuilder(reader.sheet, firstLine: line)
      sheets.addFollowers(try builder.build())
      remarks.add(reader.remarks)
      remarks.add(builder.remarks)
      line += (reader.sheet.contents.map(\.position.row).max() ?? 0) + 1
    }
    let nothing: [UInt8] = []
    sheets.endParagraph(nothing.span, level: 0)
    return Output(document: sheets.document, notes: remarks.notes)
  }
}
