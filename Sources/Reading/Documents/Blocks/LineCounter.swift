/// Converts offsets in the source to line numbers, counting from the offset of the previous call.
struct LineCounter {
  private var position = 0
  private var line = 1

  /// The line of the byte at `offset`, from 1.
  mutating func line(at offset: Int, in bytes: Span<UInt8>) -> Int {
    if offset > position {
      line += ByteScan.count(0x0A, in: bytes, from: position, to: offset)
    } else {
      line -= ByteScan.count(0x0A, in: bytes, from: offset, to: position)
    }
    position = offset
    return line
  }
}
