#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A document's text as UTF-8, and how it was told to be text.
package struct DecodedText: Sendable {
  package let bytes: [UInt8]
  /// The encoding that it had, `GB18030`.
  package let encoding: String
  /// What had to be overlooked, a Chinese sentence each: a wrong label, a cut last character.
  package let notes: [String]
}

/// Turns a document's bytes into UTF-8: by its byte order mark; else UTF-8 where they are valid, a cut
/// last character aside; else the page's own label, where gb2312 and gbk mean GB18030; else GB18030.
package enum TextEncoding {
  /// The text in `bytes`. Throws `unreadable` where no encoding fits.
  package static func decode(_ bytes: [UInt8]) throws(DocumentError) -> DecodedText {
    if let marked = try byMark(bytes) { return marked }
    if let wide = unmarkedUTF16(bytes) { return wide }
    if isUTF8(bytes[...]) { return DecodedText(bytes: bytes, encoding: "UTF-8", notes: []) }
    if let whole = cutUTF8(bytes) {
      return DecodedText(bytes: whole, encoding: "UTF-8", notes: [Note.cut])
    }
    let label = CharsetLabel.find(in: bytes)
    var candidates: [String] = []
    if let label, label != "UTF-8" { candidates.append(label) }
    if label != "GB18030" { candidates.append("GB18030") }
    for encoding in candidates {
      guard let (text, isCut) = convert(bytes[...], from: encoding) else { continue }
      return DecodedText(
        bytes: text, encoding: encoding, notes: notes(encoding, label: label, isCut: isCut))
    }
    throw DocumentError(code: "unreadable", message: Note.unknown)
  }

  private static func notes(_ encoding: String, label: String?, isCut: Bool) -> [String] {
    var notes: [String] = []
    if let label, label != encoding { notes.append("网页标注的编码是 \(label)，实际按 \(encoding) 读取") }
    if isCut { notes.append(Note.cut) }
    return notes
  }

  private static func byMark(_ bytes: [UInt8]) throws(DocumentError) -> DecodedText? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      let rest = bytes[3...]
      if isUTF8(rest) { return DecodedText(bytes: Array(rest), encoding: "UTF-8", notes: []) }
      throw DocumentError(code: "unreadable", message: "有 UTF-8 标记，内容却不是有效的 UTF-8")
    }
    for (mark, name) in [([0xFF, 0xFE] as [UInt8], "UTF-16LE"), ([0xFE, 0xFF], "UTF-16BE")]
    where bytes.starts(with: mark) {
      guard let (text, isCut) = convert(bytes[2...], from: name) else {
        throw DocumentError(code: "unreadable", message: "有 \(name) 标记，内容却不是有效的 \(name)")
      }
      return DecodedText(bytes: text, encoding: name, notes: isCut ? [Note.cut] : [])
    }
    return nil
  }

  /// UTF-16 without a mark: every second byte of the ASCII in its beginning is 0.
  private static func unmarkedUTF16(_ bytes: [UInt8]) -> DecodedText? {
    let head = bytes.prefix(512)
    guard head.count >= 4, head.contains(0) else { return nil }
    for (name, offset) in [("UTF-16LE", 1), ("UTF-16BE", 0)] {
      let zeros = head.indices.count { $0 % 2 == offset && head[$0] == 0 }
      let others = head.indices.count { $0 % 2 != offset && head[$0] == 0 }
      guard zeros > 2, others == 0, let (text, isCut) = convert(bytes[...], from: name) else {
        continue
      }
      return DecodedText(bytes: text, encoding: name, notes: isCut ? [Note.cut] : [])
    }
    return nil
  }

  static func isUTF8(_ bytes: ArraySlice<UInt8>) -> Bool {
    String(validating: bytes, as: UTF8.self) != nil
  }

  /// `bytes` without a last character that is cut, where that makes them valid and they hold other
  /// characters beyond ASCII. Asked before GB18030, which reads most UTF-8 as other characters.
  private static func cutUTF8(_ bytes: [UInt8]) -> [UInt8]? {
    for count in 1...3 where bytes.count > count {
      let tail = bytes[bytes.count - count]
      guard tail >= 0xC0, isUTF8(bytes.dropLast(count)) else { continue }
      return bytes.dropLast(count).contains { $0 >= 0x80 } ? bytes.dropLast(count) : nil
    }
    return nil
  }

  /// `bytes` as UTF-8, and whether the last character was cut and left out; nil where they are not in
  /// `encoding`.
  static func convert(_ bytes: ArraySlice<UInt8>, from encoding: String) -> (
    text: [UInt8], isCut: Bool
  )? {
    guard let converter = iconv_open("UTF-8", encoding), Int(bitPattern: converter) != -1 else {
      return nil
    }
    defer { iconv_close(converter) }
    var source = Array(bytes)
    var text = [UInt8](repeating: 0, count: bytes.count * 2 + 64)
    var written = 0
    var isCut = false
    let isWhole = source.withUnsafeMutableBytes { from in
      text.withUnsafeMutableBytes { to in
        var input = from.baseAddress?.assumingMemoryBound(to: CChar.self)
        var output = to.baseAddress?.assumingMemoryBound(to: CChar.self)
        var inputLeft = from.count
        var outputLeft = to.count
        let result = iconv(converter, &input, &inputLeft, &output, &outputLeft)
        written = to.count - outputLeft
        isCut = result == failure && errno == EINVAL && inputLeft < 4
        return result != failure || isCut
      }
    }
    guard isWhole else { return nil }
    text.removeLast(text.count - written)
    return (text, isCut)
  }
}

/// iconv's answer where it fails: (size_t) -1, which Swift imports as an Int.
private let failure = -1

private enum Note {
  static let cut = "正文末尾的一个字不完整，已略去"
  static let unknown = "无法识别文字编码：既不是 UTF-8，也不是 GB18030"
}
