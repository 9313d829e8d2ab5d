import Forms
import JSON
import Wordings

/// The nodes of a report's cells on its tape, from which rpt-csv copies numbers without decoding them.
///
/// Keys are expected in the order of `Cell.all`, where the next one is found at once; another order
/// is read as well. Keys that are not cells are ignored.
package struct CellNodes: Sendable {
  /// The node of each cell of `Cell.all`: a number or a null; 0 where the report has no such cell.
  package private(set) var nodes = [Int32](repeating: 0, count: CellTree.cellCount)

  /// No cells yet; `read` adds them.
  package init() {}

  /// Reads the cells of the report on `tape`.
  package mutating func read(_ tape: Tape) throws(Refusal) {
    for index in nodes.indices { nodes[index] = 0 }
    guard tape.kind(0) == .object else { return }
    var expected = CellTree.branches[0].first
    var member = 1
    while member < tape.next(0) {
      let branch = CellNodes.find(member, from: expected, under: 0, tape)
      if branch > 0 {
        if tape.kind(member) != .null {
          try CellNodes.readMembers(of: member, under: branch, tape, into: &nodes)
        }
        expected = CellTree.branches[branch].next
      }
      member = tape.next(member)
    }
  }

  private static func readMembers(
    of object: Int, under parent: Int, _ tape: Tape, into nodes: inout [Int32]
  ) throws(Refusal) {
    guard tape.kind(object) == .object else {
      throw tape.wrong(named: tape.key(object), object, should: Tape.Kind.object.name)
    }
    var expected = CellTree.branches[parent].first
    var member = object + 1
    let end = tape.next(object)
    while member < end {
      let branch = find(member, from: expected, under: parent, tape)
      if branch > 0 {
        expected = CellTree.branches[branch].next
        if CellTree.branches[branch].first > 0 {
          try readMembers(of: member, under: branch, tape, into: &nodes)
        } else {
          guard tape.kind(member) == .number || tape.kind(member) == .null else {
            let cell = Cell(index: CellTree.branches[branch].cells.lowerBound)
            throw tape.wrong(
              named: cell.id, member, should: Wording("数字或 null", en: "a number or null"))
          }
          nodes[CellTree.branches[branch].cells.lowerBound] = Int32(truncatingIfNeeded: member)
        }
      }
      member = tape.next(member)
    }
  }

  /// The branch under `parent` with the member's key: `expected`, a later one, or an earlier one; 0 if
  /// there is none.
  @inline(__always)
  private static func find(
    _ member: Int, from expected: Int, under parent: Int, _ tape: Tape
  ) -> Int {
    if expected > 0, isKey(expected, member, tape) { return expected }
    return search(member, from: expected, under: parent, tape)
  }

  private static func search(
    _ member: Int, from expected: Int, under parent: Int, _ tape: Tape
  ) -> Int {
    var branch = expected
    while branch > 0, !isKey(branch, member, tape) { branch = CellTree.branches[branch].next }
    guard branch == 0 else { return branch }
    branch = CellTree.branches[parent].first
    while branch != expected, !isKey(branch, member, tape) {
      branch = CellTree.branches[branch].next
    }
    return branch == expected ? 0 : branch
  }

  @inline(__always) private static func isKey(
    _ branch: Int, _ member: Int, _ tape: Tape
  ) -> Bool {
    let node = tape.nodes[member]
    guard !node.isKeyEscaped else {
      return tape.key(member).utf8.elementsEqual(CellTree.branches[branch].key)
    }
    return CellTree.branches[branch].isKey(
      tape.bytes.span.bytes, Int(node.keyStart), Int(node.keyEnd &- node.keyStart))
  }
}
