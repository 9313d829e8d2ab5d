/// The checksum of zip and gzip (IEEE 802.3, reflected), eight bytes a step.
package enum CRC32 {
  /// The checksum of `bytes`; `earlier` is that of what stood before them.
  package static func checksum(_ bytes: RawSpan, after earlier: UInt32 = 0) -> UInt32 {
    let tables = tables.span
    var crc = ~earlier
    var i = 0
    while i + 8 <= bytes.byteCount {
      let word = bytes.eight(i) ^ UInt64(crc)
      crc = 0
      for place in 0..<8 {
        crc ^= tables[unchecked: (7 - place) << 8 | Int(word >> UInt64(place << 3) & 0xFF)]
      }
      i += 8
    }
    while i < bytes.byteCount {
      crc = tables[Int(UInt8(truncatingIfNeeded: crc) ^ bytes.byte(i))] ^ crc >> 8
      i += 1
    }
    return ~crc
  }

  /// The checksum as a record has it: eight hexadecimal digits, lower case.
  package static func hexadecimal(_ bytes: RawSpan) -> String {
    let digits = String(checksum(bytes), radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }

  /// Table n steps a byte on that stands n bytes before the last one; 256 entries each.
  private static let tables: [UInt32] = {
    var tables: [UInt32] = []
    for byte: UInt32 in 0..<256 {
      var crc = byte
      for _ in 0..<8 { crc = crc & 1 == 1 ? 0xEDB8_8320 ^ (crc >> 1) : crc >> 1 }
      tables.append(crc)
    }
    for entry in 256..<2048 {
      let before = tables[entry - 256]
      tables.append(tables[Int(before & 0xFF)] ^ before >> 8)
    }
    return tables
  }()
}
