/// LibreOffice converts a workbook to a page with one table for each sheet. If there are several
/// sheets, a list of them comes first, and each table has a heading with the name of its sheet.
extension Document {
  /// The document with only the sheets, as sheet grids: without the list and the headings, which
  /// are the only ones because sheets have none.
  var withoutSheetNames: Document {
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

  /// The block as a part of a sheet: grids are sheet grids.
  var asSheet: Block {
    guard case .grid(var grid) = self else { return self }
    grid.isSheet = true
    return .grid(grid)
  }
}
