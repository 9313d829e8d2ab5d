/// A ZIP archive made in memory, with members stored without compression.
package struct StoredZIP {
  /// Defects of a member.
  package struct Defect: OptionSet, Sendable {
    package let rawValue: Int
    package init(rawValue: Int) { self.rawValue = rawValue }
    package static let encrypted = Defect(rawValue: 1)
    /// The name is not marked as UTF-8.
    package static let unmarkedName = Defect(rawValue: 2)
    /// The header points to the content of the previous member.
    package static let overlapping = Defect(rawValue: 4)
    package static let unknownMethod = Defect(rawValue: 8)
    /// The content does not match its checksum.
    package static let changed = Defect(rawValue: 16)
  }

  private var members: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0
  private var lastOffset = 0

  package init() {}

  package init(_ contents: [(name: String, content: String)]) {
    for (name, content) in contents { add(Array(name.utf8), Array(content.utf8)) }
  }

  package mutating func add(_ name: [UInt8], _ content: [UInt8], _ defect: Defect = []) {
    let offset = defect.contains(.overlapping) ? lastOffset : members.count
    let flags =
      (defect.contains(.encrypted) ? 1 : 0) | (defect.contains(.unmarkedName) ? 0 : 0x0800)
    let method = defect.contains(.unknownMethod) ? 99 : 0
    let common =
      two(20) + two(flags) + two(method) + four(0)
      + four(checksum(content) ^ (defect.contains(.changed) ? 1 : 0)) + four(content.count)
      + four(content.count) + two(name.count) + two(0)
    members += four(0x0403_4B50) + common + name + content
    directory +=
      four(0x0201_4B50) + two(20) + common + two(0) + two(0) + two(0) + four(0) + four(offset)
    directory += name
    lastOffset = offset
    count += 1
  }

  /// The archive.
  package var bytes: [UInt8] {
    members + directory + four(0x0605_4B50) + two(0) + two(0) + two(count) + two(count)
      + four(directory.count) + four(members.count) + two(0)
  }

  /// The CRC-32 of `content`, bit by bit.
  private func checksum(_ content: [UInt8]) -> Int {
    var rest = UInt32.max
    for byte in content {
      rest ^= UInt32(byte)
      for _ in 0..<8 { rest = rest >> 1 ^ (rest & 1 == 1 ? 0xEDB8_8320 : 0) }
    }
    return Int(~rest)
  }

  private func two(_ value: Int) -> [UInt8] {
    [UInt8(truncatingIfNeeded: value), UInt8(truncatingIfNeeded: value >> 8)]
  }

  private func four(_ value: Int) -> [UInt8] { two(value) + two(value >> 16) }
}
