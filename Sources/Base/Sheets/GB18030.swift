/// Encodes and decodes GB 18030, which older spreadsheets in China expect and save.
///
/// The C library supports it too, but not in a static executable, and a dynamic one takes twice as long to
/// start.
package struct GB18030: Sendable {
  /// For each code point of the basic plane, the position of its two-byte code plus 1; 0 where it has four
  /// bytes.
  private var positions = [UInt16](repeating: 0, count: 0x1_0000)
  /// For those with four bytes, their rank among them.
  private var ranks = [UInt16](repeating: 0, count: 0x1_0000)

  package init() {
    readTable()
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

  private mutating func readTable() {
    for run in GB18030Table.privateUse {
      for step in 0..<run.count { positions[run.first + step] = UInt16(run.position + step + 1) }
    }
    var runs = GB18030Table.privateUse[...]
    var position = 0
    let text = GB18030Table.characters.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
    for scalar in text.unicodeScalars where scalar != "\n" {
      while let run = runs.first, run.position == position {
        position += run.count
        runs.removeFirst()
      }
      positions[Int(scalar.value)] = UInt16(position + 1)
      position += 1
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
    guard code < 0x1_0000 else { return appendFour(189_000 + code - 0x1_0000, to: &bytes) }
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
}

// MARK: - Reading

extension GB18030 {
  /// Decodes `bytes`; nil where they are not valid GB 18030. The preparation takes a millisecond, so this is
  /// for files, not for fields.
  package func decode(_ bytes: some Collection<UInt8>) -> String? {
    let bytes = Array(bytes)
    let codes = Codes(positions, ranks)
    var text = String.UnicodeScalarView()
    var index = 0
    while index < bytes.count {
      guard let (scalar, length) = codes.scalar(at: index, in: bytes) else { return nil }
      text.append(scalar)
      index += length
    }
    return String(text)
  }

  /// The inverse table.
  private struct Codes {
    /// The code point at each two-byte position; 0 for none.
    private var twoBytes = [UInt16](repeating: 0, count: 126 * 190)
    /// The code point at each rank among those with four bytes.
    private var fourBytes = [UInt16](repeating: 0, count: 39_420)

    init(_ positions: [UInt16], _ ranks: [UInt16]) {
      for code in 0x80..<0x1_0000 where !(0xD800..<0xE000).contains(code) {
        if positions[code] > 0 {
          twoBytes[Int(positions[code]) - 1] = UInt16(code)
        } else if Int(ranks[code]) < fourBytes.count {
          fourBytes[Int(ranks[code])] = UInt16(code)
        }
      }
    }

    /// The character at `index` and the length of its code; nil where there is none.
    func scalar(at index: Int, in bytes: [UInt8]) -> (Unicode.Scalar, length: Int)? {
      let lead = bytes[index]
      guard lead >= 0x80 else { return (Unicode.Scalar(lead), 1) }
      guard 0x81...0xFE ~= lead, index + 1 < bytes.count else { return nil }
      let second = bytes[index + 1]
      if 0x30...0x39 ~= second { return four(at: index, in: bytes) }
      guard 0x40...0xFE ~= second, second != 0x7F else { return nil }
      let trail = Int(second) - (second < 0x7F ? 0x40 : 0x41)
      let code = twoBytes[(Int(lead) - 0x81) * 190 + trail]
      return code == 0 ? nil : Unicode.Scalar(code).map { ($0, 2) }
    }

    private func four(at index: Int, in bytes: [UInt8]) -> (Unicode.Scalar, length: Int)? {
      guard index + 3 < bytes.count, 0x81...0xFE ~= bytes[index + 2],
        0x30...0x39 ~= bytes[index + 3]
      else { return nil }
      let (one, two) = (Int(bytes[index]) - 0x81, Int(bytes[index + 1]) - 0x30)
      let (three, last) = (Int(bytes[index + 2]) - 0x81, Int(bytes[index + 3]) - 0x30)
      let rank = ((one * 10 + two) * 126 + three) * 10 + last
      if rank >= 189_000 {
        return Unicode.Scalar(UInt32(rank - 189_000 + 0x1_0000)).map { ($0, 4) }
      }
      guard rank < fourBytes.count, fourBytes[rank] > 0 else { return nil }
      return Unicode.Scalar(fourBytes[rank]).map { ($0, 4) }
    }
  }
}
