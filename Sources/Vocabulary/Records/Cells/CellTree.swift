import Forms
import JSON

/// The ids of all cells as a tree of keys, as a record nests them.
struct CellTree: Sendable {
  /// A key on the way to cells.
  struct Branch {
    /// Where its bytes stand in `keys`.
    let spelling: Range<Int>
    /// The cells under it, which stand together in `Cell.all`.
    let cells: Range<Int>
    /// The first branch below; 0 for a cell itself.
    var first = 0
    /// The next branch under the same parent; 0 for the last.
    var next = 0
  }

  /// The tree of `Cell.all`.
  static let all = CellTree(Cell.all)

  /// Branch 0 is the root, whose branches are `disclosure`, `requests` …
  private(set) var branches: [Branch] = []
  /// The bytes of all keys, followed by zeros.
  private(set) var keys: [UInt8] = []

  init(_ cells: [Cell]) {
    let paths = cells.map { $0.id.split(separator: ".").map(String.init) }
    branches.append(Branch(spelling: 0..<0, cells: cells.indices))
    grow(0, depth: 0, paths)
    keys += [UInt8](repeating: 0, count: Tape.padding)
  }

  /// The branch of the record's key `table`; 0 if there is none.
  func branch(_ table: String) -> Int {
    var branch = branches[0].first
    while branch > 0, key(branch) != table { branch = branches[branch].next }
    return branch
  }

  /// The key of `branch`.
  func key(_ branch: Int) -> String {
    String(decoding: keys[branches[branch].spelling], as: UTF8.self)
  }

  private mutating func grow(_ parent: Int, depth: Int, _ paths: [[String]]) {
    var last = 0
    var cells = branches[parent].cells
    while let cell = cells.first, paths[cell].count > depth {
      let key = paths[cell][depth]
      let end =
        cells.first { paths[$0].count <= depth || paths[$0][depth] != key } ?? cells.upperBound
      let branch = branches.count
      branches.append(
        Branch(spelling: keys.count..<(keys.count + key.utf8.count), cells: cell..<end))
      keys += key.utf8
      if last > 0 { branches[last].next = branch } else { branches[parent].first = branch }
      last = branch
      grow(branch, depth: depth + 1, paths)
      cells = end..<cells.upperBound
    }
  }
}
