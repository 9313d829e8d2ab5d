/// The number columns of a table, from the positions of its values and of the words in its header.
struct ValueColumns {
  /// The maximum number of columns.
  private static let limit = 256

  /// The horizontal extents of the columns from the left, which do not overlap.
  private(set) var intervals: [HorizontalExtent]
  /// Whether every column has a header, so that a missing value is a blank cell.
  private(set) var areCertain = false
  /// The header of each column, with `\n` between its lines; empty if it has none.
  private(set) var headers: [String]
  /// Chunks of the header above the numbers that belong to no single column.
  private(set) var otherHeaders: [ColumnHeaders.HeaderChunk] = []

  /// The columns of `rows`. `header` are the lines above the numbers, `multiChunkLines` the numbers
  /// of lines with several chunks. Without a header, the `inherited` columns are used if they fit.
  init(
    _ rows: [ValueRow], header: [PlacedLine], multiChunkLines: Set<Int>, inherited: ValueColumns?
  ) {
    intervals = ValueColumns.intervals(of: rows.flatMap(\.cells))
    headers = []
    let reach = ValueColumns.space * (rows.first?.cells.first?.em ?? 0)
    let above =
      header.isEmpty ? inherited?.intervals ?? [] : header.flatMap(\.fragments).map(\.interval)
    mergeNeighbours(within: reach, below: above)
    if header.isEmpty, let inherited, inherit(inherited) { return }
    let found = ColumnHeaders(header, multiChunkLines: multiChunkLines, intervals: intervals)
    intervals = found.intervals
    headers = found.headers
    otherHeaders = found.otherHeaders
    areCertain =
      !headers.isEmpty && headers.count <= ValueColumns.limit && headers.allSatisfy { !$0.isEmpty }
  }

  /// The widest space between two words of a cell, in units of the type size.
  private static let space = 0.55

  /// Joins columns that only a space separates, unless each has one of `headers` above it: they are
  /// two numbers in one cell.
  private mutating func mergeNeighbours(within reach: Double, below headers: [HorizontalExtent]) {
    for index in intervals.indices.dropFirst().reversed() {
      let (left, right) = (intervals[index - 1], intervals[index])
      let areApart =
        headers.contains { $0.overlaps(left) && !$0.overlaps(right) }
        && headers.contains { $0.overlaps(right) && !$0.overlaps(left) }
      guard right.left - left.right <= reach, !areApart else { continue }
      intervals[index - 1].extend(to: right)
      intervals.remove(at: index)
    }
  }

  /// The unions of overlapping `chunks`, from the left.
  static func intervals(of chunks: [PlacedChunk]) -> [HorizontalExtent] {
    var intervals: [HorizontalExtent] = []
    for chunk in chunks.sorted(by: { $0.left < $1.left }) {
      if let last = intervals.last, chunk.left < last.right {
        intervals[intervals.count - 1].extend(to: chunk.interval)
      } else {
        intervals.append(chunk.interval)
      }
    }
    return intervals
  }

  /// Uses the columns of the part of the table on the page before, if each column of this part is
  /// under exactly one of them. Returns whether they fit.
  private mutating func inherit(_ other: ValueColumns) -> Bool {
    var matched = Set<Int>()
    for interval in intervals {
      let columns = other.intervals.indices.filter {
        other.intervals[$0].left < interval.right && interval.left < other.intervals[$0].right
      }
      guard columns.count == 1, matched.insert(columns[0]).inserted else { return false }
    }
    var merged = other.intervals
    for interval in intervals {
      guard
        let index = merged.firstIndex(where: {
          $0.left < interval.right && interval.left < $0.right
        })
      else { return false }
      merged[index].extend(to: interval)
    }
    intervals = merged
    areCertain = other.areCertain
    headers = [String](repeating: "", count: merged.count)
    return true
  }

  /// The index of the column of `chunk`.
  func index(of chunk: PlacedChunk) -> Int? { intervals.firstIndex { chunk.overlaps($0) } }
}
