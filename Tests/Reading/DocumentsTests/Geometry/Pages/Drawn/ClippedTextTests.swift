import Testing

@testable import Documents

@Suite("Text that is clipped")
struct ClippedTextTests {
  private func word(_ text: String, _ left: Double) -> PlacedWord {
    let width = PlacedWordsFixture.Word(text: text, left: left, midY: 100).width
    return PlacedWord(text: text, left: left, top: 95, right: left + width, bottom: 105)
  }

  /// The glyphs of `text`, in 10 point type, within the columns of `clip`.
  private func glyphs(
    _ text: String, _ left: Double, _ clip: ClosedRange<Int>? = nil
  ) -> [DrawnGlyph] {
    let area = clip.flatMap { clip in
      DrawnArea(
        "M \(clip.lowerBound) 90 L \(clip.upperBound) 110", AffineMap(), leastSide: 0)
    }
    var x = left
    return text.unicodeScalars.map { scalar in
      defer { x += scalar.value >= 0x2E80 ? 10 : 5 }
      return DrawnGlyph(form: "glyph-\(scalar)", x: x, y: 103, clip: area)
    }
  }

  /// The words with what is not seen in brackets, their left and right edges, and the numbers that are not seen.
  private func outline(_ words: [PlacedWord], _ glyphs: [DrawnGlyph]) -> [String] {
    var page = PlacedPage(words: words)
    let unseen = ClippedText(glyphs)?.apply(to: &page) ?? []
    return page.words.map { word in
      let scalars = word.text.unicodeScalars
      let (before, after) = (
        scalars.prefix(word.unseen.before), scalars.suffix(word.unseen.after)
      )
      let seen = scalars.dropFirst(before.count).dropLast(after.count)
      return "(\(String(before)))\(String(seen))(\(String(after))) \(word.left)-\(word.right)"
    } + unseen
  }

  @Test func theBoxOfALabelIsThatOfWhatIsSeen() {
    let label = "行政规范性文件"
    #expect(
      outline([word(label, 40)], glyphs(label, 40, 54...95)) == ["(行)政规范性文(件) 54.0-95.0"])
    #expect(outline([word(label, 40)], glyphs(label, 40)) == ["()行政规范性文件() 40.0-110.0"])
    // What is wholly outside may not be drawn at all.
    #expect(
      outline([word(label, 40)], Array(glyphs(label, 40, 61...95).dropFirst(2).dropLast()))
        == ["(行政)规范性文(件) 61.0-95.0"])
  }

  @Test func aLineOfALabelInARowThatIsTooLowStays() {
    let area = DrawnArea("M 40 60 L 90 80", AffineMap(), leastSide: 0)
    let low = glyphs("行政许可", 40).map { glyph in
      var glyph = glyph
      glyph.clip = area
      return glyph
    }
    #expect(outline([word("行政许可", 40)], low) == ["()行政许可() 40.0-80.0"])
    #expect(outline([word("行政许可", 40)], glyphs("行政许可", 40, 90...120)).isEmpty)
  }

  @Test func wordsOfTwoCellsAreDivided() {
    let drawn = glyphs("法律服务机构", 40, 46...100) + glyphs("其他", 100)
    #expect(
      outline([word("法律服务机构其他", 40)], drawn)
        == ["(法)律服务机构() 50.0-100.0", "()其他() 100.0-120.0"])
  }

  @Test func aNumberOfWhichADigitIsNotSeenIsNone() {
    #expect(outline([word("1386", 40)], glyphs("1386", 40, 40...54)) == ["()138…() 40.0-54.0"])
    #expect(outline([word("1386", 40)], glyphs("1386", 40, 70...90)) == ["1386"])
    #expect(outline([word("1386", 40)], glyphs("1386", 40, 40...60)) == ["()1386() 40.0-60.0"])
    // The ordinal of a label is no number.
    let label = "4.保护权益"
    let drawn = glyphs("4.", 40, 46...80) + glyphs("保护权益", 50)
    #expect(outline([word(label, 40)], drawn)[0].hasPrefix("(4).() 46.0"))
  }

  @Test func aNumberUnderALabelThatIsNotSeenThereStays() {
    let drawn = glyphs("属于国家秘密", 40, 40...70) + glyphs("5", 80.2)
    #expect(
      outline([word("属于国家秘密", 40), word("5", 80.1)], drawn)
        == ["()属于国(家秘密) 40.0-70.0", "()5() 80.1-85.1"])
  }

  @Test func theDrawingTellsTheAreaOfAClip() throws {
    let drawing = """
      <svg>
      <defs>
      <clipPath id="clip1">
        <path d="M 55 20 L 113.5 20 L 113.5 40 L 55 40 Z M 55 20 "/>
      </clipPath>
      </defs>
      <g clip-path="url(#clip1)" clip-rule="nonzero">
      <g style="fill:rgb(0%,0%,0%);fill-opacity:1;">
        <use xlink:href="#glyph0-1" x="50" y="30"/>
      </g>
      </g>
      <g style="fill:rgb(0%,0%,0%);fill-opacity:1;">
        <use xlink:href="#glyph0-1" x="120" y="30"/>
      </g>
      </svg>
      """
    let page = DrawingReader.pages(in: Array(drawing.utf8))[0]
    #expect(page.glyphs.map { $0.clip?.horizontal } == [55...113.5, nil])
    #expect(page.lines.isEmpty)
  }
}
