import Testing

@testable import Documents

@Suite struct WatermarkTests {
  private static let words: [PlacedWordsFixture.Word] = [
    (50.0, 100.0, "信息内容"), (200, 100, "制发件数"), (300, 100, "废止件数"), (400, 100, "有效件数"),
    (50, 130, "规章"), (215, 130, "1"), (315, 130, "2"), (415, 130, "3"),
    (50, 160, "行政规范性文件"), (215, 160, "4"), (315, 160, "5"), (415, 160, "6"),
  ].map { .init(text: $2, left: $0, midY: $1) }

  private func fixture(_ words: [PlacedWordsFixture.Word]) -> PlacedWordsFixture {
    var fixture = PlacedWordsFixture()
    fixture.add(words)
    return fixture
  }

  @Test func thePagesAreDrawnOnlyWhereWordsCross() {
    let slanted: [PlacedWordsFixture.Word] = [
      .init(text: "20", left: 200, midY: 140, size: 14),
      .init(text: "22", left: 214, midY: 135, size: 14),
    ]
    #expect(!PDFReader(fixture(WatermarkTests.words).bytes).mayHaveSlantedText)
    #expect(PDFReader(fixture(WatermarkTests.words + slanted).bytes).mayHaveSlantedText)
  }

  @Test func textPrintedAgainAndAgainOverOtherTextIsLeftOut() {
    let stamps = [(60.0, 133.0), (205, 132), (310, 158), (410, 128), (300, 250)].map {
      PlacedWordsFixture.Word(text: "20220108", left: $0, midY: $1, size: 12)
    }
    let stamped = fixture(WatermarkTests.words + stamps)
    #expect(stamped.outline == fixture(WatermarkTests.words).outline)
    #expect(stamped.document.setApart == [SetApart(.watermark, "20220108", isInCell: false)])
  }

  @Test func equalNumbersBelowEachOtherAreNoWatermark() {
    let numbers = (0..<8).map {
      PlacedWordsFixture.Word(text: "0", left: 215, midY: 190 + 10 * Double($0))
    }
    let labels = (0..<8).map {
      PlacedWordsFixture.Word(text: "其他\($0)", left: 50, midY: 190 + 10 * Double($0))
    }
    #expect(fixture(WatermarkTests.words + numbers + labels).document.setApart.isEmpty)
  }

  @Test func longLabelsOverEqualNumbersAreNoWatermark() {
    let rows = (0..<4).flatMap { row -> [PlacedWordsFixture.Word] in
      let y = 300 + 20 * Double(row)
      return [
        .init(text: "行政复议\(row)信息公开信访举报投诉", left: 50, midY: y),
        .init(text: "0", left: 215, midY: y),
      ]
    }
    let document = fixture(WatermarkTests.words + rows).document
    #expect(!document.setApart.contains { $0.kind == .watermark })
  }

  @Test func numbersInFontBoxesAtTheEdgeAreNotCutOff() {
    let labels = ["行政许可事项", "行政处罚事项", "规范性文件"].enumerated().map { row, label in
      box(label, left: 50, midY: 700 + 40 * Double(row), size: 9)
    }
    let number = box("257", left: 300, midY: 835, size: 9)
    let page = "<page width=\"595\" height=\"842\">\n"
    let bytes = Array((page + (labels + [number]).joined(separator: "\n")).utf8)
    #expect(PlacedPage.pages(in: bytes)[0].words.last?.text == "257")
  }

  /// A word whose box is two and a half times as high as its type.
  private func box(_ text: String, left: Double, midY: Double, size: Double) -> String {
    let width = text.unicodeScalars.reduce(0.0) { $0 + ($1.value >= 0x2E80 ? size : size / 2) }
    return "<word xMin=\"\(left)\" yMin=\"\(midY - 1.25 * size)\" xMax=\"\(left + width)\" "
      + "yMax=\"\(midY + 1.25 * size)\">\(text)</word>"
  }
}
