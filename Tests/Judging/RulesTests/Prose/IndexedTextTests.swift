import Testing

@testable import Rules

@Suite struct IndexedTextTests {
  @Test func paragraphsAreTrimmedAndNotBlank() {
    let passage = IndexedText("　　一、概述 \n\n \u{A0}\n二\n")
    #expect(passage.paragraphs.map { passage.string($0) } == ["一、概述", "二"])
    #expect(IndexedText("").paragraphs.isEmpty)
  }

  @Test(arguments: [("", true), (" 　\n\u{A0}", true), ("无", false), (" a ", false)])
  func whiteSpaceAloneIsBlank(text: String, isBlank: Bool) {
    #expect(IndexedText(text).isBlank == isBlank)
  }

  @Test func sentencesAndClausesEndAtTheirMarks() throws {
    let passage = IndexedText("甲。乙，2022年丙；丁\n戊")
    let place = try #require(passage.digits(from: 0)).lowerBound
    #expect(passage.string(passage.sentence(at: place)) == "乙，2022年丙")
    #expect(passage.string(passage.clause(at: place)) == "2022年丙")
    #expect(passage.string(passage.sentence(at: passage.bytes.count - 3)) == "戊")
  }

  @Test func digitsAreFoundInTurn() throws {
    let passage = IndexedText("收到12件，3条")
    let first = try #require(passage.digits(from: 0))
    #expect(passage.string(first) == "12")
    let second = try #require(passage.digits(from: first.upperBound))
    #expect(passage.string(second) == "3")
    #expect(passage.digits(from: second.upperBound) == nil)
  }

  @Test func knowsWhatStandsInATitle() throws {
    let passage = IndexedText("按《2021年要点》，2022年")
    let first = try #require(passage.digits(from: 0))
    let second = try #require(passage.digits(from: first.upperBound))
    #expect(passage.isInTitle(first.lowerBound))
    #expect(!passage.isInTitle(second.lowerBound))
  }

  @Test func mentionsAWordOrNot() {
    #expect(IndexedText("青石区民政局").mentions("民政局"))
    #expect(!IndexedText("青石区民政局").mentions("云溪镇"))
    #expect(!IndexedText("").mentions("云"))
  }

  @Test func lengthCountsCharactersWithoutSpaces() {
    #expect(IndexedText("公开 不够\n及时。").length(upTo: 20) == 7)
  }

  @Test func aTextWithoutMarksIsFollowedOnlySoFar() throws {
    let passage = IndexedText(
      String(repeating: "甲", count: 4000) + "2022" + String(repeating: "乙", count: 4000))
    let place = try #require(passage.digits(from: 0)).lowerBound
    let words = passage.string(passage.sentence(at: place))
    #expect(words.contains("甲2022乙"))
    #expect(!words.contains("\u{FFFD}"))
    #expect(words.utf8.count < 2500)
  }
}
