/// The texts of a made report where a printer puts them: type of 10 points, columns as wide as their
/// texts.
struct MadePages {
  /// How the texts stand in their cells. Labels are on the left, other texts in the middle unless it says
  /// otherwise.
  enum Style: CaseIterable {
    case plain
    /// Heads of several columns begin at the left edge.
    case leftHeads
    case rightNumbers
    /// Labels are wrapped, so that the numbers stand beside their middle.
    case narrowLabels
  }

  struct Text {
    let text: String
    let left: Double
    /// The vertical centre, from the top of the page.
    let middle: Double
  }

  /// In points.
  static let size = (width: 2400.0, height: 1000.0)
  private static let (top, bottom, left) = (60.0, 940.0, 60.0)
  private static let pitch = 14.0
  private static let narrowWidth = 110.0

  private(set) var pages: [[Text]] = [[]]
  private let style: Style
  private var y = top

  init(_ parts: [MadePart], style: Style) {
    self.style = style
    for part in parts {
      switch part {
      case .line(let line):
        place(line, left: MadePages.left, middle: y)
        advance(by: MadePages.pitch + 6)
      case .table(let table): place(table)
      }
    }
  }

  private mutating func advance(by height: Double) {
    y += height
    guard y > MadePages.bottom else { return }
    pages.append([])
    y = MadePages.top
  }

  private mutating func place(_ text: some StringProtocol, left: Double, middle: Double) {
    pages[pages.count - 1].append(Text(text: String(text), left: left, middle: middle))
  }

  private mutating func place(_ table: MadeTable) {
    var cells = MadePages.cells(of: table)
    if style == .narrowLabels {
      for row in cells.indices where cells[row].first?.column == 0 {
        cells[row][0].cell.text = MadePages.wrapped(cells[row][0].cell.text)
      }
    }
    let edges = MadePages.edges(of: cells.joined())
    for row in cells {
      let lines = row.filter { $0.cell.rows == 1 }.map { MadePages.lines(of: $0.cell.text).count }
      let height = MadePages.pitch * Double(max(lines.max() ?? 1, 1)) + 6
      for (column, cell) in row {
        let texts = MadePages.lines(of: cell.text)
        for (index, text) in texts.enumerated() {
          let room = edges[column + cell.columns] - edges[column] - 12 - MadePages.width(text)
          let offset = Double(2 * index + 1 - texts.count) / 2 * MadePages.pitch
          place(
            text, left: edges[column] + room * share(column, cell), middle: y + height / 2 + offset)
        }
      }
      advance(by: height)
    }
    advance(by: MadePages.pitch)
  }

  /// The share of the room beside the text of `cell` that is left of it.
  private func share(_ column: Int, _ cell: MadeCell) -> Double {
    switch style {
    case _ where column == 0: 0
    case .leftHeads where cell.columns > 1: 0
    case .rightNumbers where cell.columns == 1: 1
    default: 0.5
    }
  }

  /// `text` in lines of a narrow column. Numbers are not broken.
  private static func wrapped(_ text: String) -> String {
    lines(of: text).map { line in
      var wrapped = ""
      var width = 0.0
      var rest = line
      while let first = rest.first {
        let word =
          first.isWholeNumber
          ? rest.prefix { $0.isWholeNumber || ".,".contains($0) } : rest.prefix(1)
        width += self.width(word)
        if width > narrowWidth {
          wrapped += "\n"
          width = self.width(word)
        }
        wrapped += word
        rest = rest.dropFirst(word.count)
      }
      return wrapped
    }.joined(separator: "\n")
  }

  private static func lines(of text: String) -> [Substring] { text.split(separator: "\n") }

  /// The cells of each row with the columns in which they begin.
  private static func cells(of table: MadeTable) -> [[(column: Int, cell: MadeCell)]] {
    var free: [Int] = []
    return table.rows.enumerated().map { index, row in
      var column = 0
      return row.map { cell in
        while column < free.count, free[column] > index { column += 1 }
        let start = column
        column += cell.columns
        while free.count < column { free.append(0) }
        for slot in start..<column { free[slot] = index + cell.rows }
        return (start, cell)
      }
    }
  }

  /// The left edges of the columns, and the right edge of the last one.
  private static func edges(of cells: some Sequence<(column: Int, cell: MadeCell)>) -> [Double] {
    let byEnd = Dictionary(grouping: cells) { $0.column + $0.cell.columns }
    var edges = [left]
    for end in 1...max(byEnd.keys.max() ?? 1, 1) {
      let needed = (byEnd[end] ?? []).map { cell in
        edges[cell.column] + 24 + (lines(of: cell.cell.text).map(width).max() ?? 0)
      }
      edges.append(max(edges[end - 1] + 36, needed.max() ?? 0))
    }
    return edges
  }

  /// The width of `text` in points.
  static func width(_ text: some StringProtocol) -> Double {
    text.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? 10 : 5) }
  }
}
