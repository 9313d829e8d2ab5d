/// A namespace of office documents.
enum OfficeNamespace: Sendable {
  case word, sheet, compatibility, picture, vml, math, relationships, flatPackage, other

  /// The namespace with this URI, transitional or strict.
  init(_ name: String) {
    switch name {
    case "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
      "http://purl.oclc.org/ooxml/wordprocessingml/main":
      self = .word
    case "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
      "http://purl.oclc.org/ooxml/spreadsheetml/main":
      self = .sheet
    case "http://schemas.openxmlformats.org/markup-compatibility/2006": self = .compatibility
    case "http://schemas.openxmlformats.org/drawingml/2006/picture",
      "http://purl.oclc.org/ooxml/drawingml/picture":
      self = .picture
    case "urn:schemas-microsoft-com:vml": self = .vml
    case "http://schemas.openxmlformats.org/officeDocument/2006/math",
      "http://purl.oclc.org/ooxml/officeDocument/math":
      self = .math
    case "http://schemas.openxmlformats.org/package/2006/relationships": self = .relationships
    case FlatPackage.namespace: self = .flatPackage
    default: self = .other
    }
  }
}
