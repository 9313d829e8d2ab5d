import Wordings

/// The directory of a ZIP archive, and the contents of its members. Sizes in headers are never
/// trusted: what comes out is counted.
struct ZIPArchive {
  /// A member as the central directory has it.
  struct Member: Equatable {
    let name: String
    let method: Int
    let isEncrypted: Bool
    let crc32: UInt32
    let packedSize: Int
    let size: Int
    /// Where its local header stands.
    let place: Int

    var isFolder: Bool { name.hasSuffix("/") }
  }

  static let memberLimit = 10_000
  /// The most bytes that the members read may come to, all together.
  static let sizeLimit = 64 << 20

  let members: [Member]
  let bytes: [UInt8]
  private let places: [String: Int]
  private var left = sizeLimit

  /// Reads the directory of the archive that `bytes` are. Throws `unreadable` where it is damaged or
  /// contradicts itself, `too-large` beyond a limit.
  init(_ bytes: [UInt8]) throws(Refusal) {
    try self.init(bytes, Directory(bytes).members)
  }

  /// The archive that `bytes` are, whose directory has been read.
  init(_ bytes: [UInt8], _ members: [Member]) throws(Refusal) {
    self.bytes = bytes
    self.members = members
    var places: [String: Int] = [:]
    for (index, member) in members.enumerated() {
      guard places.updateValue(index, forKey: member.name) == nil else {
        throw .damagedArchive("有重名的成员 \(member.name)", en: "two members are called \(member.name)")
      }
    }
    self.places = places
    try ZIPArchive.refuseOverlaps(members)
  }

  func member(_ name: String) -> Member? { places[name].map { members[$0] } }

  /// The content of `member`.
  mutating func content(of member: Member) throws(Refusal) -> [UInt8] {
    guard !member.isEncrypted else {
      throw Refusal(
        .encrypted, "压缩文件的成员 \(member.name) 有密码，请去掉密码再交",
        en: "the member \(member.name) of the archive has a password; hand it in without")
    }
    let start = try contentStart(of: member)
    guard member.packedSize <= bytes.count - start else {
      throw .damagedArchive("成员 \(member.name) 不完整", en: "the member \(member.name) is cut off")
    }
    let packed = bytes[start..<(start + member.packedSize)]
    let content: [UInt8]?
    switch member.method {
    case 0:
      guard packed.count <= left else { throw .inflatesTooMuch }
      content = packed.count == member.size ? Array(packed) : nil
    case 8: content = try Inflate.bytes(packed, size: member.size, limit: left)
    default:
      throw Refusal(
        .unsupported, "压缩文件的成员 \(member.name) 用了不支持的压缩方法 \(member.method)",
        en:
          "the member \(member.name) of the archive is packed by method \(member.method), which is not supported"
      )
    }
    guard let content, Inflate.checksum(content) == member.crc32 else {
      throw .damagedArchive("成员 \(member.name) 已损坏", en: "the member \(member.name) is damaged")
    }
    left -= content.count
    return content
  }

  private func contentStart(of member: Member) throws(Refusal) -> Int {
    let fields = LittleEndian(bytes)
    guard let signature = fields.four(member.place), signature == 0x0403_4B50,
      let name = fields.two(member.place + 26), let extra = fields.two(member.place + 28)
    else {
      throw .damagedArchive(
        "成员 \(member.name) 的头部已损坏", en: "the head of the member \(member.name) is damaged")
    }
    let start = member.place + 30 + name + extra
    guard start <= bytes.count else {
      throw .damagedArchive("成员 \(member.name) 不完整", en: "the member \(member.name) is cut off")
    }
    return start
  }

  private static func refuseOverlaps(_ members: [Member]) throws(Refusal) {
    let ordered = members.sorted { $0.place < $1.place }
    for (member, next) in zip(ordered, ordered.dropFirst())
    where member.place + 30 + member.packedSize > next.place {
      throw .damagedArchive(
        "成员 \(member.name) 与 \(next.name) 重叠",
        en: "the members \(member.name) and \(next.name) overlap")
    }
  }
}

/// Numbers in bytes, the least significant byte first.
struct LittleEndian {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The two bytes at `place`; nil beyond the end.
  func two(_ place: Int) -> Int? {
    guard place >= 0, place + 2 <= bytes.count else { return nil }
    return Int(bytes[place]) | Int(bytes[place + 1]) << 8
  }

  /// The four bytes at `place`; nil beyond the end.
  func four(_ place: Int) -> Int? {
    guard let low = two(place), let high = two(place + 2) else { return nil }
    return low | high << 16
  }
}

extension Refusal {
  /// A ZIP archive that cannot be read, with what is wrong in both languages.
  static func damagedArchive(_ chinese: String, en english: String) -> Refusal {
    Refusal(
      .unreadable, "压缩文件已损坏：\(chinese)", en: "the archive is damaged: \(english)")
  }
}
