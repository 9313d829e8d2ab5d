import Agencies
import Forms
import JSON
import Records
import Testing

@testable import Checking
@testable import Rules

/// Rules that compare a report with its page: what is shown, and what is left to a person.
@Suite struct PublicationRulesTests {
  private func page(differingIn count: Int, _ change: (inout Report) -> Void = { _ in }) -> Example
  {
    Example().publishing { page in
      let cells = Cell.all.filter { page.cells[$0] != .absent }
      for cell in cells.prefix(count) { page.cells[cell] = .number(Number(7)) }
      change(&page)
    }
  }

  /// Five cells have a finding each; the rest have one, which names three.
  @Test(arguments: [(5, 0, ""), (8, 3, "）"), (9, 4, "等）")])
  func theRestOfTheCellsIsOneFinding(count: Int, rest: Int, ending: String) throws {
    let found = try #require(Rule.v951.findings(in: page(differingIn: count)))
    #expect(found.count == (rest == 0 ? 5 : 6))
    guard rest > 0, let last = found.last else { return }
    let cells = Cell.all.filter { Example().report.cells[$0] != .absent }
    #expect(last.cell == cells[5] && last.section == cells[5].section && last.verdict == .fail)
    #expect(last.message.contains("另有\(rest)格不同（"))
    #expect(last.message.contains("\(cells[7].label)\(ending)，"))
    #expect(!last.message.contains(cells[8].label))
  }

  @Test func theRestIsInTheSectionOfItsFirstCell() throws {
    let cells = Row.rules.cells + Row.normativeDocuments.cells + [Cell(.received, .total)]
    let example = Example().publishing { page in
      for cell in cells where page.cells[cell] != .absent { page.cells[cell] = .number(Number(7)) }
    }
    let found = try #require(Rule.v951.findings(in: example)?.last)
    #expect(found.message.contains("另有2格") && found.section == 2)
  }

  @Test func theRestIsForReviewWhereItWasReadInDoubt() throws {
    let doubted = page(differingIn: 8) {
      $0.doubts = [Doubt(code: .encoding, message: "编码是猜的。")]
    }
    let found = try #require(Rule.v951.findings(in: doubted))
    #expect(found.map(\.verdict) == Array(repeating: .review, count: 6))
  }

  @Test(arguments: [(1, "”，"), (2, "”等2格，")])
  func cellsThatOneVersionLacksAreCounted(count: Int, ending: String) throws {
    let cells = Row.received.cells.prefix(count)
    let label = try #require(cells.first?.label)
    let without = Example().publishing { page in
      for cell in cells { page.cells[cell] = .absent }
    }
    let page = try #require(Rule.v951.messages(on: without))
    #expect(page.count == 1 && page[0].contains("发布稿没有读到“\(label)\(ending)"))
    #expect(!page[0].contains("报送稿没有读到"))
    let draft = Example { for cell in cells { $0.cells[cell] = .absent } }.publishing { page in
      for cell in cells { page.cells[cell] = .number(.zero) }
    }
    let message = try #require(Rule.v951.messages(on: draft))
    #expect(message.count == 1 && message[0].contains("报送稿没有读到“\(label)\(ending)"))
    #expect(!message[0].contains("发布稿没有读到"))
  }

  // MARK: Text

  @Test func aPageWithoutSectionsIsNotCompared() throws {
    let example = Example().publishing { page in
      page.sections.removeSubrange(1...6)
      page.sections[0].number = nil
    }
    #expect(Rule.v952.findings(in: example)?.map(\.verdict) == [.notAssessable])
  }

