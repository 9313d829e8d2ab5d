#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The C library's converter from one encoding to another, by its names of them: the judge of ours.
package final class Iconv {
  private let converter: iconv_t

  /// Nil where the C library does not know them.
  package init?(from source: String, to target: String) {
    guard let converter = iconv_open(target, source), Int(bitPattern: converter) != -1 else {
      return nil
    }
    self.converter = converter
  }

  deinit { iconv_close(converter) }

  /// `bytes` in the other encoding; nil where they are not valid, or not in it.
  package func convert(_ bytes: [UInt8]) -> [UInt8]? {
    iconv(converter, nil, nil, nil, nil)
    var source = bytes.map { CChar(bitPattern: $0) }
    var target = [CChar](repeating: 0, count: source.count * 4 + 16)
    var left = source.count
    var room = target.count
    let isWhole = source.withUnsafeMutableBufferPointer { from in
      target.withUnsafeMutableBufferPointer { to in
        var input = from.baseAddress
        var output = to.baseAddress
        return iconv(converter, &input, &left, &output, &room) != -1
          && iconv(converter, nil, nil, &output, &room) != -1
      }
    }
    return isWhole ? target.dropLast(room).map { UInt8(bitPattern: $0) } : nil
  }
}
