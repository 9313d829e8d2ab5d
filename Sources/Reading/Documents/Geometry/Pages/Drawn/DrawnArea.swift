/// The box around what a path fills or clips, in points from the top left corner of the page.
struct DrawnArea: Equatable {
  private(set) var horizontal: ClosedRange<Double>
  private(set) var vertical: ClosedRange<Double>

  /// The least side of what may be behind text.
  private static let leastSide = 3.0

  /// The area of `path`, whose points `map` maps to the page; nil where it has a lesser side than `leastSide`, as a
  /// line.
  init?(
    _ path: some StringProtocol, _ map: AffineMap, leastSide: Double = DrawnArea.leastSide
  ) {
    let points = map.points(of: path)
    guard let left = points.map(\.x).min(), let right = points.map(\.x).max(),
      let top = points.map(\.y).min(), let bottom = points.map(\.y).max(),
      right - left >= leastSide, bottom - top >= leastSide
    else { return nil }
    (horizontal, vertical) = (left...right, top...bottom)
  }

  func contains(_ x: Double, _ y: Double) -> Bool {
    horizontal.contains(x) && vertical.contains(y)
  }

  /// The area that it shares with `other`, of no size where they are apart.
  func intersection(_ other: DrawnArea?) -> DrawnArea {
    guard let other else { return self }
    var area = self
    area.horizontal = horizontal.clamped(to: other.horizontal)
    area.vertical = vertical.clamped(to: other.vertical)
    return area
  }
}
