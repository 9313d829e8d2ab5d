/// Decodes Big5 with the Hong Kong Supplementary Character Set.
struct Big5Decoder: CharacterDecoder {
  let unitSize = 1
  private let codePoints = Big5Decoder.codePoints

  /// The code points of all codes, made once for all texts.
  private static let codePoints = TwoByteTable(
    characters: Big5Table.characters, runs: Big5Table.gaps
  ).codePoints(count: 126 * 157)

  func character(at index: Int, in bytes: Span<UInt8>) -> DecodedCharacter {
    let lead = bytes[index]
    guard lead >= 0x80 else { return .codePoint(UInt32(lead), length: 1) }
    guard 0x81...0xFE ~= lead else { return .invalid }
    guard index + 1 < bytes.count else { return .truncated }
    let second = bytes[index + 1]
    guard 0x40...0x7E ~= second || 0xA1...0xFE ~= second else { return .invalid }
    let trail = Int(second) - (second < 0x7F ? 0x40 : 0x62)
    let position = (Int(lead) - 0x81) * 157 + trail
    if let pair = Big5Table.pairs.first(where: { $0.position == position }) {
      return .pair(letter: pair.letter, mark: pair.mark)
    }
    let codePoint = codePoints[position]
    return codePoint == 0 ? .invalid : .codePoint(codePoint, length: 2)
  }
}
