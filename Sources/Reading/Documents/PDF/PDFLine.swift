import Chinese

/// Words that stand side by side with no more than a space between them.
struct PDFChunk {
  var text: String
  var left: Double
  var right: Double
  let em: Double
  /// Whether it is a number or a mark that stands for none.
  var isValue = false

  /// Whether the two stand one above the other in part.
  func overlaps(_ other: PDFSpan) -> Bool { left < other.right && other.left < right }
}

/// A stretch of the width of a page.
struct PDFSpan: Equatable {
  var left: Double
  var right: Double

  mutating func extend(to other: PDFSpan) {
    left = min(left, other.left)
    right = max(right, other.right)
  }
}

extension PDFChunk {
  var span: PDFSpan { PDFSpan(left: left, right: right) }
}

/// What stands at one height of a page.
struct PDFLine {
  /// In order from the left, parted where no space of a sentence would.
  var chunks: [PDFChunk]
  /// The same as a table has it: parted wherever words are.
  var pieces: [PDFChunk]
  /// Its height in the strip that the pages make one under another, in points.
  var middle: Double
  /// The number among the document's lines, from 1.
  var number = 0

  var left: Double { chunks.first?.left ?? 0 }
  var right: Double { chunks.last?.right ?? 0 }
  var em: Double { chunks.map(\.em).max() ?? 10 }
  var text: String { chunks.map(\.text).joined(separator: " ") }
}

extension PDFLine {
  /// Of one kind of pieces alone.
  init(_ pieces: [PDFChunk], of line: PDFLine) {
    self.init(
      chunks: pieces, pieces: pieces, middle: line.middle, number: line.number)
  }

  /// The values in it: what stands apart from other words, and values that the line ends with.
  var values: [PDFChunk] {
    let apart = chunks.filter(\.isValue)
    let start = pieces.lastIndex { !$0.isValue }.map { $0 + 1 } ?? 0
    return pieces.enumerated().filter { index, piece in
      piece.isValue
        && (index >= start || apart.contains { $0.left <= piece.left && piece.right <= $0.right })
    }.map(\.element)
  }

  /// The lines of `page`, from the top.
  static func lines(of page: PDFPage) -> [PDFLine] {
    var lines: [[PDFWord]] = []
    for word in page.words.sorted(by: { ($0.middle, $0.left) < ($1.middle, $1.left) }) {
      if let first = lines.last?.first, word.middle - first.middle <= 0.3 * min(word.em, first.em) {
        lines[lines.count - 1].append(word)
      } else {
        lines.append([word])
      }
    }
    return lines.map { words in
      let middle = words.reduce(0) { $0 + $1.middle } / Double(words.count)
      let pieces = words.sorted { $0.left < $1.left }.map { PDFChunk($0) }
      return PDFLine(chunks: chunks(of: pieces), pieces: PDFLine.pieces(of: pieces), middle: middle)
    }
  }

  private static func chunks(of words: [PDFChunk]) -> [PDFChunk] {
    var chunks: [PDFChunk] = []
    for word in words {
      guard let last = chunks.last, let gap = last.gap(before: word), gap <= 0.5,
        !(last.endsInDigit && word.beginsWithDigit && gap > 0.1)
      else {
        chunks.append(word)
        continue
      }
      chunks[chunks.count - 1].append(word)
    }
    return chunks
  }

  /// The words of a line as a table's cells may hold them: ordinals and units go with their words.
  private static func pieces(of words: [PDFChunk]) -> [PDFChunk] {
    var pieces: [PDFChunk] = []
    for word in words {
      guard let last = pieces.last, let gap = last.gap(before: word),
        last.goesOn(in: word, gap: gap)
      else {
        pieces.append(word)
        continue
      }
      pieces[pieces.count - 1].append(word)
    }
    return pieces
  }
}

extension PDFChunk {
  init(_ word: PDFWord) {
    self.init(
      text: word.text, left: word.left, right: word.right, em: word.em,
      isValue: PDFChunk.isValue(word.text))
  }

  /// How far it stands before `next`, in sizes of type.
  func gap(before next: PDFChunk) -> Double? { (next.left - right) / max(em, next.em) }

  mutating func append(_ next: PDFChunk) {
    let gap = gap(before: next) ?? 0
    let areWords = PDFChunk.isLatin(text.last) && PDFChunk.isLatin(next.text.first)
    text += (areWords && gap > 0.1 ? " " : "") + next.text
    right = max(right, next.right)
    isValue = PDFChunk.isValue(text)
  }

  /// Whether `next` is the rest of the same word, or what belongs to it: a unit behind a number, words
  /// behind their ordinal.
  fileprivate func goesOn(in next: PDFChunk, gap: Double) -> Bool {
    if gap <= 0.05 { return true }
    if PDFLabelMatch.isOrdinal(text) { return gap <= 1 && !PDFLabelMatch.hasOrdinal(next.text) }
    if next.isValue, PDFChunk.directions.contains(text) { return gap <= 0.6 }
    guard isValue, gap <= 0.5, let sign = next.text.first else { return false }
    return !next.isValue && "万元件个条项次宗起份（(".contains(sign)
  }

  private static let directions = ["增加", "减少", "增", "减"]

  /// Whether `text` is a number, perhaps with a word for its sign, or a mark that stands for none.
  private static func isValue(_ text: String) -> Bool {
    for word in directions where text.hasPrefix(word) {
      return text.last.map(\.isNumber) ?? false
        && SpacedRow.isValue(String(text.dropFirst(word.count)))
    }
    return SpacedRow.isValue(text)
  }

  fileprivate var endsInDigit: Bool { text.last?.isPlainDigit ?? false }
  fileprivate var beginsWithDigit: Bool { text.first?.isPlainDigit ?? false }

  private static func isLatin(_ character: Character?) -> Bool {
    character.map { $0.isASCII && ($0.isLetter || $0.isNumber) } ?? false
  }
}
