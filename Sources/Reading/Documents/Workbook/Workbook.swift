import Wordings

/// The main part of a workbook: its sheets in order.
struct Workbook {
  struct SheetEntry {
    let name: String
    /// The id of the relationship with the part of the sheet.
    let id: String
    let isHidden: Bool
  }

  private(set) var sheets: [SheetEntry] = []
  /// Whether dates are counted from 1904 instead of 1900.
  private(set) var countsFrom1904 = false

  /// Reads `part`, the main part.
  init(_ part: [UInt8]) throws(Refusal) {
    let text = try OfficePackage.text(part)
    try read(text.span)
  }

  private mutating func read(_ bytes: Span<UInt8>) throws(Refusal) {
    var reader = SheetElementReader()
    while true {
      switch try reader.next(bytes) {
      case .start(.workbookPr):
        countsFrom1904 = reader.elements.isOn("date1904", bytes)
      case .start(.sheet):
        guard let id = reader.elements.value("id", bytes) else { throw .damagedXML }
        let state = reader.elements.value("state", bytes) ?? "visible"
        sheets.append(
          SheetEntry(
            name: reader.elements.value("name", bytes) ?? "", id: id, isHidden: state != "visible"))
      case .finish: return
      default: break
      }
    }
  }
}
