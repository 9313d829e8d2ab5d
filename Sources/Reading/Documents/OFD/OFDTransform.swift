/// An affine map of points: (x, y) → (a·x + c·y + e, b·x + d·y + f).
struct OFDTransform: Equatable {
  var a = 1.0, b = 0.0, c = 0.0, d = 1.0, e = 0.0, f = 0.0

  /// The map from the coordinates inside of an object to those around it: its CTM, then the shift to
  /// the corner of its boundary. Numbers that are missing are those of the identity.
  init(matrix: [Double]?, boundary: [Double]?) {
    if let matrix, matrix.count >= 6 {
      (a, b, c, d, e, f) = (matrix[0], matrix[1], matrix[2], matrix[3], matrix[4], matrix[5])
    }
    if let boundary, boundary.count >= 2 {
      e += boundary[0]
      f += boundary[1]
    }
  }

  /// The map from millimetres on a page with its corner at `origin` to points.
  init(pageAt origin: (x: Double, y: Double)) {
    (a, d) = (OFDTransform.pointsPerMillimetre, OFDTransform.pointsPerMillimetre)
    (e, f) = (-origin.x * a, -origin.y * d)
  }

  static let pointsPerMillimetre = 72 / 25.4

  /// This map, then `outer`.
  func then(_ outer: OFDTransform) -> OFDTransform {
    var result = outer
    result.a = outer.a * a + outer.c * b
    result.b = outer.b * a + outer.d * b
    result.c = outer.a * c + outer.c * d
    result.d = outer.b * c + outer.d * d
    (result.e, result.f) = outer.map(e, f)
    return result
  }

  func map(_ x: Double, _ y: Double) -> (x: Double, y: Double) {
    (a * x + c * y + e, b * x + d * y + f)
  }
}
