import Chinese
import Records

extension Format {
  /// The format of `bytes`, which have no signature: HTML, MHTML, mail, text, empty or binary. `head` is
  /// the beginning of `bytes`.
  static func sniffed(_ bytes: [UInt8], head: ArraySlice<UInt8>) -> Format {
    if head.allSatisfy({ $0 <= 0x20 }) && bytes.allSatisfy({ $0 <= 0x20 }) { return .empty }
    if MagicBytes.isBinary(head) && !WideText.isWide(head) {
      return MagicBytes.isSelfExtracting(bytes) ? .archive : .binary
    }
    if MailMessage.begins(bytes[...]) { return .eml }
    if WebArchive.begins(head) { return .mhtml }
    return isMarkup(head) ? .html : .text
  }

  private static let openings = [
    "!doctype", "html", "head", "body", "meta", "title", "table", "div", "p", "script", "style",
    "?xml",
    "!--", "h1", "h2", "span", "section", "article", "link", "center", "font", "br", "tr", "td",
    "a",
    "ul", "![",
  ]

  /// Whether the first character of `head`, which may be UTF-16, opens an HTML element, or an HTML
  /// tag follows the first words.
  private static func isMarkup(_ head: ArraySlice<UInt8>) -> Bool {
    // Nearly all pages begin like this.
    let first = head.drop { $0 <= 0x20 || ByteOrderMark.utf8.contains($0) }
    if first.first == UInt8(ascii: "<"),
      isOpening(first.dropFirst().prefix(16).map(ByteScan.lowered)[...])
    {
      return true
    }
    let ascii = head.filter { $0 != 0 && $0 < 0x80 }.map {
      ($0 >= 0x41 && $0 <= 0x5A) ? $0 + 32 : $0
    }
    guard let open = ascii.firstIndex(of: UInt8(ascii: "<")) else { return false }
    let rest = ascii[(open + 1)...]
    let begins = ascii[..<open].allSatisfy { $0 <= 0x20 }
    if isTableInText(head, rest) { return false }
    if begins && isOpening(rest) { return true }
    return ["<html", "<body", "<table", "<!doctype html", "</p>", "</div>"].contains { mark in
      ascii.holds(mark.utf8)
    }
  }

  /// Whether `rest`, the lower-case text after a `<`, begins with the name of an HTML element.
  private static func isOpening(_ rest: ArraySlice<UInt8>) -> Bool {
    openings.contains { name in
      rest.starts(with: name.utf8)
        && !(name.last?.isLetter ?? false
          && rest.dropFirst(name.utf8.count).first.map(isLetter) ?? false)
    }
  }

  /// Whether lines of text precede the first element, and that is a table or an element around a
  /// table: Markdown with HTML tables, as language models write it.
  private static func isTableInText(_ head: ArraySlice<UInt8>, _ rest: ArraySlice<UInt8>) -> Bool {
    let before = head.prefix { $0 != UInt8(ascii: "<") }
    guard before.count(where: { $0 == 0x0A }) >= 2,
      before.last(where: { $0 > 0x20 || $0 == 0x0A }) == 0x0A,
      before.contains(where: { $0 > 0x20 && !ByteOrderMark.utf8.contains($0) })
    else { return false }
    let table = Array("table".utf8)
    let isFramed = ["html", "div", "center"].contains { rest.starts(with: Array($0.utf8)) }
    return rest.starts(with: table) || isFramed && rest.prefix(160).holds(table)
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }
}
