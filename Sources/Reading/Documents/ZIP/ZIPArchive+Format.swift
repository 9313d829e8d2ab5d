import Records

extension ZIPArchive {
  /// The format by the names of the members; `.zip` for an archive of documents.
  var format: Format {
    let exact = ZIPArchive.signatures.first { member($0.member) != nil }
    if let exact, exact.member != "[Content_Types].xml" {
      return exact.format == .odt ? openDocumentFormat : exact.format
    }
    let names = PartNames(members)
    let format = ZIPArchive.signatures.first { names[$0.member] != nil }?.format ?? .zip
    return switch format {
    case .odt: openDocumentFormat
    case .docx where names["word/document.xml"] == nil: packageFormat(names)
    default: format
    }
  }

  /// The format by the content types of a package whose main part has an unusual name.
  private func packageFormat(_ names: PartNames) -> Format {
    var archive = self
    guard let member = names["[Content_Types].xml"], let types = try? archive.content(of: member)
    else { return .docx }
    let mains = [
      "spreadsheetml.sheet.main+xml", "spreadsheetml.template.main+xml", "ms-excel.sheet.",
    ]
    return mains.contains { types[...].holds($0.utf8) } ? .xlsx : .docx
  }

  /// The OpenDocument format that the member `mimetype` states, or the manifest where that member is
  /// missing or damaged.
  private var openDocumentFormat: Format {
    var archive = self
    for name in ["mimetype", "META-INF/manifest.xml"] {
      guard let member = member(name), let text = try? archive.content(of: member) else { continue }
      if text[...].holds("opendocument.spreadsheet".utf8) { return .ods }
      if text[...].holds("opendocument.text".utf8) { return .odt }
    }
    return .odt
  }

  private static let signatures: [(member: String, format: Format)] = [
    ("word/document.xml", .docx), ("xl/workbook.xml", .xlsx), ("OFD.xml", .ofd),
    ("Encryptions.xml", .ofd), ("uof.xml", .uot), ("content.xml", .odt),
    ("[Content_Types].xml", .docx),
  ]
}
