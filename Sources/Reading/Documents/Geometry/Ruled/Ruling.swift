/// The lines of a page, joined to those that a person sees: each at one position, however many pieces it
/// was drawn in.
struct Ruling {
  private(set) var horizontal: [DrawnLine]
  private(set) var vertical: [DrawnLine]

  /// Lines within this distance are one, in points: the border of a cell is often drawn for each of
  /// its neighbours.
  static let tolerance = 2.5
  /// The most pieces on a page, and pairs of lines, or of a word and a cell, that are compared: a page with
  /// more is a drawing.
  private static let limit = 1 << 14
  static let pairLimit = 1 << 22

  init(_ lines: [DrawnLine]) {
    let lines = lines.count <= Ruling.limit ? lines : []
    horizontal = Ruling.joined(lines.filter { $0.direction == .horizontal })
    vertical = Ruling.joined(lines.filter { $0.direction == .vertical })
  }

  private init(horizontal: [DrawnLine], vertical: [DrawnLine]) {
    (self.horizontal, self.vertical) = (horizontal, vertical)
  }

  /// The groups of lines that touch each other, of which each may be a table.
  var groups: [Ruling] {
    guard horizontal.count * vertical.count <= Ruling.pairLimit else { return [] }
    let lines = horizontal + vertical
    var sets = DisjointSets(count: lines.count)
    for (index, line) in horizontal.enumerated() {
      for (offset, other) in vertical.enumerated() where line.touches(other) {
        sets.join(index, horizontal.count + offset)
      }
    }
    return sets.groups.map { group in
      Ruling(
        horizontal: group.filter { $0 < horizontal.count }.map { lines[$0] },
        vertical: group.filter { $0 >= horizontal.count }.map { lines[$0] })
    }
  }

  /// `lines`, all of one direction, with neighbouring positions made one and pieces joined.
  private static func joined(_ lines: [DrawnLine]) -> [DrawnLine] {
    var joined: [DrawnLine] = []
    for var line in aligned(lines).sorted(by: { ($0.position, $0.start) < ($1.position, $1.start) })
    {
      if let last = joined.last, last.position == line.position,
        line.start <= last.end + tolerance
      {
        line.start = last.start
        line.end = max(last.end, line.end)
        joined[joined.count - 1] = line
      } else {
        joined.append(line)
      }
    }
    return joined
  }

  /// `lines` with one position for all that are nearer than `tolerance` to the first of them.
  private static func aligned(_ lines: [DrawnLine]) -> [DrawnLine] {
    var first: Double?
    return lines.sorted { $0.position < $1.position }.map { line in
      var line = line
      if let first, line.position - first <= tolerance {
        line.position = first
      } else {
        first = line.position
      }
      return line
    }
  }
}

extension DrawnLine {
  /// Whether the line crosses `other`, which has the other direction, or ends at it, perhaps with a gap.
  fileprivate func touches(_ other: DrawnLine) -> Bool {
    let reach = RuledGrid.gap
    return other.position >= start - reach && other.position <= end + reach
      && position >= other.start - reach && position <= other.end + reach
  }
}
