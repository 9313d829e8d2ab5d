import Forms
import TestSupport
import Testing

@testable import Recognition

/// Numbers with words for their sign, and heads with other names.
@Suite struct QuantityTests {
  @Test(arguments: [
    ("5（减）", "-5"), ("5(减少)", "-5"), ("5（增）", "5"), ("5（增加）", "5"), ("减5", "-5"), ("减少5项", "-5"),
    ("-5", "-5"), ("-5（减）", "-5"), ("↓5", "-5"), ("5↓", "-5"), ("↑5", "5"), ("+5", "5"),
    ("5件（减）", "-5"), ("12（其中3件为补正）", "12"),
  ])
  func signs(text: String, number: String) {
    #expect(CellLexeme(text).number?.description == number)
  }

  @Test(arguments: ["+5（减）", "-5（增）", "3+2", "减5、增3", "5/减", "▲5"])
  func contradictions(text: String) { #expect(CellLexeme(text).number == nil) }

  @Test func countsWithDecimalsAreWhole() {
    #expect(CellLexeme("51691.0").converted(to: .count).number?.description == "51691")
    #expect(CellLexeme("25.10").converted(to: .money).number?.description == "25.10")
    #expect(CellLexeme("5.5").converted(to: .count).number?.description == "5.5")
  }

  @Test(arguments: [
    ("制发数", Column.issued), ("本年制定数", .issued), ("本年度制发件数", .issued), ("废止数量", .repealed),
    ("有效数", .inForce), ("现行有效数量", .inForce), ("截至年底有效件数", .inForce),
  ])
  func headsOfDocuments(text: String, column: Column) {
    #expect(HeadName.document(text) == column)
  }

  @Test func otherHeadsAreNone() {
    #expect(["数量", "备注", "本年", "处理决定数", ""].allSatisfy { HeadName.document($0) == nil })
  }
}
