import Records

extension ZIPArchive {
  /// The format by the names of the members; `.zip` for an archive of documents.
  var format: Format {
    let format = ZIPArchive.signatures.first { member($0.member) != nil }?.format ?? .zip
    return switch format {
    case .odt: openDocumentFormat
    case .docx where member("word/document.xml") == nil: packageFormat
    default: format
    }
  }

  /// The format by the content types of a package whose main part has an unusual name.
  private var packageFormat: Format {
    var archive = self
    guard let member = member("[Content_Types].xml"), let types = try? archive.content(of: member)
    else { return .docx }
    let mains = [
      "spreadsheetml.sheet.main+xml", "spreadsheetml.template.main+xml", "ms-excel.sheet.",
    ]
    return mains.contains { types[...].holds($0.utf8) } ? .xlsx : .docx
  }

  /// The OpenDocument format that the member `mimetype` states.
  private var openDocumentFormat: Format {
    var archive = self
    guard let member = member("mimetype"), let type = try? archive.content(of: member) else {
      return .odt
    }
    return String(decoding: type, as: UTF8.self).hasSuffix("spreadsheet") ? .ods : .odt
  }

  private static let signatures: [(member: String, format: Format)] = [
    ("word/document.xml", .docx), ("xl/workbook.xml", .xlsx), ("OFD.xml", .ofd),
    ("content.xml", .odt), ("[Content_Types].xml", .docx),
  ]
}
