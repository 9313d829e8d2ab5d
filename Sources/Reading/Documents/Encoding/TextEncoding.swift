import Chinese
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
    if let (name, length) = WideText.markedScheme(of: bytes) {
      if let text = decoded(bytes[length...], from: name) { return text }
      throw Refusal(
        .unreadable, "有 \(name) 标记，内容却不是有效的 \(name)",
        en: "the byte order mark is that of \(name), but the content is not valid \(name)")
    }
    let hasMark = bytes.starts(with: ByteOrderMark.utf8)
    let rest = hasMark ? bytes[ByteOrderMark.utf8.count...] : bytes[...]
    if let text = UTF8Text.decoded(rest) { return text }
    if !hasMark, let name = WideText.guessedScheme(of: bytes),
      let text = decoded(bytes[...], from: name)
    {
      return text
    }
    let label = CharsetPrescan.find(in: rest) ?? declared.flatMap { CharsetLabel.encoding($0.utf8) }
    guard var text = legacy(rest, label: label) else {
      let isKnown = Transcoding.isSupported("GB18030")
      throw Refusal(
        isKnown ? .unreadable : .converterMissing,
        isKnown ? DecodingNote.unknown : DecodingNote.missing)
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
    let isBig5 = text.isBig5 || (label == "BIG5-HKSCS" && !text.isGB)
    let likely = isBig5 ? ["BIG5-HKSCS", "GB18030"] : ["GB18030", "BIG5-HKSCS"]
    for encoding in likely {
      guard var text = decoded(bytes, from: encoding) else { continue }
      if let label, label != encoding {
        text.notes.append(
          Wording(
            "网页标注的编码是 \(label)，实际按 \(encoding) 读取",
            en: "the page declares \(label), but was read as \(encoding)"))
      } else if label == nil, encoding != "GB18030" {
        text.notes.append(
          Wording(
            "没有标注编码，按用字判断为 Big5", en: "no declared encoding; detected as Big5 by its characters"))
      }
      return text
    }
    return nil
  }

  private static func decoded(_ bytes: ArraySlice<UInt8>, from encoding: String) -> DecodedText? {
    guard let result = Transcoding(bytes, from: encoding) else { return nil }
    var notes: [Wording] = []
    if result.isTruncated { notes.append(DecodingNote.truncated) }
    if result.invalidBytes > 0 { notes.append(DecodingNote.invalidBytes(result.invalidBytes)) }
    return DecodedText(bytes: result.text, encoding: encoding, notes: notes)
  }
}

/// The sentences about text that was damaged or truncated.
enum DecodingNote {
  static let truncated = Wording(
    "正文末尾的一个字不完整，已略去", en: "the last character is truncated and was removed")
  static let missing = Wording(
    "不是 UTF-8；系统的 C 库没有 GB18030 编码表（gconv），请安装（如 Fedora 的 glibc-gconv-extra）后再试",
    en: """
      not UTF-8, and the C library has no table for GB 18030 (gconv); install it \
      (glibc-gconv-extra on Fedora) and try again
      """)
  static let unknown = Wording(
    "无法识别文字编码：既不是 UTF-8，也不是 GB18030", en: "unknown encoding: neither UTF-8 nor GB 18030")
  static func invalidBytes(_ count: Int) -> Wording {
    Wording(
      "有 \(count) 个字节不合编码，以“\u{FFFD}”代替",
      en: "\(English.count(count, "invalid byte")), replaced by “\u{FFFD}”")
  }
}
