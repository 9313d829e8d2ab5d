/// The name of an element of a Word document, if the reader handles that element; otherwise
/// `other`.
enum WordTag: String, CaseIterable, Sendable {
  case other
  // Blocks and runs
  case body, p, pPr, r, rPr, t, tab, br, cr, noBreakHyphen, sdtPr, ruby, rt
  case pStyle, numPr, numId, ilvl, outlineLvl, vanish, altChunk
  // Tables
  case tbl, tr, trPr, tc, tcPr, gridSpan, vMerge, hMerge, gridBefore, gridAfter
  // Tracked changes
  case del, moveFrom, pPrChange, rPrChange, trPrChange, tcPrChange, tblPrChange
  // Text boxes, pictures, alternatives
  case txbxContent, pic, imagedata, alternateContent = "AlternateContent", choice = "Choice"
  case fallback = "Fallback"
  // Styles and numbering
  case style, name, basedOn, abstractNum, abstractNumId, num, lvl, lvlOverride, startOverride
  case start, numFmt, lvlText, lvlRestart, isLgl, numStyleLink
  // Relationships between the parts of a package
  case relationship = "Relationship"

  static let names = NameTable<WordTag>(other: .other)

  /// The namespace of the element.
  var namespace: WordNamespace {
    switch self {
    case .alternateContent, .choice, .fallback: .compatibility
    case .pic: .picture
    case .imagedata: .vml
    case .relationship: .relationships
    default: .word
    }
  }
}

/// A namespace of office documents.
enum WordNamespace: Sendable {
  case word, compatibility, picture, vml, relationships, other

  /// The namespace with this URI, transitional or strict.
  init(_ name: String) {
    switch name {
    case "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
      "http://purl.oclc.org/ooxml/wordprocessingml/main":
      self = .word
    case "http://schemas.openxmlformats.org/markup-compatibility/2006": self = .compatibility
    case "http://schemas.openxmlformats.org/drawingml/2006/picture",
      "http://purl.oclc.org/ooxml/drawingml/picture":
      self = .picture
    case "urn:schemas-microsoft-com:vml": self = .vml
    case "http://schemas.openxmlformats.org/package/2006/relationships": self = .relationships
    default: self = .other
    }
  }
}
