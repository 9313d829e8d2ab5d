import Chinese
import Encodings
import Wordings

/// The text of a document as UTF-8, and how it was decoded.
package struct DecodedText: Sendable {
  package var bytes: [UInt8]
  /// The original encoding, such as `GB18030`.
  package let encoding: String
  /// What was guessed or left out, one sentence each: a wrong label, a truncated last character.
  package var notes: [Wording] = []
}

/// Decodes the bytes of a document to UTF-8. The first encoding that fits is used:
///
/// - UTF-16 or UTF-32 with a byte order mark;
/// - UTF-8, even with a truncated last character or a few damaged bytes;
/// - UTF-16 or UTF-32 without a mark, if the code units are Chinese text;
/// - Big5, if its common characters show it, or if it is declared and the characters do not show
///   GB18030; otherwise GB18030. Every GB label means GB18030.
package enum TextEncoding {
  /// Decodes `bytes`. `declared` is the encoding that an envelope (MHTML) declares, used if the
  /// page itself declares none. Throws `unreadable` if no encoding fits.
  package static func decode(
    _ bytes: [UInt8], declared: String? = nil
  ) throws(Refusal) -> DecodedText {
    var decoded = try text(bytes, declared: declared)
    let zeros = ByteScan.count(0, in: decoded.bytes.span, from: 0, to: decoded.bytes.count)
    if zeros > 0 {
      while decoded.bytes.last == 0 { decoded.bytes.removeLast() }
      for index in decoded.bytes.indices where decoded.bytes[index] == 0 {
        decoded.bytes[index] = 0x20
      }
      decoded.notes.append(
        Wording(
          "文件里有 \(zeros) 个空字节（NUL），已略去",
          en: "\(English.count(zeros, "zero byte")) in the file, removed"))
    }
    return decoded
  }

  private static func text(
    _ bytes: [UInt8], declared: String?
  ) throws(Refusal) -> DecodedText {
    if let (encoding, length) = WideText.markedEncoding(of: bytes) {
      if let text = decoded(bytes[length...], from: encoding) { return text }
      let name = encoding.rawValue
      throw Refusal(
        .unreadable, "有 \(name) 标记，内容却不是有效的 \(name)",
        en: "the byte order mark is that of \(name), but the content is not valid \(name)")
    }
    let hasMark = bytes.starts(with: ByteOrderMark.utf8)
    let rest = hasMark ? bytes[ByteOrderMark.utf8.count...] : bytes[...]
    if let text = UTF8Text.decoded(rest) { return text }
    if !hasMark, let encoding = WideText.guessedEncoding(of: bytes),
      let text = decoded(bytes[...], from: encoding)
    {
      return text
    }
    let label = CharsetPrescan.find(in: rest) ?? declared.flatMap { CharsetLabel.encoding($0.utf8) }
    guard var text = legacy(rest, label: label) else {
      throw Refusal(.unreadable, DecodingNote.unknown)
    }
    if hasMark {
      text.notes.append(
        Wording(
          "文件有 UTF-8 标记，实际按 \(text.encoding) 读取",
          en: "the byte order mark is that of UTF-8, but the text was read as \(text.encoding)"))
    }
    return text
  }

  /// `bytes` as GB18030 or Big5: the likelier one by characters and `label` first, then the other.
  private static func legacy(_ bytes: ArraySlice<UInt8>, label: String?) -> DecodedText? {
    let text = DoubleByteText(bytes)
    let isBig5 = text.isBig5 || (label == CharacterEncoding.big5.rawValue && !text.isGB)
    let likely: [CharacterEncoding] = isBig5 ? [.big5, .gb18030] : [.gb18030, .big5]
    for encoding in likely {
      guard var text = decoded(bytes, from: encoding) else { continue }
      if let label, label != encoding.rawValue {
        text.notes.append(
          Wording(
            "网页标注的编码是 \(label)，实际按 \(text.encoding) 读取",
            en: "the page declares \(label), but was read as \(text.encoding)"))
      } else if label == nil, encoding != .gb18030 {
        text.notes.append(
          Wording(
            "没有标注编码，按用字判断为 Big5", en: "no declared encoding; detected as Big5 by its characters"))
      }
      return text
    }
    return nil
  }

  private static func decoded(
    _ bytes: ArraySlice<UInt8>, from encoding: CharacterEncoding
  ) -> DecodedText? {
    guard let result = Transcoding(bytes, from: encoding) else { return nil }
    var notes: [Wording] = []
    if result.isTruncated { notes.append(DecodingNote.truncated) }
    if result.invalidBytes > 0 { notes.append(DecodingNote.invalidBytes(result.invalidBytes)) }
    return DecodedText(bytes: result.text, encoding: encoding.rawValue, notes: notes)
  }
}

/// The sentences about text that was damaged or truncated.
enum DecodingNote {
  static let truncated = Wording(
    "正文末尾的一个字不完整，已略去", en: "the last character is truncated and was removed")
  static let unknown = Wording(
    "无法识别文字编码：既不是 UTF-8，也不是 GB18030", en: "unknown encoding: neither UTF-8 nor GB 18030")
  static func invalidBytes(_ count: Int) -> Wording {
    Wording(
      "有 \(count) 个字节不合编码，以“\u{FFFD}”代替",
      en: "\(English.count(count, "invalid byte")), replaced by “\u{FFFD}”")
  }
}
