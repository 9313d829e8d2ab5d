import Wordings

/// The parts of tables.
extension HTMLBlockBuilder {
  mutating func startTablePart(
    _ start: HTMLStartTag, _ bytes: Span<UInt8>
  ) throws(Refusal) {
    guard start.tag != .table else { return try startTable(start, bytes) }
    let around = open.innermost { start.tag.mayStand(in: $0.tag) }
    if let around { close(downTo: around + 1, bytes) }
    if !open.isHidden { flush(bytes) }
    guard around != nil else { return }
    switch start.tag {
    case .td, .th:
      try imply(.tbody, in: .table)
      try implyRow()
      try startCell(start, bytes)
    case .tr:
      try imply(.tbody, in: .table)
      try open.push(.tr, name: start.name, hides: start.hides(bytes))
      if !open.isHidden { try tables[tables.count - 1].former.beginRow() }
    case .col, .colgroup: break
    default: try open.push(start.tag, name: start.name, hides: start.hides(bytes))
    }
  }

  /// A table begins. One that stands between the cells of another ends that one.
  private mutating func startTable(
    _ start: HTMLStartTag, _ bytes: Span<UInt8>
  ) throws(Refusal) {
    closeParagraphElement(bytes)
    if let part = open.innermost({ $0.tag.role == .table }), !open.stack[part].tag.holdsFlow,
      let table = open.innermost({ $0.tag == .table })
    {
      close(downTo: table, bytes)
    }
    let hides = open.isHidden || start.hides(bytes)
    try open.push(.table, name: start.name, hides: hides)
    guard !hides else { return }
    flush(bytes)
    let line = pieces.line(at: start.name.lowerBound, in: bytes)
    tables.append(OpenTable(line: line, firstPiece: pieces.count))
  }

  /// Opens a part that the page leaves out.
  private mutating func imply(_ part: HTMLTag, in parent: HTMLTag) throws(Refusal) {
    guard open.last?.tag == parent else { return }
    try open.push(part, name: 0..<0, hides: false)
  }

  private mutating func implyRow() throws(Refusal) {
    guard let tag = open.last?.tag, tag.isRowGroup else { return }
    try open.push(.tr, name: 0..<0, hides: false)
    if !open.isHidden { try tables[tables.count - 1].former.beginRow() }
  }

  private mutating func startCell(
    _ start: HTMLStartTag, _ bytes: Span<UInt8>
  ) throws(Refusal) {
    try open.push(start.tag, name: start.name, hides: start.hides(bytes))
    guard !open.isHidden else { return }
    try tables[tables.count - 1].former.beginCell(
      columnSpan: start.number("colspan", bytes) ?? 1,
      rowSpan: start.number("rowspan", bytes) ?? 1,
      line: pieces.line(at: start.name.lowerBound, in: bytes), piece: pieces.count)
  }

  mutating func endTablePart(_ tag: HTMLTag, _ bytes: Span<UInt8>) {
    let matches: (OpenElements.Element) -> Bool =
      tag.isCell ? { $0.tag.isCell } : { $0.tag == tag }
    guard let index = open.innermost(matches) else { return }
    close(downTo: index, bytes)
  }

  /// The innermost element, a shown part of a table, is about to be closed.
  mutating func finishTablePart(_ tag: HTMLTag, _ bytes: Span<UInt8>) {
    flush(bytes)
    guard !tables.isEmpty else { return }
    switch tag {
    case .td, .th: tables[tables.count - 1].former.endCell(piece: pieces.count)
    case .tbody, .thead, .tfoot:
      tables[tables.count - 1].former.endRowGroup(isFoot: tag == .tfoot)
    case .table:
      let table = tables.removeLast()
      finish(table)
    default: break
    }
  }

  private mutating func finish(_ table: OpenTable) {
    let (made, hasWeight) = content(of: table)
    if let made { pieces.replace(from: table.firstPiece, with: made) }
    if hasWeight, !tables.isEmpty { tables[tables.count - 1].holdsTable = true }
  }

  /// What stands in the place of the table's pieces, if not they themselves.
  private func content(of table: OpenTable) -> (made: [BlockPiece]?, hasWeight: Bool) {
    let content = TableContent(table, pieces: pieces.all, pool: pieces.pool)
    return (content.isLayout ? nil : content.blocks(), content.hasWeight)
  }
}
