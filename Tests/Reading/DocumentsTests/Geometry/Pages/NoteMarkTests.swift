import Testing

@testable import Documents

@Suite struct NoteMarkTests {
  /// The rows of a table whose first number is followed by `words`, and what is set apart in it.
  private func read(_ words: PlacedWordsFixture.Word...) -> (row: String, setApart: [String]) {
    var fixture = PlacedWordsFixture()
    let texts = [
      (50.0, 100.0, "信息内容"), (200, 100, "制发件数"), (300, 100, "废止件数"), (400, 100, "有效件数"),
      (50, 130, "规章"), (210, 130, "39"), (315, 130, "2"), (415, 130, "3"),
    ]
    let plain = texts.map { PlacedWordsFixture.Word(text: $2, left: $0, midY: $1) }
    fixture.add(plain + words)
    let setApart = fixture.document.setApart.map { "\($0.kind) \($0.text)" }
    return (fixture.outline.last ?? "", setApart)
  }

  @Test(arguments: ["1", "①", "[2]", "注1", "12"]) func aRaisedMarkIsSetApart(mark: String) {
    let found = read(.init(text: mark, left: 220, midY: 127, size: 6))
    #expect(found.row == "规章|39|2|3")
    #expect(found.setApart == ["raised \(mark)"])
  }

  @Test func aLoweredMarkIsSetApart() {
    let found = read(.init(text: "1", left: 220, midY: 134, size: 6))
    #expect(found.row == "规章|39|2|3")
    #expect(found.setApart == ["lowered 1"])
  }

  @Test func smallerTypeOnTheLineIsPartOfIt() {
    let found = read(.init(text: "件", left: 220, midY: 131.2, size: 7))
    #expect(found.row == "规章|39件|2|3")
    #expect(found.setApart.isEmpty)
  }

  @Test func aRaisedDigitOfTheSameSizeMakesTheCellNoNumber() {
    #expect(read(.init(text: "1", left: 220, midY: 128)).row == "规章|39\u{FFFD}1|2|3")
  }

  @Test(arguments: [(200.0, "36\u{FFFD}39"), (203, "36\u{FFFD}39"), (205, "36\u{FFFD}39")])
  func numbersThatTouchAreNotOne(left: Double, cell: String) {
    #expect(read(.init(text: "36", left: left, midY: 130)).row == "规章|\(cell)|2|3")
  }

  @Test func anExponentIsPartOfItsUnit() {
    var fixture = PlacedWordsFixture()
    fixture.add([
      .init(text: "面积25m", left: 50, midY: 100), .init(text: "2", left: 85, midY: 97, size: 6),
      .init(text: "。", left: 88, midY: 100),
    ])
    #expect(fixture.outline == ["面积25m²。"])
  }

  @Test func aMarkInProseIsShownAsOne() {
    var fixture = PlacedWordsFixture()
    fixture.add([
      .init(text: "收到申请39", left: 50, midY: 100), .init(text: "1", left: 100, midY: 97, size: 6),
      .init(text: "件，均已办结。", left: 103, midY: 100),
    ])
    #expect(fixture.outline == ["收到申请39¹件，均已办结。"])
    #expect(fixture.document.setApart.isEmpty)
  }
}
