import Forms
import JSON
import Wordings

extension CellTable {
  /// Whether there is a cell of the older statistics table.
  var hasLegacy: Bool { hasAny(of: .statistics) }

  /// Writes the key `table` and its cells, nested by their ids; absent ones have no key.
  func write(_ table: StaticString, to line: inout JSONWriter) {
    line.key(table)
    line.beginObject()
    writeBranches(of: CellTree.branch(table), to: &line)
    line.endObject()
  }

  private func writeBranches(of parent: Int, to line: inout JSONWriter) {
    var next = CellTree.branches[parent].first
    while next > 0 {
      let index = next
      let branch = CellTree.branches[index]
      next = branch.next
      guard holds(branch.cells) else { continue }
      line.key(plain: branch.key)
      if branch.first == 0 {
        write(self[Cell(index: branch.cells.lowerBound)], to: &line)
      } else {
        line.beginObject()
        writeBranches(of: index, to: &line)
        line.endObject()
      }
    }
  }

  private func write(_ value: CellValue, to line: inout JSONWriter) {
    if case .number(let number) = value { line.value(number) } else { line.null() }
  }

  /// Whether any of `cells` is there.
  private func holds(_ cells: Range<Int>) -> Bool {
    cells.contains {
      if case .absent = self[Cell(index: $0)] { false } else { true }
    }
  }

  /// The values of the cells whose `nodes` are on `tape`.
  init(_ nodes: CellNodes, _ tape: Tape) throws(Refusal) {
    self.init()
    for cell in Cell.all {
      let node = Int(nodes.nodes[cell.index])
      guard node > 0 else { continue }
      if tape.kind(node) == .null {
        self[cell] = .blank
      } else if let small = Number(small: tape.bytes.span.bytes, tape.range(node)) {
        self[cell] = .number(small)
      } else {
        self[cell] = .number(try tape.number(node))
      }
    }
  }
}
