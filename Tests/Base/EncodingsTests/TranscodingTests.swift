import TestSupport
import Testing

@testable import Encodings

/// The decoders, with the C library's as their judge.
@Suite struct TranscodingTests {
  /// `code` decoded; nil where it is not wholly valid.
  private func decoded(
    _ code: [UInt8], _ decoder: inout some CharacterDecoder
  ) -> [UInt8]? {
    var text: [UInt8] = []
    var index = 0
    while index < code.count {
      switch decoder.character(at: index, in: code.span) {
      case .codePoint(let codePoint, let length):
        text.append(codePoint: codePoint)
        index += length
      case .pair(let letter, let mark):
        text.append(codePoint: letter)
        text.append(codePoint: mark)
        index += 2
      case .invalid, .truncated: return nil
      }
    }
    return text
  }

  @Test func everyTwoByteCodeOfGB18030IsReadAsTheCLibraryReadsIt() throws {
    let judge = try #require(Iconv(from: "GB18030", to: "UTF-8"))
    var decoder = GB18030Decoder()
    for lead in UInt8.min...UInt8.max {
      for trail in UInt8.min...UInt8.max {
        let code = [lead, trail]
        #expect(decoded(code, &decoder) == judge.convert(code), "\(code)")
      }
    }
  }

  /// The C library refuses the four-byte codes of characters that have two bytes since 2022.
  @Test func everyFourByteCodeOfGB18030IsReadAsTheCLibraryReadsIt() throws {
    let judge = try #require(Iconv(from: "GB18030", to: "UTF-8"))
    var decoder = GB18030Decoder()
    let twice = Set(GB18030Table.later.map(\.codePoint))
    var count = 0
    for rank in [Array(0..<60_000), Array(stride(from: 60_000, to: 1_587_600, by: 7))].joined() {
      let code = [
        UInt8(0x81 + rank / 12_600), UInt8(0x30 + rank / 1_260 % 10),
        UInt8(0x81 + rank / 10 % 126), UInt8(0x30 + rank % 10),
      ]
      let text = decoded(code, &decoder)
      if text != judge.convert(code) {
        let scalars = String(decoding: text ?? [], as: UTF8.self).unicodeScalars
        #expect(scalars.allSatisfy { twice.contains($0.value) } && !scalars.isEmpty, "\(code)")
      }
      count += text == nil ? 0 : 1
    }
    #expect(count > 180_000)
  }

  /// The C library takes the byte 80 for a control character; the standard has no code with it.
  @Test func everyCodeOfBig5IsReadAsTheCLibraryReadsIt() throws {
    let judge = try #require(Iconv(from: "BIG5-HKSCS", to: "UTF-8"))
    var decoder = Big5Decoder()
    var count = 0
    for lead in UInt8.min...UInt8.max where lead != 0x80 && lead != 0xFF {
      for trail in UInt8.min...UInt8.max where trail != 0x80 {
        let code = [lead, trail]
        let text = decoded(code, &decoder)
        #expect(text == judge.convert(code), "\(code)")
        count += text != nil && lead > 0x80 ? 1 : 0
      }
    }
    #expect(count > 18_000)
  }

  @Test(
    arguments: [
      (.utf16LittleEndian, "UTF-16LE"), (.utf16BigEndian, "UTF-16BE"),
      (.utf32LittleEndian, "UTF-32LE"), (.utf32BigEndian, "UTF-32BE"),
    ] as [(CharacterEncoding, String)])
  func everyCharacterOfUnicodeIsReadFromWideText(
    encoding: CharacterEncoding, name: String
  ) throws {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: (0..<UInt32(0x11_0000)).lazy.compactMap { Unicode.Scalar($0) })
    let utf8 = Array(String(text).utf8)
    let bytes = try #require(Iconv(from: "UTF-8", to: name)?.convert(utf8))
    let result = try #require(Transcoding(bytes[...], from: encoding))
    #expect(result.text == utf8 && result.isExact)
  }

  private static let line = [UInt8](repeating: 0x61, count: 100)

  @Test(
    arguments: [
      (.gb18030, [0x80], "\u{FFFD}"), (.gb18030, [0xFF], "\u{FFFD}"),
      (.gb18030, [0xB1, 0x20], "\u{FFFD} "),
      (.gb18030, [0x81, 0x30, 0x81, 0x41], "\u{FFFD}0丄"),
      (.gb18030, [0xE3, 0x32, 0x9A, 0x36], "\u{FFFD}2\u{FFFD}6"),
      (.gb18030, [0xA6, 0xD9], "︐"), (.big5, [0xA4, 0x20], "\u{FFFD} "),
      (.big5, [0x88, 0x62], "Ê\u{304}"),
      (.utf16LittleEndian, [0x00, 0xD8, 0x31, 0x00], "\u{FFFD}1"),
      (.utf16BigEndian, [0xDC, 0x00, 0x00, 0x31], "\u{FFFD}1"),
    ] as [(CharacterEncoding, [UInt8], String)])
  func whatIsNoCodeIsReplaced(encoding: CharacterEncoding, bytes: [UInt8], text: String) throws {
    let size =
      switch encoding {
      case .utf16LittleEndian, .utf16BigEndian: 2
      default: 1
      }
    let rest = TranscodingTests.line.flatMap { byte in
      encoding == .utf16BigEndian ? [0, byte] : [byte] + [UInt8](repeating: 0, count: size - 1)
    }
    let result = try #require(Transcoding((bytes + rest)[...], from: encoding))
    let letters = String(decoding: TranscodingTests.line, as: UTF8.self)
    #expect(String(decoding: result.text, as: UTF8.self) == text + letters)
    #expect(result.isExact == !text.contains("\u{FFFD}"))
  }

  @Test(
    arguments: [
      (.gb18030, [0xB1]), (.gb18030, [0x81, 0x30, 0x81]), (.big5, [0xA4]),
      (.utf16LittleEndian, [0x31]), (.utf16BigEndian, [0xD8, 0x00]), (.utf32LittleEndian, [1, 0]),
    ] as [(CharacterEncoding, [UInt8])])
  func aTruncatedLastCharacterIsRemoved(encoding: CharacterEncoding, bytes: [UInt8]) throws {
    let result = try #require(Transcoding(bytes[...], from: encoding))
    #expect(result.text.isEmpty && result.isTruncated)
  }

  @Test func otherBytesAreRefused() {
    #expect(Transcoding([UInt8](repeating: 0xFF, count: 200)[...], from: .gb18030) == nil)
    #expect(
      Transcoding([UInt8](repeating: 0xDC, count: 2000)[...], from: .utf16LittleEndian) == nil)
  }
}
