import Forms
import JSON
import Wordings

extension CellTable {
  /// Whether there is a cell of the older statistics table.
  var hasLegacy: Bool {
    let tree = CellTree.all
    return holds(tree.branches[tree.branch("legacy")].cells)
  }

  /// The key `table` and its cells, nested by their ids; absent ones have no key.
  func write(_ table: StaticString, to line: inout JSONWriter) {
    let tree = CellTree.all
    line.key(table)
    line.beginObject()
    writeBranches(of: tree.branch(table.description), tree, to: &line)
    line.endObject()
  }

  private func writeBranches(of parent: Int, _ tree: CellTree, to line: inout JSONWriter) {
    var index = tree.branches[parent].first
    while index > 0 {
      let place = index
      let branch = tree.branches[place]
      index = branch.next
      guard holds(branch.cells) else { continue }
      line.key(plain: tree.keys[branch.spelling])
      if branch.first == 0 {
        write(self[Cell(index: branch.cells.lowerBound)], to: &line)
      } else {
        line.beginObject()
        writeBranches(of: place, tree, to: &line)
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

  /// The values of the cells that `nodes` found in `tape`.
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
