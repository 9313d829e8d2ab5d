import Testing

@testable import Documents

@Suite("Byte scan")
struct ByteScanTests {
  private let bytes = Array("style='DISPLAY: none'>\n\nab<c>\u{80}\n<td apl='pl'>pL\n".utf8)

  @Test("finds and counts a byte between any two indexes")
  func single() {
    for byte: UInt8 in [0x0A, 0x3C, 0x27, 0x80, 0x00] {
      for from in 0...bytes.count {
        for end in from...bytes.count {
          let indexes = (from..<end).filter { bytes[$0] == byte }
          let first = ByteScan.first(byte, in: bytes.span, from: from, to: end)
          #expect(first == indexes.first ?? end)
          let count = ByteScan.count(byte, in: bytes.span, from: from, to: end)
          #expect(count == indexes.count)
        }
      }
    }
  }

  @Test("finds two adjacent letters in either case between any two indexes")
  func pair() {
    let lowered = bytes.map { ByteScan.lowered($0) }
    for from in 0...bytes.count {
      for end in from...bytes.count {
        let index = (from..<end).first {
          $0 + 1 < end && lowered[$0] == 0x70 && lowered[$0 + 1] == 0x6C
        }
        let found = ByteScan.firstPair(0x70, 0x6C, in: bytes.span, from: from, to: end)
        #expect(found == index ?? end)
      }
    }
  }

  @Test("a name matches in either case, and only if all of it is before the end")
  func matches() {
    let found = [(7, 14), (7, 13), (-1, 14)].map { at, end in
      ByteScan.matches("display", in: bytes.span, at: at, to: end)
    }
    #expect(found == [true, false, false])
  }
}
