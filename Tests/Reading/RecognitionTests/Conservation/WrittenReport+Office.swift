import TestSupport

/// Packages of office programs, as small as readers accept them.
extension WrittenReport {
  var word: [UInt8] {
    let body = parts.map { part in
      switch part {
      case .line(let line): WrittenReport.paragraph(line)
      case .table(let table): WrittenReport.wordTable(table)
      }
    }.joined()
    let space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    return package(
      "word/document.xml", "<w:document xmlns:w='\(space)'><w:body>\(body)</w:body></w:document>")
  }

  private func package(
    _ name: String, _ content: String, _ others: [(name: String, content: String)] = []
  ) -> [UInt8] {
    let relationships = WrittenReport.relationships([("officeDocument", name)])
    return StoredZIP([("_rels/.rels", relationships), (name, content)] + others).bytes
  }

  private static func relationships(_ targets: [(type: String, target: String)]) -> String {
    "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
      + targets.enumerated().map { index, target in
        "<Relationship Id='r\(index)' Type='http://x/relationships/\(target.type)' "
          + "Target='\(target.target)'/>"
      }.joined() + "</Relationships>"
  }

  private static func paragraph(_ text: some StringProtocol) -> String {
    // Word splits runs anywhere, in numbers too.
    let half = text.prefix(text.count / 2)
    return "<w:p>"
      + [half, text.dropFirst(half.count)].map {
        "<w:r><w:t xml:space='preserve'>\(escaped(String($0)))</w:t></w:r>"
      }.joined() + "</w:p>"
  }

  private static func wordTable(_ table: MadeTable) -> String {
    var open: [(column: Int, columns: Int, rows: Int)] = []
    let rows = table.rows.map { row in
      var column = 0
      var cells = ""
      func continueOpen() {
        while let index = open.firstIndex(where: { $0.column == column && $0.rows > 0 }) {
          cells += wordCell("", open[index].columns, "<w:vMerge/>")
          open[index].rows -= 1
          column += open[index].columns
        }
      }
      for cell in row {
        continueOpen()
        if cell.rows > 1 { open.append((column, cell.columns, cell.rows - 1)) }
        let merge = cell.rows > 1 ? "<w:vMerge w:val='restart'/>" : ""
        cells += wordCell(cell.text, cell.columns, merge)
        column += cell.columns
      }
      continueOpen()
      return "<w:tr>\(cells)</w:tr>"
    }
    return "<w:tbl>\(rows.joined())</w:tbl>"
  }

  private static func wordCell(_ text: String, _ columns: Int, _ merge: String) -> String {
    let paragraphs = text.split(separator: "\n", omittingEmptySubsequences: false).map(paragraph)
    return
      "<w:tc><w:tcPr><w:gridSpan w:val='\(columns)'/>\(merge)</w:tcPr>\(paragraphs.joined())</w:tc>"
  }

  var workbook: [UInt8] {
    var (rows, merged): ([[String]], [String]) = ([], [])
    for part in parts {
      switch part {
      case .line(let line): rows.append([line])
      case .table(let table):
        let sheet = MadeSheet(table, width: 0, firstRow: rows.count + 1)
        rows += sheet.rows
        merged += sheet.merged
      }
    }
    let space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    let cells = rows.enumerated().map { index, row in
      "<row r='\(index + 1)'>"
        + row.enumerated().map { WrittenReport.sheetCell($1, MadeSheet.name($0, index + 1)) }
        .joined()
        + "</row>"
    }.joined()
    let ranges = merged.map { "<mergeCell ref='\($0)'/>" }.joined()
    return package(
      "xl/workbook.xml",
      "<workbook xmlns='\(space)' xmlns:r='r'><sheets><sheet name='年报' sheetId='1' r:id='r0'/></sheets>"
        + "</workbook>",
      [
        (
          "[Content_Types].xml",
          "<Types><Override ContentType='application/vnd.openxmlformats-officedocument."
            + "spreadsheetml.sheet.main+xml'/></Types>"
        ),
        (
          "xl/_rels/workbook.xml.rels",
          WrittenReport.relationships([("worksheet", "/xl/sheet.xml")])
        ),
        (
          "xl/sheet.xml",
          "<worksheet xmlns='\(space)'><sheetData>\(cells)</sheetData><mergeCells>\(ranges)</mergeCells>"
            + "</worksheet>"
        ),
      ])
  }

  private static func sheetCell(_ text: String, _ name: String) -> String {
    guard !text.isEmpty else { return "" }
    let isNumber =
      text.count < 10 && text.first != "0" && text.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
    return isNumber
      ? "<c r='\(name)'><v>\(text)</v></c>"
      : "<c r='\(name)' t='inlineStr'><is><t xml:space='preserve'>\(escaped(text))</t></is></c>"
  }
}
