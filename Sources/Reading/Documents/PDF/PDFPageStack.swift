/// The lines of all pages one under another, without page marks and running heads.
struct PDFPageStack {
  private(set) var lines: [PDFLine] = []

  /// How far apart, in sizes of type, the last line of a page and the first of the next are put.
  private static let gap = 1.8

  init(_ pages: [PDFPage]) {
    var sheets = pages.map(PDFLine.lines)
    PDFPageStack.dropMarks(from: &sheets)
    PDFPageStack.dropNumbers(from: &sheets, heights: pages.map(\.height))
    PDFPageStack.dropRunningHeads(from: &sheets)
    var number = 0
    for sheet in sheets {
      guard let first = sheet.first else { continue }
      let shift = lines.last.map { $0.middle + PDFPageStack.gap * $0.em - first.middle } ?? 0
      for line in sheet {
        number += 1
        var line = line
        line.middle += shift
        line.number = number
        lines.append(line)
      }
    }
  }

  /// Takes away lines that are nothing but the mark of a page: `- 5 -`.
  private static func dropMarks(from sheets: inout [[PDFLine]]) {
    for index in sheets.indices {
      sheets[index].removeAll { line in
        TextLine(raw: Array(line.text.utf8)[...], number: 0).isPageMark
      }
    }
  }

  /// Takes away a number that stands alone at the foot of a page, where these count the pages.
  private static func dropNumbers(from sheets: inout [[PDFLine]], heights: [Double]) {
    var numbered: [Int: [Int]] = [:]
    for (index, sheet) in sheets.enumerated() {
      guard let last = sheet.last, last.chunks.count == 1, let number = Int(last.text),
        (0..<1000).contains(number), last.middle > 0.85 * heights[index]
      else { continue }
      numbered[number - index, default: []].append(index)
    }
    for (offset, pages) in numbered where pages.count > 1 || offset == 1 {
      for page in pages { sheets[page].removeLast() }
    }
  }

  /// Takes away the first and the last line of pages where three pages or more have it alike.
  private static func dropRunningHeads(from sheets: inout [[PDFLine]]) {
    func drop(_ place: ([PDFLine]) -> PDFLine?, _ remove: (inout [PDFLine]) -> Void) {
      var counts: [String: Int] = [:]
      for sheet in sheets { if let line = place(sheet) { counts[mark(line), default: 0] += 1 } }
      for index in sheets.indices {
        guard let line = place(sheets[index]), line.chunks.count == 1,
          counts[mark(line), default: 0] >= 3
        else { continue }
        remove(&sheets[index])
      }
    }
    drop(\.first) { $0.removeFirst() }
    drop(\.last) { $0.removeLast() }
  }

  private static func mark(_ line: PDFLine) -> String {
    "\(Int(line.middle)) \(line.text.filter { !$0.isNumber })"
  }
}
