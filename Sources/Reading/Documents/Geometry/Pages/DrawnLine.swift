/// A horizontal line on a page, in points from the top left corner.
struct DrawnLine {
  let left: Double
  let right: Double
  let y: Double
}

extension DrawnLine {
  /// The greatest height and the least width of a line, in points.
  private static let (height, width) = (2.0, 3.0)

  /// The horizontal lines that a path draws: its thin subpaths. `path` has letters before absolute
  /// coordinates (`M 0 0 L 14 0`), as in SVG and OFD; `map` maps them to points on the page.
  static func lines(of path: some StringProtocol, _ map: AffineMap) -> [DrawnLine] {
    // What follows these letters is not pairs of coordinates.
    guard !path.contains(where: { "AaHhVv".contains($0) }) else { return [] }
    return path.split(whereSeparator: { $0 == "M" || $0 == "S" }).compactMap { subpath in
      let numbers = subpath.split { !"0123456789.-+eE".contains($0) }.compactMap { Double($0) }
      let points = stride(from: 0, to: numbers.count - 1, by: 2).map {
        map.map(numbers[$0], numbers[$0 + 1])
      }
      guard let left = points.map(\.x).min(), let right = points.map(\.x).max(),
        let top = points.map(\.y).min(), let bottom = points.map(\.y).max(),
        bottom - top <= height, right - left >= width
      else { return nil }
      return DrawnLine(left: left, right: right, y: (top + bottom) / 2)
    }
  }
}
