import Forms

/// Where a report's cells stand in its tape: what rpt-csv copies without decoding a number.
///
/// Keys are expected in the order of `Cell.all`, where the next one is found at once; another order
/// is read as well. Keys that are no cell are passed over.
package struct CellNodes: Sendable {
  /// The tape's node for each cell of `Cell.all`: a number or a null; 0 where the report has no
  /// such cell.
  package private(set) var nodes = [Int32](repeating: 0, count: Cell.all.count)
  private let tree = CellTree.all

  package init() {}

  /// Takes in the cells of the report that `tape` holds.
  package mutating func read(_ tape: Tape) throws(RecordError) {
    for place in nodes.indices { nodes[place] = 0 }
    guard tape.kind(0) == .object else { return }
    var expected = tree.branches[0].first
    var member = 1
    while member < tape.next(0) {
      if tape.kind(member) == .object, let branch = find(member, from: expected, under: 0, tape) {
        try readMembers(of: member, under: branch, tape)
        expected = tree.branches[branch].next
      } else {
        try refuse(member, tape)
      }
      member = tape.next(member)
    }
  }

  private mutating func readMembers(
    of object: Int, under parent: Int, _ tape: Tape
  ) throws(RecordError) {
    var expected = tree.branches[parent].first
    var member = object + 1
    let end = tape.next(object)
    while member < end {
      if let branch = find(member, from: expected, under: parent, tape) {
        let found = tree.branches[branch]
        if found.first == nil {
          try checkValue(member, found.cells.lowerBound, tape)
          nodes[found.cells.lowerBound] = Int32(truncatingIfNeeded: member)
        } else {
          guard tape.kind(member) == .object else {
            throw RecordError("“\(tape.key(member))” 应为对象", at: tape.range(member).lowerBound)
          }
          try readMembers(of: member, under: branch, tape)
        }
        expected = found.next
      }
      member = tape.next(member)
    }
  }

  private func checkValue(_ node: Int, _ cell: Int, _ tape: Tape) throws(RecordError) {
    let kind = tape.kind(node)
    guard kind == .number || kind == .null else {
      throw RecordError(
        "“\(Cell(index: cell).id)” 应为数字或 null，实为\(kind.name)", at: tape.range(node).lowerBound)
    }
  }

  /// A table of cells that is no object.
  private func refuse(_ member: Int, _ tape: Tape) throws(RecordError) {
    guard tape.kind(member) != .object, tape.kind(member) != .null,
      find(member, from: nil, under: 0, tape) != nil
    else { return }
    throw RecordError(
      "“\(tape.key(member))” 应为对象，实为\(tape.kind(member).name)", at: tape.range(member).lowerBound)
  }

  /// The branch under `parent` that the member's key names: `expected`, one after it, or an earlier
  /// one.
  private func find(_ member: Int, from expected: Int?, under parent: Int, _ tape: Tape) -> Int? {
    var place = expected
    while let branch = place {
      if isKey(branch, member, tape) { return branch }
      place = tree.branches[branch].next
    }
    place = tree.branches[parent].first
    while let branch = place, branch != expected {
      if isKey(branch, member, tape) { return branch }
      place = tree.branches[branch].next
    }
    return nil
  }

  @inline(__always) private func isKey(_ branch: Int, _ member: Int, _ tape: Tape) -> Bool {
    let node = tape.nodes[member]
    if node.isKeyEscaped { return tape.key(member) == tree.branches[branch].key }
    let spelling = tree.branches[branch].spelling
    guard Int(node.keyEnd - node.keyStart) == spelling.count else { return false }
    let start = Int(node.keyStart)
    for place in 0..<spelling.count
    where tape.bytes[start + place] != tree.keys[spelling.lowerBound + place] {
      return false
    }
    return true
  }
}

extension Tape.Kind {
  /// In a message.
  var name: String {
    switch self {
    case .object: "对象"
    case .array: "数组"
    case .string: "字符串"
    case .number: "数字"
    case .yes, .no: "布尔值"
    case .null: "null"
    }
  }
}
