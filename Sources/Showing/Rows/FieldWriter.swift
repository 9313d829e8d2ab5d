import Chinese
import JSON
import Records
import Sheets

/// Writes fields and rows of a sheet into one growing buffer (RFC 4180).
package struct FieldWriter: Sendable {
  /// What was written since the last `removeAll`.
  package private(set) var bytes: [UInt8] = []
  private let dialect: Dialect
  private var isFirst = true

  private let encoder: GB18030?

  package init(_ dialect: Dialect) {
    self.dialect = dialect
    encoder = dialect.isGB18030 ? GB18030() : nil
  }

  /// What was written since the last `removeAll`, in the dialect's encoding.
  package var encoded: [UInt8] { encoder?.encode(bytes) ?? bytes }

  /// Forgets what was written and keeps the memory.
  package mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  /// The byte order mark, where the dialect has one: before the first row.
  package mutating func begin() {
    if dialect.hasByteOrderMark, !dialect.isGB18030 { bytes += ByteOrderMark.utf8 }
  }

  /// A null, or a value that the record does not have.
  package mutating func empty() {
    part()
    bytes.append(contentsOf: dialect.null)
  }

  /// An empty field without a value: covered by a merged cell, or to be filled in.
  mutating func blank() { part() }

  /// A number, or a word that needs no quotes, unchanged.
  @inline(__always) package mutating func verbatim(_ field: ArraySlice<UInt8>) {
    part()
    bytes.append(contentsOf: field)
  }

  package mutating func integer(_ value: Int) {
    part()
    bytes.append(contentsOf: String(value).utf8)
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
    case .number, .yes, .no: verbatim(tape.bytes(node))
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
    guard !dialect.null.isEmpty else {
      return cells.appendFields(of: tape, delimiter: dialect.delimiter, to: &bytes)
    }
    for node in cells.nodes { value(node > 0 ? Int(node) : nil, tape) }
  }

  package mutating func endRow() {
    if dialect.endsInCRLF { bytes.append(UInt8(ascii: "\r")) }
    bytes.append(UInt8(ascii: "\n"))
    isFirst = true
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
