import Forms

extension CellTable {
  /// Adds the cells of another file of the same report. A cell that only one of them has keeps its value;
  /// one that they state differently becomes blank, since it is unknown which is right. Returns the cells
  /// that differ.
  package mutating func merge(_ other: CellTable) -> [Cell] {
    let differing = differences(from: other)
    for cell in Cell.all where self[cell] == .absent { self[cell] = other[cell] }
    for cell in differing { self[cell] = .blank }
    return differing
  }

  /// The cells that both have and state differently; one that only one of them has was not read in the
  /// other.
  package func differences(from other: CellTable) -> [Cell] {
    Cell.all.filter { self[$0] != .absent && other[$0] != .absent && self[$0] != other[$0] }
  }
}
