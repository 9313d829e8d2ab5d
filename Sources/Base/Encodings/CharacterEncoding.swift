/// An encoding of Chinese text other than UTF-8.
package enum CharacterEncoding: String, Sendable {
  case gb18030 = "GB18030"
  /// Big5 with the Hong Kong Supplementary Character Set.
  case big5 = "BIG5-HKSCS"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  case utf32LittleEndian = "UTF-32LE"
  case utf32BigEndian = "UTF-32BE"

  /// How its code units are read where they have two or four bytes; nil for GB 18030 and Big5.
  package var wideDecoder: WideDecoder? {
    switch self {
    case .gb18030, .big5: nil
    case .utf16LittleEndian: WideDecoder(unitSize: 2, isBigEndian: false)
    case .utf16BigEndian: WideDecoder(unitSize: 2, isBigEndian: true)
    case .utf32LittleEndian: WideDecoder(unitSize: 4, isBigEndian: false)
    case .utf32BigEndian: WideDecoder(unitSize: 4, isBigEndian: true)
    }
  }
}
