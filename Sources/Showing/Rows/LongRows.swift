import Forms
import JSON
import Records

/// Reports as a sheet with one row for each of their cells, blank ones included.
struct LongRows: Sendable {
  /// The id and the label of each cell as fields.
  private let names: [CellName]

  init(_ writer: FieldWriter) { names = CellName.all(for: writer) }

  /// Writes the rows of the report on `tape`, with the columns `fields`.
  func write(_ tape: Tape, _ cells: CellNodes, _ fields: [SheetField], to writer: inout FieldWriter)
  {
    let parts = fields.compactMap { LongRowPart($0) }
    let own = parts.firstIndex { $0.isOfCell } ?? parts.count
    let raw = LongRows.members(of: "raw", tape)
    let positions = LongRows.members(of: "at", tape)
    // The columns before the cell's are the same in all rows.
    var front: [UInt8]?
    for (cell, node) in cells.nodes.enumerated() where node > 0 {
      if let front, !writer.isWorkbook {
        if own > 0 { writer.fields(front[...]) }
      } else {
        let start = writer.bytes.count
        for part in parts[..<own] { writer.value(part.node(of: tape), tape) }
        front = Array(writer.bytes[start...])
      }
      for part in parts[own...] {
        switch part {
        case .id: writer.text(names[cell].id)
        case .label: writer.text(names[cell].label)
        case .value: writer.value(Int(node), tape)
        case .raw: writer.value(raw[cell], tape)
        case .position(let path):
          writer.value(positions[cell].flatMap { tape.node(at: path, below: $0) }, tape)
        case .report: writer.value(part.node(of: tape), tape)
        }
      }
      writer.endRow()
    }
  }

  /// The members of the report's object `name`, by cell. Keys are expected in the order of `Cell.all`;
  /// another order is read as well.
  private static func members(of name: StaticString, _ tape: Tape) -> [Int?] {
    var members = [Int?](repeating: nil, count: Cell.all.count)
    guard let object = tape.node(at: [name]) else { return members }
    var expected = 0
    for member in tape.children(object) {
      let key = tape.key(member)
      guard
        let cell = Cell.all[expected...].first(where: { $0.id == key })
          ?? Cell.all[..<expected].first(where: { $0.id == key })
      else { continue }
      members[cell.index] = member
      expected = cell.index + 1
    }
    return members
  }
}

/// The value of a column, from a cell or its report.
private enum LongRowPart {
  case id, label, value, raw
  /// The value at the path in the cell's position, and in the report.
  case position([StaticString])
  case report([StaticString])

  init?(_ field: SheetField) {
    guard case .column(let column) = field else { return nil }
    switch column.content {
    case .cellID: self = .id
    case .cellLabel: self = .label
    case .cellValue: self = .value
    case .cellRaw: self = .raw
    case .cellPosition: self = .position(column.path)
    default: self = .report(column.path)
    }
  }

  /// Whether its values differ from cell to cell.
  var isOfCell: Bool {
    if case .report = self { false } else { true }
  }

  /// The report's value; nil where it has none.
  func node(of tape: Tape) -> Int? {
    if case .report(let path) = self { tape.node(at: path) } else { nil }
  }
}
