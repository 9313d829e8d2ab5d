import Chinese
import TestSupport
import Testing
import Wordings

@testable import Documents

/// Bytes in every encoding that agencies use become the same text, with notes about guesses.
@Suite struct TextEncodingTests {
  private static let text = """
    青石区民政局2022年政府信息公开工作年度报告
    一、总体情况
    全年共收到申请12件，均按期答复，比上年增加一件。朱镕基、赵堃。\n
    """
  private static let traditional = """
    青石鎮人民政府2022年政府資訊公開工作年度報告
    一、總體情況
    全年共收到申請12件，均按期答覆，比上年增加一件。\n
    """

  private func wide(_ text: String, bigEndian: Bool = false, width: Int = 2) -> [UInt8] {
    let units = width == 2 ? text.utf16.map(UInt32.init) : text.unicodeScalars.map(\.value)
    return units.flatMap { unit in
      let bytes = (0..<width).map { UInt8(truncatingIfNeeded: unit >> (8 * UInt32($0))) }
      return bigEndian ? bytes.reversed() : bytes
    }
  }

  private func decoded(_ bytes: [UInt8]) throws -> (text: String, notes: [String]) {
    let result = try TextEncoding.decode(bytes)
    return (String(decoding: result.bytes, as: UTF8.self), result.notes.map(\.chinese))
  }

  @Test func utf8IsItself() throws {
    #expect(try decoded(Array(Self.text.utf8)) == (Self.text, []))
    #expect(try decoded(ByteOrderMark.utf8 + Array(Self.text.utf8)) == (Self.text, []))
  }

  @Test func truncatedOrDamagedUTF8IsNotReadAsGB18030() throws {
    let cut = Array(Self.text.utf8) + Array("数".utf8.dropLast())
    #expect(try decoded(cut) == (Self.text, [DecodingNote.truncated.chinese]))
    let long = String(repeating: Self.text, count: 4)
    let damaged = try decoded([0xE6, 0x41] + Array(long.utf8))
    #expect(damaged == ("\u{FFFD}A" + long, [DecodingNote.invalidBytes(1).chinese]))
  }

  @Test func gb18030IsReadWithoutALabel() throws {
    #expect(try decoded(encoded(Self.text, "GB18030")) == (Self.text, []))
  }

  @Test(arguments: ["gb2312", "GBK", "gb18030"])
  func gb18030IsReadUnderAnyLabelOfGB(label: String) throws {
    let page = "<meta charset=\(label)>" + Self.text
    #expect(try decoded(encoded(page, "GB18030")) == (page, []))
  }

  @Test func aWrongLabelIsReported() throws {
    let page = "<meta charset=utf-8>" + Self.text
    let result = try decoded(encoded(page, "GB18030"))
    #expect(result == (page, ["网页标注的编码是 UTF-8，实际按 GB18030 读取"]))
    let labelled = "<meta charset=gb2312>" + Self.text
    #expect(try decoded(Array(labelled.utf8)) == (labelled, []))
  }

  @Test func aByteOrderMarkOfUTF8BeforeOtherBytesIsReported() throws {
    let result = try decoded(ByteOrderMark.utf8 + encoded(Self.text, "GB18030"))
    #expect(result == (Self.text, ["文件有 UTF-8 标记，实际按 GB18030 读取"]))
  }

  @Test func big5IsReadUnderItsLabel() throws {
    let page = "<meta charset=big5>" + Self.traditional
    #expect(try decoded(encoded(page, "BIG5")) == (page, []))
  }

  @Test func big5WithoutALabelIsDetectedByItsCharacters() throws {
    let result = try decoded(encoded(Self.traditional, "BIG5"))
    #expect(result == (Self.traditional, ["没有标注编码，按用字判断为 Big5"]))
    let page = "<meta charset=gb2312>" + Self.traditional
    #expect(try decoded(encoded(page, "BIG5")).text == page)
  }

