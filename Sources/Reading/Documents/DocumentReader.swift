import Chinese
import Wordings

/// What a document is, told by its content and never by its name.
package enum Format: String, Sendable, CaseIterable {
  case text, csv, html, mhtml, docx, pdf, doc, wps, rtf, odt, ofd, xls, xlsx, ods
  case zip, ole, picture, archive, empty, binary

  /// Looks at the beginning of `bytes`.
  package static func sniff(_ bytes: [UInt8]) -> Format {
    let head = bytes.prefix(1 << 12)
    switch Magic.format(of: head) {
    case .zip: return packed(bytes)
    case .ole: return CompoundFile(bytes).format
    case let format?: return format
    case nil: break
    }
    if head.allSatisfy({ $0 <= 0x20 }) && bytes.allSatisfy({ $0 <= 0x20 }) { return .empty }
    if Magic.isBinary(head) && !WideText.isWide(head) { return .binary }
    if WebArchive.begins(head) { return .mhtml }
    return isMarkup(head) ? .html : .text
  }

  /// What a ZIP archive is by its members; an archive of documents where they tell nothing else.
  private static func packed(_ bytes: [UInt8]) -> Format {
    do throws(Refusal) {
      let archive = try ZIPArchive(bytes)
      let format = signs.first { archive.member($0.member) != nil }?.format ?? .zip
      return format == .odt ? openDocument(archive) : format
    } catch {
      return .zip
    }
  }

  /// What an OpenDocument file says that it is.
  private static func openDocument(_ archive: ZIPArchive) -> Format {
    var archive = archive
    guard let member = archive.member("mimetype"), let type = try? archive.content(of: member)
    else { return .odt }
    return String(decoding: type, as: UTF8.self).hasSuffix("spreadsheet") ? .ods : .odt
  }

  private static let signs: [(member: String, format: Format)] = [
    ("word/document.xml", .docx), ("xl/workbook.xml", .xlsx), ("OFD.xml", .ofd),
    ("content.xml", .odt), ("[Content_Types].xml", .docx),
  ]

  private static let openings = [
    "!doctype", "html", "head", "body", "meta", "title", "table", "div", "p", "script", "style",
    "?xml",
    "!--", "h1", "h2", "span", "section", "article", "link", "center", "font", "br", "tr", "td",
    "a",
    "ul", "![",
  ]

  /// Whether the first sign of `head`, which may be UTF-16, opens an element, or an element of a page
  /// stands among its first words.
  private static func isMarkup(_ head: ArraySlice<UInt8>) -> Bool {
    // As nearly all pages do.
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
      contains(ascii, Array(mark.utf8))
    }
  }

  /// Whether what follows a `<`, in small letters, is the beginning of a page or of a part of one.
  private static func isOpening(_ rest: ArraySlice<UInt8>) -> Bool {
    openings.contains { name in
      rest.starts(with: name.utf8)
        && !(name.last?.isLetter ?? false
          && rest.dropFirst(name.utf8.count).first.map(isLetter) ?? false)
    }
  }

  /// Whether lines of text stand before the first element, and that is a table or the frame of one, as
  /// models write it into Markdown.
  private static func isTableInText(_ head: ArraySlice<UInt8>, _ rest: ArraySlice<UInt8>) -> Bool {
    let before = head.prefix { $0 != UInt8(ascii: "<") }
    guard before.count(where: { $0 == 0x0A }) >= 2,
      before.last(where: { $0 > 0x20 || $0 == 0x0A }) == 0x0A,
      before.contains(where: { $0 > 0x20 && !ByteOrderMark.utf8.contains($0) })
    else { return false }
    let table = Array("table".utf8)
    let isFramed = ["html", "div", "center"].contains { rest.starts(with: Array($0.utf8)) }
    return rest.starts(with: table) || isFramed && contains(Array(rest.prefix(160)), table)
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }

  private static func contains(_ text: [UInt8], _ mark: [UInt8]) -> Bool {
    guard text.count >= mark.count else { return false }
    return (0...(text.count - mark.count)).contains { text[$0...].starts(with: mark) }
  }
}

