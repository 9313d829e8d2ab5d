import Testing

@testable import Documents

@Suite("Parts of a sheet on pages side by side")
struct ParallelPagesTests {
  private typealias Text = (left: Double, midY: Double, text: String)

  private let heights = stride(from: 100.0, to: 180, by: 15)

  /// A page with labels and two columns.
  private var labels: [Text] {
    [(150, 85, "自然人"), (210, 85, "其他")]
      + heights.enumerated().flatMap { row, y -> [Text] in
        [(50, y, "属于国家秘密"), (160, y, "\(row)"), (220, y, "1\(row)")]
      }
  }

  /// The heads and numbers of a third column, `shift` points lower.
  private func column(shift: Double = 0) -> [Text] {
    [(50, 85 + shift, "总计")]
      + heights.enumerated().map { row, y in (60, y + shift, "2\(row)") }
  }

  private func part(_ pages: [Text]...) throws -> DocumentPart {
    var fixture = PlacedWordsFixture()
    for page in pages { fixture.add(page) }
    return try PDFReader(fixture.bytes).read().parts[0]
  }

  @Test func aPageWithoutLabelsIsAtTheRightOfThatWithThem() throws {
    let part = try part(labels, column())
    let outline = PlacedWordsFixture.outline(of: part.document)
    #expect(outline.contains("属于国家秘密|3|13|23"))
    #expect(part.notes.map(\.code) == [.columnsAssumed])
  }

  @Test func partsArePrintedDownBeforeTheyArePrintedAcross() throws {
    let second = labels.map { ($0.left, $0.midY + 40, $0.text) }
    let part = try part(labels, second, column(), column(shift: 40))
    let outline = PlacedWordsFixture.outline(of: part.document)
    #expect(outline.count { $0 == "属于国家秘密|3|13|23" } == 2)
  }

  @Test func aPageOfOtherHeightsOrWithLabelsStandsForItself() throws {
    let lower = try part(labels, column(shift: 6))
    #expect(lower.notes.isEmpty)
    let labelled = try part(labels, labels)
    #expect(labelled.notes.isEmpty)
  }

  @Test func textThatRunsOverBothIsReadOnce() {
    func page(_ text: String, _ left: Double, unseen: (Int, Int)) -> PlacedPage {
      var page = PlacedPage(height: 842, width: 595)
      page.words = heights.enumerated().map { row, y in
        PlacedWord(text: "\(row)", left: 100, top: y - 5, right: 105, bottom: y + 5)
      }
      if unseen.1 > 0 {
        page.words += heights.map { y in
          PlacedWord(text: "国家秘密", left: 50, top: y - 5, right: 90, bottom: y + 5)
        }
      }
      var word = PlacedWord(text: text, left: left, top: 75, right: left + 40, bottom: 85)
      word.unseen = unseen
      page.words.append(word)
      return page
    }
    var pages = [page("统计期限自某", 500, unseen: (0, 2)), page("期限自某年起", 50, unseen: (2, 0))]
    #expect(ParallelPages.join(&pages) == 1)
    let texts = pages[0].words.filter { $0.midY == 80 }
    #expect(texts.map(\.text) == ["统计期限", "自某年起"])
    #expect(texts[1].left == 540)
  }
}
