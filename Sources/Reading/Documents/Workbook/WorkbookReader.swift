import Wordings

/// Reads Excel workbooks (.xlsx, .xlsm): the shown contents of the sheets in order, without hidden
/// sheets, rows and columns, and without comments.
package enum WorkbookReader {
  /// The shown sheets of the workbook with `parts`; one without content if none is shown. The notes
  /// of a sheet are those of the hidden sheets before it, too. Throws if the workbook is damaged or
  /// exceeds a limit.
  static func sheets(_ parts: PackageParts) throws(Refusal) -> [DocumentPart] {
    var (sheets, remarks): ([DocumentPart], SheetRemarks) = ([], SheetRemarks())
    try eachSheet(of: parts) { entry, reader, _ throws(Refusal) in
      guard !entry.isHidden else { return remarks.addHidden(reader.sheet) }
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

  /// Calls `use` with each sheet of the workbook with `parts`, in order, and with the package. Throws if the workbook is damaged or
  /// exceeds a limit. `asTyped` is for sheets that people have filled in.
  static func eachSheet(
    of parts: PackageParts, asTyped: Bool = false,
    _ use: (Workbook.SheetEntry, WorksheetReader, inout OfficePackage) throws(Refusal) -> Void
  ) throws(Refusal) {
    var package = try OfficePackage(parts, usualMain: "xl/workbook.xml")
    guard !package.main.hasSuffix(".bin") else {
      throw Refusal(
        .unsupported, "Excel 二进制工作簿（.xlsb），请另存为 .xlsx 再交",
        en: "binary workbook (.xlsb); save it as .xlsx")
    }
    let workbook = try Workbook(try package.mainPart())
    var context = WorksheetReader.WorkbookContext()
    context.countsFrom1904 = workbook.countsFrom1904
    context.isTyped = asTyped
    if let part = try package.part(type: "sharedStrings") {
      context.strings = try SharedStrings(part)
    }
    if let part = try package.part(type: "styles") { context.styles = try WorkbookStyles(part) }
    for entry in workbook.sheets {
      guard let part = try package.part(id: entry.id, type: "worksheet") else { continue }
      try use(entry, try WorksheetReader(part, name: entry.name, context), &package)
    }
  }
}

extension WorkbookReader {
  /// The sheets of the workbook `bytes`, which people have filled in: cells that a filter hides are there, too.
  package static func tables(_ bytes: [UInt8]) throws(Refusal) -> [WorkbookTable] {
    let opened = OpenedDocument(bytes)
    try opened.refuseUnconvertible()
    guard opened.format == .xlsx, let parts = opened.parts else {
      throw Refusal(.unsupported, "不是 .xlsx 工作簿", en: "not an .xlsx workbook")
    }
    var tables: [WorkbookTable] = []
    try eachSheet(of: parts, asTyped: true) { entry, reader, package in
      // A damaged part of comments is no reason to refuse what was typed into cells.
      let comments = try? package.part(type: "comments", of: entry.id).map(WorkbookTable.comments)
      tables.append(
        WorkbookTable(
          name: entry.name, isHidden: entry.isHidden, rows: rows(reader.sheet),
          comments: comments ?? []))
    }
    return tables
  }

  private static func rows(_ sheet: Worksheet) -> [[String]] {
    var rows: [[String]] = []
    for content in sheet.contents.sorted(by: { $0.position.key < $1.position.key }) {
      let (row, column) = (content.position.row, content.position.column)
      // A row far below the others is no row that people filled in.
      guard row < rows.count + 10_000 else { break }
      while rows.count <= row { rows.append([]) }
      while rows[row].count < column { rows[row].append("") }
      rows[row].append(sheet.string(content))
    }
    return rows
  }
}
