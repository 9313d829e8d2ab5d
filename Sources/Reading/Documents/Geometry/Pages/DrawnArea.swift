/// The box around what a path fills, in points from the top left corner of the page.
struct DrawnArea {
  private let horizontal: ClosedRange<Double>
  private let vertical: ClosedRange<Double>

  /// The area of `path`, whose points `map` maps to the page; nil where it has none.
  init?(_ path: some StringProtocol, _ map: AffineMap) {
    let numbers = path.split { !"0123456789.-+eE".contains($0) }.compactMap { Double($0) }
    let points = stride(from: 0, to: numbers.count - 1, by: 2).map {
      map.map(numbers[$0], numbers[$0 + 1])
    }
    guard let left = points.map(\.x).min(), let right = points.map(\.x).max(),
      let top = points.map(\.y).min(), let bottom = points.map(\.y).max(), left <= right,
      top <= bottom
    else { return nil }
    (horizontal, vertical) = (left...right, top...bottom)
  }

  func contains(_ x: Double, _ y: Double) -> Bool {
    horizontal.contains(x) && vertical.contains(y)
  }
}
