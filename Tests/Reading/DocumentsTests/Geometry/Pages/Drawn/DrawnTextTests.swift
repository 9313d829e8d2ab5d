import Testing

@testable import Documents

@Suite("What a drawing shows of the words")
struct DrawnTextTests {
  private func word(_ text: String, _ left: Double, _ y: Double, advance: Double) -> PlacedWord {
    PlacedWord(
      text: text, left: left, top: y - 9, right: left + advance * Double(text.count), bottom: y + 2)
  }

  /// The glyphs of `text` from the point on, each `step` behind the one before.
  private func glyphs(
    _ text: String, _ x: Double, _ y: Double, step: (x: Double, y: Double),
    tone: DrawnGlyph.Tone = .dark
  ) -> [DrawnGlyph] {
    text.enumerated().map { offset, character in
      DrawnGlyph(
        form: "glyph-\(character)-\(step.y)", x: x + Double(offset) * step.x,
        y: y + Double(offset) * step.y, tone: tone)
    }
  }

  @Test func slantedTextIsFoundByItsSteps() {
    let slanted = glyphs("内部资料", 100, 200, step: (12, -7))
    var page = PlacedPage(words: [word("39", 110, 190, advance: 5)])
    for (glyph, character) in zip(slanted, "内部资料") {
      page.words.append(word(String(character), glyph.x, glyph.y, advance: 12))
    }
    let drawn = DrawnText(glyphs("39", 110, 190, step: (5, 0)) + slanted)
    let left = drawn.leaveOut(from: &page)
    #expect(page.words.map(\.text) == ["39"])
    #expect(left.watermarks == ["内部资料"] && left.white.isEmpty)
  }

  @Test func twoCharactersAreSlantedWhereTheyAreRepeated() {
    let tile = { (x: Double) in glyphs("内部", x, 300, step: (12, -7)) }
    #expect(SlantedGlyphs.marks(tile(100) + tile(250)).allSatisfy { !$0 })
    #expect(SlantedGlyphs.marks(tile(100) + tile(250) + tile(400)).allSatisfy { $0 })
  }

  @Test func wrappedLabelsAreNotSlanted() {
    let label = { (x: Double) in
      glyphs("结果维", x, 100, step: (10, 0)) + glyphs("持", x + 10, 114, step: (0, 0))
        + glyphs("尚未审", x + 36, 100, step: (10, 0)) + glyphs("结", x + 46, 114, step: (0, 0))
    }
    #expect(SlantedGlyphs.marks(label(50) + label(150) + label(250)).allSatisfy { !$0 })
  }

  @Test func whiteDigitsAreNoPartOfANumber() {
    var page = PlacedPage(words: [word("12336", 100, 200, advance: 5)])
    let drawn =
      glyphs("123", 100, 200, step: (5, 0))
      + glyphs("36", 115, 200, step: (5, 0), tone: .white)
    let left = DrawnText(drawn).leaveOut(from: &page)
    #expect(page.words.map(\.text) == ["123"] && page.words.first?.right == 115)
    #expect(left.white == ["36"])
  }

  @Test func pageThatIsSlantedAsAWholeStays() {
    let slanted = glyphs("内部资料", 100, 200, step: (12, -7))
    var page = PlacedPage(words: slanted.map { word("内", $0.x, $0.y, advance: 12) })
    _ = DrawnText(slanted).leaveOut(from: &page)
    #expect(page.words.count == 4)
  }

  @Test func theDrawingTellsWhatIsWhiteOnWhite() {
    let drawing = """
      <svg>
      <path style="fill:rgb(20%,20%,60%);" d="M 0 0 L 50 0 L 50 50 L 0 50 Z"/>
      <g style="fill:rgb(100%,100%,100%);fill-opacity:1;">
        <use xlink:href="#glyph0-1" x="10" y="20"/>
        <use xlink:href="#glyph0-1" x="80" y="20"/>
      </g>
      <g fill="rgb(0%, 0%, 0%)" fill-opacity="1">
      <use xlink:href="#glyph-0-2" x="90" y="20"/>
      </g>
      </svg>
      """
    let glyphs = DrawingReader.pages(in: Array(drawing.utf8))[0].glyphs
    #expect(glyphs.map(\.tone) == [.dark, .white, .dark])
  }

