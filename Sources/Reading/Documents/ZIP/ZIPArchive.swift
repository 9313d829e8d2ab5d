import Wordings

/// A ZIP archive: its directory and, on request, the contents of its members. The sizes in headers
/// are not trusted: decompressed bytes are counted.
struct ZIPArchive {
  /// An entry of the central directory.
  struct Member: Equatable {
    let name: String
    let method: Int
    let isEncrypted: Bool
    let crc32: UInt32
    let compressedSize: Int
    let size: Int
    /// The offset of the local header.
    let headerOffset: Int

    var isFolder: Bool { name.hasSuffix("/") || name.hasSuffix("\\") }
  }

  static let memberLimit = 10_000
  /// The maximum total size of the contents that are read, in bytes.
  static let sizeLimit = 64 << 20

  let members: [Member]
  let bytes: [UInt8]
  private let indexes: [String: Int]
  private var remainingSize = sizeLimit

  /// Reads the directory of the archive `bytes`. Throws `unreadable` if it is damaged or
  /// contradicts itself, `too-large` beyond a limit.
  init(_ bytes: [UInt8]) throws(Refusal) {
    try self.init(bytes, ZIPDirectory(bytes).members)
  }

  /// The archive `bytes` with the members of its directory. Throws `unreadable` if two have the
  /// same name or overlap.
  init(_ bytes: [UInt8], _ members: [Member]) throws(Refusal) {
    self.bytes = bytes
    self.members = members
    var indexes: [String: Int] = [:]
    for (index, member) in members.enumerated() {
      guard indexes.updateValue(index, forKey: member.name) == nil else {
        throw .damagedArchive(
          "有重名的成员 \(member.name)", en: "two members have the name \(member.name)")
      }
    }
    self.indexes = indexes
    try ZIPArchive.refuseOverlaps(members)
  }

  func member(_ name: String) -> Member? { indexes[name].map { members[$0] } }

  /// Decompresses `member`. Throws if it is encrypted, damaged, of an unsupported method or too
  /// large.
  mutating func content(of member: Member) throws(Refusal) -> [UInt8] {
    guard !member.isEncrypted else {
      throw Refusal(
        .encrypted, "压缩文件的成员 \(member.name) 有密码，请去掉密码再交",
        en:
          "member \(member.name) of the archive is password-protected; submit it without a password"
      )
    }
    let start = try contentStart(of: member)
    guard member.compressedSize <= bytes.count - start else {
      throw .damagedArchive("成员 \(member.name) 不完整", en: "member \(member.name) is truncated")
    }
    let packed = bytes[start..<(start + member.compressedSize)]
    let content: [UInt8]?
    switch member.method {
    case 0:
      guard packed.count <= remainingSize else { throw .inflatesTooMuch }
      content = packed.count == member.size ? Array(packed) : nil
    case 8: content = try Inflate.bytes(packed, size: member.size, limit: remainingSize)
    default:
      throw Refusal(
        .unsupported, "压缩文件的成员 \(member.name) 用了不支持的压缩方法 \(member.method)",
        en:
          "member \(member.name) of the archive uses the unsupported compression method \(member.method)"
      )
    }
    guard let content, Inflate.checksum(content) == member.crc32 else {
      throw .damagedArchive("成员 \(member.name) 已损坏", en: "member \(member.name) is damaged")
    }
    remainingSize -= content.count
    return content
  }

  private func contentStart(of member: Member) throws(Refusal) -> Int {
    let fields = LittleEndianBytes(bytes)
    guard let signature = fields.uint32(at: member.headerOffset), signature == 0x0403_4B50,
      let name = fields.uint16(at: member.headerOffset + 26),
      let extra = fields.uint16(at: member.headerOffset + 28)
    else {
      throw .damagedArchive(
        "成员 \(member.name) 的头部已损坏", en: "the header of member \(member.name) is damaged")
    }
    let start = member.headerOffset + 30 + name + extra
    guard start <= bytes.count else {
      throw .damagedArchive("成员 \(member.name) 不完整", en: "member \(member.name) is truncated")
    }
    return start
  }

  private static func refuseOverlaps(_ members: [Member]) throws(Refusal) {
    let ordered = members.sorted { $0.headerOffset < $1.headerOffset }
    for (member, next) in zip(ordered, ordered.dropFirst())
    where member.compressedSize > next.headerOffset - member.headerOffset - 30 {
      throw .damagedArchive(
        "成员 \(member.name) 与 \(next.name) 重叠",
        en: "members \(member.name) and \(next.name) overlap")
    }
  }
}

extension Refusal {
  /// The refusal of a damaged archive, with the damage in both languages.
  static func damagedArchive(_ chinese: String, en english: String) -> Refusal {
    Refusal(
      .unreadable, "压缩文件已损坏：\(chinese)", en: "the archive is damaged: \(english)")
  }
}
