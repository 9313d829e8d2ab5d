/// Decodes GB 18030, and with it GBK and GB 2312. The codes that have stood for private use until Unicode got
/// their characters are read as these, as GB 18030-2022 and the C library do.
struct GB18030Decoder: CharacterDecoder {
  let unitSize = 1
  private let twoBytes = GB18030Decoder.twoBytes
  /// The code points of the four-byte codes, which few texts have; empty until one is met.
  private var fourBytes: [UInt32] = []

  /// The code points of the two-byte codes, made once for all texts.
  private static let twoBytes: [UInt32] = {
    var codePoints = GB18030.table.codePoints(count: GB18030.twoByteCount)
    for (position, codePoint) in GB18030Table.later { codePoints[position] = codePoint }
    return codePoints
  }()
  private static let fourBytes = GB18030().codePointsOfRanks()

  mutating func character(at index: Int, in bytes: Span<UInt8>) -> DecodedCharacter {
    let lead = bytes[index]
    guard lead >= 0x80 else { return .codePoint(UInt32(lead), length: 1) }
    guard 0x81...0xFE ~= lead else { return .invalid }
    guard index + 1 < bytes.count else { return .truncated }
    let second = bytes[index + 1]
    if 0x30...0x39 ~= second { return four(at: index, in: bytes) }
    guard 0x40...0xFE ~= second, second != 0x7F else { return .invalid }
    let trail = Int(second) - (second < 0x7F ? 0x40 : 0x41)
    return .codePoint(twoBytes[(Int(lead) - 0x81) * 190 + trail], length: 2)
  }

  private mutating func four(at index: Int, in bytes: Span<UInt8>) -> DecodedCharacter {
    guard index + 3 < bytes.count else { return .truncated }
    guard 0x81...0xFE ~= bytes[index + 2], 0x30...0x39 ~= bytes[index + 3] else { return .invalid }
    let (one, two) = (Int(bytes[index]) - 0x81, Int(bytes[index + 1]) - 0x30)
    let (three, last) = (Int(bytes[index + 2]) - 0x81, Int(bytes[index + 3]) - 0x30)
    let rank = ((one * 10 + two) * 126 + three) * 10 + last
    guard rank < GB18030.firstRankBeyond else {
      let code = UInt32(rank - GB18030.firstRankBeyond + 0x1_0000)
      return code <= 0x10_FFFF ? .codePoint(code, length: 4) : .invalid
    }
    guard rank < GB18030.rankCount else { return .invalid }
    if fourBytes.isEmpty { fourBytes = GB18030Decoder.fourBytes }
    return .codePoint(fourBytes[rank], length: 4)
  }
}
