import Testing

@testable import JSON

@Suite struct NumberTests {
  @Test(arguments: [
    "0", "7", "-7", "1.10", "0.05", "-0.05", "25.10", "73802895.90", "9223372036854775808",
    "-9223372036854775809", "24252.311082", "0.00", "100000000000000000000000000000000000000",
    "170141183460469231731687303715884105727", "0.12345678901234567890123456789012345678",
  ])
  func isWrittenAsItWasRead(text: String) throws {
    #expect(try #require(Number(text)).description == text)
  }

  @Test(arguments: [
    ("1e5", "100000"), ("1.50e1", "15.0"), ("1E-3", "0.001"), ("25e+0", "25"), ("-1.5e3", "-1500"),
    ("0e99", "0"), ("-0", "0"), ("-0.0", "0.0"),
  ])
  func exponentIsWorkedIn(text: String, written: String) throws {
    #expect(try #require(Number(text)).description == written)
  }

  @Test(arguments: [
    "", "-", "+1", "01", "-01", "1.", ".5", "1e", "1e+", "0x1", "1 ", " 1", "１", "1,113", "NaN",
    "1e39", "1e-39", "1e99999999999999999999", "999999999999999999999999999999999999999",
    "0.000000000000000000000000000000000000001",
  ])
  func whatIsNoNumberOrCannotBeHeldExactlyIsNone(text: String) {
    #expect(Number(text) == nil)
  }

  @Test func valueDecidesEqualityAndDigitsDecidePrint() throws {
    let plain = Number(1)
    let decimal = Number(10, scale: 1)
    #expect(plain == decimal && plain.hashValue == decimal.hashValue)
    #expect(!plain.isPrinted(like: decimal) && plain.isPrinted(like: Number(1)))
    #expect(Set([plain, decimal, Number(100, scale: 2)]).count == 1)
    #expect(Number(0) == Number(0, scale: 5))
  }

  @Test func integerIsThatOfAWholeNumberThatFits() {
    #expect(Number(300, scale: 2).integer == 3)
    #expect(Number(301, scale: 2).integer == nil)
    #expect(Number(1 << 63).integer == nil)
  }
}
