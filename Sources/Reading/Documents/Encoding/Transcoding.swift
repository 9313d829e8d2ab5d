#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Bytes in some encoding, converted to UTF-8 by iconv of the C library.
struct Transcoding {
  private(set) var text: [UInt8]
  /// Whether a truncated last character was removed.
  private(set) var isTruncated = false
  /// The number of invalid bytes, each replaced by U+FFFD.
  private(set) var invalidBytes = 0

  /// Whether the C library has a table for `encoding`.
  static func isSupported(_ encoding: String) -> Bool {
    guard let converter = iconv_open("UTF-8", encoding), Int(bitPattern: converter) != -1 else {
      return false
    }
    iconv_close(converter)
    return true
  }

  /// Converts `bytes` from `encoding`. Nil if the C library does not know the encoding or too many
  /// bytes are invalid: the limit is one in 200 but at least three, and never more than one in 20.
  init?(_ bytes: ArraySlice<UInt8>, from encoding: String) {
    guard let converter = iconv_open("UTF-8", encoding), Int(bitPattern: converter) != -1 else {
      return nil
    }
    defer { iconv_close(converter) }
    let limit = min(max(3, bytes.count / 200), bytes.count / 20)
    let capacity = bytes.count * 2 + limit * 3 + 64
    var (invalidBytes, isTruncated, isWhole) = (0, false, false)
    var source = Array(bytes)
    text = [UInt8](unsafeUninitializedCapacity: capacity) { target, count in
      var outputLeft = capacity
      source.withUnsafeMutableBytes { from in
        var input = from.baseAddress?.assumingMemoryBound(to: CChar.self)
        var inputLeft = from.count
        var output = UnsafeMutableRawPointer(target.baseAddress)?
          .assumingMemoryBound(to: CChar.self)
        while true {
          let result = iconv(converter, &input, &inputLeft, &output, &outputLeft)
          isTruncated = result == failure && errno == EINVAL && inputLeft < 4
          isWhole = result != failure || isTruncated
          guard !isWhole, errno == EILSEQ, invalidBytes < limit, inputLeft > 0, outputLeft >= 3
          else { break }
          invalidBytes += 1
          for byte in replacement {
            output?.pointee = byte
            output = output?.advanced(by: 1)
          }
          outputLeft -= replacement.count
          input = input?.advanced(by: 1)
          inputLeft -= 1
        }
        isWhole = isWhole && iconv(converter, nil, nil, &output, &outputLeft) != failure
      }
      count = capacity - outputLeft
    }
    guard isWhole else { return nil }
    (self.invalidBytes, self.isTruncated) = (invalidBytes, isTruncated)
  }
}

/// The result of iconv for a failure: (size_t) -1, which Swift imports as an Int.
private let failure = -1

/// U+FFFD in UTF-8.
private let replacement: [CChar] = [-17, -65, -67]
