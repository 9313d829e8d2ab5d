import Testing

@testable import Chinese

@Suite struct MarkTests {
  @Test(arguments: [
    ("。", Mark.fullStop), ("!?！？", .exclamation), (";；", .semicolon), (",，", .comma),
    (":：", .colon),
    ("、", .pause), (".．", .point), ("·", .dot), ("-－", .hyphen), ("(（", .open), (")）", .close),
  ])
  func bothWidthsAreOfOneKind(marks: String, kind: Mark) {
    #expect(marks.unicodeScalars.allSatisfy { $0.isMark(kind) && Mark($0) == kind })
    #expect(marks.allSatisfy { $0.isMark(kind) })
  }

  @Test func otherCharactersAreNoMarks() {
    let all = Mark(rawValue: .max)
    #expect(!"一a1 —".unicodeScalars.contains { $0.isMark(all) })
    #expect(!Character(",\u{301}").isMark(.comma))
  }
}
