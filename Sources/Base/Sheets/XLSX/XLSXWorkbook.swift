import Wordings

/// A workbook that is written: the sheets of one file.
package struct XLSXWorkbook: Sendable {
  package var sheets: [XLSXSheet]
  /// Its title among its properties.
  package var title: String?
  /// The day on which it was made; the same workbook gives the same bytes where it is nil.
  package var created: CalendarDate?

  package init(_ sheets: [XLSXSheet], title: String? = nil) {
    self.sheets = sheets
    self.title = title
  }

  /// The bytes of the file.
  package var bytes: [UInt8] {
    var writer = XLSXWriter(self)
    for sheet in sheets {
      writer.beginSheet()
      for row in sheet.rows { writer.add(row) }
      writer.endSheet()
    }
    writer.finish()
    return writer.bytes
  }
}
