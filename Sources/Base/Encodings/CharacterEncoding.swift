/// An encoding of Chinese text other than UTF-8.
package enum CharacterEncoding: String, Sendable {
  case gb18030 = "GB18030"
  /// Big5 with the Hong Kong Supplementary Character Set.
  case big5 = "BIG5-HKSCS"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  case utf32LittleEndian = "UTF-32LE"
  case utf32BigEndian = "UTF-32BE"
}
