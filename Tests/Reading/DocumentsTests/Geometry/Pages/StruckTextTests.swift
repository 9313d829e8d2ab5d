import TestSupport
import Testing

@testable import Documents

@Suite struct StruckTextTests {
  /// The texts of the words at the height 100 on a page with `lines`, and what is left out.
  private func read(
    _ words: [PlacedWordsFixture.Word], _ lines: [DrawnLine]
  ) -> (words: [String], setApart: [SetApart]) {
    var pages = [
      PlacedPage(
        words: words.map {
          PlacedWord(
            text: $0.text, left: $0.left, top: $0.midY - $0.size / 2, right: $0.left + $0.width,
            bottom: $0.midY + $0.size / 2)
        }, lines: lines)
    ]
    let setApart = StruckText.remove(from: &pages)
    return (pages[0].words.map(\.text), setApart)
  }

  private let number = PlacedWordsFixture.Word(text: "3639", left: 100, midY: 100)

  @Test(
    arguments: [
      ((100.0, 110.0), "39", "36"), ((110, 120), "36", "39"), ((100, 120), nil, "3639"),
      ((105, 110), "3\u{FFFD}39", "6"), ((100, 107.5), "\u{FFFD}39", "36"),
      ((110, 117.5), "36", "39"), ((100, 117.5), nil, "3639"),
    ] as [((Double, Double), String?, String)])
  func theCharactersThatALineCrossesAreLeftOut(
    _ line: (left: Double, right: Double), rest: String?, struck: String
  ) {
    let result = read(
      [number], [DrawnLine(.horizontal, at: 100.5, from: line.left, to: line.right)])
    #expect(result.words == (rest.map { [$0] } ?? []))
    #expect(result.setApart == [SetApart(.struck, struck, isInCell: false)])
  }

  @Test(arguments: [
    DrawnLine(.horizontal, at: 104, from: 100, to: 110),
    DrawnLine(.horizontal, at: 95, from: 100, to: 110),
    DrawnLine(.horizontal, at: 100, from: 60, to: 160),
    DrawnLine(.horizontal, at: 100, from: 100, to: 160),
  ]) func underlinesAndTheLinesOfATableStrikeNothingOut(line: DrawnLine) {
    let result = read([number], [line])
    #expect(result.words == ["3639"] && result.setApart.isEmpty)
  }

  @Test func suchALineIsNoBorderOfACell() {
    let border = DrawnLine(.horizontal, at: 120, from: 60, to: 160)
    var page = PlacedPage(
      words: [PlacedWord(text: "36", left: 100, top: 95, right: 110, bottom: 105)],
      lines: [border, DrawnLine(.horizontal, at: 100, from: 100, to: 110)])
    page.words.append(PlacedWord(text: "39", left: 112, top: 95, right: 122, bottom: 105))
    var pages = [page]
    _ = StruckText.remove(from: &pages)
    #expect(pages[0].lines == [border])
  }

  @Test func aLineMayStrikeOutSeveralWords() {
    let words = [
      number, .init(text: "件", left: 123, midY: 100), .init(text: "7", left: 140, midY: 100),
    ]
    let result = read(words, [DrawnLine(.horizontal, at: 100, from: 110, to: 133)])
    #expect(result.words == ["36", "7"])
    #expect(result.setApart == [SetApart(.struck, "39；件", isInCell: false)])
  }

  @Test func theLinesOfADrawingAreRead() {
    let drawing = """
      <svg>
      <defs>
      <path style="stroke:none;" d="M 0 0 L 9 0 "/>
      </defs>
      <pageSet>
      <page>
      <path style="fill:none;" d="M -0.001 3.1 L 13.999 3.1 " transform="matrix(1,0,0,-1,219.7,647.1)"/>
      <path style="fill:none;" d="M 60 20 L 60 90 " transform="matrix(1,0,0,-1,0,792)"/>
      </page>
      <page>
      <clipPath id="a">
      <path clip-rule="nonzero" d="M 0 0 L 9 0 L 9 1 L 0 1 Z"/>
      </clipPath>
      <path fill-rule="nonzero" d="M 10 20 L 30 20 L 30 20.5 L 10 20.5 Z M 10 40 L 30 40"/>
      </page>
      </pageSet>
      </svg>
      """
    let pages = DrawingReader.pages(in: Array(drawing.utf8)).map(\.lines)
    let lines = pages.map {
      $0.map { [$0.start, $0.end, $0.position].map { ($0 * 10).rounded() / 10 } }
    }
    #expect(
      lines == [[[219.7, 233.7, 644], [702, 772, 60]], [[10, 30, 20.3], [10, 30, 40]]])
  }

  @Test func theLinesOfAnOFDDocumentStrikeOutToo() throws {
    let line =
      "<ofd:PathObject Boundary='20 28 4 0.5'><ofd:AbbreviatedData>M 0 0.2 L 4 0.2"
      + "</ofd:AbbreviatedData></ofd:PathObject>"
    let ofd = TestOFD([TestOFD.text("3639", 20, 30) + line])
    let document = try DocumentReader.read(OpenedDocument(ofd.bytes)).document
    #expect(BlockOutline.lines(of: document) == ["39"])
    #expect(document.setApart == [SetApart(.struck, "36", isInCell: false)])
  }
}
