/// The mark with which some programs begin a text in UTF-8.
package enum ByteOrderMark {
  package static let utf8: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Whether `bytes` begin with the mark.
  package static func begins(_ bytes: UnsafeRawBufferPointer) -> Bool {
    bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF
  }

  /// `bytes` without a mark at the beginning.
  package static func dropped(from bytes: [UInt8]) -> ArraySlice<UInt8> {
    bytes.starts(with: utf8) ? bytes[utf8.count...] : bytes[...]
  }
}
