/// LibreOffice converts a workbook to a page with one table for each sheet. If there are several
/// sheets, a list of them comes first, and each table has a heading with the name of its sheet:
/// `Sheet 2: 民政局`.
extension DocumentPart {
  /// The sheets of such a page, without the list and the headings, which are the only ones because
  /// sheets have none. The notes are those of the first sheet.
  var sheets: [DocumentPart] {
    let empty = Document(
      pageTitle: document.pageTitle, pageDate: document.pageDate, setApart: document.setApart)
    var sheets: [DocumentPart] = []
    for block in document.blocks {
      if let heading = block.heading {
        guard let colon = heading.firstIndex(of: ":") else { continue }
        let name = heading[colon...].dropFirst().drop { $0 == " " }
        sheets.append(DocumentPart(name: String(name), empty))
      } else if document.blocks.first?.heading == nil, sheets.isEmpty {
        sheets.append(DocumentPart(empty))
      }
      guard !sheets.isEmpty, block.heading == nil else { continue }
      sheets[sheets.count - 1].document.blocks.append(block.asSheet)
    }
    if sheets.isEmpty { return [self] }
    sheets[0].notes = notes
    return sheets
  }
}

extension Block {
  /// The text of a heading; nil if the block is none.
  fileprivate var heading: String? {
    guard case .paragraph(let paragraph) = self, paragraph.level > 0 else { return nil }
    return paragraph.text
  }

  /// The block as a part of a sheet: grids are sheet grids.
  var asSheet: Block {
    guard case .grid(var grid) = self else { return self }
    grid.isSheet = true
    return .grid(grid)
  }
}
