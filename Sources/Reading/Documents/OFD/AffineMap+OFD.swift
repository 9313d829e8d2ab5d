extension AffineMap {
  /// The map from the coordinates inside of an object to those around it: its CTM, then the shift to
  /// the corner of its boundary. Numbers that are missing are those of the identity.
  init(matrix: [Double]?, boundary: [Double]?) {
    self.init(matrix ?? [])
    if let boundary, boundary.count >= 2 {
      e += boundary[0]
      f += boundary[1]
    }
  }

  /// The map from millimetres on a page with its corner at `origin` to points.
  init(pageAt origin: (x: Double, y: Double)) {
    self.init()
    (a, d) = (AffineMap.pointsPerMillimetre, AffineMap.pointsPerMillimetre)
    (e, f) = (-origin.x * a, -origin.y * d)
  }

  static let pointsPerMillimetre = 72 / 25.4
}
