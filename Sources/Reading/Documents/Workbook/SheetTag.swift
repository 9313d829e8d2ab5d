/// The name of an element of a workbook, if its reader handles that element; otherwise `other`.
enum SheetTag: String, XMLTag {
  case other
  // The workbook
  case workbookPr, sheet
  // Strings and their runs
  case si, inline = "is", r, rPr, t, rPh, vertAlign, strike, color
  // Styles
  case numFmts, numFmt, fonts, font, fills, fill, patternFill, gradientFill, fgColor
  case cellXfs, cellStyleXfs, xf, sz, alignment, dxfs, dxf
  // Sheets
  case sheetView, sheetFormatPr, row, c, v, f, col, mergeCell, tablePart
  case conditionalFormatting, cfRule, formula, iconSet, dataBar
  // Comments
  case comment
  // Alternatives
  case alternateContent = "AlternateContent", choice = "Choice", fallback = "Fallback"

  static let names = NameTable<SheetTag>(other: .other)

  func belongs(to namespace: OfficeNamespace) -> Bool {
    switch self {
    case .alternateContent, .choice, .fallback: namespace == .compatibility
    default: namespace == .sheet
    }
  }
}
