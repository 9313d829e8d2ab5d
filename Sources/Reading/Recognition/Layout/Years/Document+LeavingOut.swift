import Documents

extension Document {
  /// The document after `leaveOut` has removed parts of its grids, and the doubts that it returns about them: none for
  /// a grid that stays as it is.
  func leavingOut(
    _ leaveOut: (inout Grid) -> [LocalizedDoubt]
  ) -> (document: Document, doubts: [LocalizedDoubt]) {
    var (document, doubts) = (self, [LocalizedDoubt]())
    for (index, block) in blocks.enumerated() {
      guard case .grid(var grid) = block else { continue }
      let found = leaveOut(&grid)
      guard !found.isEmpty else { continue }
      document.blocks[index] = .grid(grid)
      doubts += found
    }
    return (document, doubts)
  }
}
