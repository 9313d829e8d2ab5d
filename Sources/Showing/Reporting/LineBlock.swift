/// Lines of an input, copied one behind the other, for another thread.
final class LineBlock: @unchecked Sendable {
  let path: String
  private var buffer = UnsafeMutableRawBufferPointer.allocate(
    byteCount: LineBlock.size, alignment: 64)
  private var lines: [(range: Range<Int>, number: Int)] = []

  /// How many bytes make a block: a hundredth of a second of work.
  private static let size = 1 << 17

  init(of path: String) { self.path = path }

  deinit { buffer.deallocate() }

  var isFull: Bool { lines.last.map { $0.range.upperBound >= LineBlock.size * 3 / 4 } ?? false }

  func add(_ line: InputLine) {
    let start = lines.last?.range.upperBound ?? 0
    let end = start + line.bytes.count
    if end > buffer.count {
      let larger = UnsafeMutableRawBufferPointer.allocate(byteCount: end, alignment: 64)
      larger.copyMemory(from: UnsafeRawBufferPointer(buffer))
      buffer.deallocate()
      buffer = larger
    }
    UnsafeMutableRawBufferPointer(rebasing: buffer[start..<end]).copyMemory(from: line.bytes)
    lines.append((start..<end, line.number))
  }

  /// The lines, valid as long as the block.
  var all: [InputLine] {
    lines.map { range, number in
      InputLine(
        bytes: UnsafeRawBufferPointer(rebasing: buffer[range]), path: path, number: number)
    }
  }
}
