import JSON

/// The ids of all cells as a tree of keys, as a record nests them. CellTree+Table.swift has the constant.
enum CellTree {
  /// A key on the way to cells.
  struct Branch {
    /// Where its bytes are in `keys`.
    let start: UInt16
    let count: UInt16
    /// The range of the cells under it, which are consecutive in `Cell.all`.
    let firstCell: UInt16
    let endOfCells: UInt16
    /// The first branch below; 0 for a cell itself.
    let firstBelow: UInt16
    /// The next branch under the same parent; 0 for the last.
    let nextBeside: UInt16

    init(
      _ start: UInt16, _ count: UInt16, _ firstCell: UInt16, _ endOfCells: UInt16,
      _ firstBelow: UInt16, _ nextBeside: UInt16
    ) {
      self.start = start
      self.count = count
      self.firstCell = firstCell
      self.endOfCells = endOfCells
      self.firstBelow = firstBelow
      self.nextBeside = nextBeside
    }

    /// The first branch below; 0 for a cell itself.
    var first: Int { Int(firstBelow) }
    /// The next branch under the same parent; 0 for the last.
    var next: Int { Int(nextBeside) }
    /// The cells under it.
    var cells: Range<Int> { Int(firstCell)..<Int(endOfCells) }

    /// The bytes of its key.
    var key: UnsafeBufferPointer<UInt8> {
      UnsafeBufferPointer(start: CellTree.keys.utf8Start + Int(start), count: Int(count))
    }

    /// Whether the `count` bytes from `start` of `text` are its key. Eight bytes must be readable from
    /// each of them.
    @inline(__always) func isKey(_ text: RawSpan, _ start: Int, _ count: Int) -> Bool {
      guard count == Int(self.count) else { return false }
      let key = UnsafeRawPointer(CellTree.keys.utf8Start + Int(self.start))
      var index = 0
      while index + 8 <= count {
        guard text.eight(start + index) == CellTree.eight(key, index) else { return false }
        index += 8
      }
      let rest = text.eight(start + index) ^ CellTree.eight(key, index)
      return rest << UInt64(64 - 8 * (count - index)) == 0
    }
  }

  #if DEBUG
    // Without optimisation an array of literals is filled each time that it is asked for.
    static let branches = branchTable
  #else
    static var branches: [Branch] { branchTable }
  #endif

  /// How many cells there are.
  static var cellCount: Int { branches[0].cells.count }

  /// The branch of the record's key `table`; 0 if there is none.
  static func branch(_ table: StaticString) -> Int {
    let name = UnsafeBufferPointer(start: table.utf8Start, count: table.utf8CodeUnitCount)
    var branch = branches[0].first
    while branch > 0, !branches[branch].key.elementsEqual(name) { branch = branches[branch].next }
    return branch
  }

  /// The eight bytes from `index` on, the first one lowest; eight more follow the last key.
  @inline(__always) private static func eight(_ key: UnsafeRawPointer, _ index: Int) -> UInt64 {
    UInt64(littleEndian: key.loadUnaligned(fromByteOffset: index, as: UInt64.self))
  }
}
