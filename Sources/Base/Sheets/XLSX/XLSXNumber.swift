import Wordings

/// Numbers of cells.
enum XLSXNumber {
  /// Whether a workbook keeps all digits of a number: it has at most fifteen.
  static func isExact(_ number: ArraySlice<UInt8>) -> Bool {
    var count = 0
    for byte in number {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): if count > 0 || byte != 0x30 { count += 1 }
      case UInt8(ascii: "e"), UInt8(ascii: "E"): return count <= 15 && isSmall(number)
      default: break
      }
    }
    return count <= 15
  }

  /// Whether the exponent of a number has at most two digits: it is in the range of a workbook.
  private static func isSmall(_ number: ArraySlice<UInt8>) -> Bool {
    let exponent = number.drop { $0 | 0x20 != UInt8(ascii: "e") }.dropFirst()
    return exponent.count { (0x30...0x39).contains($0) } <= 2
  }

  /// Appends the digits of a number that is not negative.
  static func append(_ number: Int, to target: inout [UInt8]) {
    if number >= 10 { append(number / 10, to: &target) }
    target.append(UInt8(ascii: "0") + UInt8(number % 10))
  }

  static func isInteger(_ number: ArraySlice<UInt8>) -> Bool {
    number.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") }
  }

  /// The days of `date` since 30 December 1899; nil before March 1900, since programs differ on the February
  /// before.
  static func serial(_ date: CalendarDate) -> Int? {
    guard date >= CalendarDate(1900, 3, 1), date.year <= 9999 else { return nil }
    // Years begin with March, so that the leap day is the last one.
    let year = date.month > 2 ? date.year : date.year - 1
    let month = (date.month + 9) % 12
    let leapDays = year / 4 - year / 100 + year / 400
    return year * 365 + leapDays + (month * 153 + 2) / 5 + date.day - 1 - 693_899
  }
}
