/// Encodes GB 18030-2005, which older spreadsheets in China expect.
package struct GB18030: Sendable {
  /// For each code point of the basic plane, the position of its two-byte code plus 1; 0 where it has four
  /// bytes.
  private var positions = [UInt16](repeating: 0, count: 0x1_0000)
  /// For those with four bytes, their rank among them.
  private var ranks = [UInt16](repeating: 0, count: 0x1_0000)

  package init() {
    for (position, code) in GB18030.table.codePoints(count: GB18030.twoByteCount).enumerated() {
      positions[Int(code)] = UInt16(position + 1)
    }
    rankOthers()
  }

  /// Ranks the code points with four bytes. In 2005 U+1E3F and U+E7C7 were exchanged, without a change of the
  /// ranks after them.
  private mutating func rankOthers() {
    var rank: UInt16 = 0
    for code in 0x80..<0x1_0000 where !(0xD800..<0xE000).contains(code) && code != 0xE7C7 {
      guard positions[code] == 0 || code == 0x1E3F else { continue }
      ranks[code == 0x1E3F ? 0xE7C7 : code] = rank
      rank += 1
    }
  }

  /// `text`, valid UTF-8, in GB 18030.
  package func encode(_ text: [UInt8]) -> [UInt8] {
    var encoded: [UInt8] = []
    encoded.reserveCapacity(text.count)
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      append(Int(scalar.value), to: &encoded)
    }
    return encoded
  }

  private func append(_ code: Int, to bytes: inout [UInt8]) {
    guard code >= 0x80 else { return bytes.append(UInt8(code)) }
    guard code < 0x1_0000 else {
      return appendFour(GB18030.firstRankBeyond + code - 0x1_0000, to: &bytes)
    }
    guard positions[code] > 0 else { return appendFour(Int(ranks[code]), to: &bytes) }
    let (lead, trail) = (Int(positions[code]) - 1).quotientAndRemainder(dividingBy: 190)
    bytes.append(UInt8(0x81 + lead))
    bytes.append(UInt8(trail + (trail < 0x3F ? 0x40 : 0x41)))
  }

  private func appendFour(_ rank: Int, to bytes: inout [UInt8]) {
    bytes.append(UInt8(0x81 + rank / 12_600))
    bytes.append(UInt8(0x30 + rank / 1_260 % 10))
    bytes.append(UInt8(0x81 + rank / 10 % 126))
    bytes.append(UInt8(0x30 + rank % 10))
  }

  /// The code points at each rank of the basic plane.
  func codePointsOfRanks() -> [UInt32] {
    var codePoints = [UInt32](repeating: 0, count: GB18030.rankCount)
    for code in 0x80..<0x1_0000 where !(0xD800..<0xE000).contains(code) && positions[code] == 0 {
      codePoints[Int(ranks[code])] = UInt32(code)
    }
    return codePoints
  }
}

extension GB18030 {
  static let table = TwoByteTable(
    characters: GB18030Table.characters, runs: GB18030Table.privateUse)
  static let twoByteCount = 126 * 190
  /// The number of four-byte codes for code points of the basic plane.
  static let rankCount = 39_420
  /// The rank of U+10000.
  static let firstRankBeyond = 189_000
}
