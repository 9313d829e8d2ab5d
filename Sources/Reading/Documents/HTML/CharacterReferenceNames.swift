/// The table of named character references, made ready to be searched.
struct CharacterReferenceNames {
  /// The length of the longest name.
  static let longest = 32
  static let shared = CharacterReferenceNames()

  private let text: [UInt8]
  /// Where each line begins, and the end of the text.
  private let starts: [Int]

  private init() {
    let text = CharacterReferenceTable.lines.withUTF8Buffer { Array($0) } + [0x0A]
    self.text = text
    starts = [0] + text.indices.filter { text[$0] == 0x0A }.map { $0 + 1 }
  }

  /// The code points of the name that is exactly `bytes[range]`; the second is 0 for most.
  func find(_ bytes: Span<UInt8>, _ range: Range<Int>) -> (first: UInt32, second: UInt32)? {
    var low = 0
    var high = starts.count - 1
    while low < high {
      let middle = (low + high) / 2
      switch order(bytes, range, line: middle) {
      case 0: return points(line: middle, nameLength: range.count)
      case ..<0: high = middle
      default: low = middle + 1
      }
    }
    return nil
  }

  /// Negative when `bytes[range]` comes before the line's name, 0 when it is it.
  private func order(_ bytes: Span<UInt8>, _ range: Range<Int>, line: Int) -> Int {
    var at = starts[line]
    for index in range {
      let difference = Int(bytes[index]) - Int(text[at])
      if difference != 0 { return difference }
      at += 1
    }
    return text[at] == 0x20 ? 0 : -1
  }

  private func points(line: Int, nameLength: Int) -> (first: UInt32, second: UInt32) {
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
