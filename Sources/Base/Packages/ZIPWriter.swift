/// Writes a ZIP archive member by member into a growing buffer that its owner may empty at any time.
///
/// The same members give the same bytes: they have no time. Sizes follow the content of a member (a data
/// descriptor), since they are not known before. Without ZIP64, a member and the archive are below 4 GiB.
package struct ZIPWriter: Sendable {
  private struct Member {
    let name: [UInt8]
    let offset: Int
    var checksum: UInt32 = 0
    var size = 0
    var packedSize = 0
  }

  /// What was written since the last `removeAll`.
  package private(set) var bytes: [UInt8] = []
  /// The number of bytes that were removed.
  private var removed = 0
  private var members: [Member] = []
  /// The content of the open member that is not compressed yet.
  private var pending: [UInt8] = []

  /// How much content is compressed at once; a multiple of zlib's window.
  private static let chunk = 1 << 18

  package init() {}

  /// Forgets what was written and keeps the memory.
  package mutating func removeAll() {
    removed += bytes.count
    bytes.removeAll(keepingCapacity: true)
  }

  /// The number of bytes in the open member.
  package var memberSize: Int { (members.last?.size ?? 0) + pending.count }

  /// Adds the member `name`, a path with ASCII letters, with the text `content`.
  package mutating func add(_ name: String, _ content: String) {
    open(name)
    append(content.utf8)
    close()
  }

  /// Begins the member `name`; the one before is closed.
  package mutating func open(_ name: String) {
    members.append(Member(name: Array(name.utf8), offset: removed + bytes.count))
    four(0x0403_4B50)
    start()
    for _ in 0..<3 { four(0) }
    two(name.utf8.count)
    two(0)
    bytes += name.utf8
  }

  /// Appends `content` to the open member.
  package mutating func append(_ content: String.UTF8View) { append(Array(content)) }

  /// Appends `content` to the open member.
  package mutating func append(_ content: [UInt8]) {
    pending += content
    if pending.count >= ZIPWriter.chunk { compress(isLast: false) }
  }

  /// Appends one byte to the open member.
  package mutating func append(_ byte: UInt8) { pending.append(byte) }

  /// Ends the open member.
  package mutating func close() {
    compress(isLast: true)
    guard let member = members.last else { return }
    four(0x0807_4B50)
    sizes(of: member)
  }

  /// Writes the directory. Nothing may be added after it.
  package mutating func finish() {
    let directory = removed + bytes.count
    for member in members {
      four(0x0201_4B50)
      two(20)
      start()
      sizes(of: member)
      two(member.name.count)
      for _ in 0..<4 { two(0) }
      four(0)
      four(member.offset)
      bytes += member.name
    }
    let size = removed + bytes.count - directory
    four(0x0605_4B50)
    four(0)
    two(members.count)
    two(members.count)
    four(size)
    four(directory)
    two(0)
  }

  private mutating func compress(isLast: Bool) {
    guard let index = members.indices.last else { return }
    let before = bytes.count
    Deflate.append(pending, isLast: isLast, to: &bytes)
    members[index].checksum = Deflate.checksum(pending, after: members[index].checksum)
    members[index].size += pending.count
    members[index].packedSize += bytes.count - before
    pending.removeAll(keepingCapacity: true)
  }

  /// The version, the flags (a data descriptor, names in UTF-8), the method, and 1 January 1980 as the time.
  private mutating func start() {
    for field in [20, 0x0808, 8, 0, 0x21] { two(field) }
  }

  private mutating func sizes(of member: Member) {
    four(Int(member.checksum))
    four(member.packedSize)
    four(member.size)
  }

  private mutating func two(_ value: Int) {
    bytes.append(UInt8(truncatingIfNeeded: value))
    bytes.append(UInt8(truncatingIfNeeded: value >> 8))
  }

  private mutating func four(_ value: Int) {
    two(value)
    two(value >> 16)
  }
}
