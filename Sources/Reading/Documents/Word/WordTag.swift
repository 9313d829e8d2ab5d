/// The name of an element of a Word document, if the reader handles that element; otherwise
/// `other`.
enum WordTag: String, XMLTag {
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

  static let names = NameTable<WordTag>(other: .other)

  /// The namespace of the element.
  var namespace: OfficeNamespace {
    switch self {
    case .alternateContent, .choice, .fallback: .compatibility
    case .pic: .picture
    case .imagedata: .vml
    default: .word
    }
  }
}

extension WordTag {
  func belongs(to namespace: OfficeNamespace) -> Bool { namespace == self.namespace }
}

typealias WordElementReader = XMLElementReader<WordTag>
