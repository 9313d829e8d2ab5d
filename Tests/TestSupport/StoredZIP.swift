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
    /// The directory has the sizes and the offset in fields for ZIP64. This is allowed.
    package static let wide = Defect(rawValue: 32)
    /// The header has no sizes, as if a data descriptor with them followed. This is allowed.
    package static let streamed = Defect(rawValue: 64)
  }

  /// Whether the end of the archive has its fields in a record for ZIP64.
  package var endsWide = false

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
    let start = two(20) + two(flags) + two(method) + four(0)
    let crc = four(checksum(content) ^ (defect.contains(.changed) ? 1 : 0))
    let size = four(content.count)
    let isStreamed = defect.contains(.streamed)
    members += four(0x0403_4B50) + start + (isStreamed ? four(0) : crc)
    members += (isStreamed ? four(0) + four(0) : size + size) + two(name.count) + two(0)
    members += name + content + (isStreamed ? four(0x0807_4B50) + crc + size + size : [])
    let isWide = defect.contains(.wide)
    let extra =
      isWide
      ? two(0x5455) + two(1) + [0] + two(1) + two(24) + eight(content.count)
        + eight(content.count) + eight(offset) : []
    let none = four(0xFFFF_FFFF)
    directory += four(0x0201_4B50) + two(20) + start + crc + (isWide ? none + none : size + size)
    directory += two(name.count) + two(extra.count) + two(0) + two(0) + two(0) + four(0)
    directory += (isWide ? none : four(offset)) + name + extra
    lastOffset = offset
    count += 1
  }

  /// The archive.
  package var bytes: [UInt8] {
    let sizes = two(count) + two(count) + four(directory.count) + four(members.count)
    let none = [UInt8](repeating: 0xFF, count: 12)
    return members + directory + (endsWide ? wideEnd : []) + four(0x0605_4B50) + two(0) + two(0)
      + (endsWide ? none : sizes) + two(0)
  }

  /// The record and the locator for ZIP64.
  private var wideEnd: [UInt8] {
    four(0x0606_4B50) + eight(44) + two(45) + two(45) + four(0) + four(0) + eight(count)
      + eight(count) + eight(directory.count) + eight(members.count) + four(0x0706_4B50) + four(0)
      + eight(members.count + directory.count) + four(1)
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
  private func eight(_ value: Int) -> [UInt8] { four(value) + four(value >> 32) }
}
