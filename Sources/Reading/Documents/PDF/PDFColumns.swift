/// The columns of a table's numbers, told by where its values and the words of its head stand.
struct PDFColumns {
  /// The most columns that a table is taken to have.
  private static let limit = 256

  /// From the left; they do not overlap.
  private(set) var spans: [PDFSpan]
  /// Whether each has a head of its own, so that a place without a value is a blank cell.
  private(set) var areCertain = false
  /// What heads each, a line a line of its; empty where nothing does.
  private(set) var heads: [String]
  /// What stands in the head over the numbers and heads no single column.
  private(set) var others: [PDFHeadStacks.Place] = []

  /// Of `rows`, with `words` as the head over the numbers, line by line; `shared` are the numbers of
  /// lines where several words stand.
  init(_ rows: [PDFRow], words: [PDFLine], shared: Set<Int>, inherited: PDFColumns?) {
    spans = PDFColumns.spans(of: rows.flatMap(\.cells))
    heads = []
    if words.isEmpty, let inherited, inherit(inherited) { return }
    let stacks = PDFHeadStacks(words, shared: shared, spans: spans)
    spans = stacks.spans
    heads = stacks.heads
    others = stacks.others
    areCertain =
      !heads.isEmpty && heads.count <= PDFColumns.limit && heads.allSatisfy { !$0.isEmpty }
  }

  /// The stretches that `chunks` cover, from the left.
  static func spans(of chunks: [PDFChunk]) -> [PDFSpan] {
    var spans: [PDFSpan] = []
    for chunk in chunks.sorted(by: { $0.left < $1.left }) {
      if let last = spans.last, chunk.left < last.right {
        spans[spans.count - 1].extend(to: chunk.span)
      } else {
        spans.append(chunk.span)
      }
    }
    return spans
  }

  /// Goes on with the columns of the part of the table before a page's end, where each of these stands
  /// under one of those.
  private mutating func inherit(_ other: PDFColumns) -> Bool {
    var taken = Set<Int>()
    for span in spans {
      let places = other.spans.indices.filter {
        other.spans[$0].left < span.right && span.left < other.spans[$0].right
      }
      guard places.count == 1, taken.insert(places[0]).inserted else { return false }
    }
    var merged = other.spans
    for span in spans {
      guard let place = merged.firstIndex(where: { $0.left < span.right && span.left < $0.right })
      else { return false }
      merged[place].extend(to: span)
    }
    spans = merged
    areCertain = other.areCertain
    heads = [String](repeating: "", count: merged.count)
    return true
  }

  /// The column of `chunk`.
  func index(of chunk: PDFChunk) -> Int? { spans.firstIndex { chunk.overlaps($0) } }
}

/// The heads of columns: words that stand over one column alone, the lowest lines of them.
struct PDFHeadStacks {
  private(set) var spans: [PDFSpan]
  private(set) var heads: [String] = []
  /// The chunks that head no single column, with their lines.
  private(set) var others: [Place] = []

  /// A piece of a line and where it stands.
  struct Place {
    let chunk: PDFChunk
    let middle: Double
    let number: Int
  }

  /// Finds them in `words`, the head's lines over the numbers, for the columns at `spans`, and columns
  /// that have a head but no value.
  init(_ words: [PDFLine], shared: Set<Int>, spans: [PDFSpan]) {
    self.spans = spans
    guard !words.isEmpty else { return }
    // What stands alone above all lines of several words heads the table, not a column.
    let first = words.firstIndex { shared.contains($0.number) } ?? words.count - 1
    var places: [Place] = []
    for (index, line) in words.enumerated() {
      for chunk in joined(line.pieces) {
        let place = Place(chunk: chunk, middle: line.middle, number: line.number)
        if index < first || count(over: chunk) > 1 {
          others.append(place)
        } else {
          places.append(place)
        }
      }
    }
    addColumns(places)
    var stacks = [[Place]](repeating: [], count: self.spans.count)
    for place in places {
      if let column = self.spans.firstIndex(where: { place.chunk.overlaps($0) }) {
        stacks[column].append(place)
      } else {
        others.append(place)
      }
    }
    let lines = stacks.map(PDFHeadStacks.lines)
    let pitch = PDFHeadStacks.pitch(of: lines)
    let heights = places.map(\.middle)
    heads = lines.map { lowest(of: $0, pitch: pitch, heights: heights) }
  }

  /// `pieces` with characters set apart, `总 计`, joined where no more than one column stands under them.
  private func joined(_ pieces: [PDFChunk]) -> [PDFChunk] {
    var chunks: [PDFChunk] = []
    for piece in pieces {
      if var last = chunks.last, last.text.count == 1, piece.text.count == 1,
        let gap = last.gap(before: piece), gap <= 1.2
      {
        last.append(piece)
        if count(over: last) <= 1 {
          chunks[chunks.count - 1] = last
          continue
        }
      }
      chunks.append(piece)
    }
    return chunks
  }

  private func count(over chunk: PDFChunk) -> Int { spans.count { chunk.overlaps($0) } }

  /// Adds the columns whose heads stand over no value, as low as the other heads.
  private mutating func addColumns(_ places: [Place]) {
    let lows = spans.compactMap { span in
      places.filter { $0.chunk.overlaps(span) }.map(\.middle).max()
    }
    let top = lows.min() ?? -.infinity
    let free = places.filter {
      count(over: $0.chunk) == 0 && $0.middle >= top - 0.3 * $0.chunk.em
    }
    spans += PDFColumns.spans(of: free.map(\.chunk))
    spans.sort { $0.left < $1.left }
  }

  /// The lines of a stack, from the top; pieces of one line stand side by side.
  private static func lines(of stack: [Place]) -> [[Place]] {
    var lines: [[Place]] = []
    for place in stack.sorted(by: { ($0.middle, $0.chunk.left) < ($1.middle, $1.chunk.left) }) {
      if let last = lines.last?.last, place.middle - last.middle < 0.3 * place.chunk.em {
        lines[lines.count - 1].append(place)
      } else {
        lines.append([place])
      }
    }
    return lines
  }

  /// How far apart the lines of one head stand: the least that any two do.
  private static func pitch(of stacks: [[[Place]]]) -> Double {
    let pitches = stacks.flatMap { lines in
      zip(lines, lines.dropFirst()).map { $1[0].middle - $0[0].middle }
    }
    return pitches.min() ?? 0
  }

  /// The text of the lowest lines of a stack, as far up as they stand `pitch` apart, and close or beside
  /// others at `heights`.
  private mutating func lowest(of lines: [[Place]], pitch: Double, heights: [Double]) -> String {
    var start = max(0, lines.count - 1)
    while start > 0 {
      let (upper, lower) = (lines[start - 1][0], lines[start][0])
      let distance = lower.middle - upper.middle
      let em = lower.chunk.em
      guard distance <= 1.25 * pitch,
        distance <= 2.4 * em || heights.count(where: { abs($0 - upper.middle) < 0.3 * em }) >= 3
      else { break }
      start -= 1
    }
    others += lines[..<start].joined()
    return lines[start...].map { $0.map(\.chunk.text).joined() }.joined(separator: "\n")
  }
}
