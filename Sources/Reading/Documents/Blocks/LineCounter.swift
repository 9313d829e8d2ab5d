/// Tells on which line a place of the source lies; quick for places near the last one asked for.
struct LineCounter {
  private var position = 0
  private var line = 1

  /// The line of the byte at `place`, from 1.
  mutating func line(at place: Int, in bytes: Span<UInt8>) -> Int {
    if place > position {
      line += ByteScan.count(0x0A, in: bytes, from: position, to: place)
    } else {
      line -= ByteScan.count(0x0A, in: bytes, from: place, to: position)
    }
    position = place
    return line
  }
}
