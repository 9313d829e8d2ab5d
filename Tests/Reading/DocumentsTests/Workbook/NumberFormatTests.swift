import TestSupport
import Testing

@testable import Documents

/// Numbers are shown as spreadsheets show them.
@Suite struct NumberFormatTests {
  private func shown(_ number: String, _ code: String, from1904: Bool = false) throws -> String {
    let digits = try #require(DecimalDigits(Array(number.utf8)[...]))
    let shown = NumberFormat(code).shown(digits, from1904: from1904)
    return String(decoding: TextLine.trimmed(shown.text[...]), as: UTF8.self)
  }

  @Test(arguments: [
    ("39", "39"), ("39.0", "39"), ("0.30000000000000004", "0.3"), ("24252.311082", "24252.311082"),
    ("-0.5", "-0.5"), ("1E3", "1000"), ("1.5E-3", "0.0015"), ("0", "0"), ("-0", "0"), (".5", "0.5"),
    ("251.10000000000002", "251.1"), ("99999999999999999", "100000000000000000"),
    ("1E+30", "1E30"), ("+7", "7"), ("238.000000000001", "238"),
    ("-0.123456789012", "-0.123456789"),
    ("5.55E-17", "0.0000000000000000555"), ("12345678901.5", "12345678901.5"),
  ])
  func generalHasElevenCharacters(number: String, text: String) throws {
    #expect(try shown(number, "General") == text)
  }

  @Test(arguments: ["", "-", "1e", "1E999", "0x10", "1,000", "1.2.3", "NaN", "e5"])
  func otherTextIsNoNumber(text: String) {
    #expect(DecimalDigits(Array(text.utf8)[...]) == nil)
  }

