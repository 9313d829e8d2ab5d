import Chinese

/// What a text is stripped of before it is compared with another agency's or another year's: the names
/// of the text's agency, years, numbers, and marks.
struct NamePatterns: Sendable {
  /// The places and the agency in the agency's name, 青石, 民政, the longest first.
  private let names: [[UInt8]]
  /// Whether a name begins with a character whose last byte has these six bits.
  private var starts: UInt64 = 0

  init(agency: String?) {
    var stems: [String] = []
    var stem = ""
    for scalar in (agency ?? "").unicodeScalars {
      if NamePatterns.kinds.contains(scalar) {
        stems.append(stem)
        stem = ""
      } else {
        stem.unicodeScalars.append(scalar)
      }
    }
    stems.append(stem)
    let known = stems.filter { $0.unicodeScalars.count > 1 && $0 != "人民政" }
    names = known.map { Array($0.utf8) }.sorted { $0.count > $1.count }
    for name in names where name[0] & 0xF0 == 0xE0 { starts |= 1 << UInt64(name[2] & 0x3F) }
  }

  /// Calls `take` with each letter of `bytes`, valid UTF-8, that is part of what is compared; letters
  /// beyond the basic plane count as one. `length` comes out as the number of characters.
  func eachLetter(of bytes: [UInt8], length: inout Int, _ take: (UInt16) -> Void) {
    bytes.withUnsafeBufferPointer { bytes in
      var place = 0
      while place < bytes.count {
        let lead = bytes[place]
        if lead & 0xF0 == 0xE0 {
          let code =
            UInt16(lead & 0x0F) << 12 | UInt16(bytes[place + 1] & 0x3F) << 6
            | UInt16(bytes[place + 2] & 0x3F)
          if starts >> UInt64(code & 0x3F) & 1 != 0, let name = name(in: bytes, at: place) {
            place += name
            length += name / 3
            continue
          }
          place += 3
          length += code == 0x3000 ? 0 : 1
          if NamePatterns.letters[Int(code >> 6)] >> UInt64(code & 0x3F) & 1 != 0 { take(code) }
        } else {
          place += UTF8Character.width(lead)
          length += lead > 0x20 ? 1 : 0
          // Letters of either case alike.
          let letter = lead | 0x20
          if lead >= 0xF0 || 0x61...0x7A ~= letter { take(UInt16(letter)) }
        }
      }
    }
  }

  /// How long the name is that stands at `place`.
  private func name(in bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Int? {
    names.first { name in
      place + name.count <= bytes.count
        && name.indices.allSatisfy { bytes[place + $0] == name[$0] }
    }?.count
  }

  /// What places and agencies end in, left out wherever it stands: a copy turns 我镇 into 我局.
  private static let kinds: [Unicode.Scalar] = [
    "省", "市", "区", "县", "旗", "镇", "乡", "街", "道", "局", "委", "厅", "办", "府",
  ]

  /// A bit for each character of three bytes that is compared: Han, but no numeral and no kind.
  private static let letters: [UInt64] = {
    var letters = [UInt64](repeating: 0, count: 1024)
    for block in (0x3400 >> 6)..<(0xA000 >> 6) { letters[block] = .max }
    for scalar in Numeral.signs + ["年"] + kinds {
      letters[Int(scalar.value >> 6)] &= ~(1 << UInt64(scalar.value & 0x3F))
    }
    return letters
  }()
}
