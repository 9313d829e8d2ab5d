/// The page that LibreOffice makes of a workbook: a table a sheet. Where there are several sheets, a
/// list of them stands before the first and a heading before each.
extension Document {
  /// The sheets without what LibreOffice adds. Its headings are the only ones: a sheet has none.
  var ofSheets: Document {
    var sheets = Document(pageTitle: pageTitle, pageDate: pageDate)
    var isListing = blocks.first?.isHeading ?? false
    for (index, block) in blocks.enumerated() {
      if block.isHeading {
        isListing = isListing && index == 0
      } else if !isListing {
        sheets.blocks.append(block.asSheet)
      }
    }
    return sheets
  }
}

extension Block {
  fileprivate var isHeading: Bool {
    if case .paragraph(let paragraph) = self { paragraph.level > 0 } else { false }
  }

  fileprivate var asSheet: Block {
    guard case .grid(var grid) = self else { return self }
    grid.isSheet = true
    return .grid(grid)
  }
}
