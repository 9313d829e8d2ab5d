import Records
import Wordings

/// Reads the bytes of a document in any supported format and returns its blocks.
package enum DocumentReader {
  /// The size in bytes of the largest document that is read.
  package static let limit = 64 << 20

  /// The parts of a document, of which there is at least one, with the format that was read.
  package struct Output: Sendable {
    package let parts: [DocumentPart]
    package let format: Format

    init(parts: [DocumentPart], format: Format) {
      self.parts = parts
      self.format = format
    }

    init(_ document: Document, _ format: Format, notes: [DocumentNote] = []) {
      self.init(parts: [DocumentPart(document, notes: notes)], format: format)
    }
  }

  /// Reads `opened`. Throws the refusal that the failure record reports.
  package static func read(_ opened: OpenedDocument) throws(Refusal) -> Output {
    let (format, bytes) = (opened.format, opened.bytes)
    guard bytes.count <= limit else {
      throw Refusal(
        .tooLarge, "文件超过 \(limit >> 20) MiB 的上限",
        en: "the file exceeds the limit of \(limit >> 20) MiB")
    }
    if format == .ofd, case .zip(let archive) = opened.content {
      return Output(parts: [try OFDReader.part(archive)], format: format)
    }
    if let parts = opened.parts, format == .docx || format == .xlsx {
      return format == .docx
        ? Output(try WordReader.document(parts), format)
        : Output(parts: try WorkbookReader.sheets(parts), format: format)
    }
    guard format == .mhtml else { return try read(bytes, as: format, declared: nil) }
    guard let page = WebArchive.page(in: bytes[...]) else { throw format.refusal }
    let inner = OpenedDocument(page.bytes).format
    let reading = try read(
      page.bytes, as: inner == .text && page.isHTML ? .html : inner, declared: page.charset)
    return Output(parts: reading.parts, format: .mhtml)
  }

  /// Reads `bytes`, the document or workbook that a converter made of a document of `format`.
  package static func read(converted bytes: [UInt8], of format: Format) throws(Refusal)
    -> Output
  {
    Output(parts: try read(OpenedDocument(bytes)).parts, format: format)
  }

  private static func read(
    _ bytes: [UInt8], as format: Format, declared: String?
  ) throws(Refusal) -> Output {
    guard format == .html || format == .text else { throw format.refusal }
    let text = try TextEncoding.decode(bytes, declared: declared)
    let notes = [DocumentNote](.encoding, text.notes)
    if format == .html { return Output(try HTMLReader.document(text.bytes), .html, notes: notes) }
    if let refusal = DataFile.refusal(of: text.bytes) { throw refusal }
    guard SheetReader.isSheet(text.bytes) else {
      return Output(TextReader.document(text.bytes), .text, notes: notes)
    }
    let document = try SheetReader.document(text.bytes)
    return Output(
      document, .csv, notes: notes + SheetReader.notes(on: document, of: text.bytes))
  }
}

extension Format {
  /// The format into which a converter turns a document that has no reader.
  package enum Conversion: Sendable {
    /// The words of the pages with their boxes, in the format of `pdftotext -bbox`.
    case words
    /// A Word document.
    case docx
    /// A workbook.
    case xlsx
  }

  /// The conversion that a document of this format needs; nil if it has a reader, or cannot be read
  /// at all.
  package var conversion: Conversion? {
    switch self {
    case .pdf: .words
    case .doc, .wps, .rtf, .odt, .uot: .docx
    case .xls, .ods, .uos: .xlsx
    default: nil
    }
  }

  /// Whether a document of this format may contain a report.
  package var mayBeReport: Bool {
    switch self {
    case .text, .csv, .html, .mhtml, .docx, .pdf, .ofd, .doc, .wps, .rtf, .odt, .uot, .xls, .xlsx,
      .ods, .uos, .zip, .eml:
      true
    case .ole, .picture, .archive, .empty, .binary, .sum, .ndjson: false
    }
  }

  /// The reason why a document of this format is not read, and what the user can do.
  fileprivate var refusal: Refusal {
    func unsupported(_ chinese: String, en english: String) -> Refusal {
      Refusal(.unsupported, chinese, en: english)
    }
    return switch self {
    case .empty: Refusal(.nothing, "空文件", en: "the file is empty")
    case .pdf, .doc, .wps, .rtf, .odt, .uot, .xls, .ods, .uos:
      unsupported(
        "这种文件须先转换，压缩文件里的请先解压", en: "this format must be converted first; unpack it from the archive"
      )
    case .eml:
      unsupported("邮件里的邮件层数过多，请先另存附件", en: "mail nested too deep; save its attachments first")
    case .docx, .xlsx, .ofd, .zip:
      unsupported(
        "压缩文件层层嵌套过多，请先解压", en: "too many archives inside each other; unpack them first")
    case .ole:
      unsupported(
        "不是 Word、WPS 或表格文件，请另存为 Word（.docx）再交",
        en: "not a Word, WPS or spreadsheet file; save it as Word (.docx)")
    case .picture:
      unsupported("图片，没有可读的文字，请取得文字版", en: "picture without text; obtain a version with text")
    case .mhtml:
      unsupported(
        "网页存档（.mht），里面没有网页正文，请在浏览器中另存为网页或文本",
        en: "web archive (.mht) without a page; save the page as HTML or text in the browser")
    case .archive:
      unsupported(
        "压缩文件（RAR、7z、gzip 等），请先解压", en: "archive (RAR, 7z, gzip or similar); unpack it first")
    case .binary, .text, .csv, .html, .sum, .ndjson:
      Refusal(.unreadable, "不是文本，含有二进制内容", en: "not text: the file has binary content")
    }
  }
}
