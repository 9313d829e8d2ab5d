import Chinese

/// Where words of an index may stand in a text, and where its numbers, lines and marks do: made in one
/// pass.
struct ProseIndex: Sendable {
  /// A place where two characters stand that begin words of these sets.
  private struct Opening {
    let place: Int32
    let sets: UInt32
  }

  private var openings: [Opening] = []
  /// The sets of all openings.
  private var sets: UInt32 = 0
  /// The runs of ASCII digits.
  private(set) var numbers: [Range<Int>] = []
  /// Where lines end, but the last one.
  private(set) var lineEnds: [Int] = []
  /// Where X, x or ×, of either width, or an opening bracket stands.
  private(set) var marks: [Int] = []

  /// The index of `bytes`, valid UTF-8.
  init(_ bytes: [UInt8], _ keywords: KeywordIndex = .all) {
    bytes.withUnsafeBufferPointer { bytes in
      keywords.roles.withUnsafeBufferPointer { roles in
        read(bytes, roles, keywords)
      }
    }
  }

  /// Calls `take` with each word of set `number` of `keywords` in `bytes` until it returns false; words
  /// don't overlap.
  func eachHit(
    of number: Int, _ keywords: KeywordIndex, in bytes: [UInt8], _ take: (KeywordSet.Hit) -> Bool
  ) {
    let bit: UInt32 = 1 << UInt32(number)
    guard sets & bit != 0 else { return }
    var end = 0
    for opening in openings where opening.sets & bit != 0 && opening.place >= end {
      guard let hit = keywords.hit(of: number, in: bytes, at: Int(opening.place)) else { continue }
      end = hit.range.upperBound
      guard take(hit) else { return }
    }
  }

  private mutating func read(
    _ bytes: UnsafeBufferPointer<UInt8>, _ roles: UnsafeBufferPointer<UInt8>,
    _ keywords: KeywordIndex
  ) {
    var place = 0
    // The character before, where it is the first one of a word.
    var first = 0
    while place < bytes.count {
      let lead = bytes[place]
      guard lead & 0xF0 == 0xE0 else {
        first = 0
        place = readShort(lead, bytes, at: place)
        continue
      }
      let code =
        Int(lead & 0x0F) << 12 | Int(bytes[place + 1] & 0x3F) << 6
        | Int(bytes[place + 2] & 0x3F)
      let role = roles[code & 0xFFF]
      if role != 0 {
        if first != 0, role & KeywordIndex.isSecond != 0 {
          let found = keywords.sets(first, code)
          if found != 0 {
            openings.append(Opening(place: Int32(truncatingIfNeeded: place - 3), sets: found))
            sets |= found
          }
        }
        if role & KeywordIndex.isMark != 0, KeywordIndex.isMark(code) { marks.append(place) }
      }
      first = role & KeywordIndex.isFirst != 0 ? code : 0
      place += 3
    }
  }

  /// Reads a character of another length, or a run of digits, at `place`; gives the next place.
  private mutating func readShort(
    _ lead: UInt8, _ bytes: UnsafeBufferPointer<UInt8>, at place: Int
  ) -> Int {
    if UTF8Character.isDigit(lead) {
      var end = place + 1
      while end < bytes.count, UTF8Character.isDigit(bytes[end]) { end += 1 }
      numbers.append(place..<end)
      return end
    }
    if lead == 0x0A {
      lineEnds.append(place)
    } else if lead == 0x58 || lead == 0x78 || lead == 0x28 || lead == 0xC3 {
      marks.append(place)
    }
    return place + UTF8Character.width(lead)
  }
}
