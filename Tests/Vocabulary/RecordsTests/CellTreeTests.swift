import Forms
import TestSupport
import Testing

@testable import Records

/// The constant tree is the one of `Cell.all`.
@Suite struct CellTreeTests {
  @Test func theTableIsThatOfTheForms() throws {
    let made = MadeTree(Cell.all.map { $0.id.split(separator: ".").map(String.init) })
    #expect(
      try WrittenTable.isFresh(
        "Sources/Vocabulary/Records/Cells/CellTree+Table.swift", made.source, by: "CellTreeTests"))
  }

  @Test func eachCellIsFoundByItsKeys() {
    for cell in Cell.all {
      var branch = 0
      for key in cell.id.split(separator: ".") {
        branch = CellTree.branches[branch].first
        while branch > 0, !CellTree.branches[branch].key.elementsEqual(key.utf8) {
          branch = CellTree.branches[branch].next
        }
      }
      #expect(CellTree.branches[branch].cells == cell.index..<cell.index + 1, "\(cell)")
      #expect(CellTree.branches[branch].first == 0)
    }
  }

  /// All tables of a record are among the keys, and nothing else.
  @Test func aTableIsFoundByItsName() {
    #expect(CellTree.branches[CellTree.branch("requests")].key.elementsEqual("requests".utf8))
    #expect(CellTree.branch("legacy") > 0)
    #expect(CellTree.branch("requestss") == 0)
    #expect(CellTree.branch("received") == 0)
    #expect(CellTree.cellCount == Cell.all.count)
  }
}

/// The tree of paths, each a list of keys; paths with the same first keys are consecutive.
private struct MadeTree {
  private struct Branch {
    let key: String
    let cells: Range<Int>
    var first = 0
    var next = 0
  }

  private var branches: [Branch] = []

  init(_ paths: [[String]]) {
    branches.append(Branch(key: "", cells: paths.indices))
    grow(0, depth: 0, paths)
  }

  private mutating func grow(_ parent: Int, depth: Int, _ paths: [[String]]) {
    var last = 0
    var cells = branches[parent].cells
    while let cell = cells.first, paths[cell].count > depth {
      let key = paths[cell][depth]
      let end =
        cells.first { paths[$0].count <= depth || paths[$0][depth] != key } ?? cells.upperBound
      let branch = branches.count
      branches.append(Branch(key: key, cells: cell..<end))
      if last > 0 { branches[last].next = branch } else { branches[parent].first = branch }
      last = branch
      grow(branch, depth: depth + 1, paths)
      cells = end..<cells.upperBound
    }
  }

  /// The source file of the constant.
  var source: String {
    var keys = ""
    var starts = ["": 0]
    for branch in branches where starts[branch.key] == nil {
      starts[branch.key] = keys.utf8.count
      keys += branch.key + " "
    }
    let words = (keys + "........").split(separator: " ").map(String.init)
    let numbers = branches.map { branch in
      let (start, cells) = (starts[branch.key] ?? 0, branch.cells)
      return "Branch(\(start), \(branch.key.utf8.count), \(cells.lowerBound), "
        + "\(cells.upperBound), \(branch.first), \(branch.next)),"
    }
    let lines = WrittenTable.lines(words, indent: "    ").split(separator: "\n")
    return """
      extension CellTree {
        /// The bytes of all keys, each once, followed by eight others.
        static let keys: StaticString = \"""
      \(lines.joined(separator: " \\\n"))
          \"""

        /// All branches. The first is the root, whose branches are `disclosure`, `requests` …
        static var branchTable: [Branch] {
          [
      \(WrittenTable.lines(numbers, indent: "      "))
          ]
        }
      }

      """
  }
}
