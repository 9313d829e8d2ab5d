import Wordings

/// The format of a document, detected from its content and never from its name.
package enum Format: String, Sendable, CaseIterable {
  case text, csv, html, mhtml, docx, pdf, ofd, doc, wps, rtf, odt, uot, xls, xlsx, ods, uos
  /// Formats that are not read, or that contain documents; no record has a source with one of
  /// these.
  case zip, eml, ole, picture, archive, empty, binary
  /// The format of a sum by rpt-sum, and of a file of records.
  case sum, ndjson

  /// The formats of documents that are read.
  package static var ofDocuments: [Format] {
    [
      .text, .csv, .html, .mhtml, .docx, .pdf, .ofd, .doc, .wps, .rtf, .odt, .uot, .xls, .xlsx,
      .ods, .uos,
    ]
  }

  /// The kind of file, in the words of an office.
  package func name(in language: Language) -> String {
    switch self {
    case .html: language.says("网页", en: "web page")
    case .text: language.says("文本", en: "text")
    case .docx: "Word"
    case .doc: language.says("旧版Word", en: "old Word")
    case .pdf: "PDF"
    case .ofd: "OFD"
    case .csv: "CSV"
    case .xls, .xlsx: "Excel"
    default: rawValue
    }
  }
}

extension OpenWord<Format> {
  /// Whether it is a web page.
  package var isPage: Bool { self == .known(.html) || self == .known(.mhtml) }

  /// The name of a known format; for an unknown one, the word itself.
  package func name(in language: Language) -> String {
    switch self {
    case .known(let format): format.name(in: language)
    case .other(let word): word
    }
  }
}
