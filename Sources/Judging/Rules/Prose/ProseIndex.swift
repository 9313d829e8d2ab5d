import Chinese

/// The positions in a text where keywords may begin, and those of its numbers, line ends and marks, found
/// in one pass.
struct ProseIndex: Sendable {
  /// A position where words of `sets` may begin.
  private struct Opening {
    let index: Int32
    let sets: UInt32
  }

  private var openings: [Opening] = []
  /// The sets of all openings.
  private var sets: UInt32 = 0
  /// The runs of ASCII digits.
  private(set) var numbers: [Range<Int>] = []
  /// The indexes of the line feeds.
  private(set) var lineEnds: [Int] = []
  /// The indexes of X, x and ×, of either width, and of opening brackets.
  private(set) var marks: [Int] = []

  /// The index of `bytes`, valid UTF-8.
  init(_ bytes: [UInt8], _ keywords: KeywordIndex = .all) {
    bytes.withUnsafeBufferPointer { bytes in
      keywords.roles.withUnsafeBufferPointer { roles in
        keywords.sketch.withUnsafeBufferPointer { sketch in
          read(bytes, roles, sketch)
        }
      }
    }
  }

  /// Calls `visit` with each occurrence of a word of set `number` in `bytes` until it returns false.
  /// Occurrences do not overlap.
  func eachHit(
    of number: Int, _ keywords: KeywordIndex, in bytes: [UInt8], _ visit: (KeywordSet.Hit) -> Bool
  ) {
    let bit: UInt32 = 1 << UInt32(number)
    guard sets & bit != 0 else { return }
    var end = 0
    for opening in openings where opening.sets & bit != 0 && opening.index >= end {
      guard let hit = keywords.hit(of: number, in: bytes, at: Int(opening.index)) else { continue }
      end = hit.range.upperBound
      guard visit(hit) else { return }
    }
  }

  private mutating func read(
    _ bytes: UnsafeBufferPointer<UInt8>, _ roles: UnsafeBufferPointer<UInt8>,
    _ sketch: UnsafeBufferPointer<UInt32>
  ) {
    openings.reserveCapacity(bytes.count / 16)
    var index = 0
    // The previous character, if a word may begin with it.
    var first = 0
    while index < bytes.count {
      let lead = bytes[index]
      guard lead & 0xF0 == 0xE0 else {
        first = 0
        index = readShort(lead, bytes, at: index)
        continue
      }
      let code =
        Int(lead & 0x0F) << 12 | Int(bytes[index + 1] & 0x3F) << 6
        | Int(bytes[index + 2] & 0x3F)
      let role = roles[code & 0xFFF]
      if role != 0 {
        if first != 0, role & KeywordIndex.isSecond != 0 {
          let found = sketch[KeywordIndex.hash(first, code)]
          if found != 0 {
            openings.append(Opening(index: Int32(truncatingIfNeeded: index - 3), sets: found))
            sets |= found
          }
        }
        if role & KeywordIndex.isMark != 0, KeywordIndex.isMark(code) { marks.append(index) }
      }
      first = role & KeywordIndex.isFirst != 0 ? code : 0
      index += 3
    }
  }

  /// Reads a character of another length, or a run of digits, at `index`; returns the index after it.
  private mutating func readShort(
    _ lead: UInt8, _ bytes: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> Int {
    if UTF8Character.isDigit(lead) {
      var end = index + 1
      while end < bytes.count, UTF8Character.isDigit(bytes[end]) { end += 1 }
      numbers.append(index..<end)
      return end
    }
    if lead == 0x0A {
      lineEnds.append(index)
    } else if lead == 0x58 || lead == 0x78 || lead == 0x28 || lead == 0xC3 {
      marks.append(index)
    }
    return index + UTF8Character.width(lead)
  }
}
