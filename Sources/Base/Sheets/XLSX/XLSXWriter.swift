import Chinese
import Packages
import Wordings

/// Writes a workbook (ECMA-376, transitional) sheet by sheet and row by row. The memory that it needs does not
/// grow with the rows, where its owner takes `bytes` away. Text is always text, in the cell itself; the same
/// cells give the same bytes.
package struct XLSXWriter: Sendable {
  private let workbook: XLSXWorkbook
  private let names: [String]
  private var zip = ZIPWriter()
  private var styles = XLSXStyleTable()
  /// The XML of the row that is being written.
  private var line: [UInt8] = []
  private var sheet = 0
  private var row = 0
  private var column = 0
  /// The number of the row in digits, which each of its cells repeats.
  private var rowDigits: [UInt8] = []
  /// The styles of the cells in each column of the sheet.
  private var columnStyles: [XLSXStyle] = []
  private var columnKinds: [XLSXColumn.Kind] = []
  /// The lines of the highest text in the row.
  private var lines = 1
  /// The numbers of rows of the sheets that were written.
  private var rowCounts: [Int] = []
  private var hasFormulas = false
  /// The cells that were merged while rows were written.
  private var merges: [XLSXRange] = []

  /// Begins the file of `workbook`; its rows are added one by one.
  package init(_ workbook: XLSXWorkbook) {
    let workbook = workbook.withLists
    self.workbook = workbook
    names = XLSXPackage.names(of: workbook.sheets)
    let package = XLSXPackage(workbook, names)
    zip.add("[Content_Types].xml", package.contentTypes)
    PackageFrame.add(
      main: "xl/workbook.xml", title: workbook.title,
      created: workbook.created?.words(in: .english), to: &zip)
    zip.add("xl/_rels/workbook.xml.rels", package.workbookRelationships)
  }

  /// What was written since the last `removeAll`.
  package var bytes: [UInt8] { zip.bytes }

  /// Forgets what was written and keeps the memory.
  package mutating func removeAll() { zip.removeAll() }

  /// Whether the sheet can take `count` more rows: a program opens at most 1,048,576, and the part of a sheet
  /// is below 4 GiB.
  package func hasRoom(for count: Int) -> Bool {
    row + count <= XLSXRange.rowLimit && zip.memberSize < 0xF000_0000
  }

  // MARK: - Sheets

  /// Begins the next sheet of the workbook with its titles and the heads of its columns.
  package mutating func beginSheet() {
    let current = workbook.sheets[sheet]
    (row, column) = (0, 0)
    countRow()
    columnStyles = current.columns.map(\.style)
    columnKinds = current.columns.map(\.kind)
    zip.open("xl/worksheets/sheet\(sheet + 1).xml")
    let columns = columnStyles.map { style in
      var style = style
      style.hasBorder = false
      return styles.index(of: style)
    }
    zip.append(XLSXSheetPart(current, isFirst: sheet == 0).start(columnStyles: columns).utf8)
    for row in current.titles { add(row) }
    guard current.hasHeads else { return }
    add(XLSXRow(current.columns.map { .text($0.head ?? "", .head) }))
  }

  /// Ends the sheet, and writes its notes.
  package mutating func endSheet() {
    let current = workbook.sheets[sheet]
    let part = XLSXSheetPart(current, isFirst: sheet == 0)
    zip.append(part.end(rowCount: row, merges: current.merges + merges).utf8)
    zip.close()
    merges = []
    if !current.allNotes.isEmpty {
      let notes = XLSXNotesPart(current.allNotes)
      zip.add("xl/worksheets/_rels/sheet\(sheet + 1).xml.rels", notes.relationships(sheet + 1))
      zip.add("xl/comments\(sheet + 1).xml", notes.comments)
      zip.add("xl/drawings/vmlDrawing\(sheet + 1).vml", notes.drawing)
    }
    rowCounts.append(row)
    sheet += 1
  }

  /// Ends the file, with the hidden sheet of choices behind the sheets that were written.
  package mutating func finish() {
    for list in workbook.sheets.dropFirst(sheet) where list.isHidden {
      beginSheet()
      for row in list.rows { add(row) }
      endSheet()
    }
    zip.add("xl/styles.xml", styles.part)
    zip.add(
      "xl/workbook.xml",
      XLSXPackage(workbook, names).workbook(rowCounts: rowCounts, hasFormulas: hasFormulas))
    zip.finish()
  }

  // MARK: - Rows

  /// Merges the cells `columns` of the row that is being written, and of the rows below it; only the first
  /// cell has a text.
  package mutating func merge(_ columns: ClosedRange<Int>, rows: Int = 1) {
    merges.append(XLSXRange(rows: row...(row + rows - 1), columns: columns))
  }

  /// Adds a row.
  package mutating func add(_ row: XLSXRow) {
    for cell in row.cells { add(cell) }
    endRow(height: row.height)
  }

  private mutating func add(_ cell: XLSXCell) {
    switch cell.content {
    case .blank: blank(cell.style)
    case .text(let text): self.text(Array(text.utf8)[...], cell.style)
    case .number(let number): self.number(Array(number.utf8)[...], cell.style)
    case .date(let date): self.date(date, cell.style)
    case .formula(let formula, let value): self.formula(formula, value, cell.style)
    }
  }

  /// Ends the row, with its height in points.
  package mutating func endRow(height: Int? = nil) {
    let fitted = lines > 1 ? XLSXRow.height(lines: lines) : nil
    var start = Array("<row r=\"".utf8)
    start += rowDigits
    if let height = height ?? fitted {
      start += "\" ht=\"".utf8
      XLSXNumber.append(height, to: &start)
    }
    if height != nil { start += "\" customHeight=\"1".utf8 }
    start += "\">".utf8
    line += "</row>".utf8
    zip.append(start)
    zip.append(line)
    line.removeAll(keepingCapacity: true)
    row += 1
    (column, lines) = (0, 1)
    countRow()
  }

  private mutating func countRow() {
    rowDigits.removeAll(keepingCapacity: true)
    XLSXNumber.append(row + 1, to: &rowDigits)
  }

  // MARK: - Cells

  /// Adds a cell without a value.
  package mutating func blank(_ style: XLSXStyle? = nil) {
    open(style ?? ownStyle)
    close("/>")
  }

  /// Adds a number as JSON writes it.
  package mutating func number(_ digits: ArraySlice<UInt8>, _ style: XLSXStyle? = nil) {
    guard XLSXNumber.isExact(digits) else {
      var style = style ?? ownStyle
      style.format = .text
      return text(digits, style)
    }
    var style = style ?? ownStyle
    // A text format would make a text of it when it is typed in again.
    if style.format == .text { style.format = .general }
    if style.format == .integer, !XLSXNumber.isInteger(digits) { style.format = .decimal }
    open(style)
    write("><v>")
    line += digits
    close("</v></c>")
  }

  /// Adds a text; in a column of dates, one such as `2024-01-31` is a date.
  package mutating func text(_ text: ArraySlice<UInt8>, _ style: XLSXStyle? = nil) {
    if style == nil, isInDates, let date = CalendarDate(String(decoding: text, as: UTF8.self)),
      XLSXNumber.serial(date) != nil
    {
      return self.date(date)
    }
    guard !text.isEmpty else { return blank(style) }
    var style = style ?? ownStyle
    if style.isWrapped { fit(text) }
    style.isQuoted = style.format != .text && text.first.map(XLSXText.opensFormula) == true
    open(style)
    write(" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
    XLSXText.append(text, to: &line)
    close("</t></is></c>")
  }

  /// Adds a date; one before March 1900, on which programs differ, as a text.
  package mutating func date(_ date: CalendarDate, _ style: XLSXStyle? = nil) {
    var style = style ?? ownStyle
    guard let serial = XLSXNumber.serial(date) else {
      style.format = .text
      return text(Array(date.words(in: .english).utf8)[...], style)
    }
    style.format = .date
    open(style)
    write("><v>")
    XLSXNumber.append(serial, to: &line)
    close("</v></c>")
  }

  private mutating func formula(
    _ formula: String, _ value: XLSXCell.Result, _ style: XLSXStyle?
  ) {
    hasFormulas = true
    open(style ?? ownStyle)
    let (kind, result) =
      switch value {
      case .text(let text): (" t=\"str\"", text)
      case .number(let number): ("", number)
      }
    line += "\(kind)><f>\(XMLText.escaped(formula))</f><v>".utf8
    XLSXText.append(Array(result.utf8)[...], to: &line)
    close("</v></c>")
  }

  /// Counts the lines of `text` at the width of its cell: not every program fits rows to their texts.
  private mutating func fit(_ text: ArraySlice<UInt8>) {
    let columns = workbook.sheets[sheet].columns
    let place = XLSXRange.Place(row: row, column: column)
    // Those of earlier rows are not looked at, so that a row costs the same after many others.
    let merged =
      merges.reversed().prefix { $0.first.row == row }.first { $0.first == place }
      ?? workbook.sheets[sheet].merges.first { $0.first == place }
    let width = (merged?.columns ?? column...column).reduce(0) {
      columns.indices.contains($1) ? $0 + columns[$1].width : $0
    }
    guard width > 0, text.count > width || text.contains(0x0A) else { return }
    let needed = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .reduce(0) { $0 + XLSXText.lineCount($1, width: width) }
    // A cell over several rows has the heights of all of them.
    lines = max(lines, (needed - 1) / (merged?.rows.count ?? 1) + 1)
  }

  private var ownStyle: XLSXStyle {
    columnStyles.indices.contains(column) ? columnStyles[column] : XLSXStyle()
  }

  private var isInDates: Bool {
    guard columnKinds.indices.contains(column), case .date = columnKinds[column] else {
      return false
    }
    return true
  }

  private mutating func open(_ style: XLSXStyle) {
    write("<c r=\"")
    XLSXRange.appendLetters(column, to: &line)
    line += rowDigits
    write("\" s=\"")
    XLSXNumber.append(styles.index(of: style), to: &line)
    line.append(UInt8(ascii: "\""))
  }

  private mutating func close(_ tags: StaticString) {
    write(tags)
    column += 1
  }

  private mutating func write(_ text: StaticString) { text.withUTF8Buffer { line += $0 } }
}
