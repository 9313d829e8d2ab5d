import Forms
import JSON
import Testing

@testable import Records

@Suite struct CellNodesTests {
  @Test func everyCellIsFoundInAnyOrder() throws {
    var report = Report(source: Source(path: "a", format: .text, bytes: 0, crc32: "0"))
    for cell in Cell.all { report.cells[cell] = .number(Number(Int128(cell.index))) }
    let line = AnyRecord.report(report).line
    var tape = Tape()
    try tape.read(line[...])
    for order in [line, reversed(tape)] {
      try tape.read(order[...])
      var cells = CellNodes()
      try cells.read(tape)
      #expect(cells.nodes.map { tape.string(Int($0)) } == Cell.all.map { "\($0.index)" })
    }
  }

  @Test func cellsOfAnEarlierReportAreForgotten() throws {
    var tape = Tape()
    var cells = CellNodes()
    try tape.read(Array(#"{"requests":{"received":{"total":1.10}}}"#.utf8)[...])
    try cells.read(tape)
    let found = cells.nodes.filter { $0 > 0 }
    #expect(found.map { tape.string(Int($0)) } == ["1.10"])
    try tape.read(Array(#"{"requests":{"received":{"x":1}},"disputes":null}"#.utf8)[...])
    try cells.read(tape)
    #expect(cells.nodes.allSatisfy { $0 == 0 })
  }

  /// The text of `tape` with the members of each object in reverse.
  private func reversed(_ tape: Tape) -> [UInt8] {
    var writer = JSONWriter()
    func write(_ node: Int) {
      switch tape.kind(node) {
      case .object:
        writer.beginObject()
        for member in tape.children(node).reversed() {
          writer.key(named: tape.key(member))
          write(member)
        }
        writer.endObject()
      case .string: writer.value(tape.string(node))
      default: writer.json(tape.bytes(node))
      }
    }
    write(0)
    return writer.bytes
  }
}
