/// The headers of columns: the lowest lines of the words that are above a single column.
struct ColumnHeaders {
  private(set) var intervals: [HorizontalExtent]
  private(set) var headers: [String] = []
  /// The chunks that are not the header of a single column.
  private(set) var otherHeaders: [HeaderChunk] = []

  /// A chunk of a header with the height and the number of its line.
  struct HeaderChunk {
    let chunk: PlacedChunk
    let midY: Double
    let number: Int
  }

  /// Finds the headers in `headerLines`, the lines above the numbers, for the columns at
  /// `intervals`. Adds columns that have a header but no value. `multiChunkLines` are the numbers
  /// of lines with several chunks.
  init(_ headerLines: [PlacedLine], multiChunkLines: Set<Int>, intervals: [HorizontalExtent]) {
    self.intervals = intervals
    guard !headerLines.isEmpty else { return }
    // A chunk that is alone above all lines with several chunks is the title of the table, not of a
    // column.
    let first =
      headerLines.firstIndex { multiChunkLines.contains($0.number) } ?? headerLines.count - 1
    var candidates: [HeaderChunk] = []
    for (index, line) in headerLines.enumerated() {
      for chunk in joined(line.fragments) {
        let header = HeaderChunk(chunk: chunk, midY: line.midY, number: line.number)
        if index < first || count(over: chunk) > 1 || SpanningHead.stands(in: chunk.text) {
          otherHeaders.append(header)
        } else {
          candidates.append(header)
        }
      }
    }
    addColumns(candidates)
    var stacks = [[HeaderChunk]](repeating: [], count: self.intervals.count)
    for header in candidates {
      if let column = self.intervals.firstIndex(where: { header.chunk.overlaps($0) }) {
        stacks[column].append(header)
      } else {
        otherHeaders.append(header)
      }
    }
    let lines = stacks.map(ColumnHeaders.lines)
    let pitch = ColumnHeaders.pitch(of: lines)
    let heights = candidates.map(\.midY)
    headers = lines.map { lowest(of: $0, pitch: pitch, heights: heights) }
  }

  /// `fragments` with spaced characters (`总 计`) joined, if at most one column is below them.
  private func joined(_ fragments: [PlacedChunk]) -> [PlacedChunk] {
    var chunks: [PlacedChunk] = []
    for fragment in fragments {
      if var last = chunks.last, last.text.count == 1, fragment.text.count == 1,
        let gap = last.gap(before: fragment), gap <= 1.2
      {
        last.append(fragment)
        if count(over: last) <= 1 {
          chunks[chunks.count - 1] = last
          continue
        }
      }
      chunks.append(fragment)
    }
    return chunks
  }

  private func count(over chunk: PlacedChunk) -> Int { intervals.count { chunk.overlaps($0) } }

  /// Adds columns for headers without values below them that are as low as the other headers.
  private mutating func addColumns(_ candidates: [HeaderChunk]) {
    let lows = intervals.compactMap { interval in
      candidates.filter { $0.chunk.overlaps(interval) }.map(\.midY).max()
    }
    let top = lows.min() ?? -.infinity
    let unmatched = candidates.filter {
      count(over: $0.chunk) == 0 && $0.midY >= top - 0.3 * $0.chunk.em
    }
    intervals += ValueColumns.intervals(of: unmatched.map(\.chunk))
    intervals.sort { $0.left < $1.left }
  }

  /// The lines of a stack from the top, each with its chunks from left to right.
  private static func lines(of stack: [HeaderChunk]) -> [[HeaderChunk]] {
    var lines: [[HeaderChunk]] = []
    for header in stack.sorted(by: { ($0.midY, $0.chunk.left) < ($1.midY, $1.chunk.left) }) {
      if let last = lines.last?.last, header.midY - last.midY < 0.3 * header.chunk.em {
        lines[lines.count - 1].append(header)
      } else {
        lines.append([header])
      }
    }
    return lines
  }

  /// The line pitch in a header: the smallest distance of two lines.
  private static func pitch(of stacks: [[[HeaderChunk]]]) -> Double {
    let pitches = stacks.flatMap { lines in
      zip(lines, lines.dropFirst()).map { $1[0].midY - $0[0].midY }
    }
    return pitches.min() ?? 0
  }

  /// The text of the lowest lines of a stack, as far up as their distance is `pitch` and they are
  /// close, or aligned with other chunks at `heights`.
  private mutating func lowest(of lines: [[HeaderChunk]], pitch: Double, heights: [Double])
    -> String
  {
    var start = max(0, lines.count - 1)
    while start > 0 {
      let (upper, lower) = (lines[start - 1][0], lines[start][0])
      let distance = lower.midY - upper.midY
      let em = lower.chunk.em
      guard distance <= 1.25 * pitch,
        distance <= 2.4 * em || heights.count(where: { abs($0 - upper.midY) < 0.3 * em }) >= 3
      else { break }
      start -= 1
    }
    otherHeaders += lines[..<start].joined()
    return lines[start...].map { PlacedChunk.text(of: $0.map(\.chunk)) }.joined(separator: "\n")
  }
}
