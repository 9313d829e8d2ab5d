import Chinese
import Documents
import Wordings

/// A list of the sections before a report, on its cover or at the top of its page: a run of their headings in order
/// without text between them, often with page numbers, of which the report has the same headings again.
struct ContentsList {
  /// The indexes of its segments.
  let segments: Range<Int>
  private let entries: [Entry]

  /// A line of the list.
  private struct Entry {
    let text: String
    /// Nil for the title of the list, and for an entry that is no heading (附表……7).
    let heading: Heading?
    let hasPage: Bool
    var isTitle = false

    /// Reads `line`; nil where it can be no part of a list.
    init?(_ line: String) {
      guard line.utf8.count <= 240 else { return nil }
      text = line
      let scalars = line.unicodeScalars
      isTitle = line.utf8.count <= 40 && ContentsList.isTitle(scalars.filter { !$0.isSpace })
      let words = scalars.prefix(upTo: Entry.endOfWords(scalars))
      hasPage = scalars[words.endIndex...].contains(where: \.isDigit)
      heading = words.isEmpty ? nil : Heading(String(words))
      let isNumbered = heading.map { $0.number != nil || $0.ordinal != nil } ?? false
      guard isTitle || isNumbered || hasPage && !words.isEmpty && heading != nil else { return nil }
    }

    /// The end of the words before leaders and a page number: 一、总体情况……（1）.
    private static func endOfWords(_ line: String.UnicodeScalarView) -> String.Index {
      let last = line.lastIndex { !$0.isDigit && !$0.isSpace && !leaders.contains($0) }
      return last.map(line.index(after:)) ?? line.startIndex
    }

    private static var leaders: String.UnicodeScalarView {
      ".．。·•…‥・-－—–―_＿~～（）()[]【】第页Pp".unicodeScalars
    }
  }

  private static func isTitle(_ scalars: String.UnicodeScalarView) -> Bool {
    ["目录", "目錄", "目次", "本页目录"].contains(String(scalars))
  }

  /// The first list of contents in `segments`; nil where there is none.
  init?(in segments: [Segment]) {
    var start = 0
    var ends: [Int: Int]?
    while start < segments.count {
      guard let entries = Self.entries(of: segments[start]),
        entries.contains(where: { $0.isTitle || $0.heading?.number == 1 }),
        let list = Self.list(in: segments, from: start, &ends)
      else {
        start += 1
        continue
      }
      self = list
      return
    }
    return nil
  }

  private init(segments: Range<Int>, entries: [Entry]) {
    self.segments = segments
    self.entries = entries
  }

  /// What the document says of a list that was left out.
  var doubt: LocalizedDoubt {
    let quote = entries.map { $0.text.replacing("\t", with: " ") }.joined(separator: "；")
    let short = quote.count > 60 ? quote.prefix(60) + "……" : quote[...]
    return LocalizedDoubt(
      .leftOut, "目录“\(short)”不是正文，没有读取",
      en: "the table of contents, “\(short)”, is not part of the text; it was left out")
  }

  /// The entries in `segment`, one for each row of a table; nil where it has anything else.
  private static func entries(of segment: Segment) -> [Entry]? {
    switch segment {
    case .line(let paragraph), .caption(let paragraph): return Entry(paragraph.text).map { [$0] }
    case .grid(let grid):
      var entries: [Entry] = []
      for row in grid.rows {
        let texts = row.map(\.text).filter { !$0.isEmpty }
        guard !texts.isEmpty else { continue }
        // Most tables end here at their first row.
        guard let entry = Entry(texts.joined(separator: "\t")) else { return nil }
        entries.append(entry)
      }
      return entries
    case .picture, .attachment: return nil
    }
  }

  /// The list that begins at `start`; nil where there is none. `ends` has the index of the last heading of each
  /// section, once a list has asked for it.
  private static func list(
    in segments: [Segment], from start: Int, _ ends: inout [Int: Int]?
  ) -> ContentsList? {
    var entries: [Entry] = []
    var style: Heading.Style?
    var last = 0
    var end = start
    scan: while end < segments.count, let more = self.entries(of: segments[end]) {
      for entry in more {
        guard !entry.isTitle || entries.isEmpty else { break scan }
        guard let heading = entry.heading, let number = heading.number,
          style.map({ $0 == heading.style }) ?? true
        else { continue }
        // The first section again is the beginning of the report.
        guard number > last else { break scan }
        style = heading.style
        last = number
      }
      entries += more
      end += 1
    }
    let numbers = Set(
      entries.compactMap { $0.heading?.style == style ? $0.heading?.number : nil })
    let isMarked = entries.contains(where: \.isTitle) || entries.count(where: \.hasPage) >= 2
    guard numbers.count >= (isMarked ? 2 : 3), numbers.contains(1) || isMarked else { return nil }
    let known = ends ?? lastHeadings(in: segments)
    ends = known
    let again = numbers.count { known[$0].map { $0 >= end } ?? false }
    guard again * 3 >= numbers.count * 2 else { return nil }
    return ContentsList(segments: start..<end, entries: entries)
  }

  /// The index of the last heading of each section in `segments`.
  private static func lastHeadings(in segments: [Segment]) -> [Int: Int] {
    segments.indices.reduce(into: [:]) { last, index in
      if let number = segments[index].text.flatMap(Heading.init)?.number { last[number] = index }
    }
  }
}
