/// The lines of all pages, one page below the other, without page numbers and running headers.
struct PageStack {
  private(set) var lines: [PlacedLine] = []

  /// The distance between the last line of a page and the first of the next, in units of the type
  /// size.
  private static let gap = 1.8

  init(_ pages: [PlacedPage]) {
    var pageLines = pages.map(PageStack.lines)
    PageStack.removePageMarks(from: &pageLines)
    PageStack.removePageNumbers(from: &pageLines, heights: pages.map(\.height))
    PageStack.removeRunningHeaders(from: &pageLines)
    PageStack.removeBrowserLines(from: &pageLines)
    PageStack.joinTables(of: &pageLines)
    var number = 0
    for page in pageLines {
      guard let first = page.first else { continue }
      let shift = lines.last.map { $0.midY + PageStack.gap * $0.em - first.midY } ?? 0
      for line in page {
        var line = line
        line.midY += shift
        line.number = number + 1
        lines.append(line)
        number += line.table?.rowCount ?? 1
      }
    }
  }

  /// The lines and the ruled tables of `page`, from the top.
  private static func lines(of page: PlacedPage) -> [PlacedLine] {
    let (tables, rest) = RuledTable.tables(on: page)
    guard !tables.isEmpty else { return PlacedLine.lines(of: page) }
    return (PlacedLine.lines(of: rest) + tables.map { PlacedLine($0) })
      .sorted { $0.top < $1.top }
  }

  /// Joins tables that go on from one page to the next.
  private static func joinTables(of pageLines: inout [[PlacedLine]]) {
    var open: Int?
    for index in pageLines.indices where !pageLines[index].isEmpty {
      if let start = open, let table = pageLines[index][0].table,
        let before = pageLines[start].last?.table, table.continues(before)
      {
        pageLines[start][pageLines[start].count - 1].table?.append(table)
        pageLines[index].removeFirst()
        if pageLines[index].isEmpty { continue }
      }
      open = index
    }
  }

  /// Removes lines that are only a page mark: `- 5 -`.
  private static func removePageMarks(from pageLines: inout [[PlacedLine]]) {
    for index in pageLines.indices {
      pageLines[index].removeAll { line in
        TextLine(raw: Array(line.text.utf8)[...], number: 0).isPageMark
      }
    }
  }

  /// Removes the number at the foot of a page if such numbers count the pages.
  private static func removePageNumbers(from pageLines: inout [[PlacedLine]], heights: [Double]) {
    var numbered: [Int: [Int]] = [:]
    for (index, page) in pageLines.enumerated() {
      guard let last = page.last, last.midY > 0.85 * heights[index],
        let number = PageNumber(last.text)
      else { continue }
      numbered[number.page - index, default: []].append(index)
    }
    for (offset, pages) in numbered where pages.count > 1 || offset == 1 {
      for page in pages { pageLines[page].removeLast() }
    }
  }

  /// Removes the first and the last line of pages if three pages, or both of two, have the same one.
  private static func removeRunningHeaders(from pageLines: inout [[PlacedLine]]) {
    func drop(_ select: ([PlacedLine]) -> PlacedLine?, _ remove: (inout [PlacedLine]) -> Void) {
      var counts: [String: Int] = [:]
      for page in pageLines { if let line = select(page) { counts[key(line), default: 0] += 1 } }
      for index in pageLines.indices {
        // Numbers alone may be those of a table.
        guard let line = select(pageLines[index]), line.chunks.count == 1, !line.chunks[0].isValue,
          counts[key(line), default: 0] >= min(3, max(2, pageLines.count))
        else { continue }
        remove(&pageLines[index])
      }
    }
    drop(\.first) { $0.removeFirst() }
    drop(\.last) { $0.removeLast() }
  }

  /// Removes the lines that a browser prints on each page: date, time and title above, the address and the
  /// number of the page (`2/3`) below.
  private static func removeBrowserLines(from pageLines: inout [[PlacedLine]]) {
    let count = pageLines.count
    guard count > 1 else { return }
    let arePrinted = pageLines.enumerated().allSatisfy { index, page in
      page.last?.chunks.last?.text == "\(index + 1)/\(count)"
    }
    guard arePrinted else { return }
    for index in pageLines.indices {
      pageLines[index].removeLast()
      if let first = pageLines[index].first, first.hasTime { pageLines[index].removeFirst() }
    }
  }

  private static func key(_ line: PlacedLine) -> String {
    "\(Int(line.midY)) \(line.text.filter { !$0.isNumber })"
  }
}

extension PlacedLine {
  /// Whether the line has a time: `8:21`.
  fileprivate var hasTime: Bool {
    let characters = Array(text)
    return characters.indices.dropFirst().dropLast().contains { index in
      characters[index] == ":" && characters[index - 1].isPlainDigit
        && characters[index + 1].isPlainDigit
    }
  }

  /// What orders lines and tables on a page.
  fileprivate var top: Double { table?.top ?? midY }
}
