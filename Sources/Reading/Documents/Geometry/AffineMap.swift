/// An affine map of points: (x, y) → (a·x + c·y + e, b·x + d·y + f).
struct AffineMap: Equatable {
  var a = 1.0, b = 0.0, c = 0.0, d = 1.0, e = 0.0, f = 0.0

  /// The map with these six numbers; that which changes nothing if some are missing.
  init(_ numbers: [Double] = []) {
    guard numbers.count >= 6 else { return }
    (a, b, c, d, e, f) = (numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5])
  }

  /// This map, then `outer`.
  func then(_ outer: AffineMap) -> AffineMap {
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

  /// Where it puts the points of `path`, whose coordinates are pairs of numbers between letters.
  func points(of path: some StringProtocol) -> [(x: Double, y: Double)] {
    let numbers = path.split { !"0123456789.-+eE".contains($0) }.compactMap { Double($0) }
    return stride(from: 0, to: numbers.count - 1, by: 2).map { map(numbers[$0], numbers[$0 + 1]) }
  }
}
