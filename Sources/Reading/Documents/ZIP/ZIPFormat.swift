import Records

extension ZIPArchive {
  /// What it is by its members; an archive of documents where they tell nothing else.
  var format: Format {
    let format = ZIPArchive.signs.first { member($0.member) != nil }?.format ?? .zip
    return format == .odt ? openDocument : format
  }

  /// What an OpenDocument file says that it is.
  private var openDocument: Format {
    var archive = self
    guard let member = member("mimetype"), let type = try? archive.content(of: member) else {
      return .odt
    }
    return String(decoding: type, as: UTF8.self).hasSuffix("spreadsheet") ? .ods : .odt
  }

  private static let signs: [(member: String, format: Format)] = [
    ("word/document.xml", .docx), ("xl/workbook.xml", .xlsx), ("OFD.xml", .ofd),
    ("content.xml", .odt), ("[Content_Types].xml", .docx),
  ]
}
