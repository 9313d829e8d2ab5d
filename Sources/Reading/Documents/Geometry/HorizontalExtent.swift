/// A horizontal extent on a page, in points.
struct HorizontalExtent: Equatable {
  var left: Double
  var right: Double

  func overlaps(_ other: HorizontalExtent) -> Bool { left < other.right && other.left < right }

  mutating func extend(to other: HorizontalExtent) {
    left = min(left, other.left)
    right = max(right, other.right)
  }
}
