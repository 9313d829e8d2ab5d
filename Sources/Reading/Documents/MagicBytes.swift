import Chinese
import Records

/// Detects binary formats by their signatures ("magic bytes").
enum MagicBytes {
  private static let signatures: [(offset: Int, bytes: [UInt8], format: Format)] = [
    (0, [0x50, 0x4B, 0x03, 0x04], .zip), (0, [0x50, 0x4B, 0x05, 0x06], .zip),
    (0, compoundFile, .ole),
    (0, [0x89, 0x50, 0x4E, 0x47], .picture), (0, [0xFF, 0xD8, 0xFF], .picture),
    (0, Array("GIF8".utf8), .picture), (8, Array("WEBP".utf8), .picture),
    (0, [0x49, 0x49, 0x2A, 0], .picture), (0, [0x4D, 0x4D, 0, 0x2A], .picture),
    (4, Array("ftypheic".utf8), .picture), (4, Array("ftypmif1".utf8), .picture),
    (0, [0x1F, 0x8B, 0x08], .archive), (0, Array("BZh".utf8), .archive),
    (0, rar, .archive), (0, sevenZip, .archive),
    (0, [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0], .archive), (257, Array("ustar".utf8), .archive),
    (0, Array("MSCF\0\0\0\0".utf8), .archive),
  ]

  static let compoundFile: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
  private static let rar = Array("Rar!\u{1A}\u{7}".utf8)
  private static let sevenZip: [UInt8] = [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]

  /// Whether `bytes`, which are binary, are a program that unpacks the archive behind it.
  static func isSelfExtracting(_ bytes: [UInt8]) -> Bool {
    guard bytes.starts(with: Array("MZ".utf8)) else { return false }
    let program = bytes.prefix(1 << 20)
    return program.holds(rar) || program.holds(sevenZip)
  }

  /// Signatures that may follow white space and a byte order mark.
  private static let signaturesAfterSpace: [(bytes: [UInt8], format: Format)] = [
    (Array("%PDF-".utf8), .pdf), (Array("{\\rtf".utf8), .rtf),
  ]

  /// The format whose signature is in `head`, the beginning of a document; nil if there is none.
  static func format(of head: ArraySlice<UInt8>) -> Format? {
    for signature in signatures where head.dropFirst(signature.offset).starts(with: signature.bytes)
    {
      return signature.format
    }
    if isBitmap(head) { return .picture }
    let start = head.prefix(1 << 10).drop {
      $0 <= 0x20 || ByteOrderMark.utf8.contains($0)
    }
    return signaturesAfterSpace.first { start.starts(with: $0.bytes) }?.format
  }

  /// Whether `head` begins a BMP picture: `BM`, the size of the file, four zeros and a known header
  /// size.
  private static func isBitmap(_ head: ArraySlice<UInt8>) -> Bool {
    guard head.starts(with: [0x42, 0x4D]), head.count > 17 else { return false }
    let bytes = Array(head.prefix(18))
    return bytes[6..<10].allSatisfy { $0 == 0 } && [12, 40, 64, 108, 124].contains(bytes[14])
      && bytes[15..<18].allSatisfy { $0 == 0 }
  }

  /// Whether `head` contains more zeros and control characters than a text may.
  static func isBinary(_ head: ArraySlice<UInt8>) -> Bool {
    guard head.contains(0) else { return false }
    let text = head.lastIndex { $0 != 0 }.map { head[...$0] } ?? []
    let zeros = text.count { $0 == 0 }
    let controls = text.count { ($0 < 0x20 && !(9...13).contains($0) && $0 != 0) || $0 == 0x7F }
    return zeros * 50 > text.count || controls * 200 > text.count
  }
}
