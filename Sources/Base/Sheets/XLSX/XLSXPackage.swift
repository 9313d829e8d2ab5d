import Packages

/// The parts that say what is in a workbook.
struct XLSXPackage {
  static let main = PackageFrame.formats + "spreadsheetml/2006/main"

  private let book: XLSXWorkbook
  /// The names of the sheets as they are written.
  private let names: [String]

  init(_ workbook: XLSXWorkbook, _ names: [String]) {
    book = workbook
    self.names = names
  }

  // MARK: - The package

  var contentTypes: String {
    let sheet = PackageFrame.office + "spreadsheetml."
    var parts = [
      ("xl/workbook.xml", sheet + "sheet.main"), ("xl/styles.xml", sheet + "styles"),
    ]
    for (index, own) in book.sheets.enumerated() {
      parts.append(("xl/worksheets/sheet\(index + 1).xml", sheet + "worksheet"))
      if !own.allNotes.isEmpty { parts.append(("xl/comments\(index + 1).xml", sheet + "comments")) }
    }
    return PackageFrame.contentTypes(
      parts, others: [("vml", PackageFrame.office + "vmlDrawing")])
  }

  var workbookRelationships: String {
    let sheets = book.sheets.indices.map {
      ("rId\($0 + 1)", "worksheet", "worksheets/sheet\($0 + 1).xml")
    }
    return PackageFrame.relationships(
      sheets + [("rId\(sheets.count + 1)", "styles", "styles.xml")])
  }

  // MARK: - The workbook

  /// The main part; `rowCounts` are the numbers of rows of the sheets. Programs calculate `hasFormulas` anew.
  func workbook(rowCounts: [Int], hasFormulas: Bool) -> String {
    let sheets = names.enumerated().map { index, name in
      "<sheet name=\"\(XMLText.escaped(name))\" sheetId=\"\(index + 1)\""
        + (book.sheets[index].isHidden ? " state=\"hidden\"" : "") + " r:id=\"rId\(index + 1)\"/>"
    }
    var defined: [String] = []
    for (index, sheet) in book.sheets.enumerated() {
      let name = XMLText.escaped(XLSXFormula.sheet(names[index]))
      if let range = sheet.filterRange(rowCount: rowCounts[index]) {
        defined.append(
          "<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"\(index)\" hidden=\"1\">"
            + "\(name)!\(range.fixedName)</definedName>")
      }
      if let range = sheet.printRange(rowCount: rowCounts[index]) {
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
    return PackageFrame.declaration + "<workbook xmlns=\"\(XLSXPackage.main)\""
      + " xmlns:r=\"\(PackageFrame.references)\"><bookViews><workbookView/></bookViews>"
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
