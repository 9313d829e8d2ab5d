import Wordings

/// Table elements: tables, row groups, rows, cells, captions.
extension HTMLBlockBuilder {
  mutating func startTablePart(
    _ start: HTMLStartTag, _ bytes: Span<UInt8>
  ) throws(Refusal) {
    guard start.tag != .table else { return try startTable(start, bytes) }
    let parent = open.innermost { start.tag.isAllowed(in: $0.tag) }
    if let parent { close(downTo: parent + 1, bytes) }
    if !open.isHidden { flush(bytes) }
    guard parent != nil else { return }
    switch start.tag {
    case .td, .th:
      try imply(.tbody, in: .table, before: start)
      try implyRow(before: start)
      try startCell(start, bytes)
    case .tr:
      try imply(.tbody, in: .table, before: start)
      try push(start, style(of: start, bytes), bytes)
      if !open.isHidden { try tables[tables.count - 1].former.beginRow() }
    case .col: break
    case .colgroup: open.children.add(.colgroup)
    default: try push(start, style(of: start, bytes), bytes)
    }
  }

  /// Opens a table. If it begins between the cells of another table, that one ends.
  private mutating func startTable(
    _ start: HTMLStartTag, _ bytes: Span<UInt8>
  ) throws(Refusal) {
    closeParagraphElement(bytes)
    if let part = open.innermost({ $0.tag.role == .table }),
      !open.stack[part].tag.acceptsFlowContent,
      let table = open.innermost({ $0.tag == .table })
    {
      close(downTo: table, bytes)
    }
    try push(start, style(of: start, bytes), bytes)
    guard !open.isHidden else { return }
    flush(bytes)
    let line = blocks.line(at: start.name.lowerBound, in: bytes)
    tables.append(OpenTable(line: line, firstBlock: blocks.count))
  }

  /// Opens an element whose start tag the page omits.
  private mutating func imply(
    _ part: HTMLTag, in parent: HTMLTag, before start: HTMLStartTag
  ) throws(Refusal) {
    guard open.last?.tag == parent else { return }
    try open.push(part, name: start.emptyName, style: open.style)
  }

  private mutating func implyRow(before start: HTMLStartTag) throws(Refusal) {
    guard let tag = open.last?.tag, tag.isRowGroup else { return }
    try open.push(.tr, name: start.emptyName, style: open.style)
    if !open.isHidden { try tables[tables.count - 1].former.beginRow() }
  }

  private mutating func startCell(
    _ start: HTMLStartTag, _ bytes: Span<UInt8>
  ) throws(Refusal) {
    try push(start, style(of: start, bytes), bytes)
    guard !open.isHidden else { return }
    try tables[tables.count - 1].former.beginCell(
      columnSpan: start.number("colspan", bytes) ?? 1,
      rowSpan: start.number("rowspan", bytes) ?? 1,
      line: blocks.line(at: start.name.lowerBound, in: bytes), contentStart: blocks.count)
  }

  mutating func endTablePart(_ tag: HTMLTag, _ bytes: Span<UInt8>) {
    let matches: (OpenElements.Element) -> Bool =
      tag.isCell ? { $0.tag.isCell } : { $0.tag == tag }
    guard let index = open.innermost(matches) else { return }
    close(downTo: index, bytes)
  }

  /// Finishes the innermost element, a visible part of a table, before it is closed.
  mutating func finishTablePart(_ tag: HTMLTag, _ bytes: Span<UInt8>) {
    flush(bytes)
    guard !tables.isEmpty else { return }
    switch tag {
    case .td, .th: tables[tables.count - 1].former.endCell(contentEnd: blocks.count)
    case .tbody, .thead, .tfoot:
      tables[tables.count - 1].former.endRowGroup(isFoot: tag == .tfoot)
    case .table:
      let table = tables.removeLast()
      finish(table)
    default: break
    }
  }

  private mutating func finish(_ table: OpenTable) {
    let (replacement, makesOuterLayout) = content(of: table)
    if let replacement { blocks.replace(from: table.firstBlock, with: replacement) }
    if makesOuterLayout, !tables.isEmpty { tables[tables.count - 1].containsTable = true }
  }

  /// The blocks that replace those of the table, nil if they stay (layout).
  private mutating func content(of table: OpenTable) -> (
    replacement: [PendingBlock]?, makesOuterLayout: Bool
  ) {
    let content = TableContent(table, blocks)
    return (content.isLayout ? nil : content.gridBlocks(&blocks.setApart), content.makesOuterLayout)
  }
}
