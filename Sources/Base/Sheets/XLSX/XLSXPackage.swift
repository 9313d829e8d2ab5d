import Packages
import Wordings

/// The parts that say what is in a workbook.
struct XLSXPackage {
  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  private static let formats = "http://schemas.openxmlformats.org/"
  static let main = formats + "spreadsheetml/2006/main"
  static let references = formats + "officeDocument/2006/relationships"

  private let book: XLSXWorkbook
  /// The names of the sheets as they are written.
  private let names: [String]

  init(_ workbook: XLSXWorkbook, _ names: [String]) {
    book = workbook
    self.names = names
  }

  // MARK: - The package

  var contentTypes: String {
    let sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml."
    var parts = [
      ("xl/workbook.xml", sheet + "sheet.main"), ("xl/styles.xml", sheet + "styles"),
      ("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties"),
    ]
    for (index, own) in book.sheets.enumerated() {
      parts.append(("xl/worksheets/sheet\(index + 1).xml", sheet + "worksheet"))
      if !own.allNotes.isEmpty { parts.append(("xl/comments\(index + 1).xml", sheet + "comments")) }
    }
    return XLSXPackage.declaration
      + "<Types xmlns=\"\(XLSXPackage.formats)package/2006/content-types\">"
      + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package."
      + "relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
      + "<Default Extension=\"vml\" ContentType=\"application/vnd.openxmlformats-officedocument."
      + "vmlDrawing\"/>"
      + parts.map { "<Override PartName=\"/\($0.0)\" ContentType=\"\($0.1)+xml\"/>" }.joined()
      + "</Types>"
  }

  var relationships: String {
    let core = XLSXPackage.formats + "package/2006/relationships/metadata/core-properties"
    return XLSXPackage.relationships(
      [("rId1", "officeDocument", "xl/workbook.xml")],
      others: [
        ("rId2", core, "docProps/core.xml")
      ])
  }

  var properties: String {
    let day = book.created.map {
      "<dcterms:created xsi:type=\"dcterms:W3CDTF\">\($0.words(in: .english))T00:00:00Z"
        + "</dcterms:created>"
    }
    return XLSXPackage.declaration
      + "<cp:coreProperties xmlns:cp=\"\(XLSXPackage.formats)package/2006/metadata/core-properties\""
      + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
      + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
      + (book.title.map { "<dc:title>\(XMLText.escaped($0))</dc:title>" } ?? "") + (day ?? "")
      + "</cp:coreProperties>"
  }

  var workbookRelationships: String {
    let sheets = book.sheets.indices.map {
      ("rId\($0 + 1)", "worksheet", "worksheets/sheet\($0 + 1).xml")
    }
    return XLSXPackage.relationships(
      sheets + [("rId\(sheets.count + 1)", "styles", "styles.xml")])
  }

  /// A part with relationships: id, the last word of the type, target; `others` with their whole types.
  static func relationships(
    _ own: [(id: String, kind: String, target: String)],
    others: [(id: String, kind: String, target: String)] = []
  ) -> String {
    let all = own.map { ($0.id, references + "/" + $0.kind, $0.target) } + others
    return declaration + "<Relationships xmlns=\"\(formats)package/2006/relationships\">"
      + all.map { "<Relationship Id=\"\($0.0)\" Type=\"\($0.1)\" Target=\"\($0.2)\"/>" }.joined()
      + "</Relationships>"
  }

  // MARK: - The workbook

  /// The main part; `rowCounts` are the numbers of rows of the sheets. Programs calculate `hasFormulas` anew.
  func workbook(rowCounts: [Int], hasFormulas: Bool) -> String {
    let sheets = names.enumerated().map { index, name in
      "<sheet name=\"\(XMLText.escaped(name))\" sheetId=\"\(index + 1)\" r:id=\"rId\(index + 1)\"/>"
    }
    var defined: [String] = []
    for (index, sheet) in book.sheets.enumerated() {
      let name = XMLText.escaped(XLSXFormula.sheet(names[index]))
      if let range = sheet.filterRange(rowCount: rowCounts[index]) {
        defined.append(
          "<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"\(index)\" hidden=\"1\">"
            + "\(name)!\(range.fixedName)</definedName>")
      }
      if let columns = sheet.printedColumns, columns > 0, rowCounts[index] > 0 {
        let range = XLSXRange(rows: 0...(rowCounts[index] - 1), columns: 0...(columns - 1))
        defined.append(
          "<definedName name=\"_xlnm.Print_Area\" localSheetId=\"\(index)\">"
            + "\(name)!\(range.fixedName)</definedName>")
      }
      let titles = XLSXPackage.printTitles(of: sheet).map { "\(name)!\($0)" }
      if !titles.isEmpty {
        defined.append(
          "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"\(index)\">"
            + "\(titles.joined(separator: ","))</definedName>")
      }
    }
    return XLSXPackage.declaration + "<workbook xmlns=\"\(XLSXPackage.main)\""
      + " xmlns:r=\"\(XLSXPackage.references)\"><bookViews><workbookView/></bookViews>"
      + "<sheets>\(sheets.joined())</sheets>"
      + (defined.isEmpty ? "" : "<definedNames>\(defined.joined())</definedNames>")
      + (hasFormulas ? "<calcPr fullCalcOnLoad=\"1\"/>" : "") + "</workbook>"
  }

  /// The columns and rows that are repeated on each page.
  private static func printTitles(of sheet: XLSXSheet) -> [String] {
    var titles: [String] = []
    if sheet.frozenColumns > 0, !sheet.fitsPage {
      titles.append("$A:$\(XLSXRange.letters(sheet.frozenColumns - 1))")
    }
    if sheet.headRows > 0 { titles.append("$1:$\(sheet.headRows)") }
    return titles
  }

  /// The names of `sheets` as programs allow them: at most 31 characters, none of them twice.
  static func names(of sheets: [XLSXSheet]) -> [String] {
    sheets.reduce(into: [String]()) { names, sheet in
      var base = sheet.name.filter { !"[]:*?/\\'".contains($0) && !$0.isNewline }
      while base.utf16.count > 28 { base.removeLast() }
      if base.isEmpty { base = "表" }
      let taken = names.map { $0.lowercased() }
      var (name, number) = (base, 1)
      while taken.contains(name.lowercased()) {
        number += 1
        name = "\(base)\(number)"
      }
      names.append(name)
    }
  }
}