  /// A page has lines of its frame at its beginning and its end, where only sentences count.
  @Test(arguments: [
    (0, "当前位置：首页", nil), (0, "本报告按规定编制。", "引言"), (1, "当前位置：首页", "第一部分"), (6, "分享", nil),
    (6, "另有一事报告。", "第六部分"), (5, "另有一事", "第五部分"),
  ])
  func atTheEdgesOnlySentencesCount(number: Int, line: String, name: String?) throws {
    let example = Example().publishing { page in
      let text = page.sections[number].text.string
      page.sections[number].text = LazyText(text.isEmpty ? line : "\(text)\n\(line)")
    }
    let messages = try #require(Rule.v952.messages(on: example))
    #expect(messages.count == (name == nil ? 0 : 1))
    if let name { #expect(messages[0].contains("发布稿\(name)与报送稿不同")) }
  }

  @Test(arguments: [(39, ""), (40, "…")])
  func aSentenceIsShownUpToFortyCharacters(count: Int, ending: String) throws {
    let sentence = String(repeating: "甲", count: count) + "。"
    let example = Example().publishing { page in
      page.sections[5].text = LazyText(page.sections[5].text.string + sentence)
    }
    let shown = sentence.prefix(40)
    let message = try #require(Rule.v952.messages(on: example)?.first)
    #expect(message.contains("（“\(shown)\(ending)”）"))
  }

  /// Some sites change the width of marks.
  @Test(arguments: [
    ("公开:甲", "公开：甲"), ("(甲)公开。", "（甲）公开。"), ("a,甲公开。", "a，甲公开。"), ("甲,b公开。", "甲，b公开。"),
    ("\u{2E80},a公开。", "\u{2E80}，a公开。"), ("\"甲\"公开。", "“甲”公开。"),
  ])
  func marksOfEitherWidthAreAlike(half: String, full: String) {
    let example = Example.writing(full, in: 5).publishing { $0.sections[5].text = LazyText(half) }
    #expect(Rule.v952.messages(on: example) == [])
  }

  @Test(arguments: ["a,b公开。", "1:2公开。"])
  func marksBetweenLatinCharactersAreNot(half: String) {
    let full = half.replacing(",", with: "，").replacing(":", with: "：")
    let example = Example.writing(full, in: 5).publishing { $0.sections[5].text = LazyText(half) }
    #expect(Rule.v952.messages(on: example)?.count == 1)
  }

  // MARK: Days

  @Test func aPageWithADateComesBeforeOneWithout() throws {
    let example = Example().publishing { $0.published = nil }.publishing {
      $0.published = "2023-02-05"
    }
    let found = try #require(Rule.v953.findings(in: example))
    #expect(found.map(\.verdict) == [.fail] && found[0].source.path == "page2.html")
    #expect(!found[0].saysUndated)
  }

  @Test(arguments: [("2023-01-25", 0), ("2023-01-24", 1)])
  func aPageIsNotSavedBeforeItsDate(saved: String, count: Int) {
    let example = Example().publishing(captured: "\(saved)T09:00") { $0.published = "2023-01-25" }
    #expect(Rule.v953.messages(on: example)?.count == count)
  }

  @Test func onlyAPageWithoutADateIsUndated() throws {
    let undated = Example().publishing(captured: "2023-02-01") { $0.published = nil }
    let found = try #require(Rule.v953.findings(in: undated)?.first)
    #expect(found.saysUndated)
    let other = Rule.v954.findings(in: Example().unpublished())
    #expect(other?.map(\.saysUndated) == [false])
  }

  // MARK: Pages

  @Test(arguments: [3, 4])
  func threePagesThatMayBeMeantAreNamed(count: Int) throws {
    var example = Example()
    for number in 1...count { example = example.unreadPage("\(number).html") }
    let found = try #require(Rule.v954.findings(in: example))
    #expect(found.map(\.verdict) == [.notAssessable])
    let message = found[0].message
    #expect(message.contains("3.html") && !message.contains("4.html"))
    #expect(message.contains("等4个") == (count > 3) && !message.contains("等3个"))
  }

  @Test func theFirstPageOfAnotherYearIsNamed() throws {
    var example = Example().unpublished()
    example.pages = ["5.html", "6.html"].map { path in
      Example(year: 2021) { $0.source.path = path }.report
    }
    let found = try #require(Rule.v954.findings(in: example))
    #expect(found.map(\.source.path) == ["5.html"])
  }

  @Test(arguments: [(3, "3.html（"), (4, "3.html等4个（")])
  func threeUnreadablePagesAreNamed(count: Int, words: String) throws {
    var example = Example()
    for number in 1...count {
      example = example.unreadPage(
        "\(number).html", titled: "青石区民政局2022年政府信息公开工作年度报告")
    }
    #expect(Rule.v955.messages(on: example)?.first?.contains(words) == true)
  }

  @Test(arguments: [(0, Finding.Verdict.review), (1, .fail)])
  func aPageOfPicturesIsNotAnEmptyOne(pictures: Int, verdict: Finding.Verdict) {
    for number in [0, nil] {
      let example = Example().publishing { page in
        page.removeTables()
        page.sections.removeSubrange(1...6)
        page.sections[0].number = number
        page.sections[0].pictures = pictures
      }
      #expect(Rule.v955.findings(in: example)?.map(\.verdict) == [verdict])
    }
  }

  @Test(arguments: [(1, false), (2, true)])
  func onePageHasNothingToBeComparedWith(count: Int, isCompared: Bool) throws {
    let report = Example().report
    let settings = CheckSettings()
    let pages = PublishedPages(
      Array(repeating: report, count: count), [], settings: settings)
    let imprint = Imprint(CheckContext(report, settings: settings), for: [])
    let digest = try #require(ReportDigest(imprint, nil, ordinal: 0))
    let set = PublicationSet(pages, drafts: [digest], texts: [0: report], settings: settings)
    let publication = try #require(set.publication(of: digest))
    #expect((Rule.v956.evaluation.ofPublication?(publication) != nil) == isCompared)
  }
}
