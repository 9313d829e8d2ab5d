/// The files of a folder of pages.
package enum PageAddress {
  /// The name of the index, without its ending.
  package static let index = "index"

  /// The name of a file as an address: whatever has a meaning in one is encoded.
  static func ofFile(_ name: String) -> String {
    let plain = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~".utf8)
    let digits = Array("0123456789ABCDEF".utf8)
    return String(
      decoding: name.utf8.flatMap { byte in
        plain.contains(byte) || byte >= 0x80
          ? [byte] : [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }, as: UTF8.self)
  }
}
