import Records

/// An office document that is one XML text instead of an archive.
enum FlatDocument: Sendable {
  /// The namespace of the unified office format 1.0 and 1.1 (标文通, GB/T 20916).
  private static let uof = "http://schemas.uof.org/cn/2003/uof"

  /// A Word document or workbook with its parts inside.
  case package(FlatPackage)
  /// A document that is converted: a flat OpenDocument text or sheet (.fodt, .fods), one in the unified
  /// office format (.uot, .uos, .uof), or one that Office 2003 saved as XML. `suffix` is the ending of the names of such files.
  case converted(Format, suffix: String)

  /// Detects what `bytes` are; nil if they are no such document, or are damaged.
  init?(_ bytes: [UInt8]) {
    guard let root = RootElement(bytes) else { return nil }
    switch root.name {
    case "package" where root.names(FlatPackage.namespace):
      guard let package = try? FlatPackage(bytes) else { return nil }
      self = .package(package)
    case "document" where root.names("urn:oasis:names:tc:opendocument:xmlns:office:1.0"):
      let isSheet = root.names("opendocument.spreadsheet")
      self = isSheet ? .converted(.ods, suffix: "fods") : .converted(.odt, suffix: "fodt")
    case "UOF" where root.names(FlatDocument.uof):
      let isSheet = root.names("vnd.uof.spreadsheet")
      self = isSheet ? .converted(.uos, suffix: "uos") : .converted(.uot, suffix: "uot")
    case "wordDocument" where root.names("http://schemas.microsoft.com/office/word/2003/wordml"):
      self = .converted(.doc, suffix: "xml")
    case "Workbook" where root.names("urn:schemas-microsoft-com:office:spreadsheet"):
      self = .converted(.xls, suffix: "xml")
    default: return nil
    }
  }
}
