import Testing
import Wordings

@testable import Documents

@Suite("Tables whose cells are enclosed by lines")
struct RuledTableTests {
  /// The lines of a table of two columns with rows of 30 points from the top 100, whose first row is one
  /// cell, each drawn from cell to cell.
  private let lines: [DrawnLine] =
    [100, 130, 160, 190].flatMap { y in
      [
        DrawnLine(.horizontal, at: y, from: 50, to: 150.4),
        DrawnLine(.horizontal, at: y + 0.7, from: 150, to: 250),
      ]
    }
    + [(50.0, 100.0), (250, 100), (150, 130)].flatMap { x, top in
      stride(from: top, to: 190, by: 30).map { DrawnLine(.vertical, at: x, from: $0, to: $0 + 30) }
    }

  private func word(_ text: String, _ left: Double, _ midY: Double) -> PlacedWord {
    let word = PlacedWordsFixture.Word(text: text, left: left, midY: midY)
    return PlacedWord(
      text: text, left: left, top: midY - 5, right: left + word.width, bottom: midY + 5)
  }

  /// Paragraphs as they are, and rows with the columns and spans of their cells.
  private func outline(_ pages: [PlacedPage]) throws -> [String] {
    let document = try GeometryReader.part(
      pages, setApart: [], orThrow: Refusal(.noTextLayer, "", en: "")
    ).document
    return document.blocks.flatMap { block -> [String] in
      switch block {
      case .paragraph(let paragraph): [paragraph.text]
      case .grid(let grid):
        grid.rows.map { row in
          row.map { cell in
            let span =
              cell.columnSpan * cell.rowSpan > 1 ? "\(cell.columnSpan)x\(cell.rowSpan)" : ""
            return "\(cell.column)\(span) \(cell.text)"
          }.joined(separator: "|")
        }
      default: []
      }
    }
  }

  private func page(_ words: [PlacedWord], _ lines: [DrawnLine]? = nil) -> PlacedPage {
    PlacedPage(words: words, height: 842, width: 595, lines: lines ?? self.lines)
  }

  private var words: [PlacedWord] {
    [
      word("表二", 50, 80), word("第一项", 100, 115), word("规", 60, 140), word("章", 60, 152),
      word("3", 200, 145), word("行政许可", 60, 175), word("表三", 50, 220),
    ]
  }

  @Test func linesOfTextThatAPageBreaksOffBelowTheFootAreInTheirCells() throws {
    let lines = self.lines.filter { $0.position < 185 }.map { line in
      var line = line
      line.end = min(line.end, line.direction == .vertical ? 180 : line.end)
      return line
    }
    let head = [word("表", 200, 140), word("尚未", 60, 174), word("总", 200, 174)]
    let broken = [word("审结", 60, 185), word("计", 200, 185)]
    #expect(try outline([page(head + broken, lines)]).last == "0 尚未审结|1 总计")
    // A line that is in no cell with text above it is below the table.
    let note = word("注：见附件", 60, 186)
    #expect(try outline([page(Array(head.prefix(1)) + [note], lines)]).last == "注：见附件")
  }

