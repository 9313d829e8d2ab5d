/// A horizontal extent on a page, in points.
struct PDFInterval: Equatable {
  var left: Double
  var right: Double

  mutating func extend(to other: PDFInterval) {
    left = min(left, other.left)
    right = max(right, other.right)
  }
}
