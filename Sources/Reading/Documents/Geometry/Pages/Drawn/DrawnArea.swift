/// The box around what a path fills, in points from the top left corner of the page, if it is large enough to be
/// behind text.
struct DrawnArea {
  private let horizontal: ClosedRange<Double>
  private let vertical: ClosedRange<Double>

  private static let leastSide = 3.0

  /// The area of `path`, whose points `map` maps to the page; nil where it has none, as a line.
  init?(_ path: some StringProtocol, _ map: AffineMap) {
    let points = map.points(of: path)
    guard let left = points.map(\.x).min(), let right = points.map(\.x).max(),
      let top = points.map(\.y).min(), let bottom = points.map(\.y).max(),
      right - left >= DrawnArea.leastSide, bottom - top >= DrawnArea.leastSide
    else { return nil }
    (horizontal, vertical) = (left...right, top...bottom)
  }

  func contains(_ x: Double, _ y: Double) -> Bool {
    horizontal.contains(x) && vertical.contains(y)
  }
}
