import Records
import Wordings

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

  /// The document in `opened`. Throws what the failure record says.
  package static func read(_ opened: OpenedDocument) throws(Refusal) -> Reading {
    let (format, bytes) = (opened.format, opened.bytes)
    guard bytes.count <= limit else {
      throw Refusal(
        .tooLarge, "文件超过 \(limit >> 20) MiB 的上限",
        en: "the file is beyond the limit of \(limit >> 20) MiB")
    }
    if format == .docx, case .zip(let archive) = opened.content {
      return Reading(document: try WordReader.document(archive), format: format, notes: [])
    }
    guard format == .mhtml else { return try read(bytes, as: format, declared: nil) }
    guard let page = WebArchive.page(in: bytes[...]) else { throw format.refusal }
    let inner = OpenedDocument(page.bytes).format
    let reading = try read(
      page.bytes, as: inner == .text && page.isHTML ? .html : inner, declared: page.charset)
    return Reading(document: reading.document, format: .mhtml, notes: reading.notes)
  }

  /// The document in `bytes`, what a converter wrote of a document of `format`.
  package static func read(converted bytes: [UInt8], of format: Format) throws(Refusal)
    -> Reading
  {
    guard format == .pdf else {
      let reading = try read(OpenedDocument(bytes))
      let document = format.conversion == .html ? reading.document.ofSheets : reading.document
      return Reading(document: document, format: format, notes: reading.notes)
    }
    return Reading(document: try PDFReader.document(bytes), format: format, notes: [])
  }

  private static func read(
    _ bytes: [UInt8], as format: Format, declared: String?
  ) throws(Refusal) -> Reading {
    guard format == .html || format == .text else { throw format.refusal }
    let text = try TextEncoding.decode(bytes, declared: declared)
    if format == .html {
      let document = try HTMLReader.document(text.bytes)
      return Reading(document: document, format: .html, notes: text.notes)
    }
    guard SheetReader.isSheet(text.bytes) else {
      let document = TextReader.document(text.bytes)
      return Reading(document: document, format: .text, notes: text.notes)
    }
    let document = try SheetReader.document(text.bytes)
    let notes = text.notes + SheetReader.notes(on: document, of: text.bytes)
    return Reading(document: document, format: .csv, notes: notes)
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
    case .binary, .text, .csv, .html, .sum, .ndjson:
      Refusal(.unreadable, "不是文本，含有二进制内容", en: "not a text: it holds binary content")
    }
  }
}
