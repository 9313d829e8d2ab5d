import Chinese

/// The parts of a text that are ignored when it is compared with the text of another agency or year: the
/// names of its agency, years, numbers and marks.
struct NamePatterns: Sendable {
  /// The stems of the agency's name, 青石, 民政, the longest first.
  private let names: [[UInt8]]
  /// A bit for each value of the low six bits of the first characters of the names.
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

  /// Calls `visit` with each letter of `bytes`, valid UTF-8, that is compared; characters beyond the basic
  /// plane are one letter by their first byte. Adds to `length` the number of characters.
  func eachLetter(of bytes: [UInt8], length: inout Int, _ visit: (UInt16) -> Void) {
    bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        let lead = bytes[index]
        if lead & 0xF0 == 0xE0 {
          let code =
            UInt16(lead & 0x0F) << 12 | UInt16(bytes[index + 1] & 0x3F) << 6
            | UInt16(bytes[index + 2] & 0x3F)
          if starts >> UInt64(code & 0x3F) & 1 != 0, let name = nameLength(in: bytes, at: index) {
            index += name
            length += name / 3
            continue
          }
          index += 3
          length += code == 0x3000 ? 0 : 1
          if NamePatterns.letters[Int(code >> 6)] >> UInt64(code & 0x3F) & 1 != 0 { visit(code) }
        } else {
          index += UTF8Character.width(lead)
          length += lead > 0x20 ? 1 : 0
          // Letters of either case alike.
          let letter = lead | 0x20
          if lead >= 0xF0 || 0x61...0x7A ~= letter { visit(UInt16(letter)) }
        }
      }
    }
  }

  /// The length in bytes of the name at `index`; nil where there is none.
  private func nameLength(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    names.first { name in
      index + name.count <= bytes.count
        && name.indices.allSatisfy { bytes[index + $0] == name[$0] }
    }?.count
  }

  /// The last characters of names of places and agencies, ignored everywhere: a copy turns 我镇 into 我局.
  private static let kinds: [Unicode.Scalar] = [
    "省", "市", "区", "县", "旗", "镇", "乡", "街", "道", "局", "委", "厅", "办", "府",
  ]

  /// A bit for each character of three bytes that is compared: Han characters without numerals and `kinds`.
  private static let letters: [UInt64] = {
    var letters = [UInt64](repeating: 0, count: 1024)
    for block in (0x3400 >> 6)..<(0xA000 >> 6) { letters[block] = .max }
    for scalar in Numeral.signs + ["年"] + kinds {
      letters[Int(scalar.value >> 6)] &= ~(1 << UInt64(scalar.value & 0x3F))
    }
    return letters
  }()
}