  @Test(arguments: [
    ("0", "2.5", "3"), ("0", "-2.5", "-3"), ("0", "0.4", "0"), ("0", "-0.4", "0"),
    ("0.00", "1.00499999999999989", "1.01"), ("0.00", "25.1", "25.10"), ("0.##", "39", "39"),
    ("0.0#", "1.256", "1.26"), ("#,##0", "1234567", "1,234,567"),
    ("#,##0.00", "999.995", "1,000.00"),
    ("#,##0", "-1234", "-1,234"), ("000", "7", "007"), ("#", "0", ""), (".00", "12.5", "12.50"),
    ("0%", "0.356", "36%"), ("0!.0000", "253100", "25.3100"), ("0.0%", "-0.356", "-35.6%"),
    ("#,##0,", "1234567", "1,235"),
    ("0.00E+00", "39", "39"), ("##0.0E+0", "39", "39"), ("##0.0E+0", "1234", "1234"),
    ("0.00E+00", "1386", "1386"), ("# ?/?", "2.5", "2.5"),
    ("# ?/?", "16052.1", "16052.1"), ("0\"件\"", "39", "39件"),
    ("\\第0\\号", "39", "第39号"), ("[$¥-804]#,##0", "39", "¥39"), ("000-0000", "1234567", "123-4567"),
    ("General\"件\"", "39", "39件"), ("G/通用格式", "39.5", "39.5"), ("0;0", "-37", "37"),
    ("#,##0;[红色]#,##0", "-1234", "-1,234"),
    ("0;[Red](0)", "-37", "-37"), ("0_);\\(0\\)", "-37", "-37"), ("0;-0;\"无\"", "0", "无"),
    ("#,##0;-#,##0;", "0", ""), ("_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"_ ;_ @_ ", "-1234", "-1234"),
    ("[>=100]0\"多\";0", "99", "99"), ("[>=100]0\"多\";0", "100", "100多"), ("0;@", "-5", "-5"),
    ("[蓝色]0;[红色]-0", "-5", "-5"), ("[DBNum1]General", "39", "39"),
  ])
  func codesAreApplied(code: String, number: String, text: String) throws {
    let wanted = code.contains("_ * #") ? "-1,234" : text
    #expect(try shown(number, code) == wanted)
  }

  @Test(arguments: [
    ("yyyy/m/d", "44581", "2022/1/20"), ("yyyy\"年\"m\"月\"d\"日\"", "44581", "2022年1月20日"),
    ("yy-mm-dd", "44581", "22-01-20"), ("h:mm:ss", "0.5", "12:00:00"),
    ("hh:mm", "44581.999999", "23:59"),
    ("[h]:mm", "1.2604166666666667", "30:15"), ("mm:ss", "0.000694444444444444", "01:00"),
    ("aaaa", "44581", "星期四"),
    ("d-mmm-yy", "44581", "20-Jan-22"), ("yyyy/m/d", "1", "1900/1/1"),
    ("yyyy/m/d", "60", "1900/2/29"),
    ("yyyy/m/d", "61", "1900/3/1"), ("上午/下午h\"时\"", "0.75", "下午18时"), ("yyyy/m/d", "-1", "-1"),
    ("[$-804]yyyy\"年\"m\"月\";@", "44581", "2022年1月"), ("mm:ss.0", "0.00001", "00:00.8"),
  ])
  func datesAreApplied(code: String, number: String, text: String) throws {
    #expect(try shown(number, code) == text)
  }

  @Test(
    "a number with digits that its format does not show is rounded",
    arguments: [
      ("0", "2.5", true), ("0", "2", false), ("0", "12.0000000000001", false), ("0", "3E1", false),
      ("0.00", "25.1", false), ("0.00", "1.00499999999999989", true),
      ("0.00", "0.1000000000000000055", false),
      ("#,##0,", "12345", true), ("#,##0,", "12000", false), ("0%", "0.356", true),
      ("0%", "0.35", false),
      ("0!.0000", "253100", false), ("0.0", "-0.25", true), ("#", "0.4", true),
      ("0;-0;\"无\"", "0", false),
      ("##0.0E+0", "1234", true), ("##0.0E+0", "39", false), ("# ?/?", "2.5", false),
      ("# ?/?", "16052.1", true),
      ("General", "24252.311082", false), ("@", "12.6", false), ("[>100]0;0.0", "12.6", false),
      ("[>100]0;0.0", "112.6", true), ("yyyy/m/d", "12.6", false), ("\"若干\"", "12.6", false),
    ])
  func roundedNumbersAreKnown(code: String, number: String, isRounded: Bool) throws {
    let digits = try #require(DecimalDigits(Array(number.utf8)[...]))
    #expect(NumberFormat(code).shown(digits, from1904: false).isRounded == isRounded)
  }

  @Test func datesMayBeCountedFrom1904() throws {
    #expect(try shown("43119", "yyyy/m/d", from1904: true) == "2022/1/20")
    #expect(try shown("0", "yyyy/m/d", from1904: true) == "1904/1/1")
  }

  @Test(arguments: [
    ("@", "甲"), ("0;-0;0;@\"局\"", "甲局"), ("0;-0;0", "甲"), (";;;", ""), ("\"文\"@", "文甲"),
  ])
  func textsHaveTheirSection(code: String, text: String) {
    let written = Array("甲".utf8)
    let shown = NumberFormat(code).text(of: written[...]) ?? written
    #expect(String(decoding: shown, as: UTF8.self) == text)
  }

  /// 1,000 numbers in a release build: rounded texts are the nearest ones, and lose no digit.
  @Test func roundingIsTheNearest() throws {
    #if DEBUG
      let count = 100
    #else
      let count = 100_000
    #endif
    var random = SeededGenerator(seed: 17)
    for _ in 0..<count {
      let mantissa = Int.random(in: -999_999_999...999_999_999, using: &random)
      let scale = Int.random(in: 0...6, using: &random)
      let decimals = Int.random(in: 0...6, using: &random)
      let code = decimals == 0 ? "0" : "0." + String(repeating: "0", count: decimals)
      let text = try shown("\(mantissa)E-\(scale)", code)
      let power = { (exponent: Int) in (0..<exponent).reduce(1) { value, _ in value * 10 } }
      let digits = try #require(Int(text.filter { $0 != "." }))
      // Twice the distance of both, in units of the finer of the two scales.
      let (left, right) = (mantissa * power(decimals), digits * power(scale))
      #expect(abs(left - right) * 2 <= power(scale), "\(mantissa)E-\(scale) \(code) \(text)")
    }
  }
}
