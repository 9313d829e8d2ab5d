/// A ZIP archive made in memory, its members stored as they are.
package struct StoredZIP {
  /// What is odd about a member.
  package struct Oddity: OptionSet, Sendable {
    package let rawValue: Int
    package init(rawValue: Int) { self.rawValue = rawValue }
    package static let encrypted = Oddity(rawValue: 1)
    /// Its name is not marked as UTF-8.
    package static let unmarkedName = Oddity(rawValue: 2)
    /// Its header points to the content of the member before it.
    package static let overlapping = Oddity(rawValue: 4)
    package static let unknownMethod = Oddity(rawValue: 8)
    /// A bit of its content has changed since its checksum was made.
    package static let changed = Oddity(rawValue: 16)
  }

  private var body: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0
  private var lastPlace = 0

  package init() {}

  package init(_ members: [(name: String, content: String)]) {
    for (name, content) in members { add(Array(name.utf8), Array(content.utf8)) }
  }

  package mutating func add(_ name: [UInt8], _ content: [UInt8], _ oddity: Oddity = []) {
    let place = oddity.contains(.overlapping) ? lastPlace : body.count
    let flags =
      (oddity.contains(.encrypted) ? 1 : 0) | (oddity.contains(.unmarkedName) ? 0 : 0x0800)
    let method = oddity.contains(.unknownMethod) ? 99 : 0
    let common =
      two(20) + two(flags) + two(method) + four(0)
      + four(checksum(content) ^ (oddity.contains(.changed) ? 1 : 0)) + four(content.count)
      + four(content.count) + two(name.count) + two(0)
    body += four(0x0403_4B50) + common + name + content
    directory +=
      four(0x0201_4B50) + two(20) + common + two(0) + two(0) + two(0) + four(0) + four(place)
    directory += name
    lastPlace = place
    count += 1
  }

  /// The archive.
  package var bytes: [UInt8] {
    body + directory + four(0x0605_4B50) + two(0) + two(0) + two(count) + two(count)
      + four(directory.count) + four(body.count) + two(0)
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