  @Test func traditionalCharactersInGB18030AreNotBig5() throws {
    #expect(try decoded(encoded(Self.traditional, "GB18030")) == (Self.traditional, []))
    let page = "<meta charset=big5>" + Self.text
    #expect(try decoded(encoded(page, "GB18030")).text == page)
  }

  @Test func theLastCharacterOfBig5IsKept() throws {
    // 0x88 0x66 alone is Ê; a combining mark after it would make another character.
    let bytes = encoded("<meta charset=big5>" + Self.traditional, "BIG5") + [0x88, 0x66]
    #expect(try decoded(bytes).text.hasSuffix("Ê"))
  }

  @Test func aDamagedByteOfGB18030IsReplaced() throws {
    var bytes = encoded(String(repeating: Self.text, count: 3), "GB18030")
    bytes.insert(0xFF, at: 0)
    let result = try decoded(bytes)
    #expect(result.text.hasPrefix("\u{FFFD}青石区"))
    #expect(result.notes == [DecodingNote.invalidBytes(1).chinese])
  }

  @Test(arguments: [false, true], [2, 4])
  func wideTextIsReadWithAndWithoutItsMark(bigEndian: Bool, width: Int) throws {
    let plain = wide(Self.text, bigEndian: bigEndian, width: width)
    #expect(try decoded(plain) == (Self.text, []))
    let marked = wide("\u{FEFF}" + Self.text, bigEndian: bigEndian, width: width)
    #expect(try decoded(marked) == (Self.text, []))
    #expect(OpenedDocument(plain).format == .text)
    #expect(
      OpenedDocument(wide("<html>" + Self.text, bigEndian: bigEndian, width: width)).format == .html
    )
  }

  @Test func zerosAreNoPartOfANumber() throws {
    let result = try decoded(Array("规章 1\u{0}2\n".utf8) + [0, 0])
    #expect(result == ("规章 1 2\n", ["文件里有 3 个空字节（NUL），已略去"]))
  }

  @Test func whatFitsNoEncodingIsUnreadable() {
    #expect(throws: Refusal(.unreadable, DecodingNote.unknown)) {
      try TextEncoding.decode([UInt8](repeating: 0xFF, count: 200))
    }
    #expect(throws: Refusal.self) {
      try TextEncoding.decode([0xFF, 0xFE] + [UInt8](repeating: 0xDC, count: 2000))
    }
  }

  @Test func utf8IsValidExactlyWhereTheStandardLibrarySaysSo() {
    let edges: [UInt8] = [
      0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED,
      0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF,
    ]
    var numbers = SeededGenerator(seed: 8)
    for _ in 0..<40_000 {
      let tail = (0..<Int.random(in: 1...5, using: &numbers)).map { _ in
        edges.randomElement(using: &numbers) ?? 0
      }
      let ascii = [UInt8](repeating: 0x61, count: Int.random(in: 0...9, using: &numbers))
      let text = Array("年报".utf8.prefix(Int.random(in: 0...6, using: &numbers))) + tail + ascii
      let isValid = String(validating: text, as: UTF8.self) != nil
      #expect(UTF8Text.isValid(text[...]) == isValid, "\(text)")
    }
  }

  @Test(arguments: 1...200)
  func bytesAtRandomAreReadOrRefused(seed: UInt64) {
    var numbers = SeededGenerator(seed: seed)
    let count = Int(numbers.next() % 600)
    var bytes = (0..<count).map { _ in UInt8(truncatingIfNeeded: numbers.next()) }
    switch seed % 4 {
    case 1: bytes = bytes.map { $0 | 0x80 }
    case 2: bytes = bytes.map { $0 & 0x7F }
    case 3: bytes = Array(Self.text.utf8.prefix(count)) + bytes.prefix(5)
    default: break
    }
    guard let result = try? TextEncoding.decode(bytes) else { return }
    #expect(UTF8Text.isValid(result.bytes[...]))
    #expect(!result.bytes.contains(0))
  }
}
