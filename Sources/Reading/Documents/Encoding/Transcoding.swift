#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Bytes of an encoding as UTF-8, by the C library's iconv.
struct Transcoding {
  private(set) var text: [UInt8]
  /// Whether the last character was cut and left out.
  private(set) var isCut = false
  /// How many bytes are no character; a U+FFFD stands for each.
  private(set) var damage = 0

  /// Whether the C library has a table of `encoding`.
  static func knows(_ encoding: String) -> Bool {
    guard let converter = iconv_open("UTF-8", encoding), Int(bitPattern: converter) != -1 else {
      return false
    }
    iconv_close(converter)
    return true
  }

  /// Reads `bytes` from `encoding`; nil where more than one in 200 of them, in a short text three, are
  /// no characters of it, or the C library does not know it.
  init?(_ bytes: ArraySlice<UInt8>, from encoding: String) {
    guard let converter = iconv_open("UTF-8", encoding), Int(bitPattern: converter) != -1 else {
      return nil
    }
    defer { iconv_close(converter) }
    let limit = min(max(3, bytes.count / 200), bytes.count / 20)
    let capacity = bytes.count * 2 + limit * 3 + 64
    var (damage, isCut, isWhole) = (0, false, false)
    var source = Array(bytes)
    text = [UInt8](unsafeUninitializedCapacity: capacity) { target, count in
      var room = capacity
      source.withUnsafeMutableBytes { from in
        var input = from.baseAddress?.assumingMemoryBound(to: CChar.self)
        var left = from.count
        var output = UnsafeMutableRawPointer(target.baseAddress)?
          .assumingMemoryBound(to: CChar.self)
        while true {
          let result = iconv(converter, &input, &left, &output, &room)
          isCut = result == failure && errno == EINVAL && left < 4
          isWhole = result != failure || isCut
          guard !isWhole, errno == EILSEQ, damage < limit, left > 0, room >= 3 else { break }
          damage += 1
          for byte in replacement {
            output?.pointee = byte
            output = output?.advanced(by: 1)
          }
          room -= replacement.count
          input = input?.advanced(by: 1)
          left -= 1
        }
        isWhole = isWhole && iconv(converter, nil, nil, &output, &room) != failure
      }
      count = capacity - room
    }
    guard isWhole else { return nil }
    (self.damage, self.isCut) = (damage, isCut)
  }
}

/// iconv's answer where it fails: (size_t) -1, which Swift imports as an Int.
private let failure = -1

/// U+FFFD in UTF-8.
private let replacement: [CChar] = [-17, -65, -67]
