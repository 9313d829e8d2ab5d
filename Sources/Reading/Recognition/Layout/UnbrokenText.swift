import Chinese
import Documents

/// A paragraph that holds several sections or whole tables, because the text lost its line breaks: a
/// page copied into one line. It is split before the headings of sections, and where labels and
/// values of a table follow each other.
struct UnbrokenText {
  private let text: [Unicode.Scalar]
  private let line: Int
  private let matcher: LabelMatcher
  private(set) var segments: [Segment] = []

  /// Splits `text`, which begins at `line`; nil where it has neither several headings nor the cells of
  /// a table.
  init?(_ text: String, line: Int, matcher: LabelMatcher) {
    guard UnbrokenText.mayBe(text) else { return nil }
    self.text = Array(text.unicodeScalars)
    (self.line, self.matcher) = (line, matcher)
    let headings = UnbrokenHeading.all(in: self.text) { matcher.match($0, in: nil) == nil }
    let first = headings.first?.range.lowerBound ?? self.text.count
    addFront(self.text[..<first])
    for (index, heading) in headings.enumerated() {
      let end = index + 1 < headings.count ? headings[index + 1].range.lowerBound : self.text.count
      addLine(self.text[heading.range])
      add(self.text[heading.range.upperBound..<end])
    }
    guard segments.count > 1 else { return nil }
  }

  /// Splits the only long row of a grid, into which the tabs or bars of such a text were read.
  init?(_ grid: Grid, matcher: LabelMatcher) {
    guard grid.rows.count <= 3, let longest = grid.rows.map(\.count).max(), longest > 40 else {
      return nil
    }
    let text = grid.rows.map { $0.map(\.text).joined(separator: "\t") }.joined(separator: "\n")
    self.init(text, line: grid.line, matcher: matcher)
  }

  /// Whether `text` is long, and has the ordinals of two sections or words of a table. False for nearly
  /// all paragraphs.
  private static func mayBe(_ text: String) -> Bool {
    guard (300...(1 << 16)).contains(text.utf8.count) else { return false }
    return second.occurs(in: text) && third.occurs(in: text) || article.occurs(in: text)
      || result.occurs(in: text)
  }

  private static let second = SubstringSearcher("二、")
  private static let third = SubstringSearcher("三、")
  private static let article = SubstringSearcher("第二十条第")
  private static let result = SubstringSearcher("结果维持")

  /// Adds what comes before the first heading: the title, if it begins with one, and text.
  private mutating func addFront(_ front: ArraySlice<Unicode.Scalar>) {
    var rest = front
    for end in front.indices.prefix(80)
    where front[...end].suffix(2).elementsEqual(UnbrokenText.report) {
      guard Title(front[...end].string) != nil else { continue }
      addLine(front[...end])
      rest = front[(end + 1)...]
      break
    }
    add(rest)
  }

  private static let report: [Unicode.Scalar] = ["报", "告"]

  private mutating func addLine(_ words: ArraySlice<Unicode.Scalar>) {
    let text = words.trimmed(\.isSpace).string
    if !text.isEmpty { segments.append(.line(Paragraph(text: text, line: line))) }
  }

  /// Adds the text of one section: runs of cells as grids, what is between them as lines.
  private mutating func add(_ words: ArraySlice<Unicode.Scalar>) {
    var start = words.startIndex
    for run in CellRun.all(in: words, matcher: matcher) {
      addLine(words[start..<run.range.lowerBound])
      let cells = run.cells.enumerated().map { GridCell(text: $1, column: $0, line: line) }
      segments.append(.grid(Grid(rows: [cells], line: line, hasColumns: false)))
      start = run.range.upperBound
    }
    addLine(words[start...])
  }
}
