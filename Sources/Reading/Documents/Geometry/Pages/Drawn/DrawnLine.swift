/// A line on a page, parallel to one of its sides, in points from the top left corner.
struct DrawnLine: Equatable {
  enum Direction { case horizontal, vertical }

  let direction: Direction
  /// Its distance from the top of the page, or from the left side if it is vertical.
  var position: Double
  /// Its ends, the lesser one first, from the left side or from the top.
  var start: Double
  var end: Double

  init(_ direction: Direction, at position: Double, from start: Double, to end: Double) {
    self.direction = direction
    self.position = position
    (self.start, self.end) = (min(start, end), max(start, end))
  }
}

extension DrawnLine {
  /// The line where `map` puts it; nil if that turns it.
  func mapped(by map: AffineMap) -> DrawnLine? {
    guard map.b == 0, map.c == 0 else { return nil }
    return switch direction {
    case .horizontal:
      DrawnLine(
        .horizontal, at: map.map(0, position).y, from: map.map(start, 0).x, to: map.map(end, 0).x)
    case .vertical:
      DrawnLine(
        .vertical, at: map.map(position, 0).x, from: map.map(0, start).y, to: map.map(0, end).y)
    }
  }
}

extension DrawnLine {
  /// The greatest thickness and the least length of a line, in points.
  private static let (thickness, length) = (2.0, 3.0)
  /// The least width and height of a box, and length of a line that is drawn with others: smaller ones are
  /// parts of characters, whose outlines are drawn where they are bold.
  private static let boxSize = 13.0

  /// The lines that a path draws: its thin subpaths and, if it is stroked, the sides of its boxes. `path`
  /// has letters before absolute coordinates (`M 0 0 L 14 0`), as in SVG and OFD; `map` maps them to
  /// points on the page.
  static func lines(
    of path: some StringProtocol, _ map: AffineMap, isStroked: Bool
  ) -> [DrawnLine] {
    // What follows these letters is not pairs of coordinates.
    guard !path.contains(where: { "AaHhVv".contains($0) }) else { return [] }
    let subpaths = path.split { $0 == "M" || $0 == "S" }.map { map.points(of: $0) }
      .filter { $0.count > 1 }
    return subpaths.flatMap { points in
      if let line = line(around: points) {
        return subpaths.count == 1 || line.end - line.start >= boxSize ? [line] : []
      }
      return isStroked ? sides(of: points) : []
    }
  }

  /// The sides of the box with the corners `points`; none if it is no box.
  private static func sides(of points: [(x: Double, y: Double)]) -> [DrawnLine] {
    guard 4...6 ~= points.count, let left = points.map(\.x).min(),
      let right = points.map(\.x).max(), let top = points.map(\.y).min(),
      let bottom = points.map(\.y).max(), right - left >= boxSize, bottom - top >= boxSize,
      points.allSatisfy({ ($0.x == left || $0.x == right) && ($0.y == top || $0.y == bottom) })
    else { return [] }
    return [
      DrawnLine(.horizontal, at: top, from: left, to: right),
      DrawnLine(.horizontal, at: bottom, from: left, to: right),
      DrawnLine(.vertical, at: left, from: top, to: bottom),
      DrawnLine(.vertical, at: right, from: top, to: bottom),
    ]
  }

  /// The line that takes up all of `points`; nil if they are not in one line along a side of the page.
  private static func line(around points: [(x: Double, y: Double)]) -> DrawnLine? {
    guard let left = points.map(\.x).min(), let right = points.map(\.x).max(),
      let top = points.map(\.y).min(), let bottom = points.map(\.y).max()
    else { return nil }
    if bottom - top <= thickness, right - left >= length {
      return DrawnLine(.horizontal, at: (top + bottom) / 2, from: left, to: right)
    }
    if right - left <= thickness, bottom - top >= length {
      return DrawnLine(.vertical, at: (left + right) / 2, from: top, to: bottom)
    }
    return nil
  }
}
