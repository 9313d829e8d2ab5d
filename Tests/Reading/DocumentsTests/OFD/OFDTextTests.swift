import TestSupport
import Testing

@testable import Documents

@Suite struct OFDTextTests {
  /// The texts of the words of a text object of 4 mm type, and their left edges in millimetres.
  private func words(
    _ attributes: String = "", code: String, _ text: String
  ) throws -> [(text: String, left: Double, top: Double)] {
    let object = TestOFD.object("Size='4' \(attributes)", code: code, text)
    let xml = Array("<ofd:Page>\(object)</ofd:Page>".utf8)
    let page = try OFDPage(xml.span)
    var words = OFDWords()
    for case .text(let text, let paint) in page.drawing.objects {
      words.append(text, AffineMap(pageAt: (0, 0)), paint)
    }
    let unit = AffineMap.pointsPerMillimetre
    return words.words.map { ($0.text, ($0.left / unit).rounded(), ($0.top / unit).rounded()) }
  }

  @Test(arguments: [
    ("10 20 30", 10, [10.0, 20, 30]), ("g 3 2.5", 10, [2.5, 2.5, 2.5]),
    ("1 g 2 4 7", 10, [1, 4, 4, 7]), ("g 999999 4", 3, [4, 4, 4]), ("g -3 4 1", 9, [1]),
    ("g 2", 9, []), ("g nan 4 1", 9, []), ("x 1e99 2", 9, [2]), ("1,2\n3", 9, [1, 2, 3]),
    ("5 6 7", 2, [5, 6]), ("G 2 1", 9, [1, 1]),
  ])
  func distancesMayBeRuns(text: String, limit: Int, deltas: [Double]) {
    #expect(OFDNumbers.deltas(text, limit: limit) == deltas)
  }

  @Test func charactersAreOneWordUntilAGap() throws {
    let words = try words(code: "X='10' Y='4' DeltaX='g 3 4 30 2 30'", "本年新收12 7")
    #expect(words.map(\.text) == ["本年新收", "12", "7"])
    #expect(words.map(\.left) == [10, 52, 86])
  }

  @Test func wordsThatAreSpacedOutAreOne() throws {
    let title = try words(code: "X='10' Y='4' DeltaX='g 9 4'", "青石县水利2023年")
    #expect(title.map(\.text) == ["青石县水利2023年"])
    let numbers = try words(code: "X='10' Y='4' DeltaX='g 3 4'", "2023")
    #expect(numbers.map(\.text) == ["2", "0", "2", "3"])
  }

  @Test func oneTextMayHaveSeveralLines() throws {
    let words = try words(
      code: "X='10' Y='4' DeltaX='4 4 -8 4 4' DeltaY='0 0 6 0 0'", "不予公开信息")
    #expect(words.map(\.text) == ["不予公", "开信息"])
    #expect(words.map(\.left) == [10, 10] && words.map(\.top) == [1, 7])
  }

  @Test func distancesDownMakeAVerticalText() throws {
    let words = try words(code: "X='10' Y='4' DeltaY='g 3 5'", "办理结果")
    #expect(words.map(\.text) == ["办", "理", "结", "果"])
    #expect(words.map(\.top) == [1, 6, 11, 16])
  }

  @Test func withoutDistancesTheCharactersFollowEachOther() throws {
    let words = try words(code: "X='10' Y='4'", "新收 12件")
    #expect(words.map(\.text) == ["新收", "12件"] && words.map(\.left) == [10, 20])
  }

  @Test func theMatrixScalesAndTheBoundaryMoves() throws {
    let words = try words(
      "Boundary='100 50 9 9' CTM='2 0 0 2 5 0'", code: "X='10' Y='4' DeltaX='4'", "新收")
    #expect(words.map(\.text) == ["新收"] && words.map(\.left) == [125])
    #expect(words.map(\.top) == [51])
  }

  @Test func theScaleNarrowsCharacters() throws {
    let narrow = try words("HScale='0.5'", code: "X='0' Y='4' DeltaX='2 2'", "新收件")
    #expect(narrow.map(\.text) == ["新收件"])
    let wide = try words(code: "X='0' Y='4' DeltaX='6 6'", "新收件")
    #expect(wide.map(\.text) == ["新", "收", "件"])
  }

  @Test func theNextTextBeginsWhereTheLastDidInTheOtherDirection() throws {
    let xml = Array(
      "<Page><TextObject Size='4'><TextCode X='9' Y='4'>一</TextCode><TextCode X='40'>二</TextCode>"
        .appending("</TextObject></Page>").utf8)
    let page = try OFDPage(xml.span)
    let starts = page.drawing.objects.compactMap { object -> [Double]? in
      if case .text(let text, _) = object { text.glyphs.first.map { [$0.x, $0.y] } } else { nil }
    }
    #expect(starts == [[9, 4], [40, 4]])
  }

  @Test func lineBreaksAroundATextAreNoCharacters() throws {
    let words = try words(code: "X='10' Y='4' DeltaX='4'", "\n    新收\n  ")
    #expect(words.map(\.text) == ["新收"] && words.map(\.left) == [10])
  }

  @Test func textOfAClipIsNotShown() throws {
    let clip = "<Clip><Area><Text><TextCode X='0' Y='4'>九</TextCode></Text></Area></Clip>"
    let xml = Array("<Page><TextObject Size='4'>\(clip)</TextObject></Page>".utf8)
    #expect(try OFDPage(xml.span).drawing.objects.isEmpty)
  }
}
