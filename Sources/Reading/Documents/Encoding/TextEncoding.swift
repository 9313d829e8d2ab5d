import Chinese
import Wordings

/// A document's text as UTF-8, and how it was told to be text.
package struct DecodedText: Sendable {
  package var bytes: [UInt8]
  /// The encoding that it had, `GB18030`.
  package let encoding: String
  /// What had to be guessed or overlooked, a Chinese sentence each: a wrong label, a cut last
  /// character.
  package var notes: [Wording] = []
}

/// Turns a document's bytes into UTF-8: by its byte order mark; else UTF-8 where they are valid, a cut
/// last character or a few damaged bytes aside; else UTF-16 or UTF-32 where their units are Chinese
/// text; else the page's own label, where gb2312 and gbk mean GB18030; else Big5 where its common
/// characters show it; else GB18030.
package enum TextEncoding {
  /// The text in `bytes`, whose own label is asked where it is a page, and `declared`, what the
  /// envelope of a document calls its encoding. Throws `unreadable` where no encoding fits.
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
          en: "\(English.count(zeros, "zero byte")) in the file, left out"))
    }
    return decoded
  }

  private static func text(
    _ bytes: [UInt8], declared: String?
  ) throws(Refusal) -> DecodedText {
    if let (name, length) = WideText.marked(bytes) {
      if let text = decoded(bytes[length...], from: name) { return text }
      throw Refusal(
        .unreadable, "有 \(name) 标记，内容却不是有效的 \(name)",
        en: "marked as \(name), but not valid \(name)")
    }
    let isMarked = bytes.starts(with: ByteOrderMark.utf8)
    let rest = isMarked ? bytes[ByteOrderMark.utf8.count...] : bytes[...]
    if let text = UTF8Text.decoded(rest) { return text }
    if !isMarked, let name = WideText.unmarked(bytes), let text = decoded(bytes[...], from: name) {
      return text
    }
    let label = CharsetPrescan.find(in: rest) ?? declared.flatMap { CharsetLabel.encoding($0.utf8) }
    guard var text = legacy(rest, label: label) else {
      let isKnown = Transcoding.knows("GB18030")
      throw Refusal(
        isKnown ? .unreadable : .converterMissing,
        isKnown ? DecodingNote.unknown : DecodingNote.missing)
    }
    if isMarked {
      text.notes.append(
        Wording(
          "文件有 UTF-8 标记，实际按 \(text.encoding) 读取", en: "marked as UTF-8, read as \(text.encoding)"))
    }
    return text
  }

  /// `bytes` in GB18030 or Big5: as `label` says where that fits, else as their characters tell.
  private static func legacy(_ bytes: ArraySlice<UInt8>, label: String?) -> DecodedText? {
    let text = TwoByteText(bytes)
    let isBig5 = text.isBig5 || (label == "BIG5-HKSCS" && !text.isGB)
    let likely = isBig5 ? ["BIG5-HKSCS", "GB18030"] : ["GB18030", "BIG5-HKSCS"]
    for encoding in likely {
      guard var text = decoded(bytes, from: encoding) else { continue }
      if let label, label != encoding {
        text.notes.append(
          Wording(
            "网页标注的编码是 \(label)，实际按 \(encoding) 读取",
            en: "the page declares \(label), read as \(encoding)"))
      } else if label == nil, encoding != "GB18030" {
        text.notes.append(
          Wording(
            "没有标注编码，按用字判断为 Big5", en: "no declared encoding; taken for Big5 by its characters"))
      }
      return text
    }
    return nil
  }

  private static func decoded(_ bytes: ArraySlice<UInt8>, from encoding: String) -> DecodedText? {
    guard let result = Transcoding(bytes, from: encoding) else { return nil }
    var notes: [Wording] = []
    if result.isCut { notes.append(DecodingNote.cut) }
    if result.damage > 0 { notes.append(DecodingNote.damage(result.damage)) }
    return DecodedText(bytes: result.text, encoding: encoding, notes: notes)
  }
}

/// What is said of text that is not whole.
enum DecodingNote {
  static let cut = Wording("正文末尾的一个字不完整，已略去", en: "the last character is cut off, left out")
  static let missing = Wording(
    "不是 UTF-8；系统的 C 库没有 GB18030 编码表（gconv），请安装（如 Fedora 的 glibc-gconv-extra）后再试",
    en: """
      not UTF-8, and the C library has no table for GB 18030 (gconv): install it \
      (as glibc-gconv-extra of Fedora) and try again
      """)
  static let unknown = Wording(
    "无法识别文字编码：既不是 UTF-8，也不是 GB18030", en: "the encoding is unknown: neither UTF-8 nor GB 18030")
  static func damage(_ count: Int) -> Wording {
    Wording(
      "有 \(count) 个字节不合编码，以“\u{FFFD}”代替",
      en: "\(English.count(count, "byte")) out of the encoding, replaced by “\u{FFFD}”")
  }
}