  @Test func faintGroupsAreDrawnWhereTheyAreUsed() {
    let drawing = """
      <svg>
      <defs>
      <g id="glyph0-1">
      <path d="M 0 0 L 1 1"/>
      </g>
      <mask id="mask0">
        <g filter="url(#alpha)">
      <rect x="0" y="0" width="595" height="842" style="fill:rgb(0%,0%,0%);fill-opacity:0.15;stroke:none;"/>
        </g>
      </mask>
      <clipPath id="clip1">
        <rect x="0" y="0" width="376" height="255"/>
      </clipPath>
      <g id="surface7" clip-path="url(#clip1)">
      <g style="fill:rgb(0%,0%,0%);fill-opacity:1;">
        <use xlink:href="#glyph0-1" x="10" y="20"/>
      </g>
      </g>
      </defs>
      <g id="surface1">
      <use xlink:href="#surface7" transform="matrix(1,0,0,1,60,200)" mask="url(#mask0)"/>
      <g style="fill:rgb(67%,67%,67%);fill-opacity:1;">
        <use xlink:href="#glyph0-1" x="80" y="20"/>
      </g>
      </g>
      </svg>
      """
    let page = DrawingReader.pages(in: Array(drawing.utf8))[0]
    #expect(page.lines.isEmpty)
    #expect(
      page.glyphs == [
        DrawnGlyph(form: "glyph0-1", x: 70, y: 220, tone: .faint),
        DrawnGlyph(form: "glyph0-1", x: 80, y: 20, tone: .pale),
      ])
  }

  /// Four rows of numbers, and `word` with its glyphs in `tone`.
  private func left(
    _ word: PlacedWord, _ drawn: [DrawnGlyph]
  ) -> (words: [String], rest: DrawnText.Rest) {
    var page = PlacedPage()
    var glyphs: [DrawnGlyph] = []
    for row in 0..<4 {
      let y = 200 + 20 * Double(row)
      page.words.append(self.word("1386", 100, y, advance: 5))
      glyphs += self.glyphs("1386", 100, y, step: (5, 0))
    }
    page.words.append(word)
    let rest = DrawnText(glyphs + drawn).leaveOut(from: &page)
    return (page.words.dropFirst(4).map(\.text), rest)
  }

  @Test func faintTextOverOtherTextIsAWatermark() {
    let over = left(
      word("2024", 112, 203, advance: 5), glyphs("2024", 112, 203, step: (5, 0), tone: .faint))
    #expect(over.words.isEmpty && over.rest.watermarks == ["2024"])
    let beside = left(
      word("2024", 150, 200, advance: 5), glyphs("2024", 150, 200, step: (5, 0), tone: .faint))
    #expect(beside.words == ["2024"] && beside.rest.watermarks.isEmpty)
  }

  @Test func digitsThatAreNotDrawnAreNoPartOfANumber() {
    let missing = left(
      word("8270", 200, 300, advance: 5), glyphs("270", 205, 300, step: (5, 0)))
    #expect(missing.words == ["270"] && missing.rest.transparent == ["8"])
    let other = left(word("8270", 200, 300, advance: 5), glyphs("27", 207, 300, step: (5, 0)))
    #expect(other.words == ["8270"] && other.rest.transparent.isEmpty)
  }

  /// Upside down, each character begins at its right side, on a base line above it.
  @Test func numbersOnTheirHeadAreWhole() {
    let turned = left(
      word("364", 200, 300, advance: 5), glyphs("463", 205, 292, step: (5, 0)))
    #expect(turned.words == ["364"] && turned.rest.transparent.isEmpty)
  }

  @Test func paleDigitsBesideDarkOnesAreInDoubt() {
    let pale = glyphs("8", 200, 300, step: (5, 0), tone: .pale)
    let mixed = left(
      word("8319", 200, 300, advance: 5), pale + glyphs("319", 205, 300, step: (5, 0)))
    #expect(mixed.words == ["\u{FFFD}319"])
    #expect(left(word("8", 200, 300, advance: 5), pale).words == ["8"])
  }
}
