/// Distinguishes GB18030 from Big5 by the frequency of common characters in each of the two
/// readings.
struct DoubleByteText {
  /// The share (0–1) of common characters among the characters outside ASCII, for each encoding.
  /// Common are punctuation and level 1 of the hanzi.
  private let gbShare: Double
  private let big5Share: Double

  /// Whether the text is Big5: nearly all its characters are common in Big5, and clearly fewer in
  /// GB18030.
  var isBig5: Bool { big5Share >= 0.9 && big5Share - gbShare >= 0.25 }

  /// Whether the text is GB18030, by the same thresholds.
  var isGB: Bool { gbShare >= 0.9 && gbShare - big5Share >= 0.25 }

  init(_ bytes: ArraySlice<UInt8>) {
    let head = bytes.prefix(1 << 16)
    // GB 2312: rows 1–3 and 16–55 of 94 columns.
    gbShare = DoubleByteText.share(head) { lead, trail in
      trail >= 0xA1 && (0xA1...0xA3 ~= lead || 0xB0...0xD7 ~= lead)
    }
    // Big5: rows A1–A3 and A4–C6, whose columns are two ranges.
    big5Share = DoubleByteText.share(head) { lead, trail in
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
