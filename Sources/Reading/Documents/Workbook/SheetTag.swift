/// The name of an element of a workbook, if its reader handles that element; otherwise `other`.
enum SheetTag: String, XMLTag {
  case other
  // The workbook
  case workbookPr, sheet
  // Strings and their runs
  case si, inline = "is", r, rPr, t, rPh, vertAlign, strike, color
  // Styles
  case numFmts, numFmt, fonts, font, fills, fill, patternFill, gradientFill, fgColor
  case cellXfs, xf
  // Sheets
  case sheetView, row, c, v, f, col, mergeCell, cfRule, tablePart
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
