/// Normalizes line breaks, as the HTML standard demands of the input stream (section 13.2.3.5).
enum LineBreaks {
  /// Returns `bytes` with `\n` for each `\r\n` and each other `\r`.
  static func normalized(_ bytes: [UInt8]) -> [UInt8] {
    let count = bytes.count
    let first = ByteScan.first(0x0D, in: bytes.span, from: 0, to: count)
    guard first < count else { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(count)
    var index = 0
    var next = first
    while next < count {
      result.append(contentsOf: bytes[index..<next])
      result.append(0x0A)
      index = next + 1 < count && bytes[next + 1] == 0x0A ? next + 2 : next + 1
      next = ByteScan.first(0x0D, in: bytes.span, from: index, to: count)
    }
    result.append(contentsOf: bytes[index...])
    return result
  }
}
