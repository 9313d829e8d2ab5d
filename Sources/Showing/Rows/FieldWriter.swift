import Chinese
import Encodings
import JSON
import Records
import Sheets

/// Writes fields and rows of a sheet into one growing buffer: as CSV (RFC 4180), or as a workbook.
package struct FieldWriter: Sendable {
  /// The CSV that was written since the last `removeAll`.
  package private(set) var bytes: [UInt8] = []
  private let dialect: Dialect
  private var isFirst = true
  private let encoder: GB18030?
  let isWorkbook: Bool
  /// The workbook, from its beginning on.
  private var workbook: XLSXWriter?
  /// The style of texts and blanks in a workbook, where it is not that of their columns.
  private var style: XLSXStyle?

  package init(_ format: SheetFormat) {
    switch format {
    case .csv(let dialect): (self.dialect, isWorkbook) = (dialect, false)
    case .workbook: (dialect, isWorkbook) = (.plain, true)
    }
    encoder = dialect.isGB18030 ? GB18030() : nil
  }

  /// What was written since the last `removeAll`, in the dialect's encoding.
  package var encoded: [UInt8] { workbook?.bytes ?? encoder?.encode(bytes) ?? bytes }

  /// Forgets what was written and keeps the memory.
  package mutating func removeAll() {
    workbook?.removeAll()
    bytes.removeAll(keepingCapacity: true)
  }

  /// Whether the sheet can take `count` more rows; CSV always can.
  func hasRoom(for count: Int) -> Bool { workbook?.hasRoom(for: count) ?? true }

  /// Begins the file, with a row of `heads` unless there are none. `sheet` describes a workbook's sheet,
  /// whose columns get these heads.
  package mutating func begin(_ heads: [String], _ sheet: () -> XLSXSheet) {
    guard isWorkbook else {
      if dialect.hasByteOrderMark, !dialect.isGB18030 { bytes += ByteOrderMark.utf8 }
      guard !heads.isEmpty else { return }
      for head in heads { text(head) }
      return endRow()
    }
    var sheet = sheet()
    for (index, head) in heads.enumerated() where index < sheet.columns.count {
      sheet.columns[index].head = head
    }
    var writer = XLSXWriter(XLSXWorkbook([sheet]))
    writer.beginSheet()
    workbook = writer
  }

  /// Ends the file. A workbook that was not begun says that there was nothing to write.
  package mutating func finish() {
    guard isWorkbook else { return }
    if workbook == nil {
      begin([]) { XLSXSheet("无记录", [XLSXColumn(nil, .prose, width: 40)]) }
      text("没有读到任何记录。")
      endRow()
    }
    workbook?.endSheet()
    workbook?.finish()
  }

  /// A null, or a value that the record does not have.
  package mutating func empty() {
    guard !isWorkbook else { return blank() }
    part()
    bytes.append(contentsOf: dialect.null)
  }

  /// An empty field without a value: covered by a merged cell, or to be filled in.
  mutating func blank() {
    if isWorkbook { workbook?.blank(style) } else { part() }
  }

  /// A number, unchanged.
  package mutating func number(_ field: ArraySlice<UInt8>) {
    if isWorkbook { workbook?.number(field) } else { fields(field) }
  }

  package mutating func integer(_ value: Int) { number(Array(String(value).utf8)[...]) }

  /// Fields of CSV as they were written before.
  @inline(__always) mutating func fields(_ fields: ArraySlice<UInt8>) {
    part()
    bytes.append(contentsOf: fields)
  }

  /// A text that was prepared for many rows.
  mutating func text(_ text: PreparedText) {
    if isWorkbook { workbook?.text(text.text[...]) } else { fields(text.field[...]) }
  }

  /// `text` as a field that can be written in many rows.
  func prepared(_ text: String) -> PreparedText {
    guard !isWorkbook else { return PreparedText(text: Array(text.utf8), field: []) }
    var writer = FieldWriter(.csv(dialect))
    writer.text(text)
    return PreparedText(text: [], field: writer.bytes)
  }

  /// The value of `node` as in the record: numbers digit by digit, texts decoded, containers as
  /// JSON. A null and a missing node are written as a null.
  mutating func value(_ node: Int?, _ tape: Tape) {
    guard let node else { return empty() }
    switch tape.kind(node) {
    case .null: empty()
    case .string:
      if tape.isEscaped(node) { text(tape.string(node)) } else { text(tape.bytes(node)) }
    case .object, .array: text(tape.bytes(node))
    case .number: number(tape.bytes(node))
    case .yes, .no: text(tape.bytes(node))
    }
  }

  package mutating func text(_ field: String) { text(Array(field.utf8)[...]) }

  /// A text; the empty one as `""`, which some readers distinguish from no value.
  package mutating func text(_ field: ArraySlice<UInt8>) {
    text(field, isGuarded: dialect.isGuarded && SpreadsheetGuard.isNeeded(field))
  }

  /// A text that a person typed into a sheet: dates and numbers stay as they were typed.
  package mutating func typed(_ field: String) {
    let bytes = Array(field.utf8)
    let isFormula = "=@+-\t\r".utf8.contains(bytes.first ?? 0) && !SpreadsheetGuard.isNumber(bytes)
    text(bytes[...], isGuarded: dialect.isGuarded && isFormula)
  }

  private mutating func text(_ field: ArraySlice<UInt8>, isGuarded: Bool) {
    if isWorkbook {
      workbook?.text(field, style)
      return
    }
    part()
    guard needsQuotes(field) else {
      if isGuarded { bytes.append(UInt8(ascii: "'")) }
      bytes.append(contentsOf: field)
      return
    }
    bytes.append(UInt8(ascii: "\""))
    if isGuarded { bytes.append(UInt8(ascii: "'")) }
    for byte in field {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// The number of each cell as printed in the report on `tape`, after other fields.
  package mutating func cells(_ cells: CellNodes, _ tape: Tape) {
    guard isWorkbook || !dialect.null.isEmpty else {
      return cells.appendFields(of: tape, delimiter: dialect.delimiter, to: &bytes)
    }
    for node in cells.nodes { value(node > 0 ? Int(node) : nil, tape) }
  }

  package mutating func endRow() {
    if isWorkbook {
      workbook?.endRow()
      return
    }
    if dialect.endsInCRLF { bytes.append(UInt8(ascii: "\r")) }
    bytes.append(UInt8(ascii: "\n"))
    isFirst = true
  }

  /// Writes with `body` a row of heads, or of a caption: in the style `style` of a workbook.
  mutating func styled(_ style: XLSXStyle, _ body: (inout FieldWriter) -> Void) {
    self.style = style
    body(&self)
    self.style = nil
  }

  /// Merges cells of a workbook: `columns` of the row that is being written, and of those below it.
  mutating func merge(_ columns: ClosedRange<Int>, rows: Int = 1) {
    workbook?.merge(columns, rows: rows)
  }

  @inline(__always) private mutating func part() {
    if !isFirst { bytes.append(dialect.delimiter) }
    isFirst = false
  }

  private func needsQuotes(_ field: ArraySlice<UInt8>) -> Bool {
    field.isEmpty || field.elementsEqual(dialect.null)
      || field.contains {
        $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r")
          || $0 == dialect.delimiter
      }
  }
}

/// A text that is written in many rows: its quotes and its guard are decided once.
struct PreparedText: Sendable {
  /// The text, for a workbook.
  fileprivate let text: [UInt8]
  /// The field of CSV.
  fileprivate let field: [UInt8]
}
