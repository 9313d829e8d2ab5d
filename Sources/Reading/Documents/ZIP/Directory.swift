import Wordings

extension ZIPArchive {
  /// The central directory of an archive.
  struct Directory {
    private(set) var members: [Member] = []
    private let bytes: [UInt8]
    private let fields: LittleEndian

    init(_ bytes: [UInt8]) throws(Refusal) {
      self.bytes = bytes
      fields = LittleEndian(bytes)
      guard let end = Directory.end(bytes), let count = fields.two(end + 10),
        let size = fields.four(end + 12), var place = fields.four(end + 16)
      else {
        throw .damagedArchive(
          "没有目录，可能没有传完整", en: "it has no directory; it may not have been sent in full")
      }
      guard count <= ZIPArchive.memberLimit else {
        throw Refusal(
          .tooLarge, "压缩文件超过 \(ZIPArchive.memberLimit) 个成员的上限",
          en: "the archive is beyond the limit of \(ZIPArchive.memberLimit) members")
      }
      guard place + size <= end else {
        throw .damagedArchive("目录的位置不对", en: "its directory is not where it says")
      }
      for _ in 0..<count {
        let (member, next) = try member(at: place)
        members.append(member)
        place = next
      }
    }

    /// Where the record stands that ends the directory: the last signature whose comment goes to the
    /// end of `bytes`.
    private static func end(_ bytes: [UInt8]) -> Int? {
      let fields = LittleEndian(bytes)
      let first = max(0, bytes.count - 22 - 0xFFFF)
      guard bytes.count >= 22 else { return nil }
      return (first...(bytes.count - 22)).reversed().first { place in
        bytes[place] == 0x50 && fields.four(place) == 0x0605_4B50
          && fields.two(place + 20).map { place + 22 + $0 <= bytes.count } ?? false
      }
    }

    private func member(at place: Int) throws(Refusal) -> (Member, next: Int) {
      guard fields.four(place) == 0x0201_4B50, let flags = fields.two(place + 8),
        let method = fields.two(place + 10), let crc32 = fields.four(place + 16),
        let packedSize = fields.four(place + 20), let size = fields.four(place + 24),
        let nameLength = fields.two(place + 28), let extraLength = fields.two(place + 30),
        let commentLength = fields.two(place + 32), let start = fields.four(place + 42)
      else { throw .damagedArchive("目录不完整", en: "its directory is cut off") }
      let end = place + 46 + nameLength
      guard end + extraLength + commentLength <= bytes.count, start < place else {
        throw .damagedArchive("目录不完整", en: "its directory is cut off")
      }
      let member = Member(
        name: Directory.name(bytes[(place + 46)..<end], isUTF8: flags & 0x0800 != 0),
        method: method, isEncrypted: flags & 1 != 0, crc32: UInt32(crc32), packedSize: packedSize,
        size: size, place: start)
      return (member, end + extraLength + commentLength)
    }

    /// A member's name: UTF-8 where the archive says so or the bytes are characters of three bytes of
    /// it, as some packers leave the flag out; else GB18030.
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
}
