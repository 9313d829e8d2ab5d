#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// `text` in the encoding that iconv calls `name`; empty if it has characters outside of it.
func encoded(_ text: String, _ name: String) -> [UInt8] {
  guard let converter = iconv_open(name, "UTF-8"), Int(bitPattern: converter) != -1 else {
    return []
  }
  defer { iconv_close(converter) }
  var source = text.utf8.map { CChar(bitPattern: $0) }
  var target = [CChar](repeating: 0, count: source.count * 4 + 16)
  var left = source.count
  var room = target.count
  let isWhole = source.withUnsafeMutableBufferPointer { from in
    target.withUnsafeMutableBufferPointer { to in
      var input = from.baseAddress
      var output = to.baseAddress
      return iconv(converter, &input, &left, &output, &room) != -1
    }
  }
  return isWhole ? target.dropLast(room).map { UInt8(bitPattern: $0) } : []
}
