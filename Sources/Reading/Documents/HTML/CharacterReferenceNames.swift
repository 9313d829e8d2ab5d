/// The table of named character references, with an index for binary search.
struct CharacterReferenceNames {
  /// The length of the longest name.
  static let longest = 32
  static let shared = CharacterReferenceNames()

  private let text: [UInt8]
  /// The start of each line, and the end of the text.
  private let starts: [Int]

  private init() {
    let text = CharacterReferenceTable.lines.withUTF8Buffer { Array($0) } + [0x0A]
    self.text = text
    starts = [0] + text.indices.filter { text[$0] == 0x0A }.map { $0 + 1 }
  }

  /// The code points of the name `bytes[range]`; nil if it is unknown. `second` is 0 for most
  /// names.
  func find(_ bytes: Span<UInt8>, _ range: Range<Int>) -> (first: UInt32, second: UInt32)? {
    var low = 0
    var high = starts.count - 1
    while low < high {
      let middle = (low + high) / 2
      switch compare(bytes, range, line: middle) {
      case 0: return codePoints(line: middle, nameLength: range.count)
      case ..<0: high = middle
      default: low = middle + 1
      }
    }
    return nil
  }

  /// Negative if `bytes[range]` comes before the name in `line`, 0 if they are equal, otherwise
  /// positive.
  private func compare(_ bytes: Span<UInt8>, _ range: Range<Int>, line: Int) -> Int {
    var textIndex = starts[line]
    for index in range {
      let difference = Int(bytes[index]) - Int(text[textIndex])
      if difference != 0 { return difference }
      textIndex += 1
    }
    return text[textIndex] == 0x20 ? 0 : -1
  }

  private func codePoints(line: Int, nameLength: Int) -> (first: UInt32, second: UInt32) {
    var points: [UInt32] = [0]
    for byte in text[starts[line] + nameLength + 1..<starts[line + 1] - 1] {
      if byte == 0x20 {
        points.append(0)
      } else {
        let digit = UInt32(byte < 0x41 ? byte - 0x30 : byte - 0x37)
        points[points.count - 1] = points[points.count - 1] << 4 | digit
      }
    }
    return (points[0], points.count > 1 ? points[1] : 0)
  }
}
