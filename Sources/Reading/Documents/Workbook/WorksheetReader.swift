import Forms
import Wordings

/// Reads the part of a sheet: converts XML to the texts of its cells as they are shown.
struct WorksheetReader {
  var sheet: Worksheet
  var remarks = SheetRemarks()
  let workbook: WorkbookContext
  private(set) var position = CellReference(row: -1, column: -1)
  private var cell = OpenCell()
  private var inline = TextRuns()
  /// Whether the sheet shows zeros, and does not leave their cells blank.
  private(set) var showsZeros = true
  private(set) var widths = ColumnWidths()
  /// The numbers that may be too wide for their cells, which the end of the sheet merges.
  var tightNumbers: [TightNumber] = []
  private(set) var conditions = ConditionalFormats()

  /// The parts that all sheets of a workbook share.
  struct WorkbookContext {
    var strings = SharedStrings()
    var styles = WorkbookStyles()
    var countsFrom1904 = false
    /// Whether people typed into its sheets, which are read as typed: a number that its format shows as a day of 1900 is
    /// a day without its year, and one that is shown rounded is no less known.
    var isTyped = false
  }

  /// A cell whose end has not been read yet.
  private struct OpenCell {
    enum Kind { case number, shared, inline, text, boolean, error, date }

    var kind = Kind.number
    var style = 0
    var value: [UInt8] = []
    var formula: [UInt8] = []
    var hasFormula = false
    /// Whether text belongs to the value or to the formula.
    var openPart: SheetTag?
  }

  /// Reads `part`, the part of the sheet `name`.
  init(_ part: [UInt8], name: String, _ workbook: WorkbookContext) throws(Refusal) {
    self.workbook = workbook
    sheet = Worksheet(name: name)
    let text = try OfficePackage.text(part)
    try read(text.span)
  }

  private mutating func read(_ bytes: Span<UInt8>) throws(Refusal) {
    var reader = SheetElementReader()
    while true {
      switch try reader.next(bytes) {
      case .start(let tag): try start(tag, reader.elements, bytes)
      case .end(let tag): try end(tag)
      case .text(let range, let isPlain): text(range, isPlain: isPlain, bytes)
      case .finish:
        try applyConditions()
        markTightNumbers()
        return sheet.end()
      }
    }
  }

  private mutating func start(
    _ tag: SheetTag, _ elements: XMLElementReader<SheetTag>, _ bytes: Span<UInt8>
  ) throws(Refusal) {
    switch tag {
    case .sheetView:
      let isStated = elements.range("showzeros", bytes) != nil
      if isStated, !elements.isOn("showzeros", bytes) { showsZeros = false }
    case .row: try startRow(elements, bytes)
    case .c: try startCell(elements, bytes)
    case .v, .f:
      cell.openPart = tag
      if tag == .f { cell.hasFormula = true }
    case .inline, .r, .rPr, .t, .strike, .vertAlign, .color: inline.start(tag, elements, bytes)
    case .col: readColumns(elements, bytes)
    case .mergeCell:
      if let range = elements.range("ref", bytes).flatMap({ CellRange(bytes, $0) }) {
        sheet.mergedRanges.append(range)
      }
    case .sheetFormatPr:
      if let width = elements.value("defaultcolwidth", bytes).flatMap(Double.init) {
        widths.setStandard(width)
      }
    case .conditionalFormatting, .formula, .iconSet, .dataBar:
      conditions.start(tag, elements, bytes, workbook.styles)
    case .cfRule:
      sheet.hasOtherColors = true
      conditions.start(tag, elements, bytes, workbook.styles)
    case .tablePart: sheet.hasOtherColors = true
    default: break
    }
  }

  private mutating func end(_ tag: SheetTag) throws(Refusal) {
    switch tag {
    case .v, .f: cell.openPart = nil
    case .t: inline.end(tag)
    case .c: try endCell()
    case .cfRule: conditions.endRule()
    default: break
    }
  }

  private mutating func text(_ range: Range<Int>, isPlain: Bool, _ bytes: Span<UInt8>) {
    switch cell.openPart {
    case .v: cell.value.appendText(range, isPlain: isPlain, bytes)
    case .f: cell.formula.appendText(range, isPlain: isPlain, bytes)
    default:
      if !conditions.addFormula(range, isPlain: isPlain, bytes) {
        inline.text(range, isPlain: isPlain, bytes)
      }
    }
  }

  // MARK: - Rows and columns

  private mutating func startRow(
    _ elements: XMLElementReader<SheetTag>, _ bytes: Span<UInt8>
  ) throws(Refusal) {
    let row = elements.number("r", bytes).map { $0 - 1 } ?? position.row + 1
    guard 0..<CellReference.rowLimit ~= row else { throw .damagedXML }
    position = CellReference(row: row, column: -1)
    let isFlat = elements.value("ht", bytes).flatMap(Double.init) == 0
    if isFlat || elements.isOn("hidden", bytes) { sheet.hiddenRows.insert(row) }
  }

  private mutating func readColumns(
    _ elements: XMLElementReader<SheetTag>, _ bytes: Span<UInt8>
  ) {
    guard let first = elements.number("min", bytes), let last = elements.number("max", bytes),
      1 <= first, first <= last
    else { return }
    let width = elements.value("width", bytes).flatMap(Double.init)
    if width == 0 || elements.isOn("hidden", bytes) {
      sheet.hideColumns((first - 1)...(last - 1))
      widths.set(0, for: (first - 1)...(last - 1))
    } else if let width {
      widths.set(width, for: (first - 1)...(last - 1))
    }
  }

