import Testing

@testable import Rules

@Suite struct IndexedTextTests {
  @Test func paragraphsAreTrimmedAndNotBlank() {
    let passage = IndexedText("　　一、概述 \n\n \u{A0}\n二\n")
    #expect(passage.paragraphs.map { passage.string($0) } == ["一、概述", "二"])
    for space in [" ", "　", "\u{A0}", "\u{2003}", "\u{200B}", "\u{FEFF}"] {
      let padded = IndexedText(space + "甲" + space)
      #expect(padded.paragraphs.map { padded.string($0) } == ["甲"])
    }
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
    let narrow = IndexedText("a,b;c!d")
    #expect([0, 2, 4, 6].map { narrow.string(narrow.clause(at: $0)) } == ["a", "b", "c", "d"])
    #expect(narrow.string(narrow.sentence(at: 2)) == "a,b")
  }

  @Test(arguments: ["2022年；", "2022年a；", "2022年ab；", "2022年。丙", "2022年！丙", "2022年a？丙"])
  func aMarkEndsASentenceWhereverItIs(text: String) {
    let passage = IndexedText(text)
    let sentence = passage.string(passage.sentence(at: 0))
    #expect(sentence.hasPrefix("2022年") && sentence.utf8.count <= 9)
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
    let nested = IndexedText("《修改《甲》2022年要点》")
    #expect(nested.isInTitle(nested.numbers[0].lowerBound))
  }

  @Test func mentionsAWordOrNot() {
    #expect(IndexedText("青石区民政局").mentions("民政局"))
    #expect(!IndexedText("青石区民政局").mentions("云溪镇"))
    #expect(!IndexedText("").mentions("云"))
    #expect(IndexedText("青云").mentions("云"))
    // A word of fewer bytes would be in nearly every text.
    #expect(!IndexedText("ab").mentions("ab"))
  }

  @Test func lengthCountsCharactersWithoutSpaces() {
    #expect(IndexedText("公开 不够\n及时。").length(upTo: 20) == 7)
    #expect(IndexedText("公开 不够\n及时。").length(upTo: 3) == 3)
    #expect(IndexedText("ab").length(upTo: 20) == 2)
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

  @Test func aTextWithoutMarksIsCutBetweenCharacters() {
    let text = String(repeating: "甲", count: 4000) + "xy" + String(repeating: "甲", count: 100)
    let passage = IndexedText(text + "2022a" + String(repeating: "乙", count: 4000))
    let words = passage.string(passage.sentence(at: text.utf8.count))
    #expect(words.first == "甲" && words.last == "乙")
    // At most 1,200 bytes in each direction, less the parts of characters at both ends.
    #expect(words.utf8.count == 1199 + 1199)
    let plain = IndexedText(String(repeating: "a", count: 5000))
    #expect(plain.sentence(at: 2500) == 1300..<3700)
  }
}