  @Test func textIsReadByItsCell() throws {
    #expect(
      try outline([page(words)]) == ["表二", "02x1 第一项", "0 规章|1 3", "0 行政许可|1 ", "表三"])
  }

  @Test(arguments: [
    (12, ["0 |1 ", "0 其他法律行政法规禁止公开|1 3", "0 |1 ", "0 行政许可|1 4"]),
    // Another text is drawn between the label and the number, so that its row is not known.
    (20, ["0 \u{FFFD}|1 ", "0 \u{FFFD}|1 3", "0 \u{FFFD}|1 ", "0 行政许可|1 4"]),
  ])
  func aTextHigherThanItsRowIsInThatOfTheNumbersDrawnBehindIt(order: Int, rows: [String]) throws {
    // The lines of the first label reach over the borders of its row.
    let lines = [
      word("其他法律", 60, 124), word("行政法规", 60, 136), word("禁止公开", 60, 148), word("3", 200, 136),
      word("行政", 60, 160), word("许可", 60, 172), word("4", 200, 166),
    ].enumerated().map { offset, word in
      var word = word
      word.order = 10 * offset
      if offset < 3 { word.order = 4 * offset }
      if offset == 3 { word.order = order }
      if offset == 5 { word.order = 42 }
      return word
    }
    let grid =
      [112.0, 154.0, 184.0].map { DrawnLine(.horizontal, at: $0, from: 50, to: 250) }
      + [50.0, 150, 250].map { DrawnLine(.vertical, at: $0, from: 112, to: 184) }
    let low = [126.0, 146].map { DrawnLine(.horizontal, at: $0, from: 50, to: 250) }
    #expect(try outline([page(lines, grid + low)]) == rows)
  }

  @Test func linesMayBeOpenAtTheSides() throws {
    let inner = lines.filter { $0.direction == .horizontal || $0.position == 150 }
    #expect(
      try outline([page(words, inner)]) == ["表二", "第一项", "0 规章|1 3", "0 行政许可|1 ", "表三"])
  }

  @Test func cellsMayHaveBordersOfTheirOwnWithGapsBetweenThem() throws {
    func box(_ left: Double, _ top: Double, _ right: Double, _ bottom: Double) -> [DrawnLine] {
      [
        DrawnLine(.horizontal, at: top, from: left, to: right),
        DrawnLine(.horizontal, at: bottom, from: left, to: right),
        DrawnLine(.vertical, at: left, from: top, to: bottom),
        DrawnLine(.vertical, at: right, from: top, to: bottom),
      ]
    }
    let boxes =
      box(50, 100, 250, 190) + box(54, 104, 246, 126) + box(54, 130, 148, 157)
      + box(152, 130, 246, 157) + box(54, 161, 148, 186) + box(152, 161, 246, 186)
    #expect(try outline([page(words, boxes)]) == outline([page(words)]))
  }

  @Test(arguments: [
    ("2.申请", "", "人逾期", ["0 2.申请人逾期|1 7", "0 丁|1 8"]),
    ("2.申请", "", "3.其他", ["0 2.申请|1 ", "0 3.其他|1 7", "0 丁|1 8"]),
    ("2.申请", "5", "人逾期", ["0 2.申请|1 5", "0 人逾期|1 7", "0 丁|1 8"]),
  ])
  func aRowThatThePageBreaksIsOne(
    label: String, value: String, rest: String, rows: [String]
  ) throws {
    let head = [word("第一项", 100, 115)]
    let first = [word("规章", 60, 145), word("3", 200, 145), word(label, 60, 175)]
    let number = value.isEmpty ? [] : [word(value, 200, 175)]
    let second = [
      word(rest, 60, 145), word("7", 200, 145), word("丁", 60, 175), word("8", 200, 175),
    ]
    #expect(
      try outline([page(head + first + number), page(head + second)])
        == ["02x1 第一项", "0 规章|1 3"] + rows)
  }

  @Test func numbersInTwoLinesAreNotOne() throws {
    let wrapped = words + [word("7", 200, 156)]
    #expect(try outline([page(wrapped)])[2] == "0 规章|1 3\n7")
  }

  @Test func wordsOfNeighbouringCellsAreDividedAtTheLineBetweenThem() throws {
    let joined = words.map { $0.text == "行政许可" ? word("行政许可12", 111, 175) : $0 }
    #expect(try outline([page(joined)])[3] == "0 行政许可|1 12")
  }

  @Test func aLineThroughACharacterDividesNothing() {
    let crossed = words.map { $0.text == "行政许可" ? word("行政许可12", 115, 175) : $0 }
    #expect(RuledTable.tables(on: page(crossed)).tables.isEmpty)
  }

  @Test(arguments: [
    [DrawnLine](), [DrawnLine(.horizontal, at: 100, from: 50, to: 250)],
    [
      DrawnLine(.horizontal, at: 60, from: 40, to: 560),
      DrawnLine(.horizontal, at: 800, from: 40, to: 560),
      DrawnLine(.vertical, at: 40, from: 60, to: 800),
      DrawnLine(.vertical, at: 560, from: 60, to: 800),
    ],
  ]) func fewLinesAreNoTable(lines: [DrawnLine]) {
    let (tables, rest) = RuledTable.tables(on: page(words, lines))
    #expect(tables.isEmpty && rest.words.count == words.count)
  }

  @Test func aDrawingOfManyLinesIsNoTable() {
    let lines = (0..<2100).flatMap { index in
      [DrawnLine.Direction.horizontal, .vertical].map {
        DrawnLine($0, at: 10 * Double(index), from: 0, to: 21_000)
      }
    }
    #expect(Ruling(lines).groups.isEmpty)
    #expect(RuledTable.tables(on: page(words, lines)).rest.words.count == words.count)
  }

  @Test func proseInBoxesIsNoTable() {
    let prose = (0..<30).map { word(String(repeating: "文", count: 9), 55, 133 + Double($0) * 0.9) }
    #expect(RuledTable.tables(on: page(prose)).tables.isEmpty)
  }

  @Test func aTableGoesOnWithoutItsHeadOnTheNextPage() throws {
    let first = page(words.filter { $0.midY < 200 })
    let second = page([
      word("第一项", 100, 115), word("行政处罚", 60, 145), word("5", 200, 145), word("行政强制", 60, 175),
      word("6", 200, 175), word("表三", 50, 220),
    ])
    #expect(
      try outline([first, second]) == [
        "表二", "02x1 第一项", "0 规章|1 3", "0 行政许可|1 ", "0 行政处罚|1 5", "0 行政强制|1 6", "表三",
      ])
  }

  @Test func thePartBehindAPageMayLackTheColumnOfACellThatThePageBreaks() throws {
    let first = page(words.filter { $0.midY < 200 })
    let part = lines.filter { $0.position >= 130 && $0.end > 130 }.map {
      $0.direction == .horizontal
        ? DrawnLine(.horizontal, at: $0.position, from: max($0.start, 150), to: 250) : $0
    }.filter { $0.direction == .horizontal || $0.position >= 150 }
    let halved = part + [DrawnLine(.vertical, at: 200, from: 130, to: 190)]
    let second = page(
      [word("5", 170, 145), word("6", 220, 145), word("7", 170, 175), word("8", 220, 175)], halved)
    #expect(
      try outline([first, second]) == [
        "表二", "03x1 第一项", "0 规章|12x1 3", "0 行政许可|12x1 ", "1 5|2 6", "1 7|2 8",
      ])
  }

  @Test func browserLinesAreNoText() throws {
    let pages = (1...2).map { number in
      page(
        [
          word("11/29/26, 8:21", 30, 20), word("某局年报", 250, 20), word("正文\(number)", 50, 60),
          word("https://a.cn/b", 30, 820), word("\(number)/2", 550, 820),
        ], [])
    }
    #expect(try outline(pages) == ["正文1", "正文2"])
  }

  @Test func turnedPagesKeepTheirLines() throws {
    let turned = page(words).turned(.upsideDown)
    #expect(try outline([turned.turned(.upsideDown)]) == outline([page(words)]))
    let down = page(words).turned(.down)
    #expect(down.lines.count == lines.count && down.lines[0].direction == .vertical)
    #expect(try outline([down.turned(.up)]) == outline([page(words)]))
  }
}
