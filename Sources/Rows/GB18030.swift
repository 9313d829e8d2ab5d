/// Text in GB 18030, which old spreadsheets in China expect.
///
/// The C library knows it as well, but a static executable cannot ask for it, and a dynamic one
/// would start in twice the time, for every sheet.
struct GB18030: Sendable {
  /// For each code point of the basic plane its two-byte code's place plus 1; 0 where it has four.
  private var places = [UInt16](repeating: 0, count: 0x1_0000)
  /// For those with four bytes, their place among them.
  private var ranks = [UInt16](repeating: 0, count: 0x1_0000)

  init() {
    readTable()
    rankOthers()
  }

  /// Numbers the code points with four bytes. In 2005 U+1E3F and U+E7C7 changed places: the ranks
  /// behind them stayed.
  private mutating func rankOthers() {
    var rank: UInt16 = 0
    for code in 0x80..<0x1_0000 where !(0xD800..<0xE000).contains(code) && code != 0xE7C7 {
      guard places[code] == 0 || code == 0x1E3F else { continue }
      ranks[code == 0x1E3F ? 0xE7C7 : code] = rank
      rank += 1
    }
  }

  private mutating func readTable() {
    for run in GB18030Table.privateUse {
      for step in 0..<run.count { places[run.first + step] = UInt16(run.place + step + 1) }
    }
    var runs = GB18030Table.privateUse[...]
    var place = 0
    let text = GB18030Table.characters.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
    for scalar in text.unicodeScalars where scalar != "\n" {
      while let run = runs.first, run.place == place {
        place += run.count
        runs.removeFirst()
      }
      places[Int(scalar.value)] = UInt16(place + 1)
      place += 1
    }
  }

  /// `text`, valid UTF-8, in GB 18030.
  func encode(_ text: [UInt8]) -> [UInt8] {
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
    guard places[code] > 0 else { return appendFour(Int(ranks[code]), to: &bytes) }
    let (lead, trail) = (Int(places[code]) - 1).quotientAndRemainder(dividingBy: 190)
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