  // MARK: - Cells

  private mutating func startCell(
    _ elements: XMLElementReader<SheetTag>, _ bytes: Span<UInt8>
  ) throws(Refusal) {
    if let range = elements.range("r", bytes) {
      guard let reference = CellReference(bytes, range) else { throw .damagedXML }
      position = reference
    } else {
      position.column += 1
    }
    guard position.row >= 0, position.column < CellReference.columnLimit else { throw .damagedXML }
    cell.kind = WorksheetReader.kind(elements.range("t", bytes), bytes)
    cell.style = elements.number("s", bytes) ?? 0
    cell.value.removeAll(keepingCapacity: true)
    cell.formula.removeAll(keepingCapacity: true)
    cell.hasFormula = false
    cell.openPart = nil
    inline.removeAll()
  }

  private static func kind(_ range: Range<Int>?, _ bytes: Span<UInt8>) -> OpenCell.Kind {
    guard let range, let first = range.first else { return .number }
    return switch bytes[first] {
    case UInt8(ascii: "s"): range.count == 1 ? .shared : .text
    case UInt8(ascii: "i"): .inline
    case UInt8(ascii: "b"): .boolean
    case UInt8(ascii: "e"): .error
    case UInt8(ascii: "d"): .date
    default: .number
    }
  }

  private mutating func endCell() throws(Refusal) {
    let format = workbook.styles[cell.style]
    switch cell.kind {
    case .number: cell.value.isEmpty ? addUncalculated() : addNumber(cell.value, format)
    case .shared:
      guard !cell.value.isEmpty else { return addUncalculated() }
      guard let index = WorksheetReader.index(cell.value), let runs = workbook.strings.runs(index)
      else { throw .damagedXML }
      addRuns(runs, workbook.strings.text.pool, format)
    case .inline: addRuns(inline.runs[...], inline.pool, format)
    case .text:
      EscapedText.decode(&cell.value, from: 0)
      addText(cell.value[...], format)
    case .boolean: add(Array((cell.value == [UInt8(ascii: "1")] ? "TRUE" : "FALSE").utf8), format)
    case .error: add(cell.value, format)
    case .date: add(cell.value.map { $0 == UInt8(ascii: "T") ? 0x20 : $0 }, format)
    }
    guard sheet.contents.count <= TableFormer.rowLimit * TableFormer.columnLimit else {
      throw .tooManyRows
    }
  }

  /// The number of a shared string; nil if `text` is none.
  private static func index(_ text: [UInt8]) -> Int? {
    guard text.count < 10, text.allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
    return text.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// Records a formula whose value is missing; the text of the formula is in the cell, so that the
  /// cell is neither a number nor blank.
  private mutating func addUncalculated() {
    guard cell.hasFormula, !isNote(cell.formula) else { return }
    let formula = [UInt8(ascii: "=")] + cell.formula
    remarks.addUncalculated(String(decoding: formula.prefix(60), as: UTF8.self), at: place)
    add(Array("公式".utf8) + formula, WorkbookStyles.CellFormat())
  }

  /// Whether a formula makes a note of a form, which is no part of the report.
  private func isNote(_ formula: [UInt8]) -> Bool {
    SheetNote.allCases.contains { formula[...].holds("\"\($0.rawValue)".utf8) }
  }

  private mutating func addText(_ text: ArraySlice<UInt8>, _ format: WorkbookStyles.CellFormat) {
    guard let shown = workbook.styles.numberFormats[format.number].text(of: text) else {
      return add(text, format)
    }
    if shown.isEmpty, text.contains(where: { 0x30...0x39 ~= $0 }) {
      remarks.addUnshown(String(decoding: text, as: UTF8.self), at: place)
    }
    add(shown, format)
  }

  private mutating func addRuns(
    _ runs: ArraySlice<TextRuns.Run>, _ pool: [UInt8], _ format: WorkbookStyles.CellFormat
  ) {
    if let run = runs.first, runs.count == 1, run.style == .inherited, format.isPlain {
      return add(pool[run.text], [])
    }
    var text: [UInt8] = []
    var setApart: [SetApartRange] = []
    for run in runs {
      let start = text.count
      text += pool[run.text]
      let kind: SetApart.Kind? =
        switch run.style {
        case .setApart(let kind): kind
        case .inherited: format.setApart
        case .shown(let color): (color ?? .black) == format.fill ? .hidden : nil
        }
      if let kind { setApart.append(SetApartRange(kind: kind, range: start..<text.count)) }
    }
    guard setApart.isEmpty else { return add(text, setApart) }
    addText(text[...], WorkbookStyles.CellFormat(number: format.number))
  }

  mutating func add(_ text: some Collection<UInt8>, _ format: WorkbookStyles.CellFormat) {
    add(text, format.setApart.map { [SetApartRange(kind: $0, range: 0..<text.count)] } ?? [])
  }

  /// Records the text of the cell. `setApart` are the ranges of `text` that are set apart.
  private mutating func add(_ text: some Collection<UInt8>, _ setApart: [SetApartRange]) {
    guard !text.allSatisfy(ByteScan.isWhiteSpace) else { return }
    let start = sheet.pool.count
    sheet.pool += text
    let parts = setApart.map { part in
      SetApartRange(
        kind: part.kind, range: start + part.range.lowerBound..<start + part.range.upperBound)
    }
    sheet.contents.append(
      Worksheet.Content(position: position, text: start..<sheet.pool.count, setApart: parts))
  }

  var place: SheetPlace { SheetPlace(sheet: sheet.name, cell: position) }
}