/// Makes a document out of bytes, whatever their format.
package enum DocumentReader {
  /// The largest document that is read.
  package static let limit = 64 << 20

  /// What was read, and how.
  package struct Reading: Sendable {
    package let document: Document
    package let format: Format
    /// What was guessed about the encoding, a Chinese sentence each.
    package let notes: [Wording]
  }

  private typealias Reader = @Sendable ([UInt8]) throws(Refusal) -> Document

  /// The readers of texts, one a format; what they take is UTF-8.
  private static let textReaders: [Format: Reader] = [
    .html: { bytes throws(Refusal) in try HTMLReader.document(bytes) },
    .text: { bytes throws(Refusal) in TextReader.document(bytes) },
    .csv: { bytes throws(Refusal) in try SheetReader.document(bytes) },
  ]

  /// The readers of packed formats.
  private static let packedReaders: [Format: Reader] = [
    .docx: { bytes throws(Refusal) in try WordReader.document(ZIPArchive(bytes)) }
  ]

  /// The document in `bytes`. Throws what the failure record says.
  package static func read(_ bytes: [UInt8]) throws(Refusal) -> Reading {
    guard bytes.count <= limit else {
      throw Refusal(
        .tooLarge, "文件超过 \(limit >> 20) MiB 的上限",
        en: "the file is beyond the limit of \(limit >> 20) MiB")
    }
    let format = Format.sniff(bytes)
    if let reader = packedReaders[format] {
      return Reading(document: try reader(bytes), format: format, notes: [])
    }
    guard format == .mhtml else { return try read(bytes, as: format, declared: nil) }
    guard let page = WebArchive.page(in: bytes[...]) else { throw format.refusal }
    let inner = Format.sniff(page.bytes)
    let reading = try read(
      page.bytes, as: inner == .text && page.isHTML ? .html : inner, declared: page.charset)
    return Reading(document: reading.document, format: .mhtml, notes: reading.notes)
  }

  /// Throws where a password keeps `bytes` from being read, which converters tell badly.
  package static func refuseEncrypted(_ bytes: [UInt8]) throws(Refusal) {
    guard Magic.format(of: bytes.prefix(512)) == .ole, CompoundFile(bytes).isEncrypted else {
      return
    }
    throw Refusal(
      .encrypted, "文件加了密码，请取得没有密码的文件", en: "the file has a password; ask for one without")
  }

  /// The document in `bytes`, what a converter wrote of a document of `format`.
  package static func read(converted bytes: [UInt8], of format: Format) throws(Refusal)
    -> Reading
  {
    guard format == .pdf else {
      let reading = try read(bytes)
      let document = format.conversion == .html ? reading.document.ofSheets : reading.document
      return Reading(document: document, format: format, notes: reading.notes)
    }
    return Reading(document: try PDFReader.document(bytes), format: format, notes: [])
  }

  private static func read(
    _ bytes: [UInt8], as format: Format, declared: String?
  ) throws(Refusal) -> Reading {
    guard textReaders[format] != nil else { throw format.refusal }
    let text = try TextEncoding.decode(bytes, declared: declared)
    let isSheet = format == .text && SheetReader.isSheet(text.bytes)
    let format = isSheet ? .csv : format
    guard let reader = textReaders[format] else { throw format.refusal }
    let document = try reader(text.bytes)
    let notes = isSheet ? SheetReader.notes(on: document, of: text.bytes) : []
    return Reading(document: document, format: format, notes: text.notes + notes)
  }
}

extension Format {
  /// What a converter makes of a document that is not read as it is.
  package enum Conversion: Sendable {
    /// The words of its pages with their boxes, as `pdftotext -bbox` writes them.
    case words
    /// A Word document.
    case docx
    /// A page.
    case html
  }

  /// What a document of this format is converted to; nil where it is read as it is, or not at all.
  package var conversion: Conversion? {
    switch self {
    case .pdf: .words
    case .doc, .wps, .rtf, .odt: .docx
    case .xls, .xlsx, .ods: .html
    default: nil
    }
  }

  /// Why a document of this format is not read, and what to do.
  fileprivate var refusal: Refusal {
    func unsupported(_ chinese: String, en english: String) -> Refusal {
      Refusal(.unsupported, chinese, en: english)
    }
    return switch self {
    case .empty: Refusal(.notAReport, "空文件", en: "an empty file")
    case .pdf, .doc, .wps, .rtf, .odt, .xls, .xlsx, .ods:
      unsupported(
        "这种文件须先转换，压缩文件里的请先解压", en: "such a file is converted first; unpack it from its archive")
    case .docx, .zip:
      unsupported("压缩文件里的压缩文件，请先解压", en: "an archive in an archive; unpack it first")
    case .ofd:
      unsupported("OFD（国产版式）文件，请另存为 Word 或 PDF 再交", en: "an OFD file; save it as Word or PDF")
    case .ole:
      unsupported(
        "不是 Word、WPS 或表格文件，请另存为 Word（.docx）再交",
        en: "neither Word, WPS nor a spreadsheet; save it as Word (.docx)")
    case .picture:
      unsupported("图片，没有可读的文字，请取得文字版", en: "a picture without text; ask for a version with text")
    case .mhtml:
      unsupported(
        "网页存档（.mht），里面没有网页正文，请在浏览器中另存为网页或文本",
        en: "a web archive (.mht) without a page in it; save it as a page or text in the browser")
    case .archive:
      unsupported(
        "压缩文件（RAR、7z、gzip 等），请先解压", en: "an archive (RAR, 7z, gzip or the like); unpack it first")
    case .binary, .text, .csv, .html:
      Refusal(.unreadable, "不是文本，含有二进制内容", en: "not a text: it holds binary content")
    }
  }
}
