/// The preprocessing of the input stream (HTML standard, section 13.2.3.5).
enum LineBreaks {
  /// The bytes with each `\r\n` and each other `\r` as one `\n`.
  static func normalized(_ bytes: [UInt8]) -> [UInt8] {
    let count = bytes.count
    let first = ByteScan.first(0x0D, in: bytes.span, from: 0, to: count)
    guard first < count else { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(count)
    var at = 0
    var next = first
    while next < count {
      result.append(contentsOf: bytes[at..<next])
      result.append(0x0A)
      at = next + 1 < count && bytes[next + 1] == 0x0A ? next + 2 : next + 1
      next = ByteScan.first(0x0D, in: bytes.span, from: at, to: count)
    }
    result.append(contentsOf: bytes[at...])
    return result
  }
}
