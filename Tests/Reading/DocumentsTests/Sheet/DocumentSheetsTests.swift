import Records
import TestSupport
import Testing

@testable import Documents

/// The lists and headings that LibreOffice adds to a workbook are not part of the report.
@Suite struct DocumentSheetsTests {
  private let table = "<table><tr><td>规章</td><td>3</td></tr><tr><td>许可</td><td>4</td></tr></table>"

  private func texts(_ page: String) throws -> [String] {
    let bytes = Array("<html><body>\(page)</body></html>".utf8)
    let reading = try DocumentReader.read(converted: bytes, of: .xls)
    #expect(reading.format == .xls)
    return reading.document.blocks.map { block in
      switch block {
      case .paragraph(let paragraph): paragraph.text
      case .grid(let grid): grid.isSheet ? "sheet of \(grid.rows.count)" : "grid"
      case .picture, .attachment: "?"
      }
    }
  }

  @Test func oneSheetIsAGrid() throws {
    #expect(try texts(table) == ["sheet of 2"])
  }

  @Test func theListOfSheetsAndTheirNamesAreLeftOut() throws {
    let page =
      "<hr><p><center><h1>Overview</h1><A HREF=\"#table0\">表二</A><br><A HREF=\"#table1\">表三</A><br>"
      + "</center></p><hr><A NAME=\"table0\"><h1>Sheet 1: <em>表二</em></h1></A>\(table)"
      + "<hr><A NAME=\"table1\"><h1>Sheet 2: <em>表三</em></h1></A>\(table)"
    #expect(try texts(page) == ["sheet of 2", "sheet of 2"])
  }

  @Test func eachSheetHasItsNameAndWhatItSetsApart() throws {
    let page = """
      <center><h1>Overview</h1></center><h1>Sheet 1: <em>民政局: 一</em></h1>\(table)\
      <h1>Sheet 2: <em>财政局</em></h1>\
      <table><tr><td>甲</td><td><s>36</s>39</td></tr><tr><td>乙</td><td>1</td></tr></table>
      """
    let bytes = Array("<html><body>\(page)</body></html>".utf8)
    let parts = try DocumentReader.read(converted: bytes, of: .xls).parts
    #expect(parts.map(\.name) == ["民政局: 一", "财政局"])
    #expect(SetApartOutline.pieces(parts[1].document.setApart) == ["[struck 36]"])
  }

  @Test func openDocumentSheetsAndTextsAreDistinguished() {
    let type = "application/vnd.oasis.opendocument."
    for (kind, format) in [("spreadsheet", Format.ods), ("text", .odt)] {
      let zip = StoredZIP([("mimetype", type + kind), ("content.xml", "<a/>")])
      #expect(OpenedDocument(zip.bytes).format == format)
    }
  }
}
