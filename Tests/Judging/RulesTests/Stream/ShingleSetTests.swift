import Likeness
import Testing

@testable import Rules

@Suite struct ShingleSetTests {
  private func shingles(_ text: String, _ agency: String = "青石区民政局") -> ShingleSet {
    ShingleSet(IndexedText(text), without: NamePatterns(agency: agency))
  }

  @Test func namesYearsNumbersAndMarksDoNotCount() {
    let one = shingles("2022年，青石区民政局认真梳理公开目录12条；我局组织培训三次。")
    let two = shingles("2021年 云溪镇认真梳理公开目录３00条。我镇组织培训十一次！", "云溪镇人民政府")
    #expect(one.hashes == two.hashes && !one.hashes.isEmpty)
  }

  @Test func aRunHasFourCharacters() {
    #expect(shingles("公开目").hashes.isEmpty && shingles("公开目录").hashes.count == 1)
    #expect(shingles("公开目录编").hashes.count == 2 && shingles("公开目录").length == 4)
  }

  @Test func anotherTextSharesNothing() {
    let one = shingles(.prose(0))
    #expect(one.share(in: one) == 1 && one.likeness(to: one) == 1)
    #expect(one.share(in: shingles(.prose(1))) < 0.1)
    #expect(shingles("").share(in: one) == 0)
  }

  @Test func aPartIsWhollyInTheWhole() {
    let part = shingles(.prose(0))
    let whole = shingles(.prose(0) + .prose(1))
    #expect(part.share(in: whole) == 1)
    #expect(whole.share(in: part) < 0.6 && part.likeness(to: whole) < 0.6)
  }

  @Test func longTextsAreSampledTruly() {
    // A sequence of characters without repetition; the comparison ignores none of them.
    func text(_ range: Range<UInt32>) -> String {
      var view = String.UnicodeScalarView()
      for number in range { view.append(Unicode.Scalar(0x5000 + number * 7919 % 8192) ?? "。") }
      return String(view)
    }
    let one = shingles(text(0..<4000))
    #expect(one.hashes.count < 700)
    #expect(abs(one.share(in: shingles(text(400..<4400))) - 0.9) < 0.04)
  }
}
