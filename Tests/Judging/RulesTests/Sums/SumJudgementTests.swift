import JSON
import Records
import Testing

@testable import Rules

@Suite struct SumJudgementTests {
  private static let cases: [([CellValue], [CellValue], SumJudgement.Result)] = [
    ([n(2), n(3)], [n(5)], .passes),
    ([n(2), n(3)], [n(4), n(1)], .passes),
    ([n(0), n(0)], [n(0)], .passes),
    ([n(2), n(3)], [n(6)], .fails),
    ([n(2), .blank], [n(1)], .fails),
    ([n(2)], [n(3), .blank], .fails),
    ([n(2), .absent], [n(1)], .fails),
    ([n(5), .blank], [n(5)], .holdsIfZero),
    ([n(0), .blank], [n(0)], .holdsIfZero),
    ([n(5)], [n(5), .blank], .holdsIfZero),
    ([n(5), .blank], [n(5), .blank], .holdsIfZero),
    ([n(2), .blank], [n(5)], .open),
    ([n(2)], [n(1), .blank], .open),
    ([n(5), .blank], [n(1), .blank], .open),
    ([n(5), .absent], [n(5)], .open),
    ([n(5), .blank, .absent], [n(5)], .open),
    ([.blank, .blank], [n(0)], .open),
    ([n(0), n(0)], [.blank], .open),
    ([.blank], [.blank], .open),
    ([.absent], [.absent], .open),
  ]

  @Test(arguments: cases.indices)
  func judgesBlanksAsAnyCount(place: Int) {
    let (parts, whole, result) = SumJudgementTests.cases[place]
    #expect(SumJudgement(parts: parts, whole: whole).result == result, "\(parts) \(whole)")
  }

  @Test func countsWhatIsNotStated() {
    let judgement = SumJudgement(parts: [n(1), .blank, .absent], whole: [.blank])
    #expect(judgement.unstated == 3)
    #expect(judgement.parts == Number(1) && judgement.whole == nil)
  }

  @Test func aSumOfTooManyDigitsIsOpen() {
    let large = CellValue.number(Number(.max))
    let judgement = SumJudgement(parts: [large, large, n(7)], whole: [n(7)])
    #expect(judgement.result == .open && judgement.parts == nil)
  }
}

private func n(_ value: Int128) -> CellValue { .number(Number(value)) }
