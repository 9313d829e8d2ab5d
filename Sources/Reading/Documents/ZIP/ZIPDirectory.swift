import Encodings
import Wordings

/// The central directory of a ZIP archive.
struct ZIPDirectory {
  private(set) var members: [ZIPArchive.Member] = []
  private let bytes: [UInt8]
  private let fields: LittleEndianBytes
  /// How far the offsets that the archive states are from those in `bytes`: the number of bytes
  /// before the archive, if a program put some there.
  private var shift = 0

  init(_ bytes: [UInt8]) throws(Refusal) {
    self.bytes = bytes
    fields = LittleEndianBytes(bytes)
    guard let end = ZIPDirectory.end(bytes),
      case (let count?, let size?, var offset?) = ZIPDirectory.position(fields, end)
    else {
      throw .damagedArchive(
        "没有目录，可能没有传完整", en: "it has no directory and may be incomplete")
    }
    guard count <= ZIPArchive.memberLimit else {
      throw Refusal(
        .tooLarge, "压缩文件超过 \(ZIPArchive.memberLimit) 个成员的上限",
        en: "the archive exceeds the limit of \(ZIPArchive.memberLimit) members")
    }
    shift = directoryShift(offset, size: size, end: end)
    offset += shift
    guard 0 <= offset, offset <= end, size <= end - offset else {
      throw .damagedArchive("目录的位置不对", en: "its directory is not at the stated position")
    }
    for _ in 0..<count {
      let (member, next) = try member(at: offset)
      members.append(member)
      offset = next
    }
  }

  /// Whether `bytes`, which begin with `head`, are an archive behind other bytes: a directory ends the
  /// file, and a member begins in `head` or where the directory says.
  static func follows(_ head: ArraySlice<UInt8>, in bytes: [UInt8]) -> Bool {
    let hasMember = head.holds([0x50, 0x4B, 0x03, 0x04])
    let endsPlainly = LittleEndianBytes(bytes).uint32(at: bytes.count - 22) == 0x0605_4B50
    // The end is looked for only in what is no text.
    guard hasMember || endsPlainly || MagicBytes.isBinary(head), end(bytes) != nil else {
      return false
    }
    return hasMember || (try? ZIPDirectory(bytes)).map { !$0.members.isEmpty } ?? false
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

  /// The number of members, the size and the offset of the directory, as stated at `end` or, in an
  /// archive with longer fields (ZIP64), in the record that the locator before it points to.
  private static func position(
    _ fields: LittleEndianBytes, _ end: Int
  ) -> (count: Int?, size: Int?, offset: Int?) {
    let short = (
      fields.uint16(at: end + 10), fields.uint32(at: end + 12), fields.uint32(at: end + 16)
    )
    guard short.0 == 0xFFFF || short.1 == 0xFFFF_FFFF || short.2 == 0xFFFF_FFFF,
      fields.uint32(at: end - 20) == 0x0706_4B50, let record = fields.uint64(at: end - 12),
      record <= end, fields.uint32(at: record) == 0x0606_4B50
    else { return short }
    return (
      fields.uint64(at: record + 32), fields.uint64(at: record + 40),
      fields.uint64(at: record + 48)
    )
  }

  /// The shift of an archive whose directory of `size` bytes is not at `offset`, but ends at `end`,
  /// or at the record for ZIP64 before it.
  private func directoryShift(_ offset: Int, size: Int, end: Int) -> Int {
    func isDirectory(_ offset: Int) -> Bool { fields.uint32(at: offset) == 0x0201_4B50 }
    guard !isDirectory(offset) else { return 0 }
    let starts = [end - size, end - 76 - size]
    return starts.first(where: isDirectory).map { $0 - offset } ?? 0
  }

  private func member(at offset: Int) throws(Refusal) -> (ZIPArchive.Member, next: Int) {
    guard fields.uint32(at: offset) == 0x0201_4B50, let flags = fields.uint16(at: offset + 8),
      let method = fields.uint16(at: offset + 10), let crc32 = fields.uint32(at: offset + 16),
      let nameLength = fields.uint16(at: offset + 28),
      let extraLength = fields.uint16(at: offset + 30),
      let commentLength = fields.uint16(at: offset + 32),
      let (size, compressedSize, stated) = sizes(
        offset, extra: offset + 46 + nameLength, length: extraLength)
    else { throw .damagedArchive("目录不完整", en: "its directory is truncated") }
    let (end, start) = (offset + 46 + nameLength, stated + shift)
    guard 0 <= start, end + extraLength + commentLength <= bytes.count, start < offset else {
      throw .damagedArchive("目录不完整", en: "its directory is truncated")
    }
    let member = ZIPArchive.Member(
      name: ZIPDirectory.name(bytes[(offset + 46)..<end], isUTF8: flags & 0x0800 != 0),
      method: method, isEncrypted: flags & 1 != 0, crc32: UInt32(crc32),
      compressedSize: compressedSize,
      size: size, headerOffset: start)
    return (member, end + extraLength + commentLength)
  }

  /// The sizes of the member at `offset` and the offset of its header. Where a field has only ones,
  /// the extra field for ZIP64 has the value; extra fields take `length` bytes at `extra`.
  private func sizes(
    _ offset: Int, extra: Int, length: Int
  ) -> (size: Int, compressedSize: Int, start: Int)? {
    guard let size = fields.uint32(at: offset + 24),
      let compressedSize = fields.uint32(at: offset + 20),
      let start = fields.uint32(at: offset + 42)
    else { return nil }
    var values = [size, compressedSize, start]
    guard values.contains(0xFFFF_FFFF) else { return (size, compressedSize, start) }
    guard var field = wideFields(extra, length) else { return nil }
    for index in values.indices where values[index] == 0xFFFF_FFFF {
      guard let value = fields.uint64(at: field) else { return nil }
      values[index] = value
      field += 8
    }
    return (values[0], values[1], values[2])
  }

  /// The offset of the values for ZIP64 in the extra fields.
  private func wideFields(_ extra: Int, _ length: Int) -> Int? {
    var field = extra
    while field + 4 <= extra + length, let id = fields.uint16(at: field),
      let size = fields.uint16(at: field + 2)
    {
      if id == 1 { return field + 4 }
      field += 4 + size
    }
    return nil
  }

  /// The name of a member: UTF-8 if the flag says so or the bytes are valid UTF-8 with Han
  /// characters (some programs do not set the flag), otherwise GB18030.
  private static func name(_ bytes: ArraySlice<UInt8>, isUTF8: Bool) -> String {
    let isPlain = bytes.allSatisfy { $0 < 0x80 }
    let isHan = bytes.contains { (0xE3...0xE9).contains($0) } && UTF8Text.isValid(bytes)
    if isUTF8 || isPlain || isHan { return String(decoding: bytes, as: UTF8.self) }
    guard let converted = Transcoding(bytes, from: .gb18030) else {
      return String(decoding: bytes, as: UTF8.self)
    }
    return String(decoding: converted.text, as: UTF8.self)
  }
}
