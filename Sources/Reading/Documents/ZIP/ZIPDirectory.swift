import Wordings

/// The central directory of a ZIP archive.
struct ZIPDirectory {
  private(set) var members: [ZIPArchive.Member] = []
  private let bytes: [UInt8]
  private let fields: LittleEndianBytes

  init(_ bytes: [UInt8]) throws(Refusal) {
    self.bytes = bytes
    fields = LittleEndianBytes(bytes)
    guard let end = ZIPDirectory.end(bytes), let count = fields.uint16(at: end + 10),
      let size = fields.uint32(at: end + 12), var offset = fields.uint32(at: end + 16)
    else {
      throw .damagedArchive(
        "没有目录，可能没有传完整", en: "it has no directory and may be incomplete")
    }
    guard count <= ZIPArchive.memberLimit else {
      throw Refusal(
        .tooLarge, "压缩文件超过 \(ZIPArchive.memberLimit) 个成员的上限",
        en: "the archive exceeds the limit of \(ZIPArchive.memberLimit) members")
    }
    guard offset + size <= end else {
      throw .damagedArchive("目录的位置不对", en: "its directory is not at the stated position")
    }
    for _ in 0..<count {
      let (member, next) = try member(at: offset)
      members.append(member)
      offset = next
    }
  }

  /// The offset of the end of central directory record: the last signature whose comment fits into
  /// `bytes`.
  private static func end(_ bytes: [UInt8]) -> Int? {
    let fields = LittleEndianBytes(bytes)
    let first = max(0, bytes.count - 22 - 0xFFFF)
    guard bytes.count >= 22 else { return nil }
    return (first...(bytes.count - 22)).reversed().first { offset in
      bytes[offset] == UInt8(ascii: "P") && fields.uint32(at: offset) == 0x0605_4B50
        && fields.uint16(at: offset + 20).map { offset + 22 + $0 <= bytes.count } ?? false
    }
  }

  private func member(at offset: Int) throws(Refusal) -> (ZIPArchive.Member, next: Int) {
    guard fields.uint32(at: offset) == 0x0201_4B50, let flags = fields.uint16(at: offset + 8),
      let method = fields.uint16(at: offset + 10), let crc32 = fields.uint32(at: offset + 16),
      let compressedSize = fields.uint32(at: offset + 20),
      let size = fields.uint32(at: offset + 24),
      let nameLength = fields.uint16(at: offset + 28),
      let extraLength = fields.uint16(at: offset + 30),
      let commentLength = fields.uint16(at: offset + 32), let start = fields.uint32(at: offset + 42)
    else { throw .damagedArchive("目录不完整", en: "its directory is truncated") }
    let end = offset + 46 + nameLength
    guard end + extraLength + commentLength <= bytes.count, start < offset else {
      throw .damagedArchive("目录不完整", en: "its directory is truncated")
    }
    let member = ZIPArchive.Member(
      name: ZIPDirectory.name(bytes[(offset + 46)..<end], isUTF8: flags & 0x0800 != 0),
      method: method, isEncrypted: flags & 1 != 0, crc32: UInt32(crc32),
      compressedSize: compressedSize,
      size: size, headerOffset: start)
    return (member, end + extraLength + commentLength)
  }

  /// The name of a member: UTF-8 if the flag says so or the bytes are valid UTF-8 with Han
  /// characters (some programs do not set the flag), otherwise GB18030.
  private static func name(_ bytes: ArraySlice<UInt8>, isUTF8: Bool) -> String {
    let isPlain = bytes.allSatisfy { $0 < 0x80 }
    let isHan = bytes.contains { (0xE3...0xE9).contains($0) } && UTF8Text.isValid(bytes)
    if isUTF8 || isPlain || isHan { return String(decoding: bytes, as: UTF8.self) }
    guard let converted = Transcoding(bytes, from: "GB18030") else {
      return String(decoding: bytes, as: UTF8.self)
    }
    return String(decoding: converted.text, as: UTF8.self)
  }
}
