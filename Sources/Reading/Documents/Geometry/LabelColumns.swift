/// Separates the labels of a table into columns: labels of single rows, and labels of groups of
/// rows left of them.
struct LabelColumns {
  /// The labels of single rows: the last column, and labels that extend over several columns.
  private(set) var leaves: [PlacedLine] = []
  /// The other columns from right to left: labels of several rows, or of rows without another
  /// label.
  private(set) var groups: [[PlacedLine]] = []

  private struct LineFragment {
    let chunk: PlacedChunk
    let line: Int
  }

  init(_ lines: [PlacedLine]) {
    let fragments = lines.indices.flatMap { line in
      lines[line].fragments.map { LineFragment(chunk: $0, line: line) }
    }
    var across: [LineFragment] = []
    let columns = LabelColumns.columns(of: fragments, across: &across, depth: 0)
    func mergedLines(_ fragments: [LineFragment]) -> [PlacedLine] {
      Dictionary(grouping: fragments, by: \.line).sorted { $0.key < $1.key }.map {
        line, fragments in
        PlacedLine(fragments.map(\.chunk).sorted { $0.left < $1.left }, of: lines[line])
      }
    }
    leaves = mergedLines((columns.last ?? []) + across)
    groups = columns.dropLast().reversed().map(mergedLines)
  }

  /// Splits `fragments` at the vertical edge that the fewest of them cross; those are added to
  /// `across`.
  private static func columns(
    of fragments: [LineFragment], across: inout [LineFragment], depth: Int
  ) -> [[LineFragment]] {
    guard depth < 3, (5...2000).contains(fragments.count),
      let edge = edge(of: fragments)
    else { return [fragments] }
    let left = fragments.filter { $0.chunk.right <= edge.left }
    let right = fragments.filter { $0.chunk.left >= edge.left }
    across += fragments.filter { $0.chunk.right > edge.left && $0.chunk.left < edge.left }
    return columns(of: left, across: &across, depth: depth + 1)
      + columns(of: right, across: &across, depth: depth + 1)
  }

  private static func edge(of fragments: [LineFragment]) -> HorizontalExtent? {
    let lefts = Set(fragments.map(\.chunk.left)).sorted()
    var best: (edge: Double, across: Int, right: Int)?
    for left in lefts.prefix(400) {
      let edge = left - 0.01
      let onLeft = fragments.count { $0.chunk.right <= edge }
      let onRight = fragments.count { $0.chunk.left >= edge }
      let across = fragments.count - onLeft - onRight
      guard onLeft >= 2, onRight >= 3, across * 5 <= fragments.count * 2 else { continue }
      if let found = best, (across, -onRight) >= (found.across, -found.right) { continue }
      best = (edge, across, onRight)
    }
    return best.map { HorizontalExtent(left: $0.edge, right: $0.edge) }
  }
}
