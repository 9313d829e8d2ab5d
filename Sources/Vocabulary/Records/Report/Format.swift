import Wordings

/// What a document is, by its content and never by its name.
package enum Format: String, Sendable, CaseIterable {
  case text, csv, html, mhtml, docx, pdf, doc, wps, rtf, odt, xls, xlsx, ods
  /// What is not read, or contains documents: no record has a source of these.
  case ofd, zip, ole, picture, archive, empty, binary
  /// What rpt-sum added up; a file of records.
  case sum, ndjson

  /// Those of documents that are read.
  package static var ofDocuments: [Format] {
    [.text, .csv, .html, .mhtml, .docx, .pdf, .doc, .wps, .rtf, .odt, .xls, .xlsx, .ods]
  }

  /// What kind of file it is, as a clerk says it.
  package func name(in language: Language) -> String {
    switch self {
    case .html: language.says("网页", en: "web page")
    case .text: language.says("文本", en: "text")
    case .docx: "Word"
    case .doc: language.says("旧版Word", en: "old Word")
    case .pdf: "PDF"
    case .csv: "CSV"
    case .xls, .xlsx: "Excel"
    default: rawValue
    }
  }
}

extension OpenWord<Format> {
  /// Whether it is a web page.
  package var isPage: Bool { self == .known(.html) || self == .known(.mhtml) }

  /// The name of a known format, another one's word.
  package func name(in language: Language) -> String {
    switch self {
    case .known(let format): format.name(in: language)
    case .other(let word): word
    }
  }
}
