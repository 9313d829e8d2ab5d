/// Which of the two-byte encodings of Chinese a text is in, told by how common its characters are in
/// each.
struct TwoByteText {
  /// Which share of the characters beyond ASCII, 0–1, are common ones by each encoding: punctuation and
  /// the first level of hanzi.
  private let gb: Double
  private let big5: Double

  /// Whether it is Big5: nearly all its characters are common there, and clearly fewer in GB18030.
  var isBig5: Bool { big5 >= 0.9 && big5 - gb >= 0.25 }

  /// Whether it is GB18030 by the same measure.
  var isGB: Bool { gb >= 0.9 && gb - big5 >= 0.25 }

  init(_ bytes: ArraySlice<UInt8>) {
    let head = bytes.prefix(1 << 16)
    // GB 2312: rows 1–3 and 16–55 of 94 columns.
    gb = TwoByteText.share(head) { lead, trail in
      trail >= 0xA1 && (0xA1...0xA3 ~= lead || 0xB0...0xD7 ~= lead)
    }
    // Big5: rows A1–A3 and A4–C6 of two runs of columns.
    big5 = TwoByteText.share(head) { lead, trail in
      0xA1...0xC6 ~= lead && (0x40...0x7E ~= trail || 0xA1...0xFE ~= trail)
    }
  }

  private static func share(
    _ bytes: ArraySlice<UInt8>, isCommon: (UInt8, UInt8) -> Bool
  ) -> Double {
    var (common, all) = (0, 0)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      guard bytes[index] >= 0x80 else {
        index += 1
        continue
      }
      all += 1
      if index + 1 < bytes.endIndex, isCommon(bytes[index], bytes[index + 1]) { common += 1 }
      index += index + 1 < bytes.endIndex && bytes[index + 1] >= 0x40 ? 2 : 1
    }
    return all == 0 ? 0 : Double(common) / Double(all)
  }
}
