import TestSupport
import Testing

@testable import JSON

@Suite struct ArithmeticTests {
  private static let largest = Number(.max)
  private static let smallest = Number(.min)
  /// The number with the most decimals and the largest number: no common scale holds both.
  private static let finest = Number(1, scale: 38)

  private func number(_ text: String) throws -> Number { try #require(Number(text)) }

  @Test func sumKeepsTheFinerDecimals() throws {
    #expect(try #require(try number("25.10") + number("0.005")).description == "25.105")
    #expect(try #require(try number("3") - number("5.5")).description == "-2.5")
    #expect(Number.sum([Number(1), Number(25, scale: 1), Number(-1)]) == Number(25, scale: 1))
    #expect(Number.sum([]) == .zero)
  }

  @Test func whatDoesNotFitIsNone() {
    #expect(Self.largest + Number(1) == nil)
    #expect(Self.smallest - Number(1) == nil)
    #expect(Self.largest + Self.finest == nil)
    #expect(Number.sum([Self.largest, Self.largest]) == nil)
    #expect(Self.smallest.magnitude == nil)
    #expect(Self.largest.timesPowerOfTen(1) == nil)
    #expect(Self.finest.timesPowerOfTen(-1) == nil)
    #expect(Number(7).timesPowerOfTen(.max) == nil && Number(7).timesPowerOfTen(.min) == nil)
    #expect(Self.largest.rounded(decimals: 1) == nil)
    #expect(Self.smallest.divided(by: Number(-1), decimals: 0) == nil)
    #expect(Number(1).divided(by: Self.smallest, decimals: 0) == nil)
    #expect(Number.percent(Self.largest, of: Number(1)) == nil)
    #expect(Number.percentChange(from: Self.smallest, to: Self.largest) == nil)
  }

  @Test func orderHoldsForAnySizes() {
    let ascending = [
      Self.smallest, Number(-1), Number(-1, scale: 38), Number(0), Self.finest,
      Number(99, scale: 2),
      Number(1), Self.largest,
    ]
    for (place, left) in ascending.enumerated() {
      for (other, right) in ascending.enumerated() {
        #expect((left < right) == (place < other) && (left == right) == (place == other))
      }
    }
  }

  @Test(arguments: [
    ("251000", -4, "25.1000"), ("25.10", 4, "251000"), ("0.5", 1, "5"), ("7", 0, "7"),
    ("73802895.90", -4, "7380.289590"),
  ])
  func powerOfTenMovesThePoint(text: String, exponent: Int, moved: String) throws {
    #expect(try #require(number(text).timesPowerOfTen(exponent)).description == moved)
  }

  @Test(arguments: [
    ("0.05", 1, "0.1"), ("0.04", 1, "0.0"), ("-0.05", 1, "-0.1"), ("2.5", 0, "3"),
    ("-2.5", 0, "-3"),
    ("25.1", 3, "25.100"), ("9.996", 2, "10.00"),
  ])
  func roundingIsHalfAwayFromZero(text: String, decimals: Int, rounded: String) throws {
    #expect(try #require(number(text).rounded(decimals: decimals)).description == rounded)
  }

  @Test(arguments: [
    ("25.1", "25.14", true), ("25.10", "25.14", false), ("25.1", "25.15", false),
    ("25", "25.49", true), ("25.1", "25.100000", true), ("-3", "-3.2", true), ("0", "0.4", true),
  ])
  func moneyComparesAtTheCoarserPrecision(left: String, right: String, isEqual: Bool) throws {
    #expect(try number(left).isEqualAtCoarserPrecision(number(right)) == isEqual)
    #expect(try number(right).isEqualAtCoarserPrecision(number(left)) == isEqual)
  }

  @Test(arguments: [
    ("81", "218", "169.1"), ("470", "440", "-6.4"), ("8", "8", "0.0"), ("-5", "-3", "40.0"),
    ("16", "17", "6.3"), ("16", "15", "-6.3"), ("0.5", "1", "100.0"),
  ])
  func percentageHasOneDecimal(before: String, after: String, percent: String) throws {
    let change = try Number.percentChange(from: number(before), to: number(after))
    #expect(change?.description == percent)
  }

  @Test func percentageOfNothingIsNone() {
    #expect(Number.percentChange(from: .zero, to: Number(5)) == nil)
    #expect(Number.percent(Number(1), of: Number(0, scale: 2)) == nil)
    #expect(Number.percent(Number(1), of: Number(80))?.description == "1.3")
  }

  @Test func smallNumbersCalculateAsIntegersDo() throws {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<2000 {
      let left = Int.random(in: -5000...5000, using: &generator)
      let right = Int.random(in: -5000...5000, using: &generator)
      let scale = Int.random(in: 0...4, using: &generator)
      let one = Number(Int128(left) * Number.power(scale), scale: scale)
      let other = Number(Int128(right))
      #expect((one + other)?.integer == left + right)
      #expect((one - other)?.integer == left - right)
      #expect((one < other) == (left < right) && (one == other) == (left == right))
    }
  }
}
