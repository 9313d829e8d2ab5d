/// The lines of a text. Line ends are LF, CRLF, CR, NEL, LS or PS.
struct TextLines {
  private let bytes: [UInt8]
  private var bounds: [(start: Int32, end: Int32)] = []

  /// Splits `bytes`, which are UTF-8 and at most 2 GiB.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var start = 0
    var index = 0
    while index < bytes.count {
      let length = TextLines.endLength(bytes, index)
      if length > 0 {
        bounds.append((Int32(start), Int32(index)))
        start = index + length
      }
      index += max(length, 1)
    }
    bounds.append((Int32(start), Int32(bytes.count)))
  }

  var count: Int { bounds.count }

  subscript(index: Int) -> TextLine {
    let (start, end) = bounds[index]
    return TextLine(raw: bytes[Int(start)..<Int(end)], number: index + 1)
  }

  /// The length of the line end at `index`; 0 if there is none.
  private static func endLength(_ bytes: [UInt8], _ index: Int) -> Int {
    switch bytes[index] {
    case 0x0A: 1
    case 0x0D: index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1
    case 0xC2: index + 1 < bytes.count && bytes[index + 1] == 0x85 ? 2 : 0
    case 0xE2:
      index + 2 < bytes.count && bytes[index + 1] == 0x80 && bytes[index + 2] & 0xFE == 0xA8 ? 3 : 0
    default: 0
    }
  }
}
